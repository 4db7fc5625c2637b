// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

#include <QMap>
#include <QVariantList>
#include <QVector>

namespace sjusteg {

/// What could be read of one table. NULL is a null text; everything but pictures is text.
struct SalvagedTable {
    QStringList columns;
    QVector<QVariantList> lines;
    QVector<bool> sound;   ///< for each line: its seal fits, or it has none
    bool complete = false; ///< read from end to end

    QString text(qsizetype line, const char *column) const;
};

using Salvaged = QMap<QString, SalvagedTable>;

/// Reads a damaged file table by table, from both ends of what cannot be read. Works on `copy`, which is changed: what every one of our
/// files begins with is put right, and an edit under way is rolled back. Never give it the original.
Result<Salvaged> salvage(const QString &copy);

} // namespace sjusteg
