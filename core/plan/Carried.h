// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"

#include <QHash>

namespace sjusteg {

/// One line of a copy's `carried`, as docs/file-format.md has it.
struct CarriedLine {
    QString flow;
    CellRef target; ///< field without a column: the whole row
    CellPlace from;
};
QVector<CarriedLine> carriedLines(const Form &form);

/// Key of a row in the whole file.
QString rowKey(const QString &form, const QString &table, const QString &row);

} // namespace sjusteg
