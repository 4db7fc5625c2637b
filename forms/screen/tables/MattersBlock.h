// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

namespace sjusteg::screen {

class GridTable;

/// The matters of a meeting: rows of the register of matters that name this run-sheet, edited in place, and below them the rows
/// of other meetings that are still open.
class MattersBlock final : public Block
{
    Q_OBJECT
public:
    MattersBlock(FormContext &context, const Field &view, QWidget *parent);

    void refresh() override;
    void reloadOptions() override;
    void updateReadOnly() override;
    bool reveal(const CellRef &cell) override;

private:
    Field m_table;        ///< the register's, with the view's columns
    Field m_earlierTable; ///< the same without new rows
    QVector<GridTable *> m_grids;
};

} // namespace sjusteg::screen
