// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/TableRows.h"

#include "workbook/LastRound.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::screen {

namespace {
struct TableRowsWords {
    Q_DECLARE_TR_FUNCTIONS(TableRows)
};
const QString edited = QStringLiteral("edit");
} // namespace

TableRows::TableRows(FormContext &context, const Field &table)
    : m_context(context)
    , m_table(table)
{
}

QVector<Row> TableRows::shown() const
{
    QVector<Row> rows;
    for (const Row &row : m_context.form().rows(m_table.id)) {
        if (belongs(row))
            rows.append(row);
    }
    const Row *open = m_context.openRow(m_table.id);
    if (open && !m_context.form().row(m_table.id, open->id))
        rows.append(*open);
    return rows;
}

bool TableRows::canAdd() const
{
    return !m_context.isReadOnly() && m_table.rows != RowKind::Fixed && !m_table.isDerived();
}

bool TableRows::canChange(const QString &row) const
{
    if (!canAdd())
        return false;
    const bool delivered = m_table.delivered(row) || m_table.rowSource == QLatin1StringView("units");
    return m_table.rows != RowKind::FixedAndFree || !delivered;
}

bool TableRows::canMove(const QString &row, int by) const
{
    const int from = m_context.form().rowIndex(m_table.id, row);
    const QVector<Row> &rows = m_context.form().rows(m_table.id);
    const int to = from + by;
    return from >= 0 && to >= 0 && to < rows.size() && canChange(row) && canChange(rows.at(to).id) && belongs(rows.at(to));
}

bool TableRows::canEdit(const QString &row, const Field &column) const
{
    if (m_context.isReadOnly() || column.isDerived() || m_context.isLiveCell(cell(row, column.id)))
        return false;
    if (m_table.rows != RowKind::Fixed && m_table.rows != RowKind::FixedAndFree)
        return true;
    if (m_table.rowSource == QLatin1StringView("units") && column.type == FieldType::Unit && &column == &m_table.columns.first())
        return false;
    const DeliveredRow *delivered = m_table.delivered(row);
    return !delivered || !delivered->cells.contains(column.id) || column.editableInFixedRows;
}

bool TableRows::isOpen(const QString &row) const
{
    const Row *open = m_context.openRow(m_table.id);
    return open && open->id == row && !m_context.form().row(m_table.id, row);
}

bool TableRows::looksSaved(const QString &row) const
{
    if (!isOpen(row))
        return false;
    const Row &open = *m_context.openRow(m_table.id);
    return std::any_of(m_table.columns.cbegin(), m_table.columns.cend(), [&open](const Field &column) {
        return !isBlank(open.cell(column.id)) && column.type != FieldType::Check; // a box that stands ticked claims nothing
    });
}

QString TableRows::start()
{
    const Row *open = m_context.openRow(m_table.id);
    if (open && !m_context.form().row(m_table.id, open->id))
        return open->id;
    Row row = m_context.workbook().newRow(m_context.formId(), m_table.id);
    prepare(row);
    m_context.setOpenRow(m_table.id, row);
    return row.id;
}

QString TableRows::insert(const Row &row, int position, const QString &text)
{
    m_context.commit({text, edited, {{m_context.formId(), InsertRow{m_table.id, position, row}}}});
    return row.id;
}

void TableRows::remove(const QString &row)
{
    if (isOpen(row)) {
        m_context.setOpenRow(m_table.id, std::nullopt);
        return;
    }
    const int index = m_context.form().rowIndex(m_table.id, row);
    if (index < 0 || !canChange(row) || (m_context.mayRemoveRow && !m_context.mayRemoveRow({m_table.id, row, {}})))
        return;
    const Row removed = m_context.form().rows(m_table.id).at(index);
    m_context.commit({TableRowsWords::tr("Delete row"), edited, {{m_context.formId(), RemoveRow{m_table.id, index, removed}}}});
}

void TableRows::move(const QString &row, int by)
{
    if (!canMove(row, by))
        return;
    const int from = m_context.form().rowIndex(m_table.id, row);
    m_context.commit({TableRowsWords::tr("Move row"), edited, {{m_context.formId(), MoveRow{m_table.id, row, from, from + by}}}});
}

bool TableRows::isUnconfirmed(const QString &row) const
{
    return sjusteg::isUnconfirmed(m_context.form(), m_table.id, row);
}

void TableRows::confirm(const QString &row)
{
    const Form &form = m_context.form();
    const SetOrigins origins{form.carried, confirmedOrigins(form, m_table.id, row), form.refused, form.refused};
    m_context.commit({TableRowsWords::tr("Confirm row"), edited, {{m_context.formId(), origins}}});
}

QString TableRows::duplicate(const QString &row)
{
    const int index = m_context.form().rowIndex(m_table.id, row);
    if (index < 0 || !canAdd())
        return {};
    Row copy = m_context.workbook().newRow(m_context.formId(), m_table.id);
    const QHash<QString, Value> own = copy.cells;
    copy.cells = m_context.form().rows(m_table.id).at(index).cells;
    for (const Field &column : m_table.columns) {
        if (column.defaultValue.toObject().value(QLatin1StringView("computed")) != QLatin1StringView("next_number"))
            continue;
        copy.cells.remove(column.id); // a number stands for one row
        if (own.contains(column.id))
            copy.cells.insert(column.id, own.value(column.id));
    }
    return insert(copy, index + 1, TableRowsWords::tr("Duplicate row"));
}

void TableRows::addSuggestions(const QVector<int> &which)
{
    Edit edit{TableRowsWords::tr("Add suggestions"), edited, {}};
    int position = int(m_context.form().rows(m_table.id).size());
    for (const int index : which) {
        Row row = m_context.workbook().newRow(m_context.formId(), m_table.id);
        prepare(row);
        const QJsonObject &cells = m_table.suggestions.at(index);
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (m_table.column(it.key()))
                row.cells.insert(it.key(), *it);
        }
        edit.changes.append({m_context.formId(), InsertRow{m_table.id, position++, row}});
    }
    m_context.setOpenRow(m_table.id, std::nullopt);
    m_context.commit(edit);
}

CellRef TableRows::cell(const QString &row, const QString &column) const
{
    return {QStringLiteral("%1.%2").arg(m_table.id, column), row, {}};
}

QString TableRows::title(const QString &row) const
{
    return isOpen(row) ? QString() : m_context.workbook().ownRowTitle(m_context.formId(), m_table.id, row);
}

QString TableRows::wholeTitle(const QString &row) const
{
    const QString shortened = title(row);
    if (!shortened.endsWith(QChar(0x2026)))
        return shortened;
    const Row *stored = m_context.form().row(m_table.id, row);
    for (const Field &column : m_table.columns) {
        const QString line = stored ? stored->cell(column.id).toString().trimmed().section(QLatin1Char('\n'), 0, 0) : QString();
        if (line.startsWith(shortened.chopped(1).trimmed()))
            return line;
    }
    return shortened;
}

bool TableRows::belongs(const Row &) const
{
    return true;
}

void TableRows::prepare(Row &) const {}

} // namespace sjusteg::screen
