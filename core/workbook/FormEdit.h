// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "handbook/Template.h"
#include "workbook/Edit.h"

namespace sjusteg {

/// Applies one change of cells, rows, head or origins to a copy in memory. Fails, leaving the copy as it was, when the definition
/// does not allow it.
Result<void> changeForm(const Template &definition, Form &form, const Change &change);

/// True for changes of what was answered; a finished copy must be opened again before it takes them.
bool changesAnswers(const Change &change);

} // namespace sjusteg
