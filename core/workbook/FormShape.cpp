// SPDX-License-Identifier: MPL-2.0
#include "workbook/FormShape.h"

#include "storage/FormStore.h"
#include "workbook/Baseline.h"

#include <algorithm>

namespace sjusteg {

namespace {

QVector<Row> unitRows(const QVector<Row> &current, QVector<Row> wanted, const Field *table)
{
    for (Row &row : wanted) {
        for (const Row &old : current) {
            if (old.id == row.id)
                row = old;
        }
    }
    for (const Row &old : current) {
        const bool known = std::any_of(wanted.cbegin(), wanted.cend(), [&old](const Row &row) { return row.id == old.id; });
        const bool holdsSomething = std::any_of(old.cells.cbegin(), old.cells.cend(), [&](const Value &value) {
            return !isBlank(value) && !(table && value == Value(old.id));
        });
        if (!known && holdsSomething)
            wanted.append(old);
    }
    return wanted;
}

void layCell(const Field &table, Row &row, const QString &columnId, const Value &value)
{
    const Field *column = table.column(columnId);
    if (!column || column->isDerived() || isReadOnlyCell(table, *column, row.id))
        return;
    if (isBlank(value))
        row.cells.remove(columnId);
    else
        row.cells.insert(columnId, value);
}

void layVote(Form &form, const CellRef &cell, const Value &value)
{
    QVector<Row> &rows = form.votes[cell.table()][cell.parent];
    auto row = std::find_if(rows.begin(), rows.end(), [&cell](const Row &candidate) { return candidate.id == cell.row; });
    if (row == rows.end()) {
        rows.append({cell.row, {}});
        row = rows.end() - 1;
    }
    row->cells.insert(cell.column().section(QLatin1Char('.'), 1), value);
}

void addFixedRows(const Template &definition, Form &form, const QStringList &units)
{
    for (const Field &field : definition.fields) {
        if (!field.hasRows() || field.rows == RowKind::View)
            continue;
        form.tables.insert(field.id, fixedRows(field, units));
        if (!voteTable(field))
            continue;
        for (const Statement &statement : field.statements)
            form.votes[field.id][statement.id] = voteRows(units);
    }
}

/// A list that finds rows by id in constant time while a large table is being read.
using RowIndex = QHash<QPair<QString, QString>, int>;

RowIndex indexRows(const Form &form)
{
    RowIndex index;
    for (auto table = form.tables.cbegin(); table != form.tables.cend(); ++table) {
        for (int i = 0; i < table->size(); ++i)
            index.insert({table.key(), table->at(i).id}, i);
    }
    return index;
}

} // namespace

Form assembleForm(const Template &definition, const FormHead &head, const StoredForm &stored, const QStringList &units)
{
    Form form;
    form.head = head;
    form.carried = stored.carried;
    form.refused = stored.refused;
    form.meeting = stored.meeting;
    addFixedRows(definition, form, units);
    for (const StoredForm::StoredRow &row : stored.rows) {
        const Field *table = definition.field(row.table);
        if (table && mayHaveOwnRows(*table) && !isFixedRow(*table, row.id))
            form.tables[row.table].append({row.id, {}});
    }
    RowIndex index = indexRows(form);
    for (const StoredForm::StoredCell &stored_ : stored.cells) {
        const CellRef &cell = stored_.cell;
        const Field *field = definition.field(cell.table());
        if (!field)
            continue;
        if (!cell.parent.isEmpty()) {
            layVote(form, cell, stored_.value);
        } else if (cell.isHead()) {
            if (!field->hasRows() && !field->isDerived())
                form.fields.insert(cell.field, stored_.value);
        } else {
            QVector<Row> &rows = form.tables[cell.table()];
            int at = index.value({cell.table(), cell.row}, -1);
            if (at < 0 && field->rowSource.isEmpty())
                continue;
            if (at < 0) { // a unit that is no longer with us, but had something to say
                rows.append({cell.row, {}});
                at = int(rows.size()) - 1;
                index.insert({cell.table(), cell.row}, at);
            }
            layCell(*field, rows[at], cell.column(), stored_.value);
        }
    }
    return form;
}

void normalise(const Template &definition, Form &form, const QStringList &units)
{
    Form shaped;
    shaped.head = form.head;
    shaped.carried = form.carried;
    shaped.refused = form.refused;
    shaped.meeting = form.meeting;
    addFixedRows(definition, shaped, units);
    for (const Field &field : definition.fields) {
        if (!field.hasRows()) {
            const Value value = form.fields.value(field.id, noValue());
            if (!isBlank(value) && !field.isDerived() && field.type != FieldType::Section)
                shaped.fields.insert(field.id, value);
            continue;
        }
        if (field.rows == RowKind::View)
            continue;
        QVector<Row> &rows = shaped.tables[field.id];
        QHash<QString, int> index;
        for (const Row &row : std::as_const(rows))
            index.insert(row.id, int(index.size()));
        for (const Row &given : form.rows(field.id)) {
            if (!index.contains(given.id)) {
                if (!mayHaveOwnRows(field) && field.rowSource.isEmpty())
                    continue;
                index.insert(given.id, int(rows.size()));
                rows.append({given.id, {}});
            }
            Row &row = rows[index.value(given.id)];
            for (const Field &column : field.columns)
                layCell(field, row, column.id, given.cell(column.id));
        }
        const auto votes = form.votes.value(field.id);
        for (auto statement = votes.cbegin(); statement != votes.cend(); ++statement) {
            QVector<Row> &known = shaped.votes[field.id][statement.key()];
            known = unitRows(*statement, known, nullptr);
        }
    }
    form = shaped;
}

void followUnits(const Template &definition, Form &form, const QStringList &units)
{
    if (form.head.status == FormStatus::Done || form.head.status == FormStatus::Anchored)
        return;
    for (const Field &field : definition.fields) {
        if (!field.rowSource.isEmpty())
            form.tables[field.id] = unitRows(form.tables.value(field.id), fixedRows(field, units), &field);
        if (!voteTable(field))
            continue;
        for (const Statement &statement : field.statements)
            form.votes[field.id][statement.id] = unitRows(form.votes[field.id][statement.id], voteRows(units), nullptr);
    }
}

} // namespace sjusteg
