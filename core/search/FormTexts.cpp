// SPDX-License-Identifier: MPL-2.0
#include "search/FormTexts.h"

#include "document/MinutesText.h"

#include <algorithm>

namespace sjusteg {

namespace {

bool hasText(const Field &field)
{
    switch (field.type) {
    case FieldType::Check:
    case FieldType::Scale:
    case FieldType::Section:
    case FieldType::Table:
    case FieldType::Checklist: return false;
    default: return !field.isDerived();
    }
}

bool namesItsRow(const Template &definition, const Field &table, const Field &column)
{
    const QStringList named = definition.titleColumns.value(table.id);
    if (!named.isEmpty())
        return named.contains(column.id);
    const auto first = std::find_if(table.columns.cbegin(), table.columns.cend(),
                                    [](const Field &one) { return one.type == FieldType::Text || one.type == FieldType::LongText; });
    return first != table.columns.cend() && &*first == &column;
}

QVector<QJsonValue> asList(const Value &value)
{
    if (!value.isArray())
        return {value};
    const QJsonArray array = value.toArray();
    return {array.begin(), array.end()};
}

} // namespace

size_t qHash(const Spot &spot, size_t seed)
{
    return qHashMulti(seed, spot.form, spot.table, spot.row);
}

FormTexts::FormTexts(const Workbook &workbook, const Template &definition, const Form &form)
    : m_workbook(workbook)
    , m_definition(definition)
    , m_form(form)
    , m_wording(workbook)
    , m_members(workbook.single(QStringLiteral("reg-arbeidsgruppe"))->head.id)
    , m_units(workbook.single(QStringLiteral("reg-enheter"))->head.id)
{
}

void FormTexts::visitAll(const std::function<bool(const Spot &, const SpotTexts &)> &visit) const
{
    const QString &form = m_form.head.id;
    if (!visit({form, {}, {}}, readHead()))
        return;
    for (const Field &field : m_definition.fields) {
        if (field.type == FieldType::Checklist) {
            for (const Statement &statement : field.statements) {
                if (!visit({form, field.id, statement.id}, readStatement(field, statement)))
                    return;
            }
        } else if (field.isTable()) {
            for (const Row &row : m_form.rows(field.id)) {
                if (!visit({form, field.id, row.id}, readRow(field, row)))
                    return;
            }
        }
    }
}

SpotTexts FormTexts::read(const Spot &spot) const
{
    if (spot.isHead())
        return readHead();
    const Field *table = m_definition.field(spot.table);
    if (table && table->type == FieldType::Checklist) {
        for (const Statement &statement : table->statements) {
            if (statement.id == spot.row)
                return readStatement(*table, statement);
        }
        return {};
    }
    const Row *row = table ? m_form.row(spot.table, spot.row) : nullptr;
    return row ? readRow(*table, *row) : SpotTexts();
}

SpotTexts FormTexts::readHead() const
{
    SpotTexts result;
    const FormHead &head = m_form.head;
    if (!head.name.isEmpty() || !head.subject.isNull() || head.pattern) {
        result.texts.append({{}, m_workbook.copyTitle(head.id), true, false});
        if (!head.subject.isNull())
            result.shows.insert({head.subject.form, {}, head.subject.row});
    }
    QStringList people{m_workbook.personName(head.filledBy), head.anchored.value(QLatin1StringView("leader")).toString(),
                       head.anchored.value(QLatin1StringView("answer")).toString()};
    people.removeAll(QString());
    if (!people.isEmpty())
        result.texts.append({{}, people.join(QStringLiteral(" · ")), false, false});
    if (head.filledBy.isString())
        result.shows.insert({m_members, {}, head.filledBy.toString()});
    for (const Field &field : m_definition.fields)
        add(field, {field.id, {}, {}}, m_form.fields.value(field.id, noValue()), false, result);
    // Section by section, so that a hit shows the words around it.
    for (const MinutesSection &section : minutesSections(m_form.meeting.minutes.text)) {
        const QString &text = section.text;
        result.texts.append({{}, section.heading.isEmpty() ? text : section.heading + QStringLiteral(": ") + text, false, false});
    }
    return result;
}

SpotTexts FormTexts::readRow(const Field &table, const Row &row) const
{
    SpotTexts result;
    addCells(table, row, result);
    return result;
}

SpotTexts FormTexts::readStatement(const Field &checklist, const Statement &statement) const
{
    SpotTexts result;
    result.texts.append({{checklist.id, statement.id, {}}, statement.text, false, true});
    if (const Row *row = m_form.row(checklist.id, statement.id))
        addCells(checklist, *row, result);
    addVotes(checklist, statement.id, result);
    return result;
}

void FormTexts::addCells(const Field &table, const Row &row, SpotTexts &result) const
{
    for (const Field &column : table.columns) {
        const Value value = row.cell(column.id);
        if (!isBlank(value))
            add(column, {table.id + QLatin1Char('.') + column.id, row.id, {}}, value, namesItsRow(m_definition, table, column), result);
    }
}

void FormTexts::addVotes(const Field &checklist, const QString &statement, SpotTexts &result) const
{
    for (const Field &votes : checklist.columns) {
        if (!votes.isTable())
            continue;
        for (const Row &row : m_form.votes.value(checklist.id).value(statement)) {
            for (const Field &column : votes.columns) {
                const QString path = (QStringList{checklist.id, votes.id, column.id}).join(QLatin1Char('.'));
                add(column, {path, row.id, statement}, row.cell(column.id), false, result);
            }
        }
    }
}

void FormTexts::add(const Field &field, const CellRef &cell, const Value &value, bool isTitle, SpotTexts &result) const
{
    if (!hasText(field) || isBlank(value))
        return;
    result.texts.append({cell, m_wording.text(field, value), isTitle, false});
    addShown(field, value, result);
}

void FormTexts::addShown(const Field &field, const Value &value, SpotTexts &result) const
{
    if (field.type == FieldType::Reference) {
        for (const QJsonValue &one : asList(value)) {
            const Reference reference = Reference::fromJson(one.toObject());
            if (!reference.isNull())
                result.shows.insert({reference.form, {}, reference.row});
        }
    } else if (field.type == FieldType::Person && value.isString()) {
        result.shows.insert({m_members, {}, value.toString()});
    } else if (field.type == FieldType::Unit || field.optionsAreUnits) {
        for (const QJsonValue &one : asList(value))
            result.shows.insert({m_units, {}, one.toString()});
    }
}

} // namespace sjusteg
