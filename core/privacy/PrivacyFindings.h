// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Something that tells of a person where it must not stand.
struct PrivacyFinding {
    enum class Kind { NationalId, ParticipantCode, NotACode };
    Kind kind = Kind::NationalId;
    QString form;       ///< the copy
    CellRef cell;       ///< the answer; field empty where it stands in no field
    QString place;      ///< in words, without the number itself: «Steg 1 › Mal 1.1 › Renhold › Beskrivelse»
    QString found;      ///< the eleven digits, or the code; never to be shown. NotACode: what stands where a code belongs
    bool now = true;    ///< false: only in the history or in a version kept
    QString text = {};  ///< all of what it stands in; never to be shown
};

/// What stands in a copy now: its answers, its name, the minutes, what was noted in its meeting. Codes are looked for only where
/// they do not belong: in forms that are not about a participant. Where a code belongs, everything else is found.
QVector<PrivacyFinding> privacyFindings(const Workbook &workbook, const Form &form);
/// The same for every copy, its history and its versions among it.
QVector<PrivacyFinding> privacyFindings(const Workbook &workbook);
/// The first at each place, for whoever shows places.
QVector<PrivacyFinding> onePerPlace(const QVector<PrivacyFinding> &findings);
/// A finding as a line of `sjusteg check`.
QString privacyLine(const PrivacyFinding &finding);

} // namespace sjusteg
