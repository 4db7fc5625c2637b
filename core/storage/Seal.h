// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

#include <QStringList>
#include <QVariantList>
#include <QVector>

namespace sjusteg {

/// The first schema whose lines have seals.
constexpr int firstSealedVersion = 2;

/// A number worked out from the content of a line and stored with it. SQLite's own check sees a broken structure, never a wrong letter
/// in a text; this does. It guards against faults, not against people: whoever can write in the file can work it out as well.
qint64 seal(const QVariantList &content);
/// The content with its seal after it, as it is bound to a statement.
QVariantList sealed(QVariantList content);

/// A table whose lines are sealed: the columns that name a line, and those the seal is worked out from.
struct SealedTable {
    QString name;
    QStringList key;
    QStringList content;
};
const QVector<SealedTable> &sealedTables();

/// A line whose content is not what was written.
struct BrokenLine {
    QString table;
    QString form; ///< id
    QString field, parent, row; ///< where the table has them
};
/// Reads every sealed line. Lines without a seal (of an older version) are taken as they are. Pictures are known by their hash.
Result<QVector<BrokenLine>> brokenLines(Database &database);

/// Seals what has no seal yet; inside the transaction that brings a file up to date.
Result<void> sealAll(Database &database);

} // namespace sjusteg
