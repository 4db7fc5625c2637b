// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>

namespace sjusteg {

/// Reads the keys of one JSON object, reports wrong types at their place, and in finish() every key nobody asked for: a misspelt
/// setting must not pass unseen.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)
public:
    ObjectReader(const QJsonObject &object, const Place &place, DefinitionIssues &issues);

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    QJsonValue raw(QLatin1StringView key);
    QString text(QLatin1StringView key);
    QString requiredText(QLatin1StringView key);
    bool flag(QLatin1StringView key);
    int whole(QLatin1StringView key, int otherwise = 0);
    std::optional<double> number(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    /// The objects of a list, each with its place; `id` names it where the items have one.
    QVector<std::pair<QJsonObject, Place>> objects(QLatin1StringView key);
    /// One of `names`; its index, or `otherwise` when the key is absent or unknown (the latter reported).
    template <typename Names>
    int oneOf(QLatin1StringView key, const Names &names, int otherwise)
    {
        const QString found = text(key);
        for (size_t i = 0; i < names.size(); ++i) {
            if (found == names.at(i))
                return int(i);
        }
        if (has(key))
            issue(key, tr("«%1» is not known").arg(found));
        return otherwise;
    }
    void issue(QLatin1StringView key, const QString &cause);
    void finish();

    const Place &place() const { return m_place; }
    Place place(QLatin1StringView key) const { return m_place.key(QString(key)); }

private:
    /// `expected` is translated only when it is needed: reading asks for thousands of keys.
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type, const char *expected);

    const QJsonObject m_object;
    const Place m_place;
    DefinitionIssues &m_issues;
    QVarLengthArray<QLatin1StringView, 64> m_known;
};

} // namespace sjusteg
