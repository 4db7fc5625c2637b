// SPDX-License-Identifier: MPL-2.0
#include "meeting/FocusPlace.h"

#include <QApplication>
#include <QLineEdit>
#include <QTextEdit>

namespace sjusteg {

FocusPlace FocusPlace::now()
{
    FocusPlace place;
    QWidget *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<QLineEdit *>(focus))
        place.m_cursor = line->cursorPosition();
    else if (const auto *text = qobject_cast<QTextEdit *>(focus))
        place.m_cursor = text->textCursor().position();
    for (QWidget *widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget())
        place.m_chain.append(widget);
    return place;
}

bool FocusPlace::restore() const
{
    for (const QPointer<QWidget> &widget : m_chain) {
        if (!widget || !widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        widget->setFocus(Qt::OtherFocusReason);
        QWidget *focus = QApplication::focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(focus); line && m_cursor >= 0) {
            line->deselect();
            line->setCursorPosition(m_cursor);
        } else if (auto *text = qobject_cast<QTextEdit *>(focus); text && m_cursor >= 0) {
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(qMin(m_cursor, int(text->toPlainText().size())));
            text->setTextCursor(cursor);
        }
        return true;
    }
    return false;
}

} // namespace sjusteg
