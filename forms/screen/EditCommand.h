// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <functional>

namespace sjusteg::screen {

/// One edit on the undo stack. It has been applied already when it is pushed, so that a write that fails never gets there.
/// Typing in the same cell without a pause becomes one step.
class EditCommand final : public QUndoCommand
{
public:
    using Report = std::function<void(const Problem &)>;

    /// `typing` says whether the edit may melt together with the one before it.
    EditCommand(Workbook &workbook, Edit edit, bool typing, Report report);

    /// What followed from typing once the field was left; it is undone together with the words.
    void extend(const QVector<FormChange> &effects);

    const Edit &edit() const { return m_edit; }

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    bool isAcceptance() const;
    void run(Edit edit, const QString &cause);

    Workbook &m_workbook;
    Edit m_edit;
    bool m_typing;
    bool m_applied = true;
    QElapsedTimer m_age;
    Report m_report;
};

} // namespace sjusteg::screen
