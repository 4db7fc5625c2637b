// SPDX-License-Identifier: MPL-2.0
#include "screen/KeepInView.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

namespace sjusteg::screen {

namespace {

constexpr int surroundings = 72; ///< in pixels: what a field just jumped to belongs to is seen too

constexpr int lineAir = 12; ///< in pixels: no line of text is written at the very edge

void scrollOne(QScrollArea &area, const QRect &spot, int air)
{
    const int margin = std::clamp((area.viewport()->height() - spot.height()) / 2, 0, air);
    area.ensureVisible(spot.right(), spot.bottom(), 0, margin);
    area.ensureVisible(spot.left(), spot.top(), 0, margin); // last, so that the beginning is seen where there is not room for all
}

/// `spot` of `part`, in each area between it and `area`.
void scrollThrough(QScrollArea &area, const QWidget &part, const QRect &spot, int air)
{
    for (QWidget *up = part.parentWidget(); up; up = up->parentWidget()) {
        auto *around = qobject_cast<QScrollArea *>(up);
        if (around && around->widget() && around->widget()->isAncestorOf(&part))
            scrollOne(*around, QRect(part.mapTo(around->widget(), spot.topLeft()), spot.size()), air);
        if (around == &area)
            return;
    }
}

} // namespace

void scrollTo(QScrollArea &area, const QWidget &part, int air)
{
    const auto *text = qobject_cast<const QTextEdit *>(&part);
    if (!text || part.height() <= area.viewport()->height())
        scrollThrough(area, part, part.rect(), air);
    else if (QApplication::mouseButtons() == Qt::NoButton)
        scrollToCursor(area, *text);
}

void scrollToCursor(QScrollArea &area, const QTextEdit &text)
{
    const QRect line = text.cursorRect();
    scrollThrough(area, text, QRect(text.viewport()->mapTo(&text, line.topLeft()), line.size()), lineAir);
}

KeepInView::KeepInView(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &KeepInView::show);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
}

void KeepInView::start(QScrollArea &area, QWidget &place, QWidget &focus)
{
    stop();
    m_area = &area;
    m_place = &place;
    m_focus = &focus;
    focus.installEventFilter(this);
    area.widget()->installEventFilter(this);
    area.viewport()->installEventFilter(this);
    for (QScrollBar *bar : {area.verticalScrollBar(), area.horizontalScrollBar()})
        connect(bar, &QScrollBar::actionTriggered, this, &KeepInView::stop); // by hand: the wheel, a key or the bar itself
    show();
    m_settled.start();
}

void KeepInView::stop()
{
    m_settled.stop();
    m_place.clear();
    if (m_focus)
        m_focus->removeEventFilter(this);
    m_focus.clear();
    if (!m_area)
        return;
    if (m_area->widget())
        m_area->widget()->removeEventFilter(this);
    m_area->viewport()->removeEventFilter(this);
    for (QScrollBar *bar : {m_area->verticalScrollBar(), m_area->horizontalScrollBar()})
        disconnect(bar, nullptr, this, nullptr);
    m_area.clear();
}

void KeepInView::onFocus(QWidget *now)
{
    if (now && m_place && now != m_place && !m_place->isAncestorOf(now))
        stop();
}

bool KeepInView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_focus.data() && (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod))
        stop(); // from now on what is written is followed
    else if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

void KeepInView::show()
{
    if (!m_area || !m_area->widget() || !m_place || !m_area->widget()->isAncestorOf(m_place))
        return;
    scrollTo(*m_area, *m_place, surroundings);
    if (m_focus && m_place->height() > m_area->viewport()->height() && m_place->isAncestorOf(m_focus))
        scrollTo(*m_area, *m_focus);
}

} // namespace sjusteg::screen
