// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// The run-sheet of the meeting that comes after this one.
struct NextRunSheet {
    QString form;
    QString title;
    std::optional<Form> toMake; ///< there is none yet: this copy is to be added
    QDate date;                 ///< when it is set
};

/// The earliest later run-sheet of the same step (a meeting split over days), else that of the next step; after the last step one
/// more of that. Run-sheets whose meeting has begun or is closed do not count. `runSheets`: those of this meeting.
NextRunSheet nextRunSheet(const Workbook &workbook, const QStringList &runSheets);

} // namespace sjusteg
