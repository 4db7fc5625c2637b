// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/Card.h"

#include "screen/FieldEditor.h"
#include "screen/FieldList.h"
#include "screen/FieldRow.h"
#include "screen/Fold.h"
#include "screen/ValueText.h"
#include "screen/carry/CarryMarks.h"
#include "screen/tables/RowButtons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace sjusteg::screen {

Card::Card(TableRows &rows, const QString &row, QWidget *parent)
    : QFrame(parent)
    , m_rows(rows)
    , m_row(row)
    , m_title(new Fold({}, {}, false, this))
    , m_state(makeChip({}, this))
    , m_missing(new QLabel(this))
    , m_lastRound(new QLabel(QStringLiteral("△ ") + tr("From the last round – confirm"), this))
    , m_confirm(new QPushButton(tr("Confirm"), this))
    , m_buttons(new RowButtons(true, this))
    , m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setProperty("role", QStringLiteral("card"));
    m_layout->setContentsMargins(14, 8, 14, 10);
    m_layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_missing->setProperty("role", QStringLiteral("missing"));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_state, 0, Qt::AlignVCenter); // without it the line would be no higher than the chip, and the title cut
    m_lastRound->setProperty("role", QStringLiteral("missing"));
    head->addWidget(m_lastRound);
    m_confirm->setAutoDefault(false);
    head->addWidget(m_confirm);
    head->addWidget(m_buttons);
    m_layout->addLayout(head);
    m_missing->setWordWrap(true); // on a line of its own: beside the title it would make the form wider than its page
    m_missing->setIndent(20);     // under the words of the title
    m_layout->addWidget(m_missing);
    connect(m_title, &Fold::turned, this, [this](bool open) {
        setOpen(open);
        if (open)
            Q_EMIT openedByUser();
    });
    connect(m_confirm, &QPushButton::clicked, this, &Card::confirmRequested);
    connect(m_buttons, &RowButtons::moveRequested, this, &Card::moveRequested);
    connect(m_buttons, &RowButtons::duplicateRequested, this, &Card::duplicateRequested);
    connect(m_buttons, &RowButtons::deleteRequested, this, &Card::deleteRequested);
    updateHead();
}

bool Card::isOpen() const
{
    return m_list && m_list->isVisibleTo(this);
}

void Card::build()
{
    QVector<const Field *> fields;
    for (const Field &column : m_rows.table().columns) {
        if (column.type != FieldType::Table)
            fields.append(&column);
    }
    const QString key = QStringLiteral("fold/%1.%2").arg(m_rows.context().definition().id, m_rows.table().id);
    m_list = new FieldList(m_rows.context(), fields, {m_rows.table().id, m_row, key, tr("card %1").arg(m_number)}, this);
    m_layout->addWidget(m_list);
    // Cells that came with a fixed row are not the user's to change.
    for (FieldEditor *editor : m_list->findChildren<FieldEditor *>())
        editor->setReadOnly(!m_rows.canEdit(m_row, editor->field()));
}

void Card::setOpen(bool open)
{
    if (open && !m_list)
        build();
    if (m_list)
        m_list->setVisible(open);
    m_title->setOpen(open);
    setProperty("current", open);
    style()->unpolish(this);
    style()->polish(this);
    updateHead();
}

void Card::setNumber(int number)
{
    m_number = number;
    updateHead();
}

void Card::setMissing(const QStringList &labels)
{
    m_missingLabels = labels;
    updateHead();
}

void Card::refresh()
{
    if (m_list)
        m_list->refresh();
    updateHead();
}

void Card::reloadOptions()
{
    if (m_list)
        m_list->reloadOptions();
    updateHead();
}

void Card::updateReadOnly()
{
    if (m_list) {
        for (FieldEditor *editor : m_list->findChildren<FieldEditor *>())
            editor->setReadOnly(!m_rows.canEdit(m_row, editor->field()));
    }
    updateHead();
}

bool Card::reveal(const CellRef &cell)
{
    setOpen(true);
    return m_list->reveal(cell);
}

void Card::focusFirst()
{
    setOpen(true);
    for (FieldEditor *editor : m_list->findChildren<FieldEditor *>()) {
        if (!editor->field().isDerived()) {
            editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool Card::waits() const
{
    return m_rows.isUnconfirmed(m_row) && m_rows.canChange(m_row);
}

void Card::focusConfirm()
{
    m_confirm->setFocus(Qt::TabFocusReason);
}

void Card::updateHead()
{
    const QString title = m_rows.wholeTitle(m_row).trimmed();
    const QString name = title.isEmpty() ? tr("%1 %2").arg(m_rows.table().label).arg(m_number) : title;
    m_title->setLabel(name);
    QString state;
    for (const Field &column : m_rows.table().columns) {
        const Value value = m_rows.context().value(m_rows.cell(m_row, column.id));
        if (column.type == FieldType::Choice && column.need == Need::Required && !isBlank(value)) {
            state = valueText(m_rows.context(), column, value);
            break;
        }
    }
    const bool open = isOpen();
    const bool unsaved = m_rows.looksSaved(m_row);
    if (unsaved)
        state = tr("Saved when something is written");
    m_state->setText(state);
    m_state->setVisible((!open || unsaved) && !state.isEmpty());
    QString wanting = m_missingLabels.isEmpty() ? QString() : QStringLiteral("△ ") + tr("missing: %1").arg(m_missingLabels.mid(0, 2).join(QStringLiteral(", ")));
    if (m_rows.context().marks().isRowChanged(m_rows.table().id, m_row))
        wanting = tr("△ Basis changed"); // first things first
    m_missing->setText(wanting);
    m_missing->setToolTip(m_missingLabels.join(QLatin1Char('\n')));
    const bool lastRound = m_rows.isUnconfirmed(m_row);
    m_missing->setVisible(!open && !lastRound && !wanting.isEmpty());
    m_lastRound->setVisible(lastRound);
    m_confirm->setVisible(waits());
    m_confirm->setAccessibleName(tr("Confirm %1").arg(name));
    m_buttons->setVisible(open && m_rows.canChange(m_row));
    m_buttons->setRow(name, m_rows.canMove(m_row, -1), m_rows.canMove(m_row, 1), true);
}

} // namespace sjusteg::screen
