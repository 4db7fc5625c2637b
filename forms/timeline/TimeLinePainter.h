// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "timeline/TimeLineLayout.h"

class QPainter;

namespace sjusteg::timeline {

/// Draws a laid-out time line; the same for screen and paper.
class TimeLinePainter
{
public:
    TimeLinePainter(const TimeLineLayout &layout, const TimeLineStyle &style);
    /// `current`: index of the mark to point out, -1 for none.
    void paint(QPainter &painter, int current = -1) const;

private:
    void paintAxis(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintMark(QPainter &painter, const Mark &mark, bool current) const;
    void paintBar(QPainter &painter, const Mark &mark, TimeLineState state) const;
    void paintShape(QPainter &painter, const QPointF &centre, TimeLineState state, bool named) const;
    QColor inkOf(TimeLineState state) const;

    const TimeLineLayout &m_layout;
    const TimeLineStyle &m_style;
};

} // namespace sjusteg::timeline
