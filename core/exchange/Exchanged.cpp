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

Exchanged::Exchanged(const QJsonArray &carried)
{
    for (const QJsonValue &value : carried) {
        const QJsonObject entry = value.toObject();
        const QString field = entry.value(QLatin1StringView("field")).toString();
        const QString row = entry.value(QLatin1StringView("row")).toString();
        if (!row.isEmpty() && !field.contains(QLatin1Char('.')))
            m_flows[key(field, row)].append(entry.value(QLatin1StringView("flow")).toString());
    }
}

bool Exchanged::field(const Field &field)
{
    if (field.type == FieldType::Section || field.isDerived())
        return false;
    return !(field.isTable() && field.rows == RowKind::View);
}

bool Exchanged::cell(const Field &table, const QString &row, const Field &column) const
{
    if (!field(column))
        return false;
    if (isReadOnlyCell(table, column, row))
        return false;
    const auto flows = m_flows.constFind(key(table.id, row));
    if (flows == m_flows.constEnd() || column.type == FieldType::Reference)
        return true;
    return std::none_of(column.from.cbegin(), column.from.cend(), [&flows](const CarriedFrom &from) {
        return from.mode == QLatin1StringView("link") && flows->contains(from.flow);
    });
}

bool Exchanged::isLinked(const QString &table, const QString &row) const
{
    return m_flows.contains(key(table, row));
}

} // namespace sjusteg::exchange
