// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "timeline/TimeLineStyle.h"
#include "tools/TimeLine.h"

#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace sjusteg::timeline {

/// A line of the axis: a month, a quarter or years, with its name in the band.
struct Tick {
    qreal x = 0;
    QString name;       ///< empty: no room for one
    qreal width = 0;    ///< to the next tick
    bool strong = false;///< the first of a year
};

/// An entry: on one day a mark, else a bar.
struct Mark {
    int lane = 0;
    int entry = 0;
    QPointF centre;
    QRectF rect;        ///< what a click hits
    bool bar = false;
};

/// The words of an entry, to the right of a stem that comes down from its mark.
struct Flag {
    int lane = 0;
    int entry = 0;
    QRectF rect;
    QLineF stem;
    std::shared_ptr<const QTextLayout> text;
};

/// The title over a lane.
struct LaneTitle {
    QRectF rect;
    std::shared_ptr<const QTextLayout> text;
};

/// Where everything stands along the axis. No words are cut and none stand upon another; the figure is as tall as they need. Pure geometry.
class TimeLineLayout
{
public:
    TimeLineLayout(const TimeLine &line, const TimeLineStyle &style, qreal width);

    QSizeF size() const { return m_size; }
    qreal unit() const { return m_unit; }
    const TimeLine &line() const { return m_line; }
    qreal bandHeight() const { return 2.9 * m_unit; } ///< names of years and months
    qreal lineRight() const { return m_right; }       ///< where the axis ends; flags may reach further
    qreal xOf(const QDate &date) const;
    /// The line of today; NaN where today is not on the axis.
    qreal today() const;

    const QVector<Tick> &years() const { return m_years; }
    const QVector<Tick> &ticks() const { return m_ticks; } ///< within the years; empty when there is no room for them
    const QVector<Mark> &marks() const { return m_marks; }
    const QVector<Flag> &flags() const { return m_flags; }
    const QVector<LaneTitle> &titles() const { return m_titles; }

    /// Index into marks() of what is there; -1 when nothing.
    int markAt(const QPointF &point) const;
    /// What must be seen of a mark: itself and its words.
    QRectF extentOf(int mark) const;

private:
    void placeTicks();
    qreal placeLane(int lane, qreal top);
    qreal placeFlags(int lane, qreal axis);
    std::shared_ptr<const QTextLayout> flagText(const TimeLineEntry &entry, qreal width) const;
    std::shared_ptr<const QTextLayout> titleText(const TimeLineLane &lane) const;

    TimeLine m_line;
    TimeLineStyle m_style;
    qreal m_unit;
    qreal m_width;
    qreal m_right = 0;
    qreal m_flagWidth = 0;
    QSizeF m_size;
    QVector<Tick> m_years;
    QVector<Tick> m_ticks;
    QVector<Mark> m_marks;
    QVector<Flag> m_flags;
    QVector<LaneTitle> m_titles;
};

} // namespace sjusteg::timeline
