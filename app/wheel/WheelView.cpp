// SPDX-License-Identifier: MPL-2.0
#include "wheel/WheelView.h"

#include "wheel/Names.h"
#include "wheel/WheelPainter.h"
#include "window/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int wheelMargin = 10;
constexpr int wheelTypeSize = 13;

wheel::WheelStyle wheelScreenStyle(const Colours &colours)
{
    return colours.card.lightness() < 128 ? wheel::WheelStyle::forDarkScreen(wheelTypeSize) : wheel::WheelStyle::forLightScreen(wheelTypeSize);
}

} // namespace

WheelView::WheelView(QWidget *parent)
    : QWidget(parent)
    , m_style(wheelScreenStyle(Theme::current()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Wheel of the year"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WheelView::setWheel(const Wheel &wheel)
{
    m_wheel = wheel;
    if (m_current >= m_wheel.activities.size())
        m_current = -1;
    layOut();
    updateGeometry();
}

int WheelView::heightForWidth(int width) const
{
    const qreal room = width - 2 * wheelMargin;
    return int(wheel::WheelLayout(m_wheel, m_style, {room, room * 0.5}).size().height()) + 2 * wheelMargin + 1;
}

void WheelView::layOut()
{
    m_layout = std::make_unique<wheel::WheelLayout>(m_wheel, m_style, QSizeF(width() - 2 * wheelMargin, height() - 2 * wheelMargin));
    update();
}

void WheelView::setCurrent(int activity)
{
    if (activity == m_current)
        return;
    m_current = activity;
    update();
    if (activity < 0)
        return;
    // A drawing says nothing by itself: what is pointed out is read.
    setAccessibleDescription(wheel::spoken(m_wheel, m_wheel.activities.at(activity)));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    Q_EMIT currentChanged(m_layout->labelRect(activity).translated(wheelMargin, wheelMargin));
}

void WheelView::open(int activity)
{
    if (activity < 0 || activity >= m_wheel.activities.size())
        return;
    const CellPlace source = m_wheel.activities.at(activity).source;
    if (!source.isNull())
        Q_EMIT opened(source);
}

void WheelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.paper);
    if (hasFocus()) {
        painter.setPen(QPen(m_style.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (!m_layout)
        return;
    painter.translate(wheelMargin, wheelMargin);
    wheel::WheelPainter(*m_layout, m_style).paint(painter, m_current);
}

void WheelView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void WheelView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_wheel.activities.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, std::min(0, last)));
        return;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WheelView::mouseMoveEvent(QMouseEvent *event)
{
    const int activity = m_layout ? m_layout->activityAt(event->position() - QPointF(wheelMargin, wheelMargin)) : -1;
    const bool opens = activity >= 0 && !m_wheel.activities.at(activity).source.isNull();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WheelView::mouseReleaseEvent(QMouseEvent *event)
{
    const int activity = m_layout ? m_layout->activityAt(event->position() - QPointF(wheelMargin, wheelMargin)) : -1;
    setCurrent(activity);
    if (event->button() == Qt::LeftButton)
        open(activity);
}

void WheelView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_wheel.activities.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void WheelView::focusOutEvent(QFocusEvent *)
{
    update();
}

void WheelView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_style = wheelScreenStyle(Theme::current());
        layOut();
    }
    QWidget::changeEvent(event);
}

bool WheelView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_layout) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int activity = m_layout->activityAt(help->pos() - QPoint(wheelMargin, wheelMargin));
        if (activity >= 0)
            QToolTip::showText(help->globalPos(), wheel::spoken(m_wheel, m_wheel.activities.at(activity)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace sjusteg
