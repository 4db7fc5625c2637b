// SPDX-License-Identifier: MPL-2.0
#include "screen/FieldEditor.h"

#include "screen/UndoKeys.h"

#include <QKeyEvent>
#include <QFocusEvent>
#include <QTimer>
#include <QUndoStack>

namespace sjusteg::screen {

namespace {
constexpr int typingPauseMs = 400; // a stop in typing this long stores it
}

FieldEditor::FieldEditor(const EditorPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_context(place.context)
    , m_field(place.field)
    , m_cell(place.cell)
    , m_compact(place.compact)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FieldEditor::flush);
}

void FieldEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_focusTarget)
        m_focusTarget->setFocus(event->reason());
}

void FieldEditor::refresh()
{
    const Value stored = m_context.value(m_cell);
    if (m_refused || (m_typed && (stored == entered() || stored == m_before)))
        return; // what could not be saved, or is not yet, must not be lost to an edit of something else
    m_typed = false;
    m_pause->stop();
    display(stored);
}

void FieldEditor::flush()
{
    m_pause->stop();
    if (!m_typed)
        return;
    m_typed = false;
    m_refused = !m_context.setCell(m_cell, entered(), true);
    m_typed = m_refused; // what was typed stays, and is tried again at the next flush
}

void FieldEditor::editedSoon()
{
    if (!m_typed)
        m_before = m_context.value(m_cell);
    m_typed = true;
    m_pause->start();
}

void FieldEditor::editedNow()
{
    m_pause->stop();
    m_typed = false;
    m_refused = !m_context.setCell(m_cell, entered());
    m_typed = m_refused;
}

void FieldEditor::setName(const QString &name)
{
    QWidget *control = m_focusTarget ? m_focusTarget.data() : this;
    describe(control, name);
}

void FieldEditor::describe(QWidget *control, const QString &name) const
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(m_field.help);
    control->setToolTip(m_field.help);
}

void FieldEditor::watchUndoKeys(QWidget *input)
{
    input->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || isRedo(*key)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                flush();
                undo ? m_context.undoStack().undo() : m_context.undoStack().redo();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sjusteg::screen
