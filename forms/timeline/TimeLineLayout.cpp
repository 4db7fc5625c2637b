// SPDX-License-Identifier: MPL-2.0
#include "timeline/TimeLineLayout.h"

#include "timeline/LineWords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sjusteg::timeline {

namespace {

constexpr qreal markSize = 1.3;    ///< of the unit
constexpr qreal laneGap = 1.1;
constexpr qreal flagGap = 0.7;     ///< between words of neighbours
constexpr qreal stemGap = 0.35;    ///< between a stem and its words

} // namespace

TimeLineLayout::TimeLineLayout(const TimeLine &line, const TimeLineStyle &style, qreal width)
    : m_line(line)
    , m_style(style)
    , m_unit(style.font.pixelSize())
    , m_width(std::max(width, 12 * m_unit))
    , m_size(m_width, 0)
{
    // Words stand to the right of their day, so the last day needs room after it.
    m_flagWidth = std::min(13.5 * m_unit, m_width * 0.34);
    const bool anyNamed = std::any_of(line.lanes.cbegin(), line.lanes.cend(), [](const TimeLineLane &lane) { return lane.named && !lane.entries.isEmpty(); });
    m_right = m_width - (anyNamed ? m_flagWidth : m_unit);
    if (line.isEmpty())
        return;
    placeTicks();
    qreal y = bandHeight() + (std::isnan(today()) ? 0.8 : 1.9) * m_unit; // the word «today» stands between
    for (int lane = 0; lane < m_line.lanes.size(); ++lane)
        y = placeLane(lane, y) + laneGap * m_unit;
    m_size = {m_width, y};
}

qreal TimeLineLayout::xOf(const QDate &date) const
{
    const qreal left = m_unit;
    const qreal days = std::max<qreal>(1, qreal(m_line.from.daysTo(m_line.to) + 1));
    return left + (m_right - left) * qreal(m_line.from.daysTo(date)) / days;
}

qreal TimeLineLayout::today() const
{
    const bool on = m_line.today.isValid() && m_line.today >= m_line.from && m_line.today <= m_line.to;
    return on ? xOf(m_line.today) : std::numeric_limits<qreal>::quiet_NaN();
}

void TimeLineLayout::placeTicks()
{
    QFont font = m_style.font;
    font.setBold(true);
    const qreal yearWidth = QFontMetricsF(font).horizontalAdvance(QStringLiteral("00000"));
    const QFontMetricsF metrics(m_style.font);
    const int firstYear = m_line.from.year();
    const int years = m_line.to.year() - firstYear + 1;
    // So many years a tick that their names fit: 1, 2, 5, 10, 20 …
    int step = 1;
    for (int i = 0; (m_right - m_unit) * step / years < yearWidth && step < years; ++i)
        step = i % 3 == 0 ? step * 2 : i % 3 == 1 ? step / 2 * 5 : step * 2;
    for (int year = firstYear; year <= m_line.to.year(); year += step) {
        const QDate begin = std::max(QDate(year, 1, 1), m_line.from);
        const QDate end = std::min(QDate(year, 1, 1).addYears(step), m_line.to.addDays(1));
        const qreal x = xOf(begin);
        const qreal room = xOf(end) - x;
        m_years.append({x, room >= yearWidth ? QString::number(year) : QString(), room, true});
    }
    const qreal month = (m_right - m_unit) * 30 / std::max<qreal>(1, qreal(m_line.from.daysTo(m_line.to)));
    const int months = month >= m_unit * 1.5 ? 1 : month * 3 >= m_unit * 1.5 ? 3 : 0;
    if (months == 0 || step > 1)
        return;
    qreal widest = 0;
    for (int i = 1; i <= 12; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(tickName(QDate(firstYear, i, 1), 1, 3)) + 0.3 * m_unit);
    for (QDate date(firstYear, 1, 1); date <= m_line.to; date = date.addMonths(months)) {
        const QDate next = date.addMonths(months);
        if (next <= m_line.from)
            continue;
        const qreal x = xOf(std::max(date, m_line.from));
        const qreal room = xOf(std::min(next, m_line.to.addDays(1))) - x;
        const QString name = tickName(date, months, widest < month ? 3 : 1);
        m_ticks.append({x, metrics.horizontalAdvance(name) <= room ? name : QString(), room, date.month() == 1});
    }
}

qreal TimeLineLayout::placeLane(int lane, qreal top)
{
    const TimeLineLane &content = m_line.lanes.at(lane);
    LaneTitle title;
    title.text = titleText(content);
    const qreal titleHeight = title.text->boundingRect().height();
    title.rect = {m_unit * 0.2, top, m_width - m_unit * 0.2, titleHeight};
    m_titles.append(title);
    qreal y = top + titleHeight + 0.25 * m_unit;
    if (content.entries.isEmpty())
        return y;
    const qreal size = markSize * m_unit;
    const qreal axis = y + size / 2;
    for (int i = 0; i < content.entries.size(); ++i) {
        const TimeLineEntry &entry = content.entries.at(i);
        const qreal x = xOf(entry.from);
        Mark mark{lane, i, {x, axis}, {}, entry.to.isValid() && entry.to > entry.from};
        const qreal end = mark.bar ? xOf(entry.to.addDays(1)) : x;
        mark.rect = mark.bar ? QRectF(x, axis - size / 2, std::max(end - x, size / 3), size) : QRectF(x - size / 2, axis - size / 2, size, size);
        m_marks.append(mark);
    }
    y += size;
    return content.named ? placeFlags(lane, axis) : y;
}

/// From right to left: the words of an entry stand below the words of all later ones they would reach, so that no stem crosses words.
qreal TimeLineLayout::placeFlags(int lane, qreal axis)
{
    const TimeLineLane &content = m_line.lanes.at(lane);
    struct Placed {
        Flag flag;
        int row = 0;
    };
    QVector<Placed> placed;
    QVector<qreal> rowHeights;
    for (int i = int(content.entries.size()) - 1; i >= 0; --i) {
        const qreal x = xOf(content.entries.at(i).from);
        Placed one;
        one.flag.lane = lane;
        one.flag.entry = i;
        one.flag.text = flagText(content.entries.at(i), m_flagWidth - stemGap * m_unit);
        const QRectF bounds = one.flag.text->boundingRect();
        const qreal width = one.flag.text->maximumWidth() > bounds.width() ? bounds.width() : one.flag.text->maximumWidth();
        one.flag.rect = {x + stemGap * m_unit, 0, width, bounds.height()};
        for (const Placed &later : std::as_const(placed)) {
            if (later.flag.stem.x1() <= one.flag.rect.right() + flagGap * m_unit)
                one.row = std::max(one.row, later.row + 1);
        }
        one.flag.stem = {x, 0, x, 0};
        rowHeights.resize(std::max<qsizetype>(rowHeights.size(), one.row + 1));
        rowHeights[one.row] = std::max(rowHeights.at(one.row), bounds.height());
        placed.append(one);
    }
    const qreal foot = axis + markSize * m_unit / 2;
    QVector<qreal> tops;
    qreal y = foot + 0.35 * m_unit;
    for (const qreal height : std::as_const(rowHeights)) {
        tops.append(y);
        y += height + 0.35 * m_unit;
    }
    std::reverse(placed.begin(), placed.end());
    for (Placed &one : placed) {
        one.flag.rect.moveTop(tops.at(one.row));
        one.flag.stem = {one.flag.stem.x1(), foot, one.flag.stem.x1(), one.flag.rect.top() + one.flag.text->lineAt(0).height() * 0.8};
        m_flags.append(one.flag);
    }
    return y;
}

std::shared_ptr<const QTextLayout> TimeLineLayout::flagText(const TimeLineEntry &entry, qreal width) const
{
    QStringList more{timeLineDates(entry), timeLineStateText(entry.state)};
    more.removeAll(QString());
    return layOutTwoParts(entry.text, more.join(QStringLiteral(" · ")), false, m_style, width);
}

std::shared_ptr<const QTextLayout> TimeLineLayout::titleText(const TimeLineLane &lane) const
{
    return layOutTwoParts(lane.title, lane.note, true, m_style, m_width - m_unit);
}

int TimeLineLayout::markAt(const QPointF &point) const
{
    for (const Flag &flag : m_flags) {
        if (!flag.rect.contains(point))
            continue;
        for (int i = 0; i < m_marks.size(); ++i) {
            if (m_marks.at(i).lane == flag.lane && m_marks.at(i).entry == flag.entry)
                return i;
        }
    }
    // The last drawn lies on top; marks stand close, so the nearest counts.
    int nearest = -1;
    qreal best = markSize * m_unit;
    for (int i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks.at(i);
        if (!mark.rect.contains(point))
            continue;
        const qreal distance = mark.bar ? markSize * m_unit / 2 : QLineF(mark.centre, point).length();
        if (distance <= best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

QRectF TimeLineLayout::extentOf(int mark) const
{
    const Mark &wanted = m_marks.at(mark);
    QRectF extent = wanted.rect;
    for (const Flag &flag : m_flags) {
        if (flag.lane == wanted.lane && flag.entry == wanted.entry)
            extent = extent.united(flag.rect);
    }
    return extent;
}

} // namespace sjusteg::timeline
