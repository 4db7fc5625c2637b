// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace sjusteg::screen {

class CarryMarks;
class EditCommand;

/// What every editor of one form shares: the answers, the undo stack, and the one way to change something.
class FormContext : public QObject
{
    Q_OBJECT
public:
    FormContext(Workbook &workbook, QUndoStack &undo, const QString &formId, QObject *parent = nullptr);

    Workbook &workbook() const { return m_workbook; }
    QUndoStack &undoStack() const { return m_undo; }
    const Template &definition() const { return *m_definition; }
    const Form &form() const { return *m_workbook.form(m_formId); }
    QString formId() const { return m_formId; }
    bool exists() const { return m_definition && m_workbook.form(m_formId); }
    const CarryMarks &marks() const { return *m_marks; } ///< where answers came from, and what waits to be taken
    bool isReadOnly() const; ///< the file is, or the copy is finished
    /// Name under which the rows of this form stand in another one (a view); empty otherwise.
    QString viewName() const { return m_viewName; }
    void setViewName(const QString &name) { m_viewName = name; }

    Value value(const CellRef &cell) const; ///< also of a row that is open but not stored yet, and computed values
    QString movedText(const CellRef &cell) const; ///< of a day that gave way to a holiday: from when it moved
    const Row *row(const CellRef &cell) const;
    bool isDue(const Field &field, const CellRef &cell) const; ///< its condition holds, or it has none
    QVector<Option> options(const Field &field) const;

    /// A row that is shown but becomes one only when something is entered.
    const Row *openRow(const QString &table) const;
    void setOpenRow(const QString &table, const std::optional<Row> &row);

    QVector<FormChange> changesFor(const CellRef &cell, const Value &value) const;
    bool setCell(const CellRef &cell, const Value &value, bool typing = false);
    bool commit(const Edit &edit, bool typing = false);
    /// Lets what follows from typing follow. Happens by itself when a field is left.
    void settle();
    bool isLiveCell(const CellRef &cell) const; ///< shown from another form: read-only here
    void report(const Problem &problem);

    /// How a picture file is chosen; replaced in tests. Empty path = nothing chosen.
    std::function<QString(QWidget *)> chooseImage;
    /// Asked before a row of a table is deleted: `field` is the table. Null: it always may.
    std::function<bool(const CellRef &)> mayRemoveRow;

Q_SIGNALS:
    void failed(const sjusteg::Problem &problem);
    void openTarget(const QString &id);
    void openPlace(const QString &formId, const sjusteg::CellRef &cell);

private:
    Workbook &m_workbook;
    QUndoStack &m_undo;
    QString m_formId;
    const Template *m_definition = nullptr;
    CarryMarks *m_marks = nullptr;
    QString m_viewName;
    QHash<QString, Row> m_open;
    Edit m_typed;                      ///< since a field was last left
    EditCommand *m_typing = nullptr;   ///< its step on the undo stack, to compare with; the stack owns it
};

} // namespace sjusteg::screen
