// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

namespace sjusteg {

// What a definition itself puts into a copy. The file holds only what differs from it.

/// Rows that can be neither added, deleted nor moved: delivered rows, one per unit, statements.
bool isFixedRow(const Field &table, const QString &row);
/// True where rows of the user's own may stand.
bool mayHaveOwnRows(const Field &table);
/// What the cell of a fixed row holds before anyone has answered: the delivered value, else the default where it is a plain value.
Value baselineCell(const Field &table, const Field &column, const QString &row);
/// A delivered cell of a fixed row that may not be changed.
bool isReadOnlyCell(const Field &table, const Field &column, const QString &row);
/// The rows a table has before anyone has answered. `units`: ids for tables with one row per unit.
QVector<Row> fixedRows(const Field &table, const QStringList &units);
/// Votes under one statement, one row per unit.
QVector<Row> voteRows(const QStringList &units);
/// The votes as a table field of a checklist (its part `unit_votes`); null when the definition has none.
const Field *voteTable(const Field &checklist);

} // namespace sjusteg
