// SPDX-License-Identifier: MPL-2.0
#include "handbook/Condition.h"

#include <QJsonArray>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray partsToJson(const QVector<Condition> &parts)
{
    QJsonArray array;
    for (const Condition &part : parts)
        array.append(part.toJson());
    return array;
}

QVector<Condition> partsFromJson(const QJsonArray &array)
{
    QVector<Condition> parts;
    for (const QJsonValue &part : array)
        parts.append(Condition::fromJson(part.toObject()));
    return parts;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace

QJsonObject Condition::toJson() const
{
    switch (kind) {
    case Kind::Always: return {};
    case Kind::Is: return {{u"field"_s, field}, {u"is"_s, QJsonArray::fromStringList(options)}};
    case Kind::IsNot: return {{u"field"_s, field}, {u"is_not"_s, QJsonArray::fromStringList(options)}};
    case Kind::Filled: return {{u"field"_s, field}, {u"filled"_s, true}};
    case Kind::NotFilled: return {{u"field"_s, field}, {u"filled"_s, false}};
    case Kind::Above: return {{u"field"_s, field}, {u"above"_s, limit}};
    case Kind::NotPattern: return {{u"pattern"_s, false}};
    case Kind::All: return {{u"all"_s, partsToJson(parts)}};
    case Kind::Any: return {{u"any"_s, partsToJson(parts)}};
    case Kind::Not: return {{u"not"_s, parts.first().toJson()}};
    }
    return {};
}

Condition Condition::fromJson(const QJsonObject &object)
{
    Condition condition;
    condition.field = object.value("field"_L1).toString();
    if (object.contains("is"_L1)) {
        condition.kind = Kind::Is;
        condition.options = textsOf(object.value("is"_L1));
    } else if (object.contains("is_not"_L1)) {
        condition.kind = Kind::IsNot;
        condition.options = textsOf(object.value("is_not"_L1));
    } else if (object.contains("filled"_L1)) {
        condition.kind = object.value("filled"_L1).toBool() ? Kind::Filled : Kind::NotFilled;
    } else if (object.contains("above"_L1)) {
        condition.kind = Kind::Above;
        condition.limit = object.value("above"_L1).toDouble();
    } else if (object.contains("pattern"_L1)) {
        condition.kind = Kind::NotPattern;
    } else if (object.contains("all"_L1)) {
        condition.kind = Kind::All;
        condition.parts = partsFromJson(object.value("all"_L1).toArray());
    } else if (object.contains("any"_L1)) {
        condition.kind = Kind::Any;
        condition.parts = partsFromJson(object.value("any"_L1).toArray());
    } else if (object.contains("not"_L1)) {
        condition.kind = Kind::Not;
        condition.parts = {fromJson(object.value("not"_L1).toObject())};
    }
    return condition;
}

} // namespace sjusteg
