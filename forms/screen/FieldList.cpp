// SPDX-License-Identifier: MPL-2.0
#include "screen/FieldList.h"

#include "screen/FieldRow.h"
#include "screen/Fold.h"
#include "screen/LinkedBoxView.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

FieldList::FieldList(FormContext &context, const QVector<const Field *> &fields, const ListPlace &place, QWidget *parent)
    : Block(parent)
    , m_context(context)
    , m_place(place)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const Field *field : fields) {
        if (isOpenAtFirst(*field))
            addRow(*field, layout);
        else
            m_rest.append(field);
    }
    if (!m_rest.isEmpty()) {
        m_fold = new Fold(tr("More fields (%1)").arg(m_rest.size()), m_place.foldKey, false, this);
        layout->addWidget(m_fold);
        m_more = new QWidget(this);
        m_more->setObjectName(QStringLiteral("moreFields"));
        auto *more = new QVBoxLayout(m_more);
        more->setContentsMargins(0, 0, 0, 0);
        more->setSpacing(10);
        layout->addWidget(m_more);
        m_more->hide();
        connect(m_fold, &Fold::turned, this, [this](bool open) {
            if (open)
                openRest();
            m_more->setVisible(open);
        });
        if (m_fold->isOpen()) {
            openRest();
            m_more->show();
        }
    }
    updateVisibility();
}

CellRef FieldList::cellOf(const Field &field) const
{
    if (m_place.table.isEmpty())
        return {field.id, {}, {}};
    return {QStringLiteral("%1.%2").arg(m_place.table, field.id), m_place.row, {}};
}

bool FieldList::isOpenAtFirst(const Field &field) const
{
    const CellRef cell = cellOf(field);
    const Form &form = m_context.form();
    if (field.need == Need::Conditional || field.isDerived())
        return true; // shown and hidden as they become due
    if (m_context.definition().kind == TemplateKind::Register && m_place.table.isEmpty())
        return true; // an empty register is there to be filled
    if (m_context.definition().kind == TemplateKind::Reflection && field.type == FieldType::LongText)
        return true; // nobody has to answer, but the note is what the question is there for
    const bool filled = field.hasRows() ? !form.rows(field.id).isEmpty() : !isBlank(m_context.value(cell));
    const bool asked = (field.need == Need::Required || field.inView) && (!form.head.pattern || field.inPattern || !m_place.table.isEmpty());
    return filled || asked;
}

void FieldList::addRow(const Field &field, QVBoxLayout *layout)
{
    const QString name = m_place.suffix.isEmpty() ? field.label : QStringLiteral("%1, %2").arg(field.label, m_place.suffix);
    auto *row = new FieldRow(m_context, field, cellOf(field), name, this);
    layout->addWidget(row);
    m_rows.append(row);
    if (m_place.table.isEmpty())
        addBox(*row, layout);
}

void FieldList::addBox(const FieldRow &row, QVBoxLayout *layout)
{
    const LinkedBoxes boxes(m_context.workbook(), m_context.definition());
    if (!boxes.has(row.field().id))
        return;
    auto *view = new LinkedBoxView(m_context, boxes, row.field().id, this);
    layout->addWidget(view);
    m_boxes.append({&row, view});
}

void FieldList::openRest()
{
    if (m_more->layout()->count() > 0)
        return; // built the first time it is opened
    for (const Field *field : m_rest)
        addRow(*field, static_cast<QVBoxLayout *>(m_more->layout()));
    updateVisibility();
}

void FieldList::updateVisibility()
{
    for (FieldRow *row : m_rows)
        row->setVisible(row->shouldShow());
    for (const auto &[row, box] : std::as_const(m_boxes))
        box->refresh(row->shouldShow());
    int waiting = 0;
    for (const Field *field : m_rest)
        waiting += field->hiddenInPattern && m_context.form().head.pattern ? 0 : 1;
    if (m_fold)
        m_fold->setVisible(waiting > 0);
}

void FieldList::refresh()
{
    for (FieldRow *row : m_rows)
        row->refresh();
    // A field that waits folded and gets an answer from elsewhere must be seen.
    const bool filled = m_fold && !m_fold->isOpen() && std::any_of(m_rest.cbegin(), m_rest.cend(), [this](const Field *field) {
        return !field->hasRows() && !isBlank(m_context.value(cellOf(*field)));
    });
    if (filled)
        m_fold->setOpen(true);
    updateVisibility();
}

void FieldList::reloadOptions()
{
    for (FieldRow *row : m_rows)
        row->reloadOptions();
}

void FieldList::updateReadOnly()
{
    for (FieldRow *row : m_rows)
        row->updateReadOnly();
}

void FieldList::openRestFor(const CellRef &cell)
{
    for (const Field *field : std::as_const(m_rest)) {
        const bool here = m_place.table.isEmpty() ? field->id == cell.table() : cell == cellOf(*field);
        if (here && m_fold)
            m_fold->setOpen(true);
    }
}

bool FieldList::reveal(const CellRef &cell)
{
    openRestFor(cell);
    for (FieldRow *row : m_rows) {
        if (row->reveal(cell))
            return true;
    }
    return false;
}

bool FieldList::startRow(const QString &table)
{
    openRestFor({table, {}, {}});
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&table](FieldRow *row) { return row->startRow(table); });
}

} // namespace sjusteg::screen
