// SPDX-License-Identifier: MPL-2.0
// Fields of a definition that in the end depend on themselves: whoever reads such an answer would never come to an end.
#include "handbook/DefinitionCheck.h"

#include <QSet>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RingCheck {
    Q_DECLARE_TR_FUNCTIONS(DefinitionCheck)
};

void collectFields(const Condition &condition, QStringList &fields)
{
    if (!condition.field.isEmpty())
        fields.append(condition.field);
    for (const Condition &part : condition.parts)
        collectFields(part, fields);
}

/// What a field looks at before it has a value of its own: the fields it is ignored by, and those it is computed from.
QStringList readBy(const Field &field, const Field *table)
{
    QStringList names;
    collectFields(field.ignoredWhen, names);
    for (const auto key : {"total"_L1, "difference"_L1}) {
        for (const QJsonValue &name : field.derive.value(key).toArray())
            names.append(name.toString());
    }
    for (QString &name : names) {
        if (table && table->column(name))
            name.prepend(table->id + u'.'); // those of the same row first
    }
    if (const QString summed = field.derive.value("sum"_L1).toString(); !summed.isEmpty())
        names.append(summed);
    return names;
}

/// The way from the last of `way` back to the first; empty when there is none.
QStringList ringFrom(const QHash<QString, QStringList> &reads, const QStringList &way, QSet<QString> &seen)
{
    for (const QString &next : reads.value(way.last())) {
        if (next == way.first())
            return way + QStringList{next};
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (const QStringList ring = ringFrom(reads, way + QStringList{next}, seen); !ring.isEmpty())
            return ring;
    }
    return {};
}

} // namespace

void checkRings(const Template &definition, const QString &file, DefinitionIssues &issues)
{
    QHash<QString, QStringList> reads;
    QVector<std::pair<QString, Place>> fields;
    for (qsizetype i = 0; i < definition.fields.size(); ++i) {
        const Field &field = definition.fields.at(i);
        const Place place = Place{file, {}}.item(u"fields"_s, i, field.id);
        reads.insert(field.id, readBy(field, nullptr));
        fields.append({field.id, place});
        for (qsizetype j = 0; j < field.columns.size(); ++j) {
            const Field &column = field.columns.at(j);
            const QString path = field.id + u'.' + column.id;
            reads.insert(path, readBy(column, &field));
            fields.append({path, place.item(u"columns"_s, j, column.id)});
        }
    }
    QSet<QString> told;
    for (const auto &[path, place] : std::as_const(fields)) {
        QSet<QString> seen;
        const QStringList ring = told.contains(path) ? QStringList() : ringFrom(reads, {path}, seen);
        if (!ring.isEmpty())
            issues.add(place, RingCheck::tr("this depends on itself: %1").arg(ring.join(u" → "_s)));
        told.unite(QSet<QString>(ring.cbegin(), ring.cend()));
    }
}

} // namespace sjusteg
