// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// True for a cell of a linked row that shows its source's text: read-only, neither stored nor dumped.
bool isLive(const Workbook &workbook, const Form &form, const CellRef &cell);
/// What the cell shows: the source's text in a linked row, a derived value, else what is stored.
Value liveValue(const Workbook &workbook, const Form &form, const CellRef &cell);
/// The copy with the cells of its linked rows filled in, for whoever needs all of them (completion, paper). The same copy when it has none.
Form liveForm(const Workbook &workbook, const Form &form);
/// False where the row links to a source that is gone.
bool isSourceThere(const Workbook &workbook, const Form &form, const QString &table, const QString &row);

} // namespace sjusteg
