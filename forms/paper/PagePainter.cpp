// SPDX-License-Identifier: MPL-2.0
#include "paper/PagePainter.h"

#include "paper/Units.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sjusteg::paper {

namespace {

const QColor gridInk(0x77, 0x77, 0x77);

QPen pen(const QColor &ink, qreal width)
{
    QPen result(ink, width);
    result.setCapStyle(Qt::FlatCap);
    return result;
}

void paintTexts(QPainter &painter, const Strip &strip, const Placed &placed)
{
    const bool whole = placed.from <= 0 && placed.to >= strip.height;
    for (const Text &text : strip.texts) {
        const QPointF at = text.at + QPointF(0, placed.y - placed.from);
        if (whole) {
            text.draw(painter, at);
            continue;
        }
        painter.setPen(text.ink);
        for (const std::unique_ptr<QTextLayout> &layout : text.layouts) {
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                const qreal top = text.at.y() + line.y();
                if (top >= placed.from - 0.5 && top < placed.to - 0.5)
                    line.draw(&painter, at);
            }
        }
    }
}

void paintTick(QPainter &painter, const TickBox &tick, qreal y)
{
    painter.setPen(pen(Qt::black, 0.7 * pt));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = tick.box.translated(0, y);
    painter.drawRect(box);
    if (!tick.on)
        return;
    painter.setPen(pen(Qt::black, 1.3 * pt));
    const qreal inset = box.width() * 0.22;
    const QRectF cross = box.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void paintGrid(QPainter &painter, const Strip &strip, const Placed &placed)
{
    const qreal bottom = placed.y + placed.to - placed.from;
    painter.setPen(pen(gridInk, hairline));
    const qreal innerEnd = strip.verticalsTo > 0 ? std::min(bottom, placed.y + strip.verticalsTo - placed.from) : bottom;
    for (const qreal x : strip.verticals) {
        const qreal end = qFuzzyCompare(x, strip.verticals.front()) || qFuzzyCompare(x, strip.verticals.back()) ? bottom : innerEnd;
        if (end > placed.y)
            painter.drawLine(QPointF(x, placed.y), QPointF(x, end));
    }
    painter.drawLine(QPointF(strip.gridLeft, placed.y), QPointF(strip.gridRight, placed.y));
    if (strip.strongFoot)
        painter.setPen(pen(Qt::black, pt));
    painter.drawLine(QPointF(strip.gridLeft, bottom), QPointF(strip.gridRight, bottom));
}

/// A frame, open where the card comes from the page before or goes on over to the next.
void paintFrame(QPainter &painter, const QRectF &frame, bool begins, bool ends)
{
    constexpr qreal radius = 3 * pt;
    QPainterPath path;
    path.moveTo(frame.left(), ends ? frame.bottom() - radius : frame.bottom());
    path.lineTo(frame.left(), begins ? frame.top() + radius : frame.top());
    if (begins) {
        path.quadTo(frame.topLeft(), {frame.left() + radius, frame.top()});
        path.lineTo(frame.right() - radius, frame.top());
        path.quadTo(frame.topRight(), {frame.right(), frame.top() + radius});
    } else {
        path.moveTo(frame.topRight());
    }
    path.lineTo(frame.right(), ends ? frame.bottom() - radius : frame.bottom());
    if (ends) {
        path.quadTo(frame.bottomRight(), {frame.right() - radius, frame.bottom()});
        path.lineTo(frame.left() + radius, frame.bottom());
        path.quadTo(frame.bottomLeft(), {frame.left(), frame.bottom() - radius});
    }
    painter.drawPath(path);
}

void paintCardFrames(QPainter &painter, const std::vector<Strip> &strips, const PageContent &page, qreal width)
{
    painter.setPen(pen(gridInk, 0.6 * pt));
    painter.setBrush(Qt::NoBrush);
    const auto cardOf = [&strips](int strip) { return strip >= 0 && strip < int(strips.size()) ? strips[size_t(strip)].card : -1; };
    for (size_t i = 0; i < page.size();) {
        const int card = cardOf(page[i].strip);
        size_t end = i + 1;
        while (end < page.size() && cardOf(page[end].strip) == card)
            ++end;
        if (card >= 0) {
            const Placed &last = page[end - 1];
            const bool repeatedTitle = end - i > 1 && page[i + 1].strip != page[i].strip + 1;
            const bool begins = cardOf(page[i].strip - 1) != card && page[i].from <= 0 && !repeatedTitle;
            const bool ends = cardOf(last.strip + 1) != card && last.to >= strips[size_t(last.strip)].height;
            const qreal top = page[i].y - 4 * pt;
            paintFrame(painter, QRectF(0, top, width, last.y + last.to - last.from - top), begins, ends);
        }
        i = end;
    }
}

} // namespace

void paintContent(QPainter &painter, const std::vector<Strip> &strips, const PageContent &page, qreal width)
{
    paintCardFrames(painter, strips, page, width);
    for (const Placed &placed : page) {
        const Strip &strip = strips[size_t(placed.strip)];
        if (strip.hasGrid())
            paintGrid(painter, strip, placed);
        const qreal shift = placed.y - placed.from;
        if (!strip.rules.empty()) {
            painter.setPen(pen(gridInk, 0.5 * pt));
            for (const QLineF &rule : strip.rules) {
                if (rule.y1() >= placed.from && rule.y1() <= placed.to)
                    painter.drawLine(rule.translated(0, shift));
            }
        }
        for (const TickBox &tick : strip.ticks) {
            if (tick.box.top() >= placed.from && tick.box.top() < placed.to)
                paintTick(painter, tick, shift);
        }
        for (const Picture &picture : strip.pictures) {
            if (picture.rect.top() < placed.from || picture.rect.top() >= placed.to)
                continue;
            if (picture.drawing)
                picture.drawing->paint(painter, picture.rect.translated(0, shift));
            else
                painter.drawImage(picture.rect.translated(0, shift), picture.image);
        }
        paintTexts(painter, strip, placed);
    }
}

void paintMargins(QPainter &painter, const Typesetter &type, const Margins &margins, qreal pageWidth, qreal pageHeight)
{
    const qreal width = pageWidth - 2 * sideMargin;
    const auto draw = [&painter](const Text &text, qreal x, qreal y) {
        text.draw(painter, {x, y});
    };
    if (!margins.header.isEmpty()) {
        // Long names take a second line upwards, away from the text; the whole name stands above the form.
        const Text header = type.set(type.shortened(margins.header, Style::Small, width * 1.8), Style::Small, width);
        draw(header, sideMargin, topMargin - 6 * mm - header.height);
    }
    const qreal footTop = pageHeight - bottomMargin + 6 * mm;
    painter.setPen(pen(gridInk, hairline));
    painter.drawLine(QPointF(sideMargin, footTop - 1.5 * mm), QPointF(pageWidth - sideMargin, footTop - 1.5 * mm));
    const Text position = type.set(margins.position, Style::Small, width / 4, Qt::AlignRight);
    draw(position, sideMargin + width * 3 / 4, footTop);
    if (!margins.footer.isEmpty())
        draw(type.set(margins.footer, Style::Small, width * 3 / 4 - 4 * mm), sideMargin, footTop);
}

} // namespace sjusteg::paper
