// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionReader.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Expansion {
    Q_DECLARE_TR_FUNCTIONS(DefinitionReader)
};

/// Changes one field, or a column when `path` has a second part. False when there is no such field.
bool setField(QJsonArray &fields, const QString &path, const QJsonValue &change)
{
    const QString id = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QJsonObject field = fields.at(i).toObject();
        if (field.value("id"_L1).toString() != id)
            continue;
        if (!rest.isEmpty()) {
            QJsonArray columns = field.value("columns"_L1).toArray();
            const bool found = setField(columns, rest, change);
            field.insert("columns"_L1, columns);
            fields.replace(i, field);
            return found;
        }
        if (change.isNull()) {
            fields.removeAt(i);
            return true;
        }
        const QJsonObject settings = change.toObject();
        for (auto it = settings.constBegin(); it != settings.constEnd(); ++it)
            field.insert(it.key(), *it);
        fields.replace(i, field);
        return true;
    }
    return false;
}

} // namespace

QJsonObject expandDefinition(const QJsonObject &instance, const QHash<QString, QJsonObject> &shared, const Place &place,
                             DefinitionIssues &issues)
{
    if (!instance.contains("extends"_L1)) {
        if (instance.contains("set"_L1))
            issues.add(place.key(u"set"_s), Expansion::tr("only a definition with «extends» can set fields"));
        return instance;
    }
    const QString base = instance.value("extends"_L1).toString();
    if (!shared.contains(base)) {
        issues.add(place.key(u"extends"_s), Expansion::tr("there is no shared definition «%1»").arg(base));
        return instance;
    }
    QJsonObject expanded = shared.value(base);
    QJsonArray fields = expanded.value("fields"_L1).toArray();
    const QJsonObject changes = instance.value("set"_L1).toObject();
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it) {
        if (!setField(fields, it.key(), *it))
            issues.add(place.key(u"set"_s).key(it.key()), Expansion::tr("%1 has no field «%2»").arg(base, it.key()));
    }
    expanded.insert("fields"_L1, fields);
    for (auto it = instance.constBegin(); it != instance.constEnd(); ++it) {
        if (it.key() != "extends"_L1 && it.key() != "set"_L1)
            expanded.insert(it.key(), *it);
    }
    return expanded;
}

} // namespace sjusteg
