// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionNames.h"
#include "handbook/TemplateCatalog.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, TemplateKind> sharedKinds{{u"felles-roller"_s, TemplateKind::Roles},
                                               {u"felles-kjoreplan"_s, TemplateKind::RunSheet},
                                               {u"felles-sjekkliste"_s, TemplateKind::Checklist},
                                               {u"felles-refleksjon"_s, TemplateKind::Reflection}};

QJsonArray describeOptions(const QVector<Option> &options)
{
    QJsonArray array;
    for (const Option &option : options)
        array.append(QJsonObject{{u"id"_s, option.id}, {u"label"_s, option.label}});
    return array;
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void describeLimits(const Field &field, QJsonObject &object)
{
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        object.insert(u"max"_s, field.maxLength);
    else if (field.maximum)
        object.insert(u"max"_s, *field.maximum);
    if (field.hasRows() && field.minRows > 0)
        object.insert(u"min"_s, field.minRows);
    else if (field.minimum)
        object.insert(u"min"_s, *field.minimum);
    if (field.decimals > 0)
        object.insert(u"decimals"_s, field.decimals);
}

/// A shared definition as target means every template made of it; readers know only those.
QJsonArray describeTargets(const TemplateCatalog &catalog, const QStringList &targets)
{
    QJsonArray array;
    for (const QString &target : targets) {
        const auto shared = sharedKinds.constFind(target.section(u'.', 0, 0));
        if (shared == sharedKinds.constEnd()) {
            array.append(target);
            continue;
        }
        const QString table = target.mid(shared.key().size());
        for (const Template &definition : catalog.templates()) {
            if (definition.kind == *shared)
                array.append(definition.id + table);
        }
    }
    return array;
}

QJsonObject describeField(const TemplateCatalog &catalog, const Field &field);

QJsonArray describeFields(const TemplateCatalog &catalog, const QVector<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields)
        array.append(describeField(catalog, field));
    return array;
}

void describeRows(const TemplateCatalog &catalog, const Field &field, QJsonObject &object)
{
    object.insert(u"columns"_s, describeFields(catalog, field.columns));
    if (field.type == FieldType::Checklist) {
        QJsonArray statements;
        for (const Statement &statement : field.statements)
            statements.append(QJsonObject{{u"id"_s, statement.id}, {u"group"_s, statement.group}, {u"text"_s, statement.text}});
        object.insert(u"statements"_s, statements);
        return;
    }
    object.insert(u"rows"_s, names::of(names::rowKinds, field.rows));
    QJsonArray delivered;
    for (const DeliveredRow &row : field.prefill) {
        QJsonObject cells = row.cells;
        cells.insert("id"_L1, row.id);
        delivered.append(cells);
    }
    if (!delivered.isEmpty())
        object.insert(u"prefill"_s, delivered);
}

QJsonObject describeField(const TemplateCatalog &catalog, const Field &field)
{
    QJsonObject object{{u"id"_s, field.id},
                       {u"type"_s, names::of(names::fieldTypes, field.type)},
                       {u"label"_s, field.label},
                       {u"required"_s, names::of(names::needs, field.rows == RowKind::View ? Need::Derived : field.need)}};
    if (!field.when.isAlways())
        object.insert(u"when"_s, field.when.toJson());
    insertText(object, u"derived_from"_s, field.derivedFrom);
    if (!field.options.isEmpty())
        object.insert(u"options"_s, describeOptions(field.options));
    insertText(object, u"other"_s, field.other);
    describeLimits(field, object);
    insertText(object, u"format"_s, field.format);
    if (field.multiple)
        object.insert(u"multiple"_s, true);
    if (!field.targets.isEmpty())
        object.insert(u"to"_s, describeTargets(catalog, field.targets));
    if (field.mayCreate)
        object.insert(u"create"_s, true);
    insertText(object, u"part"_s, field.part);
    if (field.inPattern)
        object.insert(u"p"_s, true);
    if (field.hasRows())
        describeRows(catalog, field, object);
    return object;
}

QJsonObject describeTemplate(const TemplateCatalog &catalog, const Template &definition)
{
    return {{u"id"_s, definition.id},
            {u"title"_s, definition.title},
            {u"step"_s, definition.step ? QJsonValue(*definition.step) : QJsonValue(QJsonValue::Null)},
            {u"kind"_s, names::of(names::kinds, definition.kind)},
            {u"scope"_s, names::of(names::scopes, definition.scope)},
            {u"copies"_s, names::of(names::copies, definition.severalCopies)},
            {u"pattern"_s, definition.hasPattern},
            {u"subject"_s, QJsonArray::fromStringList(definition.subjectTables)},
            {u"personal_data"_s, names::of(names::personalData, definition.personalData)},
            {u"version"_s, definition.version},
            {u"fields"_s, describeFields(catalog, definition.fields)}};
}

} // namespace

QJsonArray describeTemplates(const TemplateCatalog &catalog)
{
    QJsonArray array;
    for (const Template &definition : catalog.templates())
        array.append(describeTemplate(catalog, definition));
    return array;
}

} // namespace sjusteg
