// SPDX-License-Identifier: MPL-2.0
#include "document/Selection.h"

#include "flow/Completion.h"
#include "flow/LiveValue.h"

#include <algorithm>

namespace sjusteg {

Selection::Selection(const Workbook &workbook, const Template &definition, const Form &form, const PrintOptions &options)
    : m_workbook(workbook)
    , m_definition(definition)
    , m_form(liveForm(workbook, form))
    , m_options(options)
{
    for (const Clause &clause : definition.completion)
        collectNamed(clause.rule, {});
    for (const Field &field : definition.fields)
        collectChecks(field.when);
}

void Selection::collectNamed(const QJsonValue &rule, const QString &table)
{
    if (rule.isString()) {
        const QString name = rule.toString();
        const QString inTable = table + QLatin1Char('.') + name;
        if (!table.isEmpty() && m_definition.field(inTable))
            m_named.insert(inTable);
        else if (m_definition.field(name))
            m_named.insert(name);
        return;
    }
    if (rule.isArray()) {
        for (const QJsonValue &part : rule.toArray())
            collectNamed(part, table);
        return;
    }
    const QJsonObject object = rule.toObject();
    QString inner = table;
    for (const QLatin1StringView key : {QLatin1StringView("each"), QLatin1StringView("rows"), QLatin1StringView("per_unit")}) {
        if (object.contains(key))
            inner = object.value(key).toString();
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1StringView("is") && it.key() != QLatin1StringView("is_not"))
            collectNamed(it.value(), inner);
    }
}

/// «Unless this is ticked» is of no use on paper without the box.
void Selection::collectChecks(const Condition &condition)
{
    const Field *field = m_definition.field(condition.field);
    if (field && field->type == FieldType::Check)
        m_named.insert(condition.field);
    for (const Condition &part : condition.parts)
        collectChecks(part);
}

Value Selection::value(const Field &field, const QString &table, const QString &row) const
{
    const CellRef cell{table.isEmpty() ? field.id : table + QLatin1Char('.') + field.id, row, {}};
    if (field.isDerived()) {
        const Value computed = derivedValue(m_workbook, m_form, cell);
        if (!isBlank(computed))
            return computed;
    }
    return m_form.value(cell);
}

bool Selection::hasContent(const Field &field) const
{
    if (field.hasRows())
        return !rows(field).isEmpty();
    return !isBlank(value(field));
}

/// Delivered text alone is no answer.
bool Selection::enteredIn(const Field &table) const
{
    const QVector<Row> all = rows(table);
    if (table.rows != RowKind::Fixed && table.rows != RowKind::FixedAndFree)
        return !all.isEmpty();
    return std::any_of(all.cbegin(), all.cend(), [&table](const Row &row) {
        const DeliveredRow *delivered = table.delivered(row.id);
        if (!delivered && table.rowSource.isEmpty())
            return true;
        return std::any_of(row.cells.keyBegin(), row.cells.keyEnd(), [&](const QString &column) {
            const Value cell = row.cell(column);
            if (isBlank(cell))
                return false;
            if (!delivered)
                return column != QLatin1StringView("unit");
            return delivered->cells.value(column) != cell;
        });
    });
}

bool Selection::conditionReachable(const Condition &condition, const Field *table) const
{
    if (!condition.field.isEmpty()) {
        const Field *field = table ? table->column(condition.field) : nullptr;
        const QString path = field ? table->id + QLatin1Char('.') + condition.field : condition.field;
        if (!field)
            field = m_definition.field(condition.field);
        return !field || field->need != Need::Optional || m_named.contains(path);
    }
    if (condition.parts.isEmpty())
        return true;
    return std::any_of(condition.parts.cbegin(), condition.parts.cend(),
                       [&](const Condition &part) { return conditionReachable(part, table); });
}

bool Selection::prints(const Field &field) const
{
    if (field.hiddenInPattern && m_form.head.pattern)
        return false;
    if (m_options.forReport && !field.inReport)
        return false;
    if (m_options.blank) {
        if (m_options.everything)
            return true;
        switch (field.need) {
        case Need::Required: return true;
        case Need::Conditional: return holds(field.when, m_definition, m_form) || conditionReachable(field.when, nullptr);
        case Need::Optional: return field.inView || m_named.contains(field.id) || std::none_of(m_definition.fields.cbegin(), m_definition.fields.cend(), [](const Field &one) {
                                 return one.need == Need::Required; // a form that asks for nothing is printed as it is
                             });
        case Need::Derived: return !field.hasRows() && !isBlank(value(field));
        }
    }
    if (m_options.everything)
        return true;
    switch (field.need) {
    case Need::Required: return true;
    case Need::Conditional: return hasContent(field) || holds(field.when, m_definition, m_form);
    case Need::Optional: return field.hasRows() ? enteredIn(field) || m_named.contains(field.id) : hasContent(field);
    case Need::Derived: return hasContent(field);
    }
    return true;
}

bool Selection::printsColumn(const Field &table, const Field &column, const QVector<Row> &rows) const
{
    if (m_options.forReport && !column.inReport)
        return false;
    if (m_options.everything || column.need == Need::Required)
        return true;
    if (m_options.blank) {
        const Row untouched;
        if (column.need == Need::Conditional)
            return holds(column.when, m_definition, m_form, table.id, &untouched) || conditionReachable(column.when, &table);
        if (column.need == Need::Optional)
            return column.inView || m_named.contains(table.id + QLatin1Char('.') + column.id);
    }
    return std::any_of(rows.cbegin(), rows.cend(), [&](const Row &row) {
        return !isBlank(value(column, table.id, row.id))
            || (column.need == Need::Conditional && holds(column.when, m_definition, m_form, table.id, &row));
    });
}

QVector<const Field *> Selection::columns(const Field &table, const Row *row) const
{
    const QVector<Row> considered = row ? QVector<Row>{*row} : rows(table);
    QVector<const Field *> chosen;
    for (const Field &column : table.columns) {
        if (column.type != FieldType::Table && printsColumn(table, column, considered))
            chosen.append(&column);
    }
    const bool ownRows = table.rows != RowKind::Fixed && table.rows != RowKind::FixedAndFree;
    if (!m_options.blank || chosen.isEmpty() || ownRows)
        return chosen;
    // Fixed rows that only repeat delivered text leave nowhere to write: then the whole table is meant to be filled in.
    const bool room = std::any_of(chosen.cbegin(), chosen.cend(), [&](const Field *column) {
        if (column->isDerived() || (!table.rowSource.isEmpty() && column->id == QLatin1StringView("unit")))
            return false;
        return table.prefill.isEmpty() || std::any_of(table.prefill.cbegin(), table.prefill.cend(), [column](const DeliveredRow &delivered) {
                   return !delivered.cells.contains(column->id);
               });
    });
    if (room)
        return chosen;
    chosen.clear();
    for (const Field &column : table.columns) {
        if (column.type != FieldType::Table)
            chosen.append(&column);
    }
    return chosen;
}

QVector<Row> Selection::rows(const Field &table) const
{
    QVector<Row> found;
    for (const Row &row : m_form.rows(table.id)) {
        const bool something = std::any_of(row.cells.cbegin(), row.cells.cend(), [](const Value &value) { return !isBlank(value) || value.isBool(); });
        const bool fixed = table.delivered(row.id) || !table.rowSource.isEmpty();
        if (something || fixed)
            found.append(row);
    }
    return found;
}

} // namespace sjusteg
