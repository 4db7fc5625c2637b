// SPDX-License-Identifier: MPL-2.0
#include "timeline/TimeLineFigure.h"

#include "paper/Units.h"
#include "timeline/TimeLinePainter.h"

#include <QPainter>

namespace sjusteg::timeline {

namespace {

TimeLineStyle figureStyle()
{
    return TimeLineStyle::forPaper(int(8.6 * paper::pt));
}

} // namespace

QSizeF TimeLineFigure::sizeIn(qreal width, qreal maxHeight) const
{
    const QSizeF size = TimeLineLayout(m_line, figureStyle(), width).size();
    return size.height() <= maxHeight ? size : QSizeF(width, maxHeight);
}

void TimeLineFigure::paint(QPainter &painter, const QRectF &rect) const
{
    const TimeLineStyle style = figureStyle();
    TimeLineLayout layout(m_line, style, rect.width());
    qreal scale = 1;
    // Wider than the page by the factor it is then shrunk by, so that the words get the room they lack.
    while (layout.size().height() * scale > rect.height() * 1.001) {
        scale *= 0.93;
        layout = TimeLineLayout(m_line, style, rect.width() / scale);
    }
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    TimeLinePainter(layout, style).paint(painter);
    painter.restore();
}

} // namespace sjusteg::timeline
