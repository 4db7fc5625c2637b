// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// False for «Ikke lenger aktuell»: the subject's row is gone, the occupation was found not relevant, no assessment asks for the
/// adjustment any more, or the proposal is no longer to be developed.
bool isRelevant(const Workbook &workbook, const FormHead &copy);

/// Measures (rows of mal-2.1 that are there) that some assessment wants adjusted.
QStringList measuresToAdjust(const Workbook &workbook);
/// Some assessment wants an adjustment, whether or not the measure is named, or still there.
bool isAdjustmentAskedFor(const Workbook &workbook);
/// Proposals (rows of mal-3.1) that are to be developed.
QStringList proposalsToDevelop(const Workbook &workbook);
/// The occupations that count now: those with a priority, or all that are `now` when none has one.
QStringList occupationsInFocus(const Workbook &workbook);

} // namespace sjusteg
