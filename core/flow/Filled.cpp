// SPDX-License-Identifier: MPL-2.0
#include "flow/Filled.h"

#include "flow/Completion.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDelivered(const Field &table, const Field &column, const Row &row)
{
    const DeliveredRow *delivered = table.delivered(row.id);
    return delivered && !column.editableInFixedRows && delivered->cells.contains(column.id)
        && (table.rows == RowKind::Fixed || table.rows == RowKind::FixedAndFree);
}

bool isGivenRow(const Field &table, const Row &row)
{
    return table.delivered(row.id) || !table.rowSource.isEmpty() || table.type == FieldType::Checklist;
}

bool isAnswerable(const Field &field)
{
    return field.type != FieldType::Section && field.type != FieldType::Check && !field.isDerived()
        && !(field.isTable() && field.rows == RowKind::View);
}

} // namespace

const QStringList &obligatoryUnits()
{
    static const QStringList units{u"flyktning"_s, u"vo"_s, u"nav"_s};
    return units;
}

bool hasAnswer(const Field &field, const Value &value)
{
    if (isBlank(value))
        return false;
    const QJsonObject object = value.toObject();
    switch (field.type) {
    case FieldType::Choice: return value.isString() || !object.value("option"_L1).toString().isEmpty();
    case FieldType::Person: return value.isString() || !object.value("name"_L1).toString().trimmed().isEmpty();
    case FieldType::Image: return !object.value("hash"_L1).toString().isEmpty();
    default: return true;
    }
}

Value cellOf(const Field &table, const Field &column, const Row &row)
{
    if (isDelivered(table, column, row))
        return table.delivered(row.id)->cells.value(column.id);
    Value value = row.cell(column.id);
    if (isBlank(value) && !table.rowSource.isEmpty() && column.type == FieldType::Unit && !column.multiple)
        return row.id;
    return value;
}

bool isCountedRow(const Field &table, const Row &row)
{
    if (isGivenRow(table, row))
        return true;
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [&row](const Field &column) {
        // A computed default (a date, a step) is as little an answer as a plain one; only what differs from it is.
        const bool computed = column.defaultValue.isObject();
        const Value value = row.cell(column.id);
        return !computed && hasAnswer(column, value) && value != column.defaultValue;
    });
}

bool hasEnteredCells(const Field &table, const Form &form)
{
    const QVector<Row> &rows = form.rows(table.id);
    return std::any_of(rows.cbegin(), rows.cend(), [&table](const Row &row) {
        const DeliveredRow *delivered = table.delivered(row.id);
        return std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const Field &column) {
            const Value value = row.cell(column.id);
            const bool given = delivered && delivered->cells.value(column.id) == value;
            const bool rowsUnit = !table.rowSource.isEmpty() && value == Value(row.id);
            return hasAnswer(column, value) && !given && !rowsUnit && value != column.defaultValue && !column.defaultValue.isObject();
        });
    });
}

bool isDue(const Field &field, const Template &definition, const Form &form, const QString &table, const Row *row)
{
    if (!isAnswerable(field))
        return false;
    if (form.head.pattern) {
        // P on a table covers its columns.
        const Field *owner = table.isEmpty() ? &field : definition.field(table);
        if (!owner || !owner->inPattern || field.hiddenInPattern)
            return false;
    }
    if (field.need == Need::Required)
        return true;
    return field.need == Need::Conditional && holds(field.when, definition, form, table, row);
}

bool isRowComplete(const Field &table, const Template &definition, const Form &form, const Row &row)
{
    return std::all_of(table.columns.cbegin(), table.columns.cend(), [&](const Field &column) {
        return !isDue(column, definition, form, table.id, &row) || hasAnswer(column, cellOf(table, column, row));
    });
}

bool isTableFilled(const Field &table, const Template &definition, const Form &form)
{
    int complete = 0;
    bool somethingAsked = false;
    for (const Row &row : form.rows(table.id)) {
        if (!isCountedRow(table, row))
            continue;
        if (!isRowComplete(table, definition, form, row))
            return false;
        ++complete;
        somethingAsked = somethingAsked || std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const Field &column) {
            return isDue(column, definition, form, table.id, &row) && !isDelivered(table, column, row);
        });
    }
    if (table.type == FieldType::Checklist)
        return complete == table.statements.size();
    if (complete < std::max(1, table.minRows))
        return false;
    const bool fixedRowsOnly = table.rows == RowKind::Fixed && !somethingAsked;
    return !fixedRowsOnly || hasEnteredCells(table, form);
}

bool isFieldFilled(const Field &field, const Template &definition, const Form &form)
{
    return field.hasRows() ? isTableFilled(field, definition, form) : hasAnswer(field, form.fields.value(field.id, noValue()));
}

} // namespace sjusteg
