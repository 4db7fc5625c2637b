// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/ChecklistBlock.h"

#include "screen/tables/ChecklistItem.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sjusteg::screen {

ChecklistBlock::ChecklistBlock(FormContext &context, const Field &field, QWidget *parent)
    : Block(parent)
    , m_context(context)
    , m_field(field)
    , m_sum(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    QString group;
    int number = 0;
    for (const Statement &statement : field.statements) {
        if (statement.group != group) {
            group = statement.group;
            auto *heading = new QLabel(group, this);
            heading->setWordWrap(true);
            heading->setProperty("role", QStringLiteral("subheading"));
            QFont font = heading->font();
            font.setBold(true);
            heading->setFont(font);
            column->addWidget(heading);
        }
        auto *item = new ChecklistItem(context, field, statement, ++number, this);
        column->addWidget(item);
        m_items.append(item);
    }
    m_sum->setWordWrap(true);
    m_sum->setProperty("role", QStringLiteral("muted"));
    column->addWidget(m_sum);
    showSum();
}

void ChecklistBlock::refresh()
{
    for (ChecklistItem *item : std::as_const(m_items))
        item->refresh();
    showSum();
}

void ChecklistBlock::reloadOptions()
{
    for (ChecklistItem *item : std::as_const(m_items))
        item->reloadOptions();
}

void ChecklistBlock::updateReadOnly()
{
    for (ChecklistItem *item : std::as_const(m_items))
        item->updateReadOnly();
}

bool ChecklistBlock::reveal(const CellRef &cell)
{
    const QString statement = cell.parent.isEmpty() ? cell.row : cell.parent;
    for (ChecklistItem *item : std::as_const(m_items)) {
        if (statement.isEmpty() || item->statementId() == statement)
            return item->reveal(cell);
    }
    return false;
}

void ChecklistBlock::showSum()
{
    QStringList parts;
    int answered = 0;
    const Field *status = m_field.column(QStringLiteral("status"));
    for (const Option &option : status ? status->options : QVector<Option>()) {
        int count = 0;
        for (const Row &row : m_context.form().rows(m_field.id))
            count += row.cell(QStringLiteral("status")).toString() == option.id ? 1 : 0;
        answered += count;
        parts.append(QStringLiteral("%1 %2").arg(option.label).arg(count));
    }
    parts.append(tr("Unanswered %1").arg(m_field.statements.size() - answered));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace sjusteg::screen
