// SPDX-License-Identifier: MPL-2.0
#include "paper/TableComposer.h"

#include "paper/TickLine.h"
#include "paper/Units.h"

#include <algorithm>

namespace sjusteg::paper {

namespace {

constexpr qreal padX = cellPadX;
constexpr qreal tallestPicture = 60 * mm;

constexpr int fewestRowsPaired = 8;

bool canPair(const TableBlock &table)
{
    return table.columns.size() <= 2 && table.rows.size() >= fewestRowsPaired
        && std::all_of(table.rows.cbegin(), table.rows.cend(), [&table](const auto &row) { return row.size() == table.columns.size(); });
}

/// The rows of a narrow table two beside one another: the second half stands to the right of the first.
TableBlock paired(const TableBlock &table)
{
    TableBlock result = table;
    result.columns += table.columns;
    result.blankCells += table.blankCells;
    const qsizetype half = (table.rows.size() + 1) / 2;
    result.rows = table.rows.mid(0, half);
    for (qsizetype i = 0; i < half; ++i)
        result.rows[i] += half + i < table.rows.size() ? table.rows.at(half + i) : table.blankCells;
    result.blankRows = (table.blankRows + 1) / 2;
    return result;
}

qreal padY(const Density &density)
{
    return std::max(1.2, 2.5 * density.space) * pt;
}

} // namespace

TableComposer::TableComposer(const TableType &type, const Density &density, Album &album)
    : m_type(type)
    , m_density(density)
    , m_album(album)
{
}

Strip TableComposer::row(const QVector<TableBlock::Cell> &cells, const TableBlock &table, Style style, qreal x, const ColumnPlan &plan)
{
    const Typesetter &type = plan.small ? m_type.small : m_type.usual;
    Strip strip;
    const qreal left = x;
    strip.gridLeft = x;
    const qreal pad = padY(m_density);
    qreal tallest = 0;
    for (qsizetype i = 0; i < plan.beside.size(); ++i) {
        const qsizetype c = plan.beside.at(i);
        strip.verticals.push_back(x);
        const qreal inner = std::max(plan.widths.at(i) - 2 * padX, pt);
        qreal y = pad;
        if (c < cells.size()) {
            const TableBlock::Cell &cell = cells.at(c);
            if (!cell.text.isEmpty()) {
                y += place(strip,
                           type.set(cell.text, cell.bold ? Style::CellBold : style, inner,
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
                y += placeTicks(strip, type, Style::Cell, cell.ticks, x + padX + indent, y, inner - indent);
            }
        }
        tallest = std::max(tallest, y + pad);
        x += plan.widths.at(i);
    }
    strip.verticals.push_back(x);
    strip.gridRight = x;
    strip.height = std::max(tallest, type.lineHeight(Style::Cell) + 2 * pad);
    QVector<std::pair<QString, QString>> under;
    for (const qsizetype c : plan.under) {
        if (style == Style::Cell && c < cells.size() && !cells.at(c).text.isEmpty())
            under.append({table.columns.at(c).title, cells.at(c).text});
    }
    if (!under.isEmpty()) {
        strip.verticalsTo = strip.height;
        strip.height += pt + place(strip, type.setLabelled(under, Style::Cell, x - left - 2 * padX), left + padX, strip.height + pt) + pad;
    }
    return strip;
}

Strip TableComposer::groupTitle(const QString &text, qreal x, qreal width) const
{
    Strip strip;
    strip.gridLeft = x;
    strip.gridRight = x + width;
    strip.verticals = {x, x + width};
    const qreal pad = padY(m_density);
    strip.height = pad * 2.5 + place(strip, m_type.usual.set(text, Style::CellBold, width - 2 * padX), x + padX, pad * 1.5);
    strip.keepWithNext = true;
    return strip;
}

void TableComposer::compose(const TableBlock &asked, qreal x, qreal width, int card, std::vector<Strip> &strips)
{
    if (asked.columns.isEmpty())
        return;
    const TableBlock table = m_density.pairs && canPair(asked) ? paired(asked) : asked;
    const ColumnPlan plan = ColumnPlan::make(table, width, m_type);
    const int header = int(strips.size());
    const auto add = [&](Strip strip) {
        strip.header = header;
        strip.card = card;
        strips.push_back(std::move(strip));
    };

    QVector<TableBlock::Cell> titles;
    for (const TableBlock::Column &column : table.columns)
        titles.append({column.title, false, {}, {}});
    Strip head = row(titles, table, Style::TableHead, x, plan);
    head.strongFoot = true;
    head.keepWithNext = true;
    add(std::move(head));

    const qreal roomToWrite = table.minRowHeightMm > 0 ? std::max(smallestRow, std::min(table.minRowHeightMm * mm, m_density.rowHeight)) : 0;
    for (const QVector<TableBlock::Cell> &cells : table.rows) {
        const bool group = cells.size() == 1 && table.columns.size() > 1;
        Strip strip = group ? groupTitle(cells.first().text, x, width) : row(cells, table, Style::Cell, x, plan);
        if (!group)
            strip.height = std::max(strip.height, roomToWrite);
        add(std::move(strip));
    }
    const int blank = table.blankRows <= 3 ? table.blankRows : std::max(3, std::min(table.blankRows, m_density.blankRows));
    for (int i = 0; i < blank; ++i) {
        Strip strip = row(table.blankCells, table, Style::Cell, x, plan);
        strip.height = std::max({strip.height, roomToWrite, smallestRow});
        add(std::move(strip));
    }
}

} // namespace sjusteg::paper
