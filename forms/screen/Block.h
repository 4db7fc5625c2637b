// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QWidget>

namespace sjusteg::screen {

/// A part of a form that holds editors: a list of fields, a table, a checklist.
class Block : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void refresh() = 0;        ///< shows what is stored now
    virtual void reloadOptions() = 0;  ///< other forms have changed
    virtual void updateReadOnly() = 0; ///< the copy was finished or opened again
    /// Unfolds and focuses the cell when it is in here; a cell with a table alone focuses the table.
    virtual bool reveal(const CellRef &cell) = 0;
    /// Opens a new row of the table with the focus in it; it becomes one when something is written. False where there is no such table here or
    /// rows cannot be added to it.
    virtual bool startRow(const QString &) { return false; }
};

} // namespace sjusteg::screen
