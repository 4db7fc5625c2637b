// SPDX-License-Identifier: MPL-2.0
#include "screen/CursorInView.h"

#include "screen/KeepInView.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

namespace sjusteg::screen {

CursorInView::CursorInView(QTextEdit &text)
    : QObject(&text)
    , m_text(text)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &CursorInView::show);
}

void CursorInView::follow()
{
    if (!m_text.hasFocus())
        return;
    m_settled.start();
    if (m_area)
        return;
    for (QWidget *up = m_text.parentWidget(); up; up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (area && area->widget() && area->widget()->isAncestorOf(&m_text))
            m_area = area;
    }
    if (!m_area)
        return;
    m_area->widget()->installEventFilter(this);
    connect(m_area->verticalScrollBar(), &QScrollBar::actionTriggered, this, &CursorInView::stop); // by hand
}

void CursorInView::stop()
{
    m_settled.stop();
    if (!m_area)
        return;
    if (m_area->widget())
        m_area->widget()->removeEventFilter(this);
    disconnect(m_area->verticalScrollBar(), nullptr, this, nullptr);
    m_area.clear();
}

bool CursorInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

void CursorInView::show()
{
    if (!m_text.hasFocus())
        stop();
    else if (m_area)
        scrollToCursor(*m_area, m_text);
}

} // namespace sjusteg::screen
