// SPDX-License-Identifier: MPL-2.0
#include "window/EnterKey.h"

#include "window/Rail.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

namespace sjusteg {

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = (key->key() == Qt::Key_Return && key->modifiers() == Qt::NoModifier)
        || (key->key() == Qt::Key_Enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier);
    auto *button = enter && !key->isAutoRepeat() ? qobject_cast<QAbstractButton *>(watched) : nullptr;
    if (!button || !button->hasFocus())
        return false;
    const auto *push = qobject_cast<QPushButton *>(button);
    if (qobject_cast<QDialog *>(button->window()) && (!push || push->autoDefault()))
        return false; // the dialog sees to those
    if (button->isCheckable() && !qobject_cast<RailButton *>(button))
        return false;
    button->click();
    return true;
}

} // namespace sjusteg
