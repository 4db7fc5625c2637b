// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QWidget>

#include <memory>

class QUndoStack;

namespace sjusteg::screen {

/// One row of a table as fields under each other, alone: for a page about that row. Every change an undo command, as in FormView.
class RowView final : public QWidget
{
    Q_OBJECT
public:
    /// `without`: columns that the page around it tells already.
    RowView(Workbook &workbook, QUndoStack &undo, const QString &formId, const CellRef &row, const QStringList &without = {}, QWidget *parent = nullptr);
    ~RowView() override;

    void flush();                     ///< writes what is being typed
    bool reveal(const CellRef &cell); ///< unfolds the field and gives it the focus

Q_SIGNALS:
    void failed(const sjusteg::Problem &problem);
    void openPlace(const QString &formId, const sjusteg::CellRef &cell);
    void openTarget(const QString &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sjusteg::screen
