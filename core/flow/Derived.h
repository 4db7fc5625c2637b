// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "workbook/Form.h"

namespace sjusteg {

/// Derived values that need the copy alone (sums, differences, running times); undefined for the others.
Value computedValue(const Template &definition, const Form &form, const CellRef &cell);

/// Phases of a task log whose tasks all are done, one a line; the same words count as the same phase.
QString completePhases(const Form &form);

} // namespace sjusteg
