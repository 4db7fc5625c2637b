// SPDX-License-Identifier: MPL-2.0
#include "flow/Places.h"

#include "flow/Completion.h"
#include "workbook/Defaults.h"
#include "workbook/ValueWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString membersTable = u"rows"_s;

QString stepWord(const Template &definition)
{
    return u"step%1"_s.arg(definition.step.value_or(0));
}

/// The number in «Steg 3 – Velge …».
Value numberIn(const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QRegularExpressionMatch match = digits.match(text);
    return match.hasMatch() ? Value(match.captured()) : noValue();
}

QVector<Standing> withValue(Standing place, const Value &value)
{
    place.field = nullptr;
    place.value = value;
    return {place};
}

/// Where the value of `found` leads, when a path goes on from it.
QVector<Standing> targetsOf(const Draft &draft, const Standing &found)
{
    if (!found.field)
        return {found};
    QVector<Standing> places;
    if (found.field->type == FieldType::Person) {
        for (const FormHead &head : draft.copies(u"reg-arbeidsgruppe"_s)) {
            const Form *group = draft.form(head.id);
            if (const Row *member = group ? draft.row(*group, membersTable, found.value.toString()) : nullptr)
                places.append(standingAt(draft, *group, membersTable, member));
        }
        return places;
    }
    for (const Reference &reference : referencesIn(found.value)) {
        const Standing place = standingAt(draft, reference);
        if (place.form)
            places.append(place);
    }
    return places;
}

/// A head field that names what the copy is about follows the copy until somebody fills it in.
Value headValue(const Draft &draft, const Form &form, const Template &definition, const Field &field)
{
    const Value value = form.fields.value(field.id, noValue());
    const Value about = isBlank(value) ? subjectIn(definition, field, form.head.subject) : noValue();
    if (!isBlank(about))
        return about;
    return field.isDerived() ? derivedValue(draft.workbook(), form, {field.id, {}, {}}) : value;
}

QVector<Standing> aboutRow(const Draft &draft, const Standing &from, const QString &templateId)
{
    QVector<Standing> copies;
    for (const FormHead &head : draft.copies(templateId)) {
        if (head.subject.form != from.form->head.id || (from.row && head.subject.row != from.row->id))
            continue;
        if (const Form *form = draft.form(head.id))
            copies.append(standingAt(draft, *form));
    }
    return copies;
}

/// Rows of the same table that point here.
QVector<Standing> pointingHere(const Draft &draft, const Standing &from, const QString &column)
{
    QVector<Standing> rows;
    if (!from.row)
        return rows;
    for (const Row &row : from.form->rows(from.table)) {
        const QVector<Reference> references = referencesIn(row.cell(column));
        if (std::any_of(references.cbegin(), references.cend(), [&from](const Reference &one) { return one.row == from.row->id; }))
            rows.append(standingAt(draft, *from.form, from.table, &row));
    }
    return rows;
}

QVector<Standing> fieldStep(const Draft &draft, const Standing &from, const QString &name)
{
    const Field *table = from.row ? from.definition->field(from.table) : nullptr;
    Standing found = from;
    if (const Field *column = table ? table->column(name) : nullptr) {
        found.field = column;
        found.value = column->isDerived() ? derivedValue(draft.workbook(), *from.form, {from.table + u'.' + name, from.row->id, {}})
                                          : from.row->cell(name);
        return {found};
    }
    const Field *field = from.definition->field(name);
    if (!field)
        return {};
    if (field->hasRows()) {
        QVector<Standing> rows;
        for (const Row &row : from.form->rows(name))
            rows.append(standingAt(draft, *from.form, name, &row));
        return rows;
    }
    found.table.clear();
    found.row = nullptr;
    found.field = field;
    found.value = headValue(draft, *from.form, *from.definition, *field);
    return {found};
}

QVector<Standing> step(const Draft &draft, const Standing &from, const QString &name)
{
    if (name == "form"_L1)
        return {standingAt(draft, *from.form)};
    if (name == "row"_L1)
        return {standingAt(draft, *from.form, from.table, from.row)};
    if (name == "id"_L1)
        return withValue(from, from.row ? from.row->id : from.form->head.id);
    if (name == "title"_L1)
        return withValue(from, from.row ? draft.rowTitle(*from.form, from.table, from.row->id) : draft.workbook().copyTitle(from.form->head.id));
    if (name == "step_number"_L1)
        return withValue(from, QString::number(from.definition->step.value_or(0)));
    if (name == "subject"_L1) {
        const Standing place = standingAt(draft, from.form->head.subject);
        return place.form ? QVector<Standing>{place} : QVector<Standing>();
    }
    if (name.startsWith(u'@'))
        return aboutRow(draft, from, name.mid(1));
    if (name.startsWith(u'~'))
        return pointingHere(draft, from, name.mid(1));
    const QVector<Standing> found = fieldStep(draft, from, name);
    // Forms that are no register know their step from the definition.
    return found.isEmpty() && name == "step"_L1 ? withValue(from, stepWord(*from.definition)) : found;
}

QVector<Standing> followOne(const Draft &draft, const Standing &from, const QString &path)
{
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    QVector<Standing> here{from};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QVector<Standing> next;
        for (const Standing &found : std::as_const(here)) {
            if (steps.at(i) == "number"_L1) {
                next += withValue(found, numberIn(found.value.toString()));
                continue;
            }
            for (const Standing &place : i == 0 ? QVector<Standing>{found} : targetsOf(draft, found))
                next += step(draft, place, steps.at(i));
        }
        here = next;
    }
    return here;
}

} // namespace

Reference Standing::reference() const
{
    return {form->head.id, row ? row->id : QString(), {}};
}

Standing standingAt(const Draft &draft, const Form &form, const QString &table, const Row *row)
{
    return {&form, draft.definitionOf(form), table, row, nullptr, noValue()};
}

Standing standingAt(const Draft &draft, const Reference &reference)
{
    const Form *form = reference.isNull() ? nullptr : draft.form(reference.form);
    if (!form || reference.row.isEmpty())
        return form ? standingAt(draft, *form) : Standing();
    for (auto table = form->tables.cbegin(); table != form->tables.cend(); ++table) {
        if (const Row *row = draft.row(*form, table.key(), reference.row))
            return standingAt(draft, *form, table.key(), row);
    }
    return {};
}

QVector<Standing> follow(const Draft &draft, const Standing &from, const QString &path)
{
    if (!from.form || !from.definition)
        return {};
    if (!path.contains(u'|'))
        return followOne(draft, from, path);
    QVector<Standing> found;
    for (const QString &one : path.split(u'|', Qt::SkipEmptyParts))
        found += followOne(draft, from, one);
    return found;
}

QVector<Reference> referencesIn(const Value &value)
{
    QVector<Reference> found;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : all) {
        const Reference reference = Reference::fromJson(item.toObject());
        if (!reference.isNull())
            found.append(reference);
    }
    return found;
}

QStringList keysOf(const QVector<Standing> &found)
{
    QStringList keys;
    const auto add = [&keys](const Reference &reference) { keys.append(reference.form + u'/' + reference.row); };
    for (const Standing &one : found) {
        if (!one.field && one.value.isUndefined()) {
            add(one.reference());
            continue;
        }
        const QVector<Reference> references = referencesIn(one.value);
        for (const Reference &reference : references)
            add(reference);
        if (references.isEmpty() && !isBlank(one.value))
            keys.append(one.value.toVariant().toString());
    }
    return keys;
}

QString textOf(const Draft &draft, const Field &field, const Value &value)
{
    if (isBlank(value))
        return {};
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts.append(textOf(draft, field, item));
        return joinedLabels(field, parts);
    }
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::MultiChoice: {
        const QJsonObject object = value.toObject();
        const QString own = object.value("text"_L1).toString();
        const QString id = value.isObject() ? object.value("option"_L1).toString() : value.toString();
        const Option *option = field.option(id);
        const QString label = field.optionsAreUnits ? draft.workbook().unitLabel(id) : option ? option->label : id;
        return own.isEmpty() ? label : own;
    }
    case FieldType::Unit: return draft.workbook().unitLabel(value.toString());
    case FieldType::Person: return draft.workbook().personName(value);
    case FieldType::Reference: return draft.referenceTitle(value.toObject());
    case FieldType::Date: return QDate::fromString(value.toString(), Qt::ISODate).toString(u"dd.MM.yyyy"_s);
    case FieldType::Number:
    case FieldType::Scale: return numberWords(value.toDouble(), field.decimals);
    default: return value.toVariant().toString();
    }
}

} // namespace sjusteg
