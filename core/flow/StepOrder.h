// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// The steps build on each other, but nothing is locked: who begins early is told, and may.
struct OrderWarning {
    int step = 0;
    int before = 0;           ///< the step that is not finished
    int documentsLeft = 0;    ///< of that step
    bool meetingLeft = false; ///< its run-sheet is not finished
    QString text;             ///< all of it in a sentence, in the user's language
};

/// Empty for the first step, after a finished one, and when the step itself is finished.
std::optional<OrderWarning> orderWarning(const Workbook &workbook, int step);

} // namespace sjusteg
