// SPDX-License-Identifier: MPL-2.0
#include "exchange/Exchanged.h"

#include "workbook/Baseline.h"

#include <algorithm>

namespace sjusteg::exchange {

namespace {

QString key(const QString &table, const QString &row)
{
    return table + QLatin1Char('/') + row;
}

} // namespace

Exchanged::Exchanged(const QJsonArray &carried, const IsThere &isThere)
{
    for (const QJsonValue &value : carried) {
        const QJsonObject entry = value.toObject();
        const QString field = entry.value(QLatin1StringView("field")).toString();
        const QString row = entry.value(QLatin1StringView("row")).toString();
        if (row.isEmpty() || field.contains(QLatin1Char('.')))
            continue;
        const QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
        Link &link = m_links[key(field, row)];
        link.flows.append(entry.value(QLatin1StringView("flow")).toString());
        link.loose = link.loose || !isThere(from);
        if (link.title.isEmpty())
            link.title = from.value(QLatin1StringView("title")).toString();
    }
}

bool Exchanged::field(const Field &field)
{
    if (field.type == FieldType::Section || field.isDerived())
        return false;
    return !(field.isTable() && field.rows == RowKind::View);
}

bool Exchanged::isFed(const Link &link, const Field &column)
{
    return column.type != FieldType::Reference && std::any_of(column.from.cbegin(), column.from.cend(), [&link](const CarriedFrom &from) {
        return from.mode == QLatin1StringView("link") && link.flows.contains(from.flow);
    });
}

bool Exchanged::cell(const Field &table, const QString &row, const Field &column) const
{
    if (!field(column))
        return false;
    if (isReadOnlyCell(table, column, row))
        return false;
    const auto link = m_links.constFind(key(table.id, row));
    return link == m_links.constEnd() || link->loose || !isFed(*link, column);
}

bool Exchanged::isLinked(const QString &table, const QString &row) const
{
    return m_links.contains(key(table, row));
}

QString Exchanged::lastTitle(const QString &table, const QString &row) const
{
    const Link link = m_links.value(key(table, row));
    return link.loose ? link.title : QString();
}

const Field *Exchanged::titleColumn(const Field &table, const QString &row) const
{
    const Link link = m_links.value(key(table.id, row));
    const auto it = std::find_if(table.columns.cbegin(), table.columns.cend(), [&link](const Field &column) {
        return (column.type == FieldType::Text || column.type == FieldType::LongText) && isFed(link, column);
    });
    return it == table.columns.cend() ? nullptr : &*it;
}

} // namespace sjusteg::exchange
