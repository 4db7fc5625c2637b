// SPDX-License-Identifier: MPL-2.0
#include "storage/Query.h"

#include <QSqlError>

namespace sjusteg {

Query::Query(Database &database, const char *sql)
    : m_database(database)
    , m_sql(sql)
{
}

Query::~Query()
{
    if (m_query)
        m_query->finish();
}

Result<void> Query::run(const QVariantList &values)
{
    const Result<QSqlQuery *> statement = m_database.prepared(m_sql);
    if (!statement)
        return statement.problem();
    m_query = *statement;
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values.at(i));
    if (!m_query->exec())
        return m_database.problem(m_query->lastError());
    return {};
}

bool Query::next()
{
    return m_query && m_query->next();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

int Query::number(int column) const
{
    return m_query->value(column).toInt();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Query::isNull(int column) const
{
    return m_query->value(column).isNull();
}

Result<void> Query::finished() const
{
    if (m_query && m_query->lastError().isValid())
        return m_database.problem(m_query->lastError());
    return {};
}

} // namespace sjusteg
