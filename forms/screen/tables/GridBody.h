// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/tables/TableRows.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace sjusteg::screen {

class GridCell;

/// Headings and cells, laid out: columns share the width by what they hold, rows are as tall as their tallest cell. Where the
/// columns have no room beside each other, a row takes several lines.
class GridBody final : public QWidget
{
    Q_OBJECT
public:
    GridBody(TableRows &rows, QWidget *parent);

    void setColumns(const QVector<const Field *> &columns);
    void refresh(); ///< makes, moves and removes cells so that they match the rows
    void reloadTexts();
    void layOut(int width);

    int rowCount() const { return int(m_order.size()); }
    QString rowAt(int index) const { return m_order.value(index); }
    int indexOf(const QString &row) const { return int(m_order.indexOf(row)); }
    GridCell *cell(const QString &row, const QString &column) const;
    GridCell *cellAt(int row, int column) const;
    QRect rowRect(const QString &row) const;
    const QVector<const Field *> &columns() const { return m_columns; }
    void setGutter(int width) { m_gutter = width; }

Q_SIGNALS:
    void current(sjusteg::screen::GridCell *cell);
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where a column stands. Line −1 is as high as all lines of the row.
    struct Place {
        int x;
        int width;
        int line;
    };

    void makeRow(const QString &row);
    void markRow(const QString &row);
    void fixTabOrder();
    void plan(int total);
    template <typename Widgets, typename Height>
    int placeRow(const Widgets &widgets, int top, Height heightOf);

    TableRows &m_rows;
    QVector<const Field *> m_columns;
    QVector<QLabel *> m_headings;
    QStringList m_order;
    QMap<QString, QVector<GridCell *>> m_cells;
    QVector<Place> m_places; ///< one a column
    int m_lines = 1;         ///< that a row takes
    int m_gutter = 0;
};

} // namespace sjusteg::screen
