// SPDX-License-Identifier: MPL-2.0
#include "storage/DefensiveSettings.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <utility>

namespace sjusteg {

namespace {

/// Limits of what a statement may hold. Ours are short; the text of a foreign schema is read as statements, too.
constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, longestLine},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 5},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 2}, // the participants' file, and VACUUM INTO, which makes our copies, needs one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 2}, // a version goes with its form, and the list of its pictures with the version
    {SQLITE_LIMIT_WORKER_THREADS, 0}};

} // namespace

Result<void> setDefensive(const QSqlDatabase &connection, bool mayMend)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Problem{{}, QStringLiteral("no handle of SQLite")};
    sqlite3 *database = *static_cast<sqlite3 *const *>(handle.constData());
    for (const auto &[limit, value] : limits)
        sqlite3_limit(database, limit, value);
    const std::pair<int, int> switches[] = {{SQLITE_DBCONFIG_DEFENSIVE, !mayMend},
                                            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                            {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                            {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                            {SQLITE_DBCONFIG_DQS_DDL, 0},
                                            {SQLITE_DBCONFIG_DQS_DML, 0}};
    for (const auto &[name, on] : switches) {
        int now = -1;
        if (sqlite3_db_config(database, name, on, &now) != SQLITE_OK || now != on)
            return Problem{{}, QStringLiteral("SQLite %1 lacks a protection (%2)").arg(QLatin1StringView(sqlite3_libversion())).arg(name)};
    }
    return {};
}

} // namespace sjusteg
