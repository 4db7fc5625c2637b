// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "wheel/WheelLayout.h"

class QPainter;

namespace sjusteg::wheel {

/// Draws a laid-out wheel; the same for screen, PDF and picture.
class WheelPainter
{
public:
    WheelPainter(const WheelLayout &layout, const WheelStyle &style);
    /// `current`: index of the activity to point out, -1 for none.
    void paint(QPainter &painter, int current = -1) const;

private:
    void paintRings(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintLetters(QPainter &painter) const;
    void paintMiddle(QPainter &painter) const;
    void paintBlock(QPainter &painter, const NameBlock &block, int current) const;
    void paintMark(QPainter &painter, const QPointF &centre, qreal size, int activity, bool current) const;
    void paintShape(QPainter &painter, const QPointF &centre, qreal size, WheelType type) const;
    void paintKey(QPainter &painter) const;
    void paintText(QPainter &painter, const QRectF &rect, const QString &text, qreal size, bool bold, const QColor &ink) const;
    QColor inkOf(int ring) const;

    const WheelLayout &m_layout;
    const WheelStyle &m_style;
};

} // namespace sjusteg::wheel
