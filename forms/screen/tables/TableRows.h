// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

namespace sjusteg::screen {

/// The rows of a table as the user may change them. Every change is one undo step.
class TableRows
{
public:
    TableRows(FormContext &context, const Field &table);
    virtual ~TableRows() = default;

    FormContext &context() const { return m_context; }
    const Field &table() const { return m_table; }

    QVector<Row> shown() const;         ///< stored ones, then the open one
    bool canAdd() const;
    bool canChange(const QString &row) const; ///< may be moved and deleted
    bool canMove(const QString &row, int by) const;
    bool canEdit(const QString &row, const Field &column) const;
    bool isOpen(const QString &row) const; ///< shown, not stored
    bool looksSaved(const QString &row) const; ///< shown, not stored, and with something in it all the same: what new rows begin with

    QString start();                    ///< opens a new row, gives its id; the one that is open already stays
    void remove(const QString &row);
    void move(const QString &row, int by);
    QString duplicate(const QString &row);
    bool isUnconfirmed(const QString &row) const; ///< came from the last round, and nobody has said that it still holds
    void confirm(const QString &row);
    void addSuggestions(const QVector<int> &which);
    CellRef cell(const QString &row, const QString &column) const;
    QString title(const QString &row) const;
    QString wholeTitle(const QString &row) const; ///< as title, but a long question or name is not cut

protected:
    virtual bool belongs(const Row &row) const; ///< false: a row of another view
    virtual void prepare(Row &row) const;       ///< gives a new row what the view knows

private:
    QString insert(const Row &row, int position, const QString &text);

    FormContext &m_context;
    const Field &m_table;
};

} // namespace sjusteg::screen
