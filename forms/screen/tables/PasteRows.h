// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/tables/TableRows.h"

#include <QStringList>

namespace sjusteg::screen {

/// Several cells, or several lines for a place that does not take them as they are.
bool isPastedTable(const QString &text, const Field &column, bool emptyCell);

/// What to tell the user about cells that `pasteInto` refused.
QString leftOutText(const QStringList &refused);

/// Puts pasted cells into the table from this row and column on, adding rows as needed: one undo step.
/// Gives back the texts that could not become a value of their column.
QStringList pasteInto(TableRows &rows, const QVector<const Field *> &columns, const QString &firstRow, int firstColumn,
                      QVector<QStringList> pasted);

} // namespace sjusteg::screen
