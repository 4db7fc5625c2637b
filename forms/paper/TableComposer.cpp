// SPDX-License-Identifier: MPL-2.0
#include "paper/TableComposer.h"

#include "paper/TickLine.h"
#include "paper/Units.h"

#include <algorithm>
#include <numeric>

namespace sjusteg::paper {

namespace {

constexpr qreal padX = 3.5 * pt;
constexpr qreal tallestPicture = 60 * mm;
constexpr qsizetype longestWordKept = 16; ///< letters; longer words may be broken rather than squeeze the other columns
constexpr qsizetype rowsLookedAt = 200;   ///< enough to know a column's words; keeps long tables linear and cheap

qreal padY(const Density &density)
{
    return std::max(1.2, 2.5 * density.space) * pt;
}

/// The longest word, cut: a column should be wide enough for it.
QStringView longestWord(const QString &text, qsizetype atLeast)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace() && text.at(i) != QLatin1Char('/') && text.at(i) != QLatin1Char('-'))
            continue;
        const qsizetype end = i < text.size() && !text.at(i).isSpace() ? i + 1 : i;
        if (end - start > std::max(atLeast, longest.size()))
            longest = QStringView(text).mid(start, end - start);
        start = i + 1;
    }
    return longest.left(longestWordKept);
}

} // namespace

TableComposer::TableComposer(const Typesetter &type, const Density &density, Album &album)
    : m_type(type)
    , m_density(density)
    , m_album(album)
{
}

QVector<qreal> TableComposer::columnWidths(const TableBlock &table, qreal width) const
{
    const qsizetype count = table.columns.size();
    QVector<qreal> least(count, 0);
    QVector<qreal> widths(count, 0);
    for (qsizetype c = 0; c < count; ++c) {
        QString word = longestWord(table.columns.at(c).title, 0).toString();
        least[c] = m_type.advance(word, Style::TableHead);
        QString cellWord;
        for (qsizetype r = 0; r < std::min(table.rows.size(), rowsLookedAt); ++r) {
            if (table.rows.at(r).size() == count) {
                const QStringView longer = longestWord(table.rows.at(r).at(c).text, cellWord.size());
                if (longer.size() > cellWord.size())
                    cellWord = longer.toString();
            }
        }
        least[c] = std::max(least.at(c), m_type.advance(cellWord, Style::CellBold)) + 2 * padX + pt;
    }
    const qreal needed = std::accumulate(least.cbegin(), least.cend(), qreal(0));
    if (needed >= width) {
        for (qsizetype c = 0; c < count; ++c)
            widths[c] = width * least.at(c) / needed;
        return widths;
    }
    // Share by weight; columns that would get less than their words need are given that first.
    QVector<bool> settled(count, false);
    for (bool again = true; again;) {
        again = false;
        qreal left = width;
        qreal weight = 0;
        for (qsizetype c = 0; c < count; ++c) {
            if (settled.at(c))
                left -= least.at(c);
            else
                weight += table.columns.at(c).weight;
        }
        for (qsizetype c = 0; c < count; ++c) {
            widths[c] = settled.at(c) ? least.at(c) : left * table.columns.at(c).weight / weight;
            if (!settled.at(c) && widths.at(c) < least.at(c)) {
                settled[c] = true;
                again = true;
            }
        }
    }
    return widths;
}

Strip TableComposer::row(const QVector<TableBlock::Cell> &cells, const TableBlock &table, Style style, qreal x, const QVector<qreal> &widths)
{
    Strip strip;
    strip.gridLeft = x;
    const qreal pad = padY(m_density);
    qreal tallest = 0;
    for (qsizetype c = 0; c < widths.size(); ++c) {
        strip.verticals.push_back(x);
        const qreal inner = std::max(widths.at(c) - 2 * padX, pt);
        qreal y = pad;
        if (c < cells.size()) {
            const TableBlock::Cell &cell = cells.at(c);
            if (!cell.text.isEmpty()) {
                y += place(strip,
                           m_type.set(cell.text, cell.bold ? Style::CellBold : style, inner,
                                      table.columns.at(c).right ? Qt::AlignRight : Qt::AlignLeading),
                           x + padX, y);
            }
            if (const QImage image = cell.image.isEmpty() ? QImage() : m_album.image(cell.image); !image.isNull()) {
                const QSizeF size = QSizeF(image.size()).scaled(inner, tallestPicture, Qt::KeepAspectRatio);
                strip.pictures.push_back({QRectF(QPointF(x + padX, y + pt), size), image});
                y += size.height() + 2 * pt;
            }
            const bool alone = cell.ticks.size() == 1 && cell.ticks.first().label.isEmpty();
            if (alone || (!cell.ticks.isEmpty() && m_density.gridTicks)) {
                const qreal indent = alone ? std::max(0.0, inner / 2 - 4 * pt) : 0;
                y += placeTicks(strip, m_type, Style::Cell, cell.ticks, x + padX + indent, y, inner - indent);
            }
        }
        tallest = std::max(tallest, y + pad);
        x += widths.at(c);
    }
    strip.verticals.push_back(x);
    strip.gridRight = x;
    strip.height = std::max(tallest, m_type.lineHeight(Style::Cell) + 2 * pad);
    return strip;
}

Strip TableComposer::groupTitle(const QString &text, qreal x, qreal width) const
{
    Strip strip;
    strip.gridLeft = x;
    strip.gridRight = x + width;
    strip.verticals = {x, x + width};
    const qreal pad = padY(m_density);
    strip.height = pad * 2.5 + place(strip, m_type.set(text, Style::CellBold, width - 2 * padX), x + padX, pad * 1.5);
    strip.keepWithNext = true;
    return strip;
}

void TableComposer::compose(const TableBlock &table, qreal x, qreal width, int card, std::vector<Strip> &strips)
{
    if (table.columns.isEmpty())
        return;
    const QVector<qreal> widths = columnWidths(table, width);
    const int header = int(strips.size());
    const auto add = [&](Strip strip) {
        strip.header = header;
        strip.card = card;
        strips.push_back(std::move(strip));
    };

    QVector<TableBlock::Cell> titles;
    for (const TableBlock::Column &column : table.columns)
        titles.append({column.title, true, {}, {}});
    Strip head = row(titles, table, Style::TableHead, x, widths);
    head.strongFoot = true;
    head.keepWithNext = true;
    add(std::move(head));

    const qreal roomToWrite = table.minRowHeightMm > 0 ? std::max(smallestRow, std::min(table.minRowHeightMm * mm, m_density.rowHeight)) : 0;
    for (const QVector<TableBlock::Cell> &cells : table.rows) {
        const bool group = cells.size() == 1 && table.columns.size() > 1;
        Strip strip = group ? groupTitle(cells.first().text, x, width) : row(cells, table, Style::Cell, x, widths);
        if (!group)
            strip.height = std::max(strip.height, roomToWrite);
        add(std::move(strip));
    }
    const int blank = table.blankRows <= 3 ? table.blankRows : std::max(3, std::min(table.blankRows, m_density.blankRows));
    for (int i = 0; i < blank; ++i) {
        Strip strip = row(table.blankCells, table, Style::Cell, x, widths);
        strip.height = std::max({strip.height, roomToWrite, smallestRow});
        add(std::move(strip));
    }
}

} // namespace sjusteg::paper
