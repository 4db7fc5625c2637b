// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "document/Document.h"
#include "paper/Drawing.h"
#include "plan/Wheel.h"

#include <QImage>

namespace sjusteg::wheel {

/// The drawn wheel as a figure of a document.
class WheelFigure final : public paper::Drawing
{
public:
    explicit WheelFigure(const Wheel &wheel)
        : m_wheel(wheel)
    {
    }
    QSizeF sizeIn(qreal width, qreal maxHeight) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    const Wheel m_wheel;
};

/// The wheel on a page of its own, and after it the same as a table.
Document buildWheelDocument(const Workbook &workbook, const Wheel &wheel);
/// The wheel as a picture, 3,200 pixels wide, on white.
QImage wheelImage(const Wheel &wheel);
/// Writes the picture as PNG, atomically.
Result<void> writePng(const Wheel &wheel, const QString &path);

} // namespace sjusteg::wheel
