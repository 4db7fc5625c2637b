// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/AboutParticipant.h"

namespace sjusteg {

/// Which lines of a form's history were written about the participant, one answer a line. `lines`: oldest first, all of them. A row that
/// was about another for a while counts only for the time it was about this one; what was entered before anybody was chosen goes with
/// the first who was. A line at the head counts where it points at the participant.
QVector<bool> linesAbout(const Workbook &workbook, const AboutParticipant &about, const QString &form, const QVector<HistoryEntry> &lines);

/// Whom a row as it was kept (column → value) is about: true this participant, false another one, nothing where it names nobody.
std::optional<bool> namesParticipant(const Workbook &workbook, const AboutParticipant &about, const QJsonObject &cells);

} // namespace sjusteg
