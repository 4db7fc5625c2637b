// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/BoardText.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sjusteg {

namespace {

QFont boardFont(QFont font, const BoardType &type, qreal pixelSize)
{
    font.setPixelSize(std::max(1, int(pixelSize)));
    font.setBold(type.bold);
    return font;
}

/// Breaks the text into lines and gives the height of all of them.
qreal breakBoardLines(QTextLayout &layout, qreal width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

/// As much of the text as goes into the lines there is room for.
QString cutToRoom(const QTextLayout &layout, qreal width, qreal height)
{
    int lines = 0;
    while (lines < layout.lineCount() && layout.lineAt(lines).y() + layout.lineAt(lines).height() <= height + 0.5)
        ++lines;
    const QTextLine last = layout.lineAt(std::max(0, lines - 1));
    const QString before = layout.text().left(last.textStart());
    QString rest = layout.text().mid(last.textStart());
    rest.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    return before + QFontMetricsF(layout.font()).elidedText(rest, Qt::ElideRight, width - 1);
}

} // namespace

qreal smallerType(qreal pixelSize)
{
    return std::floor(pixelSize * 0.94);
}

BoardText setText(const QString &text, const QFont &font, const BoardType &type, qreal pixelSize, QRectF room)
{
    QString content = text;
    content.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    auto layout = std::make_shared<QTextLayout>(content, boardFont(font, type, pixelSize));
    qreal height = breakBoardLines(*layout, room.width(), type.side);
    bool cut = false;
    if (height > room.height() + 0.5) {
        auto shorter = std::make_shared<QTextLayout>(cutToRoom(*layout, room.width(), room.height()), layout->font());
        height = breakBoardLines(*shorter, room.width(), type.side);
        layout = shorter;
        cut = true;
    }
    layout->setCacheEnabled(true);
    return {QRectF(room.topLeft(), QSizeF(room.width(), height)), layout, type.ink, pixelSize, cut};
}

BoardText fitText(const QString &text, const QFont &font, const BoardType &type, QRectF room)
{
    for (qreal size = type.largest;; size = smallerType(size)) {
        BoardText set = setText(text, font, type, size, room);
        if (!set.isCut || size <= type.smallest)
            return set;
    }
}

} // namespace sjusteg
