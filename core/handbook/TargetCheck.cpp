// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionCheck.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TargetCheck {
    Q_DECLARE_TR_FUNCTIONS(TargetCheck)
};

using Shared = QHash<QString, QJsonObject>;

/// «mal-1.2.opportunities» → («mal-1.2», «opportunities»); the ids of numbered tools have a full stop of their own.
std::pair<QString, QString> splitTarget(const QString &target)
{
    const qsizetype from = target.startsWith("mal-"_L1) ? target.indexOf(u'.') + 1 : 0;
    const qsizetype dot = target.indexOf(u'.', from);
    return dot < 0 ? std::pair(target, QString()) : std::pair(target.left(dot), target.mid(dot + 1));
}

bool hasTable(const QJsonObject &definition, const QString &table)
{
    const QJsonArray fields = definition.value("fields"_L1).toArray();
    return std::any_of(fields.begin(), fields.end(), [&table](const QJsonValue &field) {
        return field.toObject().value("id"_L1).toString() == table && field.toObject().contains("columns"_L1);
    });
}

bool targetExists(const QString &target, const Template &own, const TemplateCatalog &catalog, const Shared &shared)
{
    if (const auto same = "same:"_L1; target.startsWith(same)) {
        const Field *table = own.field(target.mid(same.size()));
        return table && table->hasRows();
    }
    const auto [id, table] = splitTarget(target);
    if (shared.contains(id))
        return table.isEmpty() || hasTable(shared.value(id), table);
    if (const Template *found = catalog.find(id)) {
        const Field *field = table.isEmpty() ? nullptr : found->field(table);
        return table.isEmpty() || (field && field->hasRows());
    }
    return table.isEmpty() && catalog.isKnownTarget(id);
}

void checkDelivered(const Field &table, const TemplateCatalog &catalog, const Place &place, DefinitionIssues &issues)
{
    for (qsizetype i = 0; i < table.prefill.size(); ++i) {
        const QJsonObject &cells = table.prefill.at(i).cells;
        for (auto it = cells.constBegin(); it != cells.constEnd(); ++it) {
            const QString target = it->toObject().value("template"_L1).toString();
            if (!target.isEmpty() && !catalog.isKnownTarget(target))
                issues.add(place.item(u"prefill"_s, i, table.prefill.at(i).id).key(it.key()), TargetCheck::tr("there is no «%1»").arg(target));
        }
    }
}

void checkField(const Field &field, const Template &own, const TemplateCatalog &catalog, const Shared &shared, const Place &place,
                DefinitionIssues &issues)
{
    for (const QString &target : field.targets) {
        if (!targetExists(target, own, catalog, shared))
            issues.add(place.key(u"to"_s), TargetCheck::tr("there is no «%1»").arg(target));
    }
    if (field.type == FieldType::Reference && field.targets.isEmpty() && field.need != Need::Derived)
        issues.add(place, TargetCheck::tr("a reference needs «to»"));
    for (const CarriedFrom &from : field.from) {
        if (!catalog.hasFlow(from.flow))
            issues.add(place.key(u"from"_s), TargetCheck::tr("there is no flow «%1»").arg(from.flow));
    }
    checkDelivered(field, catalog, place, issues);
    for (qsizetype i = 0; i < field.columns.size(); ++i)
        checkField(field.columns.at(i), own, catalog, shared, place.item(u"columns"_s, i, field.columns.at(i).id), issues);
}

} // namespace

void checkTargets(const Template &definition, const QString &file, const TemplateCatalog &catalog, const Shared &shared,
                  DefinitionIssues &issues)
{
    const Place top{file, {}};
    for (const QString &subject : definition.subjectTables) {
        if (!targetExists(subject, definition, catalog, shared))
            issues.add(top.key(u"subject"_s), TargetCheck::tr("there is no «%1»").arg(subject));
    }
    for (const QString &document : definition.covers) {
        const auto &due = catalog.dueDocuments();
        if (std::none_of(due.cbegin(), due.cend(), [&document](const DueDocument &known) { return known.id == document; }))
            issues.add(top.key(u"covers"_s), TargetCheck::tr("there is no document «%1»").arg(document));
    }
    for (qsizetype i = 0; i < definition.fields.size(); ++i) {
        const Field &field = definition.fields.at(i);
        checkField(field, definition, catalog, shared, top.item(u"fields"_s, i, field.id), issues);
    }
}

} // namespace sjusteg
