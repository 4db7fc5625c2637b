// SPDX-License-Identifier: MPL-2.0
#include "screen/FieldRow.h"

#include "screen/carry/CarryMarks.h"
#include "screen/carry/ChangeBox.h"
#include "screen/carry/OriginLink.h"
#include "screen/editors/EditorFactory.h"
#include "screen/tables/TableFactory.h"

#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>

namespace sjusteg::screen {

namespace {
constexpr int labelWidth = 180; // «introduksjonsprogrammet» in one line
constexpr int narrow = 560; // below this the label stands above
}

QLabel *makeChip(const QString &text, QWidget *parent)
{
    auto *chip = new QLabel(text, parent);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return chip;
}

QString originText(const QString &origin)
{
    return origin == QLatin1StringView("handbook") ? FieldRow::tr("from the handbook") : FieldRow::tr("made for Sjusteg, not from the handbook");
}

FieldRow::FieldRow(FormContext &context, const Field &field, const CellRef &cell, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_cell(cell)
    , m_layout(new QBoxLayout(field.hasRows() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(field.hasRows() ? 6 : 12);
    const bool ownLabel = field.type == FieldType::Check && !field.isDerived();
    m_label = ownLabel ? new QWidget(this) : makeLabel();
    m_layout->addWidget(m_label);
    if (!field.hasRows()) {
        m_label->setMaximumWidth(labelWidth);
        m_label->setMinimumWidth(labelWidth);
        m_editor = makeEditor({context, field, cell, false}, this);
        m_editor->setName(name);
        m_beside = new QVBoxLayout;
        m_beside->setSpacing(2);
        m_beside->addWidget(m_editor);
        m_beside->addStretch();
        m_layout->addLayout(m_beside, 1);
        updateMarks();
        if (auto *label = m_label->findChild<QLabel *>())
            label->setBuddy(m_editor);
    } else {
        m_block = makeTable(context, field, this);
        m_layout->addWidget(m_block);
    }
}

QWidget *FieldRow::makeLabel()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, m_field.hasRows() ? 0 : 5, 0, 0);
    column->setSpacing(2);
    auto *label = new QLabel(m_field.label, box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(m_field.help);
    label->setProperty("role", m_field.hasRows() ? QStringLiteral("subheading") : QStringLiteral("label"));
    if (m_field.hasRows()) {
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
    }
    column->addWidget(label);
    if (m_field.hasRows() && !m_field.help.isEmpty()) {
        auto *help = new QLabel(m_field.help, box);
        help->setWordWrap(true);
        help->setProperty("role", QStringLiteral("muted"));
        column->addWidget(help);
    }
    if (!m_field.origin.isEmpty() && m_field.origin != m_context.definition().origin)
        column->addWidget(makeChip(originText(m_field.origin), box), 0, Qt::AlignLeft);
    if (!m_field.hasRows())
        column->addStretch();
    return box;
}

bool FieldRow::shouldShow() const
{
    if (m_field.hiddenInPattern && m_context.form().head.pattern)
        return false;
    if (m_field.hasRows())
        return m_context.isDue(m_field, m_cell) || !m_context.form().rows(m_field.id).isEmpty();
    const bool filled = !isBlank(m_context.value(m_cell));
    if (m_field.isDerived())
        return filled || !m_field.derive.isEmpty();
    return filled || m_context.isDue(m_field, m_cell);
}

void FieldRow::refresh()
{
    if (m_editor)
        m_editor->refresh();
    if (m_block)
        m_block->refresh();
    updateMarks();
}

void FieldRow::updateMarks()
{
    if (!m_beside)
        return;
    const CarryMarks &marks = m_context.marks();
    if (!m_origin && !marks.originText(m_cell).isEmpty()) {
        m_origin = new OriginLink(m_context, m_cell, this);
        // Under the label it takes no room of its own.
        if (auto *column = static_cast<QVBoxLayout *>(m_label->layout()))
            column->insertWidget(1, m_origin, 0, Qt::AlignLeft);
        else
            m_beside->insertWidget(1, m_origin, 0, Qt::AlignLeft);
    }
    if (!m_change && marks.changeOf(m_cell)) {
        m_change = new ChangeBox(m_context, this);
        m_change->setCell(m_cell);
        m_beside->insertWidget(1, m_change);
    }
    if (m_origin)
        m_origin->refresh();
    if (m_change)
        m_change->refresh();
}

void FieldRow::reloadOptions()
{
    if (m_editor)
        m_editor->reloadOptions();
    if (m_block)
        m_block->reloadOptions();
}

void FieldRow::updateReadOnly()
{
    if (m_editor)
        m_editor->setReadOnly(m_context.isReadOnly());
    if (m_block)
        m_block->updateReadOnly();
}

bool FieldRow::reveal(const CellRef &cell)
{
    if (m_block)
        return cell.table() == m_field.id && m_block->reveal(cell);
    if (!(cell == m_cell))
        return false;
    m_editor->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FieldRow::startRow(const QString &table)
{
    return m_block && m_block->startRow(table);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_field.hasRows())
        return;
    const bool above = width() < narrow;
    m_layout->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(above ? 2 : 12);
    m_label->setMinimumWidth(above ? 0 : labelWidth);
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : labelWidth);
    m_label->setVisible(!above || m_label->layout());
}

} // namespace sjusteg::screen
