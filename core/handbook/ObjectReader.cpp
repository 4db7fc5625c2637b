// SPDX-License-Identifier: MPL-2.0
#include "handbook/ObjectReader.h"

#include <algorithm>

namespace sjusteg {

ObjectReader::ObjectReader(const QJsonObject &object, const Place &place, DefinitionIssues &issues)
    : m_object(object)
    , m_place(place)
    , m_issues(issues)
{
}

QJsonValue ObjectReader::raw(QLatin1StringView key)
{
    m_known.append(key);
    return m_object.value(key);
}

QJsonValue ObjectReader::take(QLatin1StringView key, QJsonValue::Type type, const char *expected)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    issue(key, tr("expected %1").arg(tr(expected)));
    return QJsonValue(QJsonValue::Undefined);
}

QString ObjectReader::text(QLatin1StringView key)
{
    return take(key, QJsonValue::String, QT_TR_NOOP("a text")).toString();
}

QString ObjectReader::requiredText(QLatin1StringView key)
{
    const QString value = text(key);
    if (value.trimmed().isEmpty())
        issue(key, tr("is missing or empty"));
    return value;
}

bool ObjectReader::flag(QLatin1StringView key)
{
    return take(key, QJsonValue::Bool, QT_TR_NOOP("true or false")).toBool();
}

int ObjectReader::whole(QLatin1StringView key, int otherwise)
{
    return take(key, QJsonValue::Double, QT_TR_NOOP("a number")).toInt(otherwise);
}

std::optional<double> ObjectReader::number(QLatin1StringView key)
{
    const QJsonValue value = take(key, QJsonValue::Double, QT_TR_NOOP("a number"));
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

QStringList ObjectReader::texts(QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = take(key, QJsonValue::Array, QT_TR_NOOP("a list of texts")).toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            issue(key, tr("expected %1").arg(tr("a list of texts")));
        texts.append(item.toString());
    }
    return texts;
}

QJsonObject ObjectReader::object(QLatin1StringView key)
{
    return take(key, QJsonValue::Object, QT_TR_NOOP("an object")).toObject();
}

QVector<std::pair<QJsonObject, Place>> ObjectReader::objects(QLatin1StringView key)
{
    QVector<std::pair<QJsonObject, Place>> objects;
    const QJsonArray array = take(key, QJsonValue::Array, QT_TR_NOOP("a list of objects")).toArray();
    objects.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject item = array.at(i).toObject();
        const Place where = m_place.item(QString(key), i, item.value(QLatin1StringView("id")).toString());
        if (!array.at(i).isObject())
            m_issues.add(where, tr("expected %1").arg(tr("an object")));
        objects.append({item, where});
    }
    return objects;
}

void ObjectReader::issue(QLatin1StringView key, const QString &cause)
{
    m_issues.add(place(key), cause);
}

void ObjectReader::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        const bool known = std::any_of(m_known.cbegin(), m_known.cend(), [&key](QLatin1StringView name) { return key == name; });
        if (!known)
            m_issues.add(m_place.key(key), tr("this key is not known here"));
    }
}

} // namespace sjusteg
