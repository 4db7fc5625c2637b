// SPDX-License-Identifier: MPL-2.0
#include "tasks/RecordDelegate.h"

#include "window/Theme.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <cmath>

namespace sjusteg {

namespace {

constexpr int cellSide = 8;
constexpr int cellTop = 6;

qreal layOutCell(QTextLayout &layout, qreal width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString cellWords(const QModelIndex &index)
{
    return index.data().toString().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colours colours = Theme::current();
    const bool selected = item.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(item.rect, selected ? colours.tint : index.data(HeadingRole).toBool() ? colours.canvas : colours.card);
    painter->setPen(colours.line);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    if (selected && index.column() == 0) // the row in focus is told by more than its colour
        painter->fillRect(QRect(item.rect.topLeft(), QSize(3, item.rect.height())), colours.accent);
    painter->setPen(index.data(OverdueRole).toBool() ? colours.overdue : colours.text);
    QTextLayout layout(cellWords(index), item.font);
    layOutCell(layout, item.rect.width() - 2 * cellSide);
    layout.draw(painter, item.rect.topLeft() + QPointF(cellSide, cellTop));
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    int width = option.rect.width();
    if (table) {
        width = 0;
        for (int column = index.column(); column < index.column() + table->columnSpan(index.row(), index.column()); ++column)
            width += table->columnWidth(column);
    }
    QTextLayout layout(cellWords(index), item.font);
    return {width, int(std::ceil(layOutCell(layout, std::max(20, width - 2 * cellSide)))) + 2 * cellTop};
}

} // namespace sjusteg
