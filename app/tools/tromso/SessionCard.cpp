// SPDX-License-Identifier: MPL-2.0
#include "tools/tromso/SessionCard.h"

#include "window/Parts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace sjusteg {

SessionCard::SessionCard(const QString &theme, const QStringList &marks, const QString &spoken, QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("session"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(spoken);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 4, 5, 5);
    layout->setSpacing(2);
    layout->addWidget(parts::paragraph(theme, QStringLiteral("theme")));
    for (const QString &mark : marks)
        layout->addWidget(parts::paragraph(mark, QStringLiteral("small")));
}

void SessionCard::setMovable(bool movable)
{
    m_movable = movable;
    setCursor(movable ? Qt::OpenHandCursor : Qt::PointingHandCursor);
}

void SessionCard::setCurrent(bool current)
{
    setProperty("current", current);
    style()->unpolish(this);
    style()->polish(this);
}

void SessionCard::keyPressEvent(QKeyEvent *event)
{
    int weeks = 0;
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left: days = -1; break;
    case Qt::Key_Right: days = 1; break;
    case Qt::Key_Up: weeks = -1; break;
    case Qt::Key_Down: weeks = 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(true); return;
    default: QFrame::keyPressEvent(event); return;
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT neighbourWanted(weeks, days);
    else if (m_movable)
        Q_EMIT moveWanted(weeks, days);
}

void SessionCard::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void SessionCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed || !m_movable || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isPressed = false; // before the drag: the release goes to whatever it is dropped on
    Q_EMIT dragWanted();
}

void SessionCard::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_isPressed, false))
        Q_EMIT chosen(false);
}

} // namespace sjusteg
