// SPDX-License-Identifier: MPL-2.0
#include "window/UndoableEdit.h"

#include <QUndoStack>

namespace sjusteg {

UndoableEdit::UndoableEdit(const Workspace &workspace, Edit edit)
    : m_workspace(workspace)
    , m_edit(std::move(edit))
{
    setText(m_edit.text);
}

void UndoableEdit::redo()
{
    Edit edit = m_edit;
    if (!m_first)
        edit.cause = QStringLiteral("redo");
    m_first = false;
    run(edit);
}

void UndoableEdit::undo()
{
    Edit edit = m_edit.inverted();
    edit.cause = QStringLiteral("undo");
    run(edit);
}

void UndoableEdit::run(const Edit &edit)
{
    const Result<void> done = m_workspace.workbook.apply(edit);
    if (done.ok())
        return;
    setObsolete(true); // the stack then forgets it: nothing was changed
    Q_EMIT m_workspace.requests.problem(done.problem());
}

bool perform(const Workspace &workspace, Edit edit)
{
    const int index = workspace.undo.index();
    workspace.undo.push(new UndoableEdit(workspace, std::move(edit)));
    // A failed command is obsolete and leaves the stack where it was.
    return workspace.undo.index() > index;
}

} // namespace sjusteg
