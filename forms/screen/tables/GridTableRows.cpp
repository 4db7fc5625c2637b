// SPDX-License-Identifier: MPL-2.0
// Rows that come, go and move, by key and from the clipboard.
#include "screen/tables/GridTable.h"

#include "screen/FieldEditor.h"
#include "screen/carry/OriginLink.h"
#include "screen/tables/GridBody.h"
#include "screen/tables/GridCell.h"
#include "screen/tables/PasteRows.h"
#include "screen/tables/PastedText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>

namespace sjusteg::screen {

void GridTable::addRow()
{
    const QString row = m_rows->start();
    refresh();
    goTo(row, standInColumn());
}

bool GridTable::startRow(const QString &table)
{
    if (table != m_rows->table().id || !m_rows->canAdd())
        return false;
    addRow();
    return true;
}

void GridTable::removeRow(const QString &row)
{
    const int index = m_body->indexOf(row);
    const QString column = m_currentColumn;
    if (!m_rows->canChange(row))
        return;
    if (GridCell *cell = m_body->cell(row, column))
        cell->closeEditor();
    m_rows->remove(row);
    refresh();
    goTo(m_body->rowAt(qBound(0, index, m_body->rowCount() - 1)), column);
}

void GridTable::moveRow(const QString &row, int by)
{
    const QString column = m_currentColumn;
    if (GridCell *cell = m_body->cell(row, column); cell && cell->editor())
        cell->editor()->flush();
    m_rows->move(row, by);
    goTo(row, column);
}

bool GridTable::paste(GridCell &at)
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted || !isPastedTable(*pasted, at.column()) || m_rows->context().isReadOnly())
        return false;
    const QString row = at.cell().row;
    const QString column = at.column().id;
    if (at.editor())
        at.editor()->flush(); // what is half typed in the cell is an answer, too
    const PasteOutcome outcome = pasteInto(*m_rows, m_body->columns(), row, int(m_body->columns().indexOf(&at.column())),
                                           splitPasted(pasted->text()), Existing::Replace);
    m_note->setText(pasteWords(outcome));
    m_note->setVisible(!m_note->text().isEmpty());
    goTo(row, column);
    return true;
}

bool GridTable::onKey(GridCell &at, QKeyEvent &key)
{
    const QString row = at.cell().row;
    const QString column = at.column().id;
    const int index = m_body->indexOf(row);
    const bool lastRow = index == m_body->rowCount() - 1;
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    if (key.matches(QKeySequence::Paste))
        return paste(at);
    if (key.key() == Qt::Key_Delete && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        removeRow(row);
        return true;
    }
    if (key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        moveRow(row, key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && (key.modifiers() == Qt::AltModifier || (plain && m_rows->context().isLiveCell(at.cell())))) {
        openOrigin(m_rows->context(), at.cell());
        return true;
    }
    const bool enter = plain && isEnter;
    const bool tabOut = plain && key.key() == Qt::Key_Tab && lastRow && column == m_body->columns().last()->id;
    if (!enter && !tabOut)
        return false;
    if (at.editor())
        at.editor()->flush();
    if (!lastRow)
        goTo(m_body->rowAt(index + 1), column);
    else if (!m_rows->canAdd() || m_rows->isOpen(row))
        return enter; // Tab in a row that is still blank goes on to what follows the table
    else
        addRow();
    return true;
}

bool GridTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport()) {
        if (event->type() == QEvent::Resize)
            QTimer::singleShot(0, this, &GridTable::placeButtons);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    GridCell *cell = m_body->cell(m_currentRow, m_currentColumn);
    auto *part = qobject_cast<QWidget *>(watched);
    if (!cell || !part || (part != cell && !cell->isAncestorOf(part)) || part->isWindow())
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return onKey(*cell, *key);
    const bool ours = (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        || (key->key() == Qt::Key_Delete && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if (ours)
        event->accept();
    return false;
}

} // namespace sjusteg::screen
