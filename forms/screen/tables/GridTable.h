// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"
#include "screen/tables/TableRows.h"

#include <memory>

class QKeyEvent;
class QLabel;
class QPushButton;
class QScrollArea;

namespace sjusteg::screen {

class ChangeBox;
class Fold;
class GridBody;
class GridCell;
class RowButtons;
class SuggestionPanel;

/// A table as a grid with a row of headings, edited like a spreadsheet.
class GridTable final : public Block
{
    Q_OBJECT
public:
    GridTable(std::unique_ptr<TableRows> rows, QWidget *parent);
    ~GridTable() override;

    void refresh() override;
    void reloadOptions() override;
    void updateReadOnly() override;
    bool reveal(const CellRef &cell) override;
    bool startRow(const QString &table) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVector<const Field *> columns() const;
    int hiddenColumns() const;
    void addRow();
    void removeRow(const QString &row);
    void moveRow(const QString &row, int by);
    bool paste(GridCell &at);
    bool onKey(GridCell &at, QKeyEvent &key);
    void goTo(const QString &row, const QString &column);
    void onCurrent(GridCell &cell);
    void placeButtons();
    QString standInColumn() const;
    void showChange();

    std::unique_ptr<TableRows> m_rows;
    GridBody *m_body;
    QScrollArea *m_scroll;
    RowButtons *m_buttons;
    QPushButton *m_add;
    QPushButton *m_suggest = nullptr;
    SuggestionPanel *m_panel = nullptr;
    Fold *m_more;
    QLabel *m_note;
    QLabel *m_unsaved;
    ChangeBox *m_change; ///< about the cell one stands in
    QString m_currentRow;
    QString m_currentColumn;
};

} // namespace sjusteg::screen
