// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "workbook/Form.h"

namespace sjusteg {

// What «filled» means (docs/definitions.md): of one answer, of a row, of a table. Needs the template and the copy, nothing else.

/// The three units that are always part of the work.
const QStringList &obligatoryUnits();

/// An answer of this field's kind stands in `value`; a check counts when it is ticked.
bool hasAnswer(const Field &field, const Value &value);
/// The cell as it counts: delivered where nobody may change it, the row's own unit in a table with one row per unit.
Value cellOf(const Field &table, const Field &column, const Row &row);
/// Delivered rows, and rows that hold more than defaults.
bool isCountedRow(const Field &table, const Row &row);
/// True where a person has put something into the table.
bool hasEnteredCells(const Field &table, const Form &form);
/// Required, or conditional and due; never derived, a check or a heading.
bool isDue(const Field &field, const Template &definition, const Form &form, const QString &table = {}, const Row *row = nullptr);
/// The row has every column that is due.
bool isRowComplete(const Field &table, const Template &definition, const Form &form, const Row &row);
/// The fewest rows are there and complete; of fixed rows without anything due at least one cell has been entered.
bool isTableFilled(const Field &table, const Template &definition, const Form &form);
/// Of a field or table of the form.
bool isFieldFilled(const Field &field, const Template &definition, const Form &form);

} // namespace sjusteg
