// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "paper/Drawing.h"
#include "paper/Typesetter.h"

#include <QImage>
#include <QLineF>
#include <QRectF>

#include <vector>

namespace sjusteg::paper {

/// A box to tick; drawn, so that it does not depend on a font.
struct TickBox {
    QRectF box;
    bool on = false;
};

struct Picture {
    QRectF rect;
    QImage image;
    std::shared_ptr<const Drawing> drawing = {}; ///< instead of the image
};

/// A horizontal strip of a page: a heading, a field, a table row. It is not broken unless it is taller than a page.
struct Strip {
    qreal height = 0;
    qreal spaceBefore = 0;      ///< dropped at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;   ///< starts a page
    int header = -1;            ///< strip repeated above this one after a page break; the header names itself
    int card = -1;              ///< strips of one card share a frame and stay together
    std::vector<Text> texts;
    std::vector<QLineF> rules;  ///< lines to write on
    std::vector<TickBox> ticks;
    std::vector<Picture> pictures;
    std::vector<qreal> verticals; ///< grid lines, as high as what is printed of the strip
    qreal verticalsTo = 0; ///< > 0: the lines between columns end here; text over the whole width follows
    qreal gridLeft = 0, gridRight = 0; ///< horizontal grid lines above and below; none when equal
    bool strongFoot = false;    ///< the line below is heavier (header rows, title)

    bool hasGrid() const { return gridRight > gridLeft; }
};

/// Adds a text at a place and returns its height.
inline qreal place(Strip &strip, Text text, qreal x, qreal y)
{
    text.at = {x, y};
    strip.texts.push_back(std::move(text));
    return strip.texts.back().height;
}

} // namespace sjusteg::paper
