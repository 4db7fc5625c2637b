// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "handbook/Template.h"
#include "workbook/Form.h"

namespace sjusteg {

/// Whether another row than `row` has the value in a column in which no two rows may share one (Field::unique). Letters are the same large
/// and small, and space around them counts for nothing. A column that is not such a one takes everything.
bool isTakenElsewhere(const Field &column, const QVector<Row> &rows, const QString &row, const Value &value);

/// A problem that names the value when `after` has two rows with one value in such a column, and had not in `before` (null: a new copy). What
/// two rows shared already is left alone, so that a file in which that has happened can be put right.
Result<void> noValueTwice(const Template &definition, const Form *before, const Form &after);

} // namespace sjusteg
