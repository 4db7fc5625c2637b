// SPDX-License-Identifier: MPL-2.0
#include "tools/TimeLineView.h"

#include "timeline/TimeLinePainter.h"
#include "window/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int lineTypeSize = 14;

timeline::TimeLineStyle lineScreenStyle(const Colours &colours)
{
    return colours.card.lightness() < 128 ? timeline::TimeLineStyle::forDarkScreen(lineTypeSize) : timeline::TimeLineStyle::forLightScreen(lineTypeSize);
}

} // namespace

TimeLineView::TimeLineView(QWidget *parent)
    : QWidget(parent)
    , m_style(lineScreenStyle(Theme::current()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Time line"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layOut();
}

void TimeLineView::setLine(const TimeLine &line)
{
    m_line = line;
    layOut();
    if (m_current >= m_layout->marks().size())
        m_current = -1;
    updateGeometry();
}

int TimeLineView::heightForWidth(int width) const
{
    return int(timeline::TimeLineLayout(m_line, m_style, width - 2 * margin).size().height()) + 2 * margin + 1;
}

void TimeLineView::layOut()
{
    m_layout = std::make_unique<timeline::TimeLineLayout>(m_line, m_style, width() - 2 * margin);
    update();
}

QString TimeLineView::spokenMark(int mark) const
{
    const timeline::Mark &pointed = m_layout->marks().at(mark);
    const TimeLineLane &lane = m_line.lanes.at(pointed.lane);
    return spokenEntry(lane, lane.entries.at(pointed.entry));
}

void TimeLineView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    update();
    if (mark < 0)
        return;
    // A drawing says nothing by itself: what is pointed out is read.
    setAccessibleDescription(spokenMark(mark));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    Q_EMIT currentChanged(m_layout->extentOf(mark).translated(margin, margin));
}

int TimeLineView::markAt(const QPointF &position) const
{
    return m_layout->markAt(position - QPointF(margin, margin));
}

void TimeLineView::open(int mark)
{
    if (mark < 0 || mark >= m_layout->marks().size())
        return;
    const timeline::Mark &pointed = m_layout->marks().at(mark);
    const CellPlace source = m_line.lanes.at(pointed.lane).entries.at(pointed.entry).source;
    if (!source.isNull())
        Q_EMIT opened(source);
}

void TimeLineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.paper);
    if (hasFocus()) {
        painter.setPen(QPen(m_style.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.translate(margin, margin);
    timeline::TimeLinePainter(*m_layout, m_style).paint(painter, m_current);
}

void TimeLineView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimeLineView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_layout->marks().size()) - 1;
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

void TimeLineView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(markAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeLineView::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    setCurrent(mark);
    if (event->button() == Qt::LeftButton)
        open(mark);
}

void TimeLineView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_layout->marks().isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void TimeLineView::focusOutEvent(QFocusEvent *)
{
    update();
}

void TimeLineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_style = lineScreenStyle(Theme::current());
        layOut();
    }
    QWidget::changeEvent(event);
}

bool TimeLineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), spokenMark(mark), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace sjusteg
