// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

#include <QVariantList>

namespace sjusteg {

/// A prepared statement with bound values; values never become part of the SQL. Lets go of its read lock at the end of the block.
class Query
{
public:
    Query(Database &database, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Result<void> run(const QVariantList &values = {});
    bool next();
    QString text(int column) const;
    int number(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    /// The problem that ended reading early, if any.
    Result<void> finished() const;

private:
    Database &m_database;
    QLatin1StringView m_sql;
    QSqlQuery *m_query = nullptr;
};

} // namespace sjusteg
