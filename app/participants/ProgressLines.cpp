// SPDX-License-Identifier: MPL-2.0
#include "participants/ProgressLines.h"

#include "window/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int highest = 10;
constexpr qreal mark = 4.5;

QColor lineColour(int line)
{
    const Colours colours = Theme::current();
    const std::array<QColor, 3> ink{colours.accent, colours.changed, colours.done};
    return ink[size_t(line)];
}

Qt::PenStyle lineStyle(int line)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    return styles[size_t(line)];
}

/// A circle, a square, a triangle: told apart without colour.
void paintMark(QPainter &painter, int line, const QPointF &at)
{
    painter.setPen(QPen(lineColour(line), 1.5));
    painter.setBrush(lineColour(line));
    if (line == 0) {
        painter.drawEllipse(at, mark, mark);
    } else if (line == 1) {
        painter.drawRect(QRectF(at.x() - mark, at.y() - mark, 2 * mark, 2 * mark));
    } else {
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - mark - 1}, {at.x() + mark + 1, at.y() + mark}, {at.x() - mark - 1, at.y() + mark}});
    }
}

} // namespace

ProgressLines::ProgressLines(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
{
    setAccessibleName(tr("Self-evaluations over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLines::setPoints(const QVector<Point> &points)
{
    m_points = points;
    QStringList said;
    for (int line = 0; line < m_names.size(); ++line) {
        const auto answered = [line](const Point &point) { return point.values[size_t(line)] > 0; };
        const auto first = std::find_if(m_points.cbegin(), m_points.cend(), answered);
        const int last = lastWith(line);
        if (last >= 0)
            said.append(tr("%1 from %2 to %3 of 10").arg(m_names.at(line)).arg(first->values[size_t(line)]).arg(m_points.at(last).values[size_t(line)]));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

int ProgressLines::lastWith(int line) const
{
    for (int i = int(m_points.size()) - 1; i >= 0; --i) {
        if (m_points.at(i).values[size_t(line)] > 0)
            return i;
    }
    return -1;
}

QPointF ProgressLines::placeOf(const QRectF &plot, qsizetype point, int value) const
{
    const qreal step = m_points.size() > 1 ? plot.width() / qreal(m_points.size() - 1) : 0;
    return {plot.left() + step * qreal(point), plot.bottom() - plot.height() * (value - 1) / (highest - 1)};
}

void ProgressLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int names = 0;
    for (const QString &name : std::as_const(m_names))
        names = std::max(names, fontMetrics().horizontalAdvance(name));
    const QRectF plot = QRectF(rect()).adjusted(30, 12, -(names + 34), -30);
    if (m_points.isEmpty() || plot.width() < 40)
        return;
    paintScale(painter, plot);
    for (int line = 0; line < m_names.size(); ++line)
        paintLine(painter, plot, line);
    paintNames(painter, plot);
}

void ProgressLines::paintScale(QPainter &painter, const QRectF &plot) const
{
    const Colours colours = Theme::current();
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    for (const int value : {1, 4, 7, highest}) {
        const qreal y = placeOf(plot, 0, value).y();
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(plot.left() - 6, y), QPointF(plot.right() + 6, y));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, y - 9, plot.left() - 12, 18), Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    // As many dates as have room, the first and the last among them.
    const qreal width = painter.fontMetrics().horizontalAdvance(QStringLiteral("88.88.8888")) + 10;
    const qsizetype room = std::max<qsizetype>(2, qsizetype(plot.width() / width));
    const qsizetype every = std::max<qsizetype>(1, (m_points.size() + room - 1) / room);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const bool last = i == m_points.size() - 1;
        if (!last && (i % every != 0 || m_points.size() - 1 - i < every))
            continue;
        const QPointF at = placeOf(plot, i, 1);
        const QString date = m_points.at(i).date.isValid() ? QLocale().toString(m_points.at(i).date, QStringLiteral("dd.MM.yyyy")) : QStringLiteral("–");
        painter.setPen(colours.muted);
        painter.drawText(QRectF(at.x() - width / 2, plot.bottom() + 10, width, 18), Qt::AlignCenter, date);
    }
}

void ProgressLines::paintLine(QPainter &painter, const QRectF &plot, int line) const
{
    QPolygonF way;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (const int value = m_points.at(i).values[size_t(line)]; value > 0)
            way.append(placeOf(plot, i, value));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lineColour(line), 2, lineStyle(line)));
    painter.drawPolyline(way);
    for (const QPointF &at : std::as_const(way))
        paintMark(painter, line, at);
}

/// At the end of each line; moved apart where lines end at the same height.
void ProgressLines::paintNames(QPainter &painter, const QRectF &plot) const
{
    QVector<std::pair<qreal, int>> places;
    for (int line = 0; line < m_names.size(); ++line) {
        if (const int last = lastWith(line); last >= 0)
            places.append({placeOf(plot, 0, m_points.at(last).values[size_t(line)]).y(), line});
    }
    std::sort(places.begin(), places.end());
    const qreal high = fontMetrics().height();
    for (qsizetype i = 1; i < places.size(); ++i)
        places[i].first = std::max(places.at(i).first, places.at(i - 1).first + high);
    const qreal over = places.isEmpty() ? 0 : std::max(0.0, places.constLast().first - (plot.bottom() + 6));
    painter.setFont(font());
    for (const auto &[y, line] : std::as_const(places)) {
        paintMark(painter, line, {plot.right() + 18, y - over}); // beside its name, as a key
        painter.setPen(lineColour(line));
        painter.drawText(QRectF(plot.right() + 28, y - over - high / 2, width() - plot.right() - 28, high), Qt::AlignLeft | Qt::AlignVCenter, m_names.at(line));
    }
}

} // namespace sjusteg
