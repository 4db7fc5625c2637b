// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <array>

namespace sjusteg {

/// «Deltakerlogg»: one follow-up (mal-6.5) or one self-evaluation, with what it says about how it goes.
struct LogEntry {
    enum class Kind { FollowUp, SelfEvaluation };

    Kind kind = Kind::FollowUp;
    QString form;
    QDate date;
    QString workplace;
    std::array<int, 3> scales{};  ///< of a self-evaluation, 1–10: tasks, language, progress; 0: not answered
    QString ratings;              ///< of a follow-up: «Meget bra 3 · Bra 5 · Ikke så bra 1»
    QString remaining;            ///< of a follow-up: what is missing for an ordinary job; of a self-evaluation what should be different
};

/// Of a participant, the oldest first; those without a date last.
QVector<LogEntry> participantLog(const Workbook &workbook, const QString &participant);
/// What the three scales are about, in the words of the form: the part of the question before the colon.
QStringList scaleNames(const TemplateCatalog &catalog);

} // namespace sjusteg
