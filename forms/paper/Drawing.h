// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QRectF>

class QPainter;

namespace sjusteg::paper {

/// A figure that is drawn rather than decoded from a picture: sharp at every size, its words stay words.
class Drawing
{
public:
    virtual ~Drawing() = default;
    /// The size it takes in a column of this width, no taller than `maxHeight`. In layout units (Units.h).
    virtual QSizeF sizeIn(qreal width, qreal maxHeight) const = 0;
    virtual void paint(QPainter &painter, const QRectF &rect) const = 0;
};

} // namespace sjusteg::paper
