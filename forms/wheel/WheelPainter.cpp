// SPDX-License-Identifier: MPL-2.0
#include "wheel/WheelPainter.h"

#include "wheel/Names.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace sjusteg::wheel {

namespace {

QRectF around(const QPointF &centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

WheelPainter::WheelPainter(const WheelLayout &layout, const WheelStyle &style)
    : m_layout(layout)
    , m_style(style)
{
}

void WheelPainter::paint(QPainter &painter, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter);
    paintMonths(painter);
    paintMiddle(painter);
    for (const Mark &mark : m_layout.marks())
        paintMark(painter, mark.centre, mark.size, mark.activity, mark.activity == current);
    paintLetters(painter);
    for (const NameBlock &block : m_layout.blocks())
        paintBlock(painter, block, current);
    paintKey(painter);
    painter.restore();
}

QColor WheelPainter::inkOf(int ring) const
{
    return ring + 1 == m_layout.rings() ? m_style.budgetInk : m_style.ink(ring);
}

void WheelPainter::paintRings(QPainter &painter) const
{
    const qreal unit = m_layout.unit();
    painter.setPen(QPen(m_style.line, unit * 0.07));
    painter.setBrush(m_style.paper);
    painter.drawEllipse(m_layout.centre(), m_layout.radius(), m_layout.radius());
    for (int ring = 0; ring < m_layout.rings(); ++ring) {
        painter.setBrush(ring + 1 == m_layout.rings() ? m_style.budgetTint : m_style.tint(ring));
        painter.drawEllipse(m_layout.centre(), m_layout.ringOuter(ring), m_layout.ringOuter(ring));
    }
    painter.setPen(QPen(m_style.paper, unit * 0.16));
    for (int month = 0; month < 12; ++month) {
        const qreal angle = qDegreesToRadians(monthAngle * month);
        const QPointF direction(std::sin(angle), -std::cos(angle));
        painter.drawLine(m_layout.centre() + direction * m_layout.ringInner(m_layout.rings() - 1), m_layout.centre() + direction * m_layout.radius());
    }
    painter.setPen(QPen(m_style.paper, unit * 0.22));
    painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring < m_layout.rings(); ++ring)
        painter.drawEllipse(m_layout.centre(), m_layout.ringOuter(ring), m_layout.ringOuter(ring));
    painter.setPen(QPen(m_style.line, unit * 0.09));
    painter.drawEllipse(m_layout.centre(), m_layout.radius(), m_layout.radius());
}

void WheelPainter::paintMonths(QPainter &painter) const
{
    const qreal unit = m_layout.unit();
    const qreal band = m_layout.radius() - m_layout.ringOuter(0);
    for (int month = 1; month <= 12; ++month) {
        const qreal angle = monthAngle * month - monthAngle / 2;
        const bool upsideDown = angle > 90 && angle < 270;
        painter.save();
        painter.translate(m_layout.centre());
        painter.rotate(upsideDown ? angle + 180 : angle);
        const qreal y = (upsideDown ? 1 : -1) * (m_layout.radius() - band / 2);
        paintText(painter, QRectF(-5 * unit, y - band / 2, 10 * unit, band), monthName(month), unit * 1.02, true, m_style.text);
        painter.restore();
    }
}

void WheelPainter::paintLetters(QPainter &painter) const
{
    // On the border between December and January, where no mark ever stands.
    const qreal size = m_layout.unit() * 1.3;
    for (int ring = 0; ring < m_layout.rings(); ++ring) {
        const qreal radius = (m_layout.ringOuter(ring) + m_layout.ringInner(ring)) / 2;
        const QPointF centre = m_layout.centre() - QPointF(0, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOf(ring));
        painter.drawEllipse(centre, size / 2, size / 2);
        paintText(painter, around(centre, size / 2), m_layout.letter(ring), size * 0.66, true, m_style.paper);
    }
}

void WheelPainter::paintMiddle(QPainter &painter) const
{
    const qreal hole = m_layout.ringInner(m_layout.rings() - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.paper);
    painter.drawEllipse(m_layout.centre(), hole, hole);
    const QPointF centre = m_layout.centre();
    const qreal big = std::min(hole * 0.62, m_layout.unit() * 2.6);
    paintText(painter, {centre.x() - hole, centre.y() - big * 0.95, 2 * hole, big * 1.2}, QString::number(m_layout.wheel().year), big, true, m_style.text);
    // The name of the municipality is long in a small place: smaller type before a cut.
    QFont font = m_style.font;
    qreal size = m_layout.unit();
    do {
        size *= 0.95;
        font.setPixelSize(std::max(1, qRound(size)));
    } while (size > m_layout.unit() * 0.72 && QFontMetricsF(font).horizontalAdvance(m_layout.wheel().municipality) > hole * 1.72);
    const QString place = QFontMetricsF(font).elidedText(m_layout.wheel().municipality, Qt::ElideRight, hole * 1.8);
    paintText(painter, {centre.x() - hole, centre.y() + big * 0.2, 2 * hole, m_layout.unit() * 1.5}, place, size, false, m_style.muted);
}

void WheelPainter::paintBlock(QPainter &painter, const NameBlock &block, int current) const
{
    const qreal unit = m_layout.unit();
    if (!block.leader.isEmpty()) {
        painter.setPen(QPen(m_style.muted, unit * 0.08));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(block.leader);
        const qreal x = block.leader.last().x();
        painter.drawLine(QPointF(x, block.rect.top() + 0.2 * unit), QPointF(x, block.rect.bottom() - 0.4 * unit));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.muted);
        painter.drawEllipse(block.leader.first(), unit * 0.2, unit * 0.2);
    }
    QFont heading = m_style.font;
    heading.setPixelSize(std::max(1, qRound(unit * 1.08)));
    heading.setBold(true);
    painter.setFont(heading);
    painter.setPen(m_style.text);
    painter.drawText(QRectF(block.rect.topLeft(), QSizeF(block.rect.width(), 1.6 * unit)), Qt::AlignLeft | Qt::AlignVCenter, block.title);
    for (const Label &label : block.labels) {
        if (label.activity == current) {
            painter.setPen(QPen(m_style.accent, unit * 0.16));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(label.rect.adjusted(-0.25 * unit, -0.1 * unit, 0.25 * unit, 0.1 * unit), unit * 0.3, unit * 0.3);
        }
        paintMark(painter, label.markCentre, m_layout.markSize(), label.activity, label.activity == current);
        painter.setPen(m_style.text);
        label.text->draw(&painter, label.textAt);
    }
}

void WheelPainter::paintShape(QPainter &painter, const QPointF &centre, qreal size, WheelType type) const
{
    const qreal half = size / 2;
    switch (type) {
    case WheelType::Planning:
        painter.drawEllipse(centre, half * 0.94, half * 0.94);
        break;
    case WheelType::Running:
        painter.drawRoundedRect(around(centre, half * 0.88), size * 0.14, size * 0.14);
        break;
    case WheelType::Budget:
    case WheelType::Fixed:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -half * 1.12), centre + QPointF(half * 1.12, 0), centre + QPointF(0, half * 1.12),
                                       centre + QPointF(-half * 1.12, 0)}));
        break;
    }
}

void WheelPainter::paintMark(QPainter &painter, const QPointF &centre, qreal size, int activity, bool current) const
{
    const WheelActivity &what = m_layout.wheel().activities.at(activity);
    const QColor ink = current ? m_style.accent : inkOf(m_layout.ringOf(what));
    const bool filled = current || what.type == WheelType::Fixed;
    painter.setPen(QPen(ink, size * (current ? 0.14 : 0.08)));
    painter.setBrush(filled ? ink : m_style.paper);
    paintShape(painter, centre, size, what.type);
    const QString number = QString::number(what.number);
    const qreal type = size * (number.size() > 2 ? 0.42 : 0.56);
    paintText(painter, around(centre, size), number, type, true, filled ? m_style.paper : m_style.text);
}

void WheelPainter::paintKey(QPainter &painter) const
{
    const qreal unit = m_layout.unit();
    for (const KeyLine &line : m_layout.key()) {
        const QPointF centre = line.at + QPointF(0.75 * unit, 0.75 * unit);
        if (line.type) {
            const bool filled = *line.type == WheelType::Fixed;
            painter.setPen(QPen(m_style.text, unit * 0.1));
            painter.setBrush(filled ? QBrush(m_style.text) : QBrush(m_style.paper));
            paintShape(painter, centre, 1.1 * unit, *line.type);
        } else {
            painter.setPen(QPen(m_style.line, unit * 0.06));
            painter.setBrush(line.ring + 1 == m_layout.rings() ? m_style.budgetTint : m_style.tint(line.ring));
            painter.drawRoundedRect(around(centre, 0.95 * unit), unit * 0.2, unit * 0.2);
            painter.setPen(Qt::NoPen);
            painter.setBrush(inkOf(line.ring));
            painter.drawEllipse(centre, 0.65 * unit, 0.65 * unit);
            paintText(painter, around(centre, 0.65 * unit), line.letter, 0.86 * unit, true, m_style.paper);
        }
        painter.setPen(m_style.text);
        line.text->draw(&painter, line.at + QPointF(2.1 * unit, 0.05 * unit));
    }
}

void WheelPainter::paintText(QPainter &painter, const QRectF &rect, const QString &text, qreal size, bool bold, const QColor &ink) const
{
    QFont font = m_style.font;
    font.setPixelSize(std::max(1, qRound(size)));
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace sjusteg::wheel
