// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

#include <QVector>

namespace sjusteg {

/// One numbered step of the schema (core/storage/schema/NNN.sql).
struct Migration {
    int version = 0;
    QString sql;
};

/// The steps this program knows, in order: of the process file, and of the participants' file beside it.
QVector<Migration> knownMigrations();
QVector<Migration> participantMigrations();

/// Brings the file up to the last of `migrations`. Each step and its number are one transaction: a step that fails leaves the
/// file as the step before left it. `mark`: whose file it is.
Result<void> migrate(Database &database, const QVector<Migration> &migrations, quint32 mark = applicationId);

} // namespace sjusteg
