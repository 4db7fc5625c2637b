// SPDX-License-Identifier: MPL-2.0
#include "paper/TickLine.h"

#include "paper/Units.h"

#include <algorithm>

namespace sjusteg::paper {

qreal placeTicks(Strip &strip, const Typesetter &type, Style style, const QVector<TableBlock::Tick> &ticks, qreal x, qreal y, qreal width)
{
    const qreal line = type.lineHeight(style);
    const bool large = line > 16 * pt; // for those who need it so
    const qreal side = std::min(line * 0.68, (large ? 13 : 9) * pt);
    const qreal toText = side + (large ? 4 : 3) * pt;
    const qreal between = (large ? 15 : 10) * pt;

    std::vector<Text> labels;
    qreal widest = 0;
    qreal total = 0;
    for (const TableBlock::Tick &tick : ticks) {
        labels.push_back(type.set(tick.label, style, std::max(width - toText, toText), Qt::AlignLeft | Qt::AlignAbsolute));
        const qreal needed = toText + labels.back().width + between;
        widest = std::max(widest, needed);
        total += needed;
    }
    // Many boxes read best in columns; few stand beside one another.
    const bool columns = ticks.size() > 5 && total - between > width && 2 * widest <= width + between;
    const int perLine = columns ? std::max(1, int((width + between) / widest)) : 0;
    const qreal pitch = columns ? (width + between) / perLine : 0;

    qreal left = 0;
    qreal top = y;
    qreal lineHeight = line;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const qreal needed = toText + labels[size_t(i)].width;
        const bool full = columns ? i % perLine == 0 : left + needed > width + 1;
        if (i > 0 && full) {
            left = 0;
            top += lineHeight + 1.5 * pt;
            lineHeight = line;
        }
        strip.ticks.push_back({QRectF(x + left, top + (line - side) / 2, side, side), ticks.at(i).on});
        lineHeight = std::max(lineHeight, place(strip, std::move(labels[size_t(i)]), x + left + toText, top));
        left += columns ? pitch : needed + between;
    }
    return ticks.isEmpty() ? 0 : top + lineHeight - y;
}

} // namespace sjusteg::paper
