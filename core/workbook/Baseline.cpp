// SPDX-License-Identifier: MPL-2.0
#include "workbook/Baseline.h"

namespace sjusteg {

bool isFixedRow(const Field &table, const QString &row)
{
    if (table.type == FieldType::Checklist)
        return true;
    switch (table.rows) {
    case RowKind::Fixed: return true;
    case RowKind::FixedAndFree: return !table.rowSource.isEmpty() || table.delivered(row);
    default: return false;
    }
}

bool mayHaveOwnRows(const Field &table)
{
    return table.type == FieldType::Table && table.rows != RowKind::Fixed && table.rows != RowKind::View;
}

Value baselineCell(const Field &table, const Field &column, const QString &row)
{
    if (!isFixedRow(table, row))
        return noValue();
    if (!table.rowSource.isEmpty() && column.type == FieldType::Unit && column.need == Need::Required)
        return row;
    if (const DeliveredRow *delivered = table.delivered(row)) {
        const Value value = delivered->cells.value(column.id);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    // A computed default (a date, say) is written down when the copy is made; only plain ones stay with the definition.
    const bool plain = !column.defaultValue.isUndefined() && !column.defaultValue.isObject() && column.type != FieldType::Section;
    return plain ? column.defaultValue : noValue();
}

bool isReadOnlyCell(const Field &table, const Field &column, const QString &row)
{
    if (column.editableInFixedRows || !isFixedRow(table, row))
        return false;
    if (!table.rowSource.isEmpty() && column.type == FieldType::Unit && column.need == Need::Required)
        return true;
    const DeliveredRow *delivered = table.delivered(row);
    return delivered && !isBlank(delivered->cells.value(column.id));
}

QVector<Row> fixedRows(const Field &table, const QStringList &units)
{
    QStringList ids;
    if (table.type == FieldType::Checklist) {
        for (const Statement &statement : table.statements)
            ids += statement.id;
    } else if (!table.rowSource.isEmpty()) {
        ids = units;
    } else if (table.rows == RowKind::Fixed || table.rows == RowKind::FixedAndFree) {
        for (const DeliveredRow &delivered : table.prefill)
            ids += delivered.id;
    }
    QVector<Row> rows;
    rows.reserve(ids.size());
    for (const QString &id : ids) {
        Row row{id, {}};
        for (const Field &column : table.columns) {
            const Value value = baselineCell(table, column, id);
            if (!value.isUndefined())
                row.cells.insert(column.id, value);
        }
        rows.append(row);
    }
    return rows;
}

QVector<Row> voteRows(const QStringList &units)
{
    QVector<Row> rows;
    for (const QString &unit : units)
        rows.append({unit, {}});
    return rows;
}

const Field *voteTable(const Field &checklist)
{
    return checklist.type == FieldType::Checklist ? checklist.column(QStringLiteral("unit_votes")) : nullptr;
}

} // namespace sjusteg
