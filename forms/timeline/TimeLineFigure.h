// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "paper/Drawing.h"
#include "tools/TimeLine.h"

namespace sjusteg::timeline {

/// The drawn time line as a figure of a document: as tall as its words need, scaled down as a whole where a page is too short.
class TimeLineFigure final : public paper::Drawing
{
public:
    explicit TimeLineFigure(const TimeLine &line)
        : m_line(line)
    {
    }
    QSizeF sizeIn(qreal width, qreal maxHeight) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    const TimeLine m_line;
};

} // namespace sjusteg::timeline
