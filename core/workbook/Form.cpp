// SPDX-License-Identifier: MPL-2.0
#include "workbook/Form.h"

#include <algorithm>
#include <array>

namespace sjusteg {

namespace {
constexpr std::array<const char *, 4> statusNames{"empty", "begun", "done", "anchored"};
const QVector<Row> noRows;
} // namespace

bool isBlank(const Value &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString().trimmed().isEmpty();
    case QJsonValue::Array: return value.toArray().isEmpty();
    case QJsonValue::Object: return value.toObject().isEmpty();
    case QJsonValue::Bool: return !value.toBool();
    case QJsonValue::Double: return false;
    default: return true;
    }
}

QString statusId(FormStatus status)
{
    return QString::fromLatin1(statusNames.at(static_cast<size_t>(status)));
}

std::optional<FormStatus> statusFromId(const QString &id)
{
    for (size_t i = 0; i < statusNames.size(); ++i) {
        if (id == QLatin1StringView(statusNames.at(i)))
            return static_cast<FormStatus>(i);
    }
    return std::nullopt;
}

QJsonObject Reference::toJson() const
{
    return {{QStringLiteral("form"), form},
            {QStringLiteral("row"), row.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row)},
            {QStringLiteral("title"), title}};
}

Reference Reference::fromJson(const QJsonObject &object)
{
    return {object.value(QLatin1StringView("form")).toString(), object.value(QLatin1StringView("row")).toString(),
            object.value(QLatin1StringView("title")).toString()};
}

const QVector<Row> &Form::rows(const QString &table) const
{
    const auto it = tables.constFind(table);
    return it == tables.constEnd() ? noRows : *it;
}

int Form::rowIndex(const QString &table, const QString &id) const
{
    const QVector<Row> &all = rows(table);
    const auto it = std::find_if(all.cbegin(), all.cend(), [&id](const Row &row) { return row.id == id; });
    return it == all.cend() ? -1 : int(it - all.cbegin());
}

const Row *Form::row(const QString &table, const QString &id) const
{
    const int index = rowIndex(table, id);
    return index < 0 ? nullptr : &rows(table).at(index);
}

Value Form::value(const CellRef &cell) const
{
    if (cell.isHead())
        return fields.value(cell.field, noValue());
    if (!cell.parent.isEmpty()) {
        const QVector<Row> units = votes.value(cell.table()).value(cell.parent);
        const auto it = std::find_if(units.cbegin(), units.cend(), [&cell](const Row &row) { return row.id == cell.row; });
        return it == units.cend() ? noValue() : it->cell(cell.column().section(QLatin1Char('.'), 1));
    }
    const Row *found = row(cell.table(), cell.row);
    return found ? found->cell(cell.column()) : noValue();
}

} // namespace sjusteg
