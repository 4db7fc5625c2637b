// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/shared/BoardLayout.h"

namespace sjusteg {

/// How a text is set: the largest and the smallest type, in pixels.
struct BoardType {
    qreal largest = 0;
    qreal smallest = 0;
    bool bold = false;
    BoardText::Ink ink = BoardText::Ink::Text;
    Qt::Alignment side = Qt::AlignLeft;
};

/// The text at one size in a column of that width; lines beyond `height` are left out, and the last one then ends in «…».
BoardText setText(const QString &text, const QFont &font, const BoardType &type, qreal pixelSize, QRectF room);
/// The text as large as `room` allows. Its rect is as high as its lines.
BoardText fitText(const QString &text, const QFont &font, const BoardType &type, QRectF room);
/// The next smaller size to try.
qreal smallerType(qreal pixelSize);

} // namespace sjusteg
