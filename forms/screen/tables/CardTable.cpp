// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/CardTable.h"

#include "flow/Completion.h"
#include "screen/FieldEditor.h"
#include "screen/FlowLayout.h"
#include "screen/tables/Card.h"
#include "screen/tables/PasteRows.h"
#include "screen/tables/PastedText.h"
#include "screen/tables/SuggestionPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

CardTable::CardTable(FormContext &context, const Field &field, QWidget *parent)
    : Block(parent)
    , m_rows(context, field)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(tr("+ New card"), this))
    , m_note(new QLabel(this))
    , m_missingTimer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_layout->setSpacing(8);
    column->addLayout(m_layout);
    m_note->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->hide();
    column->addWidget(m_note);
    auto *foot = new FlowLayout(nullptr);
    column->addLayout(foot);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("New card in %1").arg(field.label));
    foot->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CardTable::addCard);
    if (!field.suggestions.isEmpty()) {
        m_suggest = new QPushButton(tr("Add from suggestions"), this);
        m_suggest->setAutoDefault(false);
        m_panel = new SuggestionPanel(m_rows, this);
        foot->addWidget(m_suggest);
        column->addWidget(m_panel);
        connect(m_suggest, &QPushButton::clicked, m_panel, &SuggestionPanel::open);
    }
    m_missingTimer->setSingleShot(true);
    m_missingTimer->setInterval(150); // what is missing is worked out after the form has been shown, not before
    connect(m_missingTimer, &QTimer::timeout, this, &CardTable::showMissing);
    // The fields of a card are made when it is opened, some of them later still.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            now->installEventFilter(this);
    });
    refresh();
    if (!m_cards.isEmpty())
        m_cards.first()->setOpen(true);
}

Card *CardTable::card(const QString &row) const
{
    const auto it = std::find_if(m_cards.cbegin(), m_cards.cend(), [&row](const Card *card) { return card->row() == row; });
    return it == m_cards.cend() ? nullptr : *it;
}

Card *CardTable::makeCard(const QString &row)
{
    auto *card = new Card(m_rows, row, this);
    connect(card, &Card::openedByUser, this, [this, card] { openOnly(card); });
    connect(card, &Card::confirmRequested, this, [this, card] { confirmCard(card); });
    connect(card, &Card::deleteRequested, this, [this, card] { removeCard(card); });
    connect(card, &Card::moveRequested, this, [this, card](int by) { moveCard(card, by); });
    connect(card, &Card::duplicateRequested, this, [this, card] {
        const QString copy = m_rows.duplicate(card->row());
        refresh();
        if (Card *made = this->card(copy)) {
            openOnly(made);
            made->focusFirst();
        }
    });
    return card;
}

void CardTable::openOnly(Card *open)
{
    for (Card *other : std::as_const(m_cards)) {
        if (other != open && other->isOpen())
            other->setOpen(false);
    }
    open->setOpen(true);
}

void CardTable::refresh()
{
    if (m_rows.shown().isEmpty() && m_rows.canAdd())
        m_rows.start();
    QVector<Card *> cards;
    for (const Row &row : m_rows.shown()) {
        Card *known = card(row.id);
        cards.append(known ? known : makeCard(row.id));
    }
    for (Card *old : std::as_const(m_cards)) {
        if (cards.contains(old))
            continue;
        m_layout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    const bool same = cards == m_cards;
    m_cards = cards;
    for (int i = 0; i < m_cards.size(); ++i) {
        if (!same)
            m_layout->insertWidget(i, m_cards.at(i));
        m_cards.at(i)->setNumber(i + 1);
        m_cards.at(i)->refresh();
        if (!same && i > 0)
            setTabOrder(m_cards.at(i - 1), m_cards.at(i));
    }
    m_add->setVisible(m_rows.canAdd());
    if (m_suggest)
        m_suggest->setVisible(m_rows.canAdd());
    m_missingTimer->start();
}

void CardTable::reloadOptions()
{
    for (Card *one : std::as_const(m_cards))
        one->reloadOptions();
}

void CardTable::updateReadOnly()
{
    for (Card *one : std::as_const(m_cards))
        one->updateReadOnly();
    refresh();
}

bool CardTable::reveal(const CellRef &cell)
{
    if (m_cards.isEmpty()) {
        m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    Card *wanted = card(cell.row);
    if (!wanted)
        wanted = m_cards.first();
    openOnly(wanted);
    if (!wanted->reveal({cell.field, wanted->row(), {}}))
        wanted->focusFirst();
    return true;
}

bool CardTable::startRow(const QString &table)
{
    if (table != m_rows.table().id || !m_rows.canAdd())
        return false;
    addCard();
    return true;
}

void CardTable::keyPressEvent(QKeyEvent *event)
{
    const bool move = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const bool remove = event->key() == Qt::Key_Delete && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *focus = focusWidget();
    const auto at = std::find_if(m_cards.cbegin(), m_cards.cend(), [focus](Card *one) { return focus && one->isAncestorOf(focus); });
    if (at != m_cards.cend() && move)
        moveCard(*at, event->key() == Qt::Key_Up ? -1 : 1);
    else if (at != m_cards.cend() && remove)
        removeCard(*at);
    else
        Block::keyPressEvent(event);
}

bool CardTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return false;
    for (auto *up = qobject_cast<QWidget *>(watched); up && up != this; up = up->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(up))
            return paste(*editor);
    }
    return false;
}

/// The columns of what is pasted are the fields of the card, as far as they are shown, from the one with the focus on.
bool CardTable::paste(FieldEditor &at)
{
    const QString row = at.cell().row;
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    at.flush();
    Card *first = card(row);
    if (!first || !pasted || m_rows.context().isReadOnly() || !isPastedTable(*pasted, at.field()))
        return false;
    QVector<const Field *> columns;
    for (const FieldEditor *editor : first->findChildren<FieldEditor *>()) {
        if (editor->isVisibleTo(first) && editor->cell().table() == m_rows.table().id)
            columns.append(&editor->field());
    }
    const QVector<QStringList> cells = splitPasted(pasted->text());
    const bool one = cells.size() == 1 && cells.first().size() == 1;
    const PasteOutcome outcome = pasteInto(m_rows, columns, row, int(columns.indexOf(&at.field())), cells,
                                           one ? Existing::Replace : Existing::Keep); // the other cards are folded
    m_note->setText(pasteWords(outcome));
    m_note->setVisible(!m_note->text().isEmpty());
    refresh();
    return true;
}

void CardTable::addCard()
{
    const QString row = m_rows.start();
    refresh();
    if (Card *made = card(row)) {
        openOnly(made);
        made->focusFirst();
    }
}

void CardTable::removeCard(Card *gone)
{
    const int index = int(m_cards.indexOf(gone));
    if (!m_rows.canChange(gone->row()))
        return;
    m_rows.remove(gone->row());
    refresh();
    if (m_cards.isEmpty()) {
        m_add->setFocus();
        return;
    }
    Card *next = m_cards.at(qMin(index, int(m_cards.size()) - 1));
    openOnly(next);
    next->focusFirst();
}

/// On to the next one that waits, opened to be read, so that the same key confirms row after row.
void CardTable::confirmCard(Card *confirmed)
{
    const qsizetype index = m_cards.indexOf(confirmed);
    m_rows.confirm(confirmed->row());
    for (qsizetype step = 1; step < m_cards.size(); ++step) {
        Card *next = m_cards.at((index + step) % m_cards.size());
        if (!next->waits())
            continue;
        openOnly(next);
        next->focusConfirm();
        return;
    }
}

void CardTable::moveCard(Card *moved, int by)
{
    QWidget *focus = focusWidget();
    m_rows.move(moved->row(), by);
    if (focus)
        focus->setFocus();
}

void CardTable::showMissing()
{
    if (!m_rows.context().exists()) // a copy in which nothing was entered goes before its page does
        return;
    QHash<QString, QStringList> labels;
    const QVector<Missing> all = missing(m_rows.context().workbook(), m_rows.context().form());
    for (const Missing &one : all) {
        const Field *column = one.cell.isHead() || one.cell.table() != m_rows.table().id ? nullptr
                                                                                        : m_rows.table().column(one.cell.column());
        if (column && !labels[one.cell.row].contains(column->label))
            labels[one.cell.row].append(column->label);
    }
    for (Card *one : std::as_const(m_cards))
        one->setMissing(labels.value(one->row()));
}

} // namespace sjusteg::screen
