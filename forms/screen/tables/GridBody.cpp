// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/GridBody.h"

#include "screen/tables/GridCell.h"

#include <QLabel>
#include <QPainter>

namespace sjusteg::screen {

namespace {

struct Share {
    int least;  ///< pixels
    int weight; ///< share of what is left
};

Share shareOf(const Field &column)
{
    switch (column.type) {
    case FieldType::LongText: return {170, 5};
    case FieldType::Text: return {120, 3};
    case FieldType::Date: return {112, 0};
    case FieldType::Time: return {76, 0};
    case FieldType::Number: return {76, 0};
    case FieldType::Check: return {76, 0};
    case FieldType::Scale: return {160, 1};
    case FieldType::MultiChoice: return {160, 2};
    case FieldType::Image: return {190, 1};
    case FieldType::Person:
    case FieldType::Reference: return {150, 2};
    default: return {125, 1};
    }
}

} // namespace

GridBody::GridBody(TableRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
}

void GridBody::setColumns(const QVector<const Field *> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    qDeleteAll(m_headings);
    m_headings.clear();
    for (const auto &cells : std::as_const(m_cells))
        qDeleteAll(cells);
    m_cells.clear();
    m_order.clear();
    for (const Field *column : m_columns) {
        auto *heading = new QLabel(column->label, this);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        heading->setToolTip(column->help);
        heading->setProperty("role", QStringLiteral("gridHeader"));
        heading->setContentsMargins(7, 5, 5, 5);
        heading->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        heading->show();
        m_headings.append(heading);
    }
    refresh();
}

void GridBody::makeRow(const QString &row)
{
    QVector<GridCell *> cells;
    for (const Field *column : m_columns) {
        auto *cell = new GridCell(m_rows.context(), *column, m_rows.cell(row, column->id), this);
        connect(cell, &GridCell::editorOpened, this, [this, cell] { Q_EMIT current(cell); });
        connect(cell, &GridCell::heightChanged, this, &GridBody::heightChanged);
        cell->show();
        cells.append(cell);
    }
    m_cells.insert(row, cells);
}

void GridBody::refresh()
{
    QStringList order;
    for (const Row &row : m_rows.shown())
        order.append(row.id);
    for (const QString &row : std::as_const(m_order)) {
        if (order.contains(row))
            continue;
        for (GridCell *cell : m_cells.take(row)) {
            cell->hide();
            cell->deleteLater(); // it may be its own edit that took it away
        }
    }
    bool moved = false;
    for (int i = 0; i < order.size(); ++i) {
        const QString &row = order.at(i);
        if (!m_cells.contains(row)) {
            makeRow(row);
            moved = moved || i + 1 < order.size();
        }
        moved = moved || (i < m_order.size() && m_order.at(i) != row);
        for (GridCell *cell : std::as_const(m_cells[row])) {
            cell->refresh();
            cell->setRowNumber(i + 1);
            cell->setEditable(m_rows.canEdit(row, cell->column()));
        }
    }
    m_order = order;
    if (moved)
        fixTabOrder();
}

void GridBody::reloadTexts()
{
    for (const auto &cells : std::as_const(m_cells)) {
        for (GridCell *cell : cells)
            cell->refresh();
    }
}

void GridBody::fixTabOrder()
{
    QWidget *before = nullptr;
    for (const QString &row : std::as_const(m_order)) {
        for (GridCell *cell : std::as_const(m_cells[row])) {
            if (before)
                setTabOrder(before, cell);
            before = cell;
        }
    }
}

QVector<int> GridBody::widths(int total) const
{
    int least = 0;
    int weight = 0;
    for (const Field *column : m_columns) {
        least += shareOf(*column).least;
        weight += shareOf(*column).weight;
    }
    int spare = qMax(0, total - least);
    QVector<int> result;
    for (const Field *column : m_columns) {
        const Share share = shareOf(*column);
        result.append(share.least + (weight > 0 ? spare * share.weight / weight : spare / int(m_columns.size())));
    }
    return result;
}

int GridBody::leastWidth() const
{
    int least = m_gutter;
    for (const Field *column : m_columns)
        least += shareOf(*column).least;
    return least;
}

void GridBody::layOut(int width)
{
    const int total = qMax(width, leastWidth());
    const QVector<int> wide = widths(total - m_gutter - 1);
    int headingHeight = 0;
    for (int i = 0; i < m_headings.size(); ++i)
        headingHeight = qMax(headingHeight, m_headings.at(i)->heightForWidth(wide.at(i)));
    int x = 1;
    for (int i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setGeometry(x, 0, wide.at(i), headingHeight);
        x += wide.at(i);
    }
    int y = headingHeight + 1;
    for (const QString &row : std::as_const(m_order)) {
        const QVector<GridCell *> &cells = m_cells[row];
        int height = 0;
        for (int i = 0; i < cells.size(); ++i)
            height = qMax(height, cells.at(i)->heightFor(wide.at(i)));
        x = 1;
        for (int i = 0; i < cells.size(); ++i) {
            cells.at(i)->setGeometry(x, y, wide.at(i), height);
            x += wide.at(i);
        }
        y += height;
    }
    setFixedSize(total, y + 1);
    update();
}

GridCell *GridBody::cell(const QString &row, const QString &column) const
{
    const QVector<GridCell *> cells = m_cells.value(row);
    for (GridCell *cell : cells) {
        if (cell->column().id == column)
            return cell;
    }
    return nullptr;
}

GridCell *GridBody::cellAt(int row, int column) const
{
    return m_cells.value(m_order.value(row)).value(column);
}

QRect GridBody::rowRect(const QString &row) const
{
    const QVector<GridCell *> cells = m_cells.value(row);
    return cells.isEmpty() ? QRect() : cells.first()->geometry().united(cells.last()->geometry());
}

void GridBody::paintEvent(QPaintEvent *)
{
    if (m_headings.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    const int right = m_headings.last()->geometry().right();
    painter.fillRect(0, 0, right + 1, m_headings.first()->height(), palette().brush(QPalette::AlternateBase));
    painter.drawRect(0, 0, right, height() - 2);
    painter.drawLine(0, m_headings.first()->geometry().bottom() + 1, right, m_headings.first()->geometry().bottom() + 1);
}

} // namespace sjusteg::screen
