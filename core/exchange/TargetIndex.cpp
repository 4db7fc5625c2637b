// SPDX-License-Identifier: MPL-2.0
#include "exchange/TargetIndex.h"

#include <algorithm>

namespace sjusteg::exchange {

namespace {

const QLatin1StringView sameCopy("same:");

/// Shared definitions as targets mean every template that extends them.
bool extends(const Template &definition, const QString &shared)
{
    switch (definition.kind) {
    case TemplateKind::Roles: return shared == QLatin1StringView("felles-roller");
    case TemplateKind::RunSheet: return shared == QLatin1StringView("felles-kjoreplan");
    case TemplateKind::Checklist: return shared == QLatin1StringView("felles-sjekkliste");
    case TemplateKind::Reflection: return shared == QLatin1StringView("felles-refleksjon");
    default: return false;
    }
}

/// A target taken apart: "mal-1.2.opportunities" is a table of mal-1.2, "mal-1.2" the copies of it.
struct TargetName {
    QString templateName;
    QString table;
};

TargetName takeApart(const TemplateCatalog &catalog, const QString &target)
{
    const qsizetype dot = target.lastIndexOf(QLatin1Char('.'));
    if (dot < 0 || catalog.find(target))
        return {target, {}};
    return {target.first(dot), target.mid(dot + 1)};
}

QString tableOf(const Template &definition, const TargetName &name)
{
    return name.table.isEmpty() && definition.isRegister() ? QStringLiteral("rows") : name.table;
}

} // namespace

TargetIndex::TargetIndex(const Workbook &workbook, const QVector<Incoming> &incoming)
    : m_workbook(workbook), m_incoming(incoming)
{
}

QString TargetIndex::finalId(const QString &form) const
{
    for (const Incoming &one : m_incoming) {
        if (!form.isEmpty() && one.givenId == form && !one.id.isEmpty())
            return one.id;
    }
    return form;
}

const Incoming *TargetIndex::incomingFor(const QString &form) const
{
    const auto it = std::find_if(m_incoming.cbegin(), m_incoming.cend(), [&form](const Incoming &one) {
        return !form.isEmpty() && (one.id == form || (one.id.isEmpty() && one.givenId == form));
    });
    return it == m_incoming.cend() ? nullptr : &*it;
}

const Template *TargetIndex::templateOf(const QString &form) const
{
    if (const Incoming *incoming = incomingFor(form))
        return incoming->definition;
    const auto head = m_workbook.head(form);
    return head ? m_workbook.catalog().find(head->templateId) : nullptr;
}

bool TargetIndex::hasRow(const QString &form, const QString &table, const QString &row) const
{
    if (const Incoming *incoming = incomingFor(form))
        return incoming->hasRow(table, row);
    const Form *stored = m_workbook.form(form);
    return stored && stored->row(table, row);
}

bool TargetIndex::isAllowed(const QString &target, const QString &ownForm, const QString &form, const QString &row) const
{
    if (target.startsWith(sameCopy))
        return form == ownForm && (row.isEmpty() || hasRow(form, target.mid(sameCopy.size()), row));
    const Template *definition = templateOf(form);
    const TargetName name = takeApart(m_workbook.catalog(), target);
    if (!definition || !templatesOf(name.templateName).contains(definition->id))
        return false;
    const QString table = tableOf(*definition, name);
    if (table.isEmpty())
        return row.isEmpty();
    if (row.isEmpty())
        return false;
    // A row that is gone is kept with its title; one that stands in another table is a mistake.
    return std::none_of(definition->fields.cbegin(), definition->fields.cend(), [&](const Field &field) {
        return field.isTable() && field.id != table && hasRow(form, field.id, row) && !hasRow(form, table, row);
    });
}

bool TargetIndex::isAllowedTemplate(const QString &target, const QString &id) const
{
    const TemplateCatalog &catalog = m_workbook.catalog();
    if (target == QLatin1StringView("template"))
        return catalog.find(id);
    // The others name a kind: «pafyll» the pages of the steps, «verktoy» the tools, «kort-god-praksis» the delivered cards.
    const QString kind = target.section(QLatin1Char('-'), 0, 0) + QLatin1Char('-');
    const Template *form = catalog.find(target);
    const bool isKind = form ? form->kind == TemplateKind::Card : catalog.isKnownTarget(target);
    return isKind && id != target && id.startsWith(kind) && catalog.isKnownTarget(id);
}

QVector<Reference> TargetIndex::find(const QStringList &targets, const QString &ownForm, const QString &id) const
{
    QVector<Reference> result;
    const auto add = [&result](const Reference &found) {
        if (!result.contains(found))
            result.append(found);
    };
    for (const QString &target : targets) {
        if (target.startsWith(sameCopy)) {
            if (hasRow(ownForm, target.mid(sameCopy.size()), id))
                add({ownForm, id, {}});
            continue;
        }
        const TargetName name = takeApart(m_workbook.catalog(), target);
        for (const QString &templateId : templatesOf(name.templateName)) {
            const QString table = tableOf(*m_workbook.catalog().find(templateId), name);
            for (const QString &form : formsOf(templateId)) {
                if (table.isEmpty() ? form == finalId(id) : hasRow(form, table, id))
                    add({form, table.isEmpty() ? QString() : id, {}});
            }
        }
    }
    return result;
}

QString TargetIndex::title(const Reference &reference) const
{
    const Incoming *incoming = incomingFor(reference.form);
    if (!incoming)
        return m_workbook.referenceTitle(reference.toJson());
    const Template &definition = *incoming->definition;
    if (reference.row.isEmpty())
        return definition.title;
    for (const Field &table : definition.fields) {
        for (const QJsonValue &value : incoming->answers().value(table.id).toArray()) {
            const QJsonObject row = value.toObject();
            if (row.value(QLatin1StringView("id")).toString() != reference.row)
                continue;
            QStringList columns = definition.titleColumns.value(table.id);
            for (auto it = table.columns.cbegin(); columns.isEmpty() && it != table.columns.cend(); ++it) {
                if (it->need == Need::Required && (it->type == FieldType::Text || it->type == FieldType::LongText))
                    columns.append(it->id);
            }
            QStringList parts;
            for (const QString &column : columns)
                parts.append(row.value(column).toString().section(QLatin1Char('\n'), 0, 0).left(80));
            parts.removeAll(QString());
            return parts.join(QStringLiteral(" – "));
        }
    }
    return {};
}

bool TargetIndex::hasRegisterRow(const QString &registerId, const QString &row) const
{
    const QStringList forms = formsOf(registerId);
    return std::any_of(forms.cbegin(), forms.cend(), [&](const QString &form) { return hasRow(form, QStringLiteral("rows"), row); });
}

QStringList TargetIndex::formsOf(const QString &templateId) const
{
    QStringList result;
    QStringList replaced;
    for (const Incoming &one : m_incoming) {
        if (one.definition->id == templateId) {
            result.append(one.id.isEmpty() ? one.givenId : one.id);
            replaced.append(one.replaces);
        }
    }
    const Template *definition = m_workbook.catalog().find(templateId);
    const bool single = definition && !definition->severalCopies && definition->subjectTables.isEmpty();
    for (const FormHead &head : m_workbook.copies(templateId)) {
        const bool givesWay = replaced.contains(head.id) || (single && !result.isEmpty());
        if (!givesWay && !result.contains(head.id))
            result.append(head.id);
    }
    return result;
}

QStringList TargetIndex::templatesOf(const QString &name) const
{
    QStringList result;
    for (const Template &definition : m_workbook.catalog().templates()) {
        if (definition.id == name || extends(definition, name))
            result.append(definition.id);
    }
    return result;
}

} // namespace sjusteg::exchange
