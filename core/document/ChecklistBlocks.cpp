// SPDX-License-Identifier: MPL-2.0
#include "document/ChecklistBlocks.h"

#include "document/FieldBlocks.h"

#include <QSet>

#include <algorithm>

namespace sjusteg {

ChecklistBlocks::ChecklistBlocks(const Workbook &workbook, const Form &form, const PrintOptions &options)
    : m_workbook(workbook)
    , m_form(form)
    , m_options(options)
    , m_wording(workbook)
{
}

void ChecklistBlocks::append(const Field &checklist, QVector<Block> &blocks) const
{
    const Field *status = checklist.column(QStringLiteral("status"));
    if (!status)
        return;
    QVector<const Field *> rest;
    for (const Field &part : checklist.columns) {
        if (&part == status || part.type == FieldType::Table)
            continue;
        const QVector<Row> &rows = m_form.rows(checklist.id);
        const bool filled = std::any_of(rows.cbegin(), rows.cend(), [&part](const Row &row) { return !isBlank(row.cell(part.id)); });
        if (filled || m_options.blank || m_options.everything)
            rest.append(&part);
    }
    TableBlock table;
    table.caption = checklist.label;
    table.columns.append({tr("Statement"), 5, false});
    for (const Option &option : status->options)
        table.columns.append({option.label, 0.6, false});
    for (const Field *part : std::as_const(rest))
        table.columns.append(paperColumn(*part));
    if (m_options.blank) {
        table.help = checklist.help;
        table.minRowHeightMm = 10;
    }
    QString group;
    for (const Statement &one : checklist.statements) {
        if (one.group != group)
            table.rows.append({TableBlock::Cell{one.group, true, {}, {}}});
        group = one.group;
        table.rows.append(statement(checklist, one, rest));
    }
    blocks.append(table);
    if (!m_options.blank) {
        blocks.append(ParagraphBlock{sum(checklist), ParagraphBlock::Style::Small});
        votes(checklist, blocks);
    } else if (m_options.everything) {
        votes(checklist, blocks);
    }
}

QVector<TableBlock::Cell> ChecklistBlocks::statement(const Field &checklist, const Statement &statement, const QVector<const Field *> &rest) const
{
    const Field *status = checklist.column(QStringLiteral("status"));
    const Row *row = m_form.row(checklist.id, statement.id);
    QString text = statement.text;
    if (disagreement(checklist, statement.id))
        text += QStringLiteral("\n△ ") + tr("The units have answered differently");
    QVector<TableBlock::Cell> cells{{text, false, {}, {}}};
    for (const Option &option : status->options)
        cells.append({{}, false, {}, {{{}, row && row->cell(QStringLiteral("status")).toString() == option.id}}});
    for (const Field *part : rest)
        cells.append({row ? m_wording.text(*part, row->cell(part->id)) : QString(), false, {}, {}});
    return cells;
}

bool ChecklistBlocks::disagreement(const Field &checklist, const QString &statement) const
{
    QSet<QString> answers;
    for (const Row &vote : m_form.votes.value(checklist.id).value(statement)) {
        const QString answer = vote.cell(QStringLiteral("status")).toString();
        if (!answer.isEmpty())
            answers.insert(answer);
    }
    return answers.size() > 1;
}

QString ChecklistBlocks::sum(const Field &checklist) const
{
    const Field *status = checklist.column(QStringLiteral("status"));
    QStringList parts;
    qsizetype answered = 0;
    for (const Option &option : status->options) {
        const auto rows = m_form.rows(checklist.id);
        const auto count = std::count_if(rows.cbegin(), rows.cend(),
                                         [&option](const Row &row) { return row.cell(QStringLiteral("status")).toString() == option.id; });
        answered += count;
        parts.append(QStringLiteral("%1 %2").arg(option.label).arg(count));
    }
    parts.append(tr("Not answered %1").arg(checklist.statements.size() - answered));
    return parts.join(QStringLiteral(" · "));
}

void ChecklistBlocks::votes(const Field &checklist, QVector<Block> &blocks) const
{
    const Field *table = checklist.column(QStringLiteral("unit_votes"));
    if (!table)
        return;
    TableBlock block;
    block.caption = table->label;
    block.columns.append({tr("Statement"), 4, false});
    block.columns.append({tr("Unit"), 1.4, false});
    QVector<const Field *> parts;
    for (const Field &column : table->columns) {
        if (column.type == FieldType::Unit)
            continue;
        parts.append(&column);
        block.columns.append(paperColumn(column));
    }
    for (const Statement &statement : checklist.statements) {
        for (const Row &vote : m_form.votes.value(checklist.id).value(statement.id)) {
            const bool given = std::any_of(parts.cbegin(), parts.cend(), [&vote](const Field *part) { return !isBlank(vote.cell(part->id)); });
            if (!given && !(m_options.blank && m_options.everything))
                continue;
            QVector<TableBlock::Cell> cells{{statement.text, false, {}, {}}, {m_workbook.unitLabel(vote.id), false, {}, {}}};
            for (const Field *part : std::as_const(parts))
                cells.append({m_wording.text(*part, vote.cell(part->id)), false, {}, {}});
            block.rows.append(cells);
        }
    }
    if (!block.rows.isEmpty())
        blocks.append(block);
}

} // namespace sjusteg
