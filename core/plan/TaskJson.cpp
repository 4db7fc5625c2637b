// SPDX-License-Identifier: MPL-2.0
#include "plan/TaskJson.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const Value &value)
{
    return isBlank(value) ? QJsonValue(QJsonValue::Null) : value;
}

QJsonValue originJson(const CellPlace &place)
{
    if (place.isNull())
        return QJsonValue::Null;
    return QJsonObject{{u"form"_s, place.form}, {u"field"_s, orNull(place.cell.field)}, {u"row"_s, orNull(place.cell.row)}};
}

} // namespace

QJsonArray tasksJson(const QVector<TaskRow> &rows)
{
    QJsonArray result;
    for (const TaskRow &row : rows) {
        result.append(QJsonObject{
            {u"form"_s, row.place.form},
            {u"field"_s, row.place.cell.field},
            {u"row"_s, row.place.cell.row},
            {u"title"_s, row.title},
            {u"step"_s, row.step ? QJsonValue(*row.step) : QJsonValue(QJsonValue::Null)},
            {u"unit"_s, orNull(row.unit)},
            {u"responsible"_s, orNull(row.responsible)},
            {u"deputy"_s, orNull(row.deputy)},
            {u"performing"_s, QJsonArray::fromStringList(row.performing)},
            {u"due"_s, orNull(row.due.toString(Qt::ISODate))},
            {u"months"_s, QJsonArray::fromStringList(row.months)},
            {u"status"_s, row.status},
            {u"overdue"_s, row.overdue},
            {u"hole"_s, row.hole},
            {u"double"_s, row.twoOwners},
            {u"origin"_s, originJson(row.origin)},
        });
    }
    return result;
}

} // namespace sjusteg
