// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/GridBody.h"

#include "screen/carry/CarryMarks.h"
#include "screen/carry/OfferWords.h"
#include "screen/tables/GridCell.h"

#include <QLabel>
#include <QPainter>

#include <numeric>

namespace sjusteg::screen {

namespace {

constexpr int rowGap = 5; // rows that take several lines stand apart

struct Share {
    int least;  ///< pixels
    int weight; ///< share of what is left
};

Share shareOf(const Field &column)
{
    switch (column.type) {
    case FieldType::LongText: return {170, 5};
    case FieldType::Text: return {120, 3};
    case FieldType::Date: return {140, 0}; // the date and its calendar button
    case FieldType::Time: return {76, 0};
    case FieldType::Number: return {column.suffix == QLatin1StringView("kr") ? 116 : 76, 0}; // «1 480 000 kr» is not broken
    case FieldType::Check: return {76, 0};
    case FieldType::Scale: return {160, 1};
    case FieldType::MultiChoice: return {160, 2};
    case FieldType::Image: return {190, 1};
    case FieldType::Person:
    case FieldType::Reference: return {150, 2};
    default: return {125, 1};
    }
}

int leastOf(const QVector<const Field *> &columns)
{
    int least = 0;
    for (const Field *column : columns)
        least += shareOf(*column).least;
    return least;
}

/// Columns that stand in one line: each its least, and its share of what is left.
QVector<int> shareOut(const QVector<const Field *> &columns, int total)
{
    int weight = 0;
    for (const Field *column : columns)
        weight += shareOf(*column).weight;
    const int spare = qMax(0, total - leastOf(columns));
    QVector<int> wide;
    int used = 0;
    for (const Field *column : columns) {
        const Share share = shareOf(*column);
        wide.append(share.least + (weight > 0 ? spare * share.weight / weight : spare / int(columns.size())));
        used += wide.last();
    }
    if (!wide.isEmpty())
        wide.last() += total - used; // what rounding left over
    return wide;
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
            cell->setUnsaved(i + 1 == order.size() && m_rows.isOpen(row));
        }
        markRow(row);
    }
    m_order = order;
    if (moved)
        fixTabOrder();
}

/// Where the answers of a row came from is said once, at the first of several from the same place.
void GridBody::markRow(const QString &row)
{
    const CarryMarks &marks = m_rows.context().marks();
    const std::optional<Offer> whole = marks.changeOf({m_rows.table().id, row, {}});
    QString said;
    bool first = true;
    for (GridCell *cell : std::as_const(m_cells[row])) {
        std::optional<Offer> change = marks.changeOf(cell->cell());
        if (!change && first)
            change = whole;
        first = false;
        const QString origin = change ? QString() : marks.originText(cell->cell());
        if (change)
            cell->setMark(offerKindText(*change), true);
        else
            cell->setMark(origin.isEmpty() || origin == said ? QString() : QStringLiteral("↪ ") + origin, false);
        if (!origin.isEmpty())
            said = origin;
    }
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

/// One line when all columns have room. Else the first column, which says what the row is about, stands to the left of several
/// lines with the rest, so that a row is seen whole without scrolling sideways.
void GridBody::plan(int total)
{
    m_places.clear();
    m_lines = 1;
    if (leastOf(m_columns) <= total || m_columns.size() < 3) {
        const QVector<int> wide = shareOut(m_columns, qMax(total, leastOf(m_columns)));
        int x = 1;
        for (const int one : wide) {
            m_places.append({x, one, 0});
            x += one;
        }
        return;
    }
    // The lines share one set of equally wide columns, so that they are read as a table still.
    const int rest = int(m_columns.size()) - 1;
    int widest = 0;
    for (int i = 1; i <= rest; ++i)
        widest = qMax(widest, shareOf(*m_columns.at(i)).least);
    const Share title = shareOf(*m_columns.first());
    const int room = qBound(1, (total - title.least) / widest, rest);
    m_lines = (rest + room - 1) / room;
    const int each = (rest + m_lines - 1) / m_lines;
    const int first = title.weight > 0 ? qMax(title.least, total / (each + 1)) : title.least;
    const int wide = qMax(widest, (total - first) / each);
    m_places.append({1, first, -1});
    for (int i = 0; i < rest; ++i) {
        const int x = 1 + first + i % each * wide;
        const bool ends = i % each == each - 1 || i == rest - 1;
        m_places.append({x, ends ? qMax(wide, 1 + first + each * wide - x) : wide, i / each});
    }
}

/// Puts the widgets of one row (or the headings) in their lines from `top` on; gives back how high they are together.
template <typename Widgets, typename Height>
int GridBody::placeRow(const Widgets &widgets, int top, Height heightOf)
{
    QVector<int> high(m_lines, 0);
    int first = 0;
    for (int i = 0; i < widgets.size(); ++i) {
        int &line = m_places.at(i).line < 0 ? first : high[m_places.at(i).line];
        line = qMax(line, heightOf(widgets.at(i), m_places.at(i).width));
    }
    const int all = std::accumulate(high.cbegin(), high.cend(), 0);
    high.last() += qMax(0, first - all);
    for (int i = 0; i < widgets.size(); ++i) {
        const Place &place = m_places.at(i);
        const int y = top + std::accumulate(high.cbegin(), high.cbegin() + qMax(0, place.line), 0);
        widgets.at(i)->setGeometry(place.x, y, place.width, place.line < 0 ? qMax(first, all) : high.at(place.line));
    }
    return qMax(first, all);
}

void GridBody::layOut(int width)
{
    plan(width - m_gutter - 1);
    const int heading = placeRow(m_headings, 0, [](QLabel *label, int wide) { return label->heightForWidth(wide); });
    int y = heading + 1;
    for (const QString &row : std::as_const(m_order)) {
        if (m_lines > 1)
            y += rowGap;
        y += placeRow(m_cells[row], y, [](GridCell *cell, int wide) { return cell->heightFor(wide); });
    }
    int right = 0;
    for (const Place &place : std::as_const(m_places))
        right = qMax(right, place.x + place.width);
    setFixedSize(qMax(width, right + m_gutter), y + 1);
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
    QRect rect;
    const QVector<GridCell *> cells = m_cells.value(row);
    for (const GridCell *cell : cells)
        rect |= cell->geometry();
    return rect;
}

void GridBody::paintEvent(QPaintEvent *)
{
    if (m_headings.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    QRect headings;
    for (const QLabel *heading : std::as_const(m_headings))
        headings |= heading->geometry();
    const int right = headings.right();
    painter.fillRect(0, 0, right + 1, headings.height(), palette().brush(QPalette::AlternateBase));
    if (m_lines == 1) {
        painter.drawRect(0, 0, right, height() - 2);
        painter.drawLine(0, headings.bottom() + 1, right, headings.bottom() + 1);
        return;
    }
    painter.drawRect(0, 0, right, headings.height());
    for (const QString &row : std::as_const(m_order))
        painter.drawRect(rowRect(row).adjusted(-1, -1, 0, 0));
}

} // namespace sjusteg::screen
