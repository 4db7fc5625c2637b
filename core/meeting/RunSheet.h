// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Plan.h"
#include "workbook/Workbook.h"

#include <QSet>

namespace sjusteg::meeting {

/// How short a post may become where nobody has said it: breaks 5 minutes; the first and the last, and those of 10 or less, keep theirs;
/// the others half, rounded up to 5.
int ordinaryMinimum(int minutes, bool isBreak, bool isFirstOrLast);

/// The same for a row of a run-sheet; what is filled in in `agenda.min_minutes` is stored there and not asked for here.
int ordinaryMinimum(const Form &runSheet, const QString &row);

/// When the run-sheet says that the meeting begins; invalid without a date. Without a time: 09:00, as the template has it.
QDateTime startOf(const Form &runSheet);

/// The plan of run-sheets taken in one meeting, in this order. Posts that were moved or dropped are left out, except those in `kept`.
Plan planOf(const TemplateCatalog &catalog, const QVector<const Form *> &runSheets, const QSet<QString> &kept = {});

/// Moved to another meeting, or dropped.
bool isPutOff(const Row &agendaRow);

} // namespace sjusteg::meeting
