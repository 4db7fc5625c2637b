// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QWidget>

#include <functional>

class QUndoStack;

namespace sjusteg::screen {

class CarryMarks;

/// A form on screen: built from its definition alone, every change an undo command on the given stack.
class FormView : public QWidget
{
    Q_OBJECT
public:
    /// Inline: as high as its content, without a frame, for a place that scrolls already.
    enum class Frame { Scrolling, Inline };

    FormView(Workbook &workbook, QUndoStack &undo, const QString &formId, QWidget *parent = nullptr, Frame frame = Frame::Scrolling);
    ~FormView() override;

    QString formId() const;
    void flush();                       ///< writes what is being typed
    void reveal(const CellRef &cell);   ///< scrolls to the field, unfolds it and gives it focus
    void startRow(const QString &table); ///< a new row with the focus in it; shows the table where none can be added
    CellRef focusedCell() const;
    const CarryMarks &marks() const;    ///< what is carried over into the form
    bool commit(const Edit &edit);      ///< as one step that can be undone; false when it failed
    void setLastRound(const QHash<QString, QString> &statuses); ///< of a checklist: statement → what the round before said, in words
    void setRowGuard(const std::function<bool(const CellRef &)> &mayRemoveRow); ///< asked before a row is deleted; `field` is the table
    void setImageChooser(const std::function<QString(QWidget *)> &choose); ///< gives a path, empty when nothing was chosen

Q_SIGNALS:
    void focusedCellChanged(const sjusteg::CellRef &cell);
    void failed(const sjusteg::Problem &problem); ///< a write did not succeed; what was typed is still in the field
    void openPlace(const QString &formId, const sjusteg::CellRef &cell); ///< the source of an answer was asked for
    void openTarget(const QString &id); ///< a link to a template, text or form was followed

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sjusteg::screen
