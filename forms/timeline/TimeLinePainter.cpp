// SPDX-License-Identifier: MPL-2.0
#include "timeline/TimeLinePainter.h"

#include "timeline/LineWords.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace sjusteg::timeline {

TimeLinePainter::TimeLinePainter(const TimeLineLayout &layout, const TimeLineStyle &style)
    : m_layout(layout)
    , m_style(style)
{
}

void TimeLinePainter::paint(QPainter &painter, int current) const
{
    if (m_layout.line().isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    paintToday(painter); // before the lanes: words lie upon its line, not under it
    paintLanes(painter);
    const QVector<Mark> &marks = m_layout.marks();
    for (int i = 0; i < marks.size(); ++i)
        paintMark(painter, marks.at(i), i == current);
    painter.setPen(m_style.text);
    for (const Flag &flag : m_layout.flags())
        flag.text->draw(&painter, flag.rect.topLeft());
    painter.restore();
}

void TimeLinePainter::paintAxis(QPainter &painter) const
{
    const qreal unit = m_layout.unit();
    const qreal half = m_layout.bandHeight() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.band);
    painter.drawRect(QRectF(unit, 0, m_layout.lineRight() - unit, half));
    QFont font = m_style.font;
    font.setBold(true);
    painter.setFont(font);
    for (const Tick &year : m_layout.years()) {
        painter.setPen(QPen(m_style.muted, unit * 0.08));
        painter.drawLine(QPointF(year.x, 0), QPointF(year.x, m_layout.size().height()));
        painter.setPen(m_style.text);
        painter.drawText(QRectF(year.x + 0.35 * unit, 0, year.width, half), Qt::AlignLeft | Qt::AlignVCenter, year.name);
    }
    painter.setFont(m_style.font);
    for (const Tick &tick : m_layout.ticks()) {
        painter.setPen(QPen(m_style.line, unit * 0.05));
        painter.drawLine(QPointF(tick.x, half), QPointF(tick.x, m_layout.size().height()));
        painter.setPen(m_style.muted);
        painter.drawText(QRectF(tick.x, half, tick.width, half), Qt::AlignHCenter | Qt::AlignVCenter, tick.name);
    }
    painter.setPen(QPen(m_style.muted, unit * 0.08));
    painter.drawLine(QPointF(unit, 2 * half), QPointF(m_layout.lineRight(), 2 * half));
    painter.drawLine(QPointF(m_layout.lineRight(), 0), QPointF(m_layout.lineRight(), 2 * half));
}

void TimeLinePainter::paintToday(QPainter &painter) const
{
    const qreal x = m_layout.today();
    if (std::isnan(x))
        return;
    const qreal unit = m_layout.unit();
    QPen pen(m_style.accent, unit * 0.14);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, m_layout.bandHeight()), QPointF(x, m_layout.size().height()));
    QFont font = m_style.font;
    font.setBold(true);
    font.setPixelSize(std::max(1, qRound(unit * 0.86)));
    painter.setFont(font);
    const qreal width = QFontMetricsF(font).horizontalAdvance(todayName()) + unit * 0.7;
    const QRectF label(std::clamp(x - width / 2, 0.0, m_layout.size().width() - width), m_layout.bandHeight() + 0.3 * unit, width, 1.25 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.accent);
    painter.drawRoundedRect(label, unit * 0.3, unit * 0.3);
    painter.setPen(m_style.paper);
    painter.drawText(label, Qt::AlignCenter, todayName());
}

void TimeLinePainter::paintLanes(QPainter &painter) const
{
    const qreal unit = m_layout.unit();
    for (const LaneTitle &title : m_layout.titles()) {
        // The words must not stand on the lines of the months.
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.paper);
        painter.drawRect(QRectF(title.rect.topLeft(), title.text->boundingRect().size()).adjusted(-0.2 * unit, 0, 0.4 * unit, 0));
        painter.setPen(m_style.text);
        title.text->draw(&painter, title.rect.topLeft());
    }
    int lane = -1;
    for (const Mark &mark : m_layout.marks()) {
        if (std::exchange(lane, mark.lane) == mark.lane)
            continue;
        painter.setPen(QPen(m_style.muted, unit * 0.1));
        painter.drawLine(QPointF(unit, mark.centre.y()), QPointF(m_layout.lineRight(), mark.centre.y()));
    }
    for (const Flag &flag : m_layout.flags()) {
        painter.setPen(QPen(m_style.muted, unit * 0.08));
        painter.drawLine(flag.stem);
    }
    for (const Flag &flag : m_layout.flags()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.paper);
        painter.drawRect(flag.rect.adjusted(-0.15 * unit, 0, 0.2 * unit, 0));
    }
}

QColor TimeLinePainter::inkOf(TimeLineState state) const
{
    switch (state) {
    case TimeLineState::Done: return m_style.done;
    case TimeLineState::Late: return m_style.late;
    case TimeLineState::Dropped: return m_style.muted;
    default: return m_style.accent;
    }
}

void TimeLinePainter::paintMark(QPainter &painter, const Mark &mark, bool current) const
{
    const qreal unit = m_layout.unit();
    const TimeLineLane &lane = m_layout.line().lanes.at(mark.lane);
    const TimeLineState state = lane.entries.at(mark.entry).state;
    if (mark.bar)
        paintBar(painter, mark, state);
    else
        paintShape(painter, mark.centre, state, lane.named);
    if (!current)
        return;
    painter.setPen(QPen(m_style.accent, unit * 0.18));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.rect.adjusted(-0.25 * unit, -0.25 * unit, 0.25 * unit, 0.25 * unit), unit * 0.3, unit * 0.3);
}

/// What is over is full, what goes on has a thick frame, what is ahead a thin one.
void TimeLinePainter::paintBar(QPainter &painter, const Mark &mark, TimeLineState state) const
{
    const qreal unit = m_layout.unit();
    const qreal frame = unit * (state == TimeLineState::Ongoing ? 0.24 : 0.12);
    painter.setPen(QPen(inkOf(state), frame));
    painter.setBrush(state == TimeLineState::Done ? inkOf(state) : state == TimeLineState::Ongoing ? m_style.band : m_style.paper);
    painter.drawRoundedRect(mark.rect.adjusted(frame / 2 + 0.08 * unit, frame / 2 + 0.1 * unit, -frame / 2 - 0.08 * unit, -frame / 2 - 0.1 * unit), unit * 0.25, unit * 0.25);
}

void TimeLinePainter::paintShape(QPainter &painter, const QPointF &centre, TimeLineState state, bool named) const
{
    const qreal unit = m_layout.unit();
    const QColor ink = inkOf(state);
    const qreal radius = unit * 0.52;
    const QRectF round(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (!named) {
        painter.setPen(QPen(ink, unit * 0.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(0, unit * 0.42), centre + QPointF(0, unit * 0.42));
        return;
    }
    painter.setPen(QPen(ink, unit * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(m_style.paper);
    switch (state) {
    case TimeLineState::Plain:
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({centre - QPointF(0, radius), centre + QPointF(radius, 0), centre + QPointF(0, radius), centre - QPointF(radius, 0)}));
        break;
    case TimeLineState::Ahead:
        painter.drawEllipse(round);
        break;
    case TimeLineState::Ongoing:
        painter.drawEllipse(round);
        painter.setBrush(ink);
        painter.drawPie(round, 90 * 16, 180 * 16);
        break;
    case TimeLineState::Done:
        painter.setBrush(ink);
        painter.drawEllipse(round);
        painter.setPen(QPen(m_style.paper, unit * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({centre + QPointF(-0.24, 0.02) * unit, centre + QPointF(-0.06, 0.2) * unit, centre + QPointF(0.24, -0.17) * unit}));
        break;
    case TimeLineState::Dropped:
        painter.drawEllipse(round);
        painter.drawLine(centre + QPointF(-0.24, -0.24) * unit, centre + QPointF(0.24, 0.24) * unit);
        painter.drawLine(centre + QPointF(-0.24, 0.24) * unit, centre + QPointF(0.24, -0.24) * unit);
        break;
    case TimeLineState::Late:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -0.6) * unit, centre + QPointF(0.62, 0.46) * unit, centre + QPointF(-0.62, 0.46) * unit}));
        painter.drawLine(centre + QPointF(0, -0.2) * unit, centre + QPointF(0, 0.08) * unit);
        painter.drawPoint(centre + QPointF(0, 0.28) * unit);
        break;
    }
}

} // namespace sjusteg::timeline
