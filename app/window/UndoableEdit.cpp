// SPDX-License-Identifier: MPL-2.0
#include "window/UndoableEdit.h"

#include "carry/Carry.h"

#include <QUndoStack>

#include <utility>

namespace sjusteg {

namespace {

/// Taking an offer may change a finished copy, and so may undoing it.
bool isAcceptance(const Edit &edit)
{
    return edit.cause == QLatin1StringView("accept");
}

} // namespace

UndoableEdit::UndoableEdit(const Workspace &workspace, Edit edit, State state)
    : m_workspace(workspace)
    , m_edit(std::move(edit))
    , m_state(state)
{
    setText(m_edit.text);
}

void UndoableEdit::redo()
{
    if (std::exchange(m_state, State::New) == State::Done) {
        m_first = false;
        return;
    }
    Edit edit = m_edit;
    if (!m_first && !isAcceptance(edit))
        edit.cause = QStringLiteral("redo");
    m_first = false;
    run(edit);
}

void UndoableEdit::undo()
{
    Edit edit = m_edit.inverted();
    edit.cause = isAcceptance(m_edit) ? QStringLiteral("accept_undone") : QStringLiteral("undo");
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
    if (const std::optional<Problem> problem = forbidden(workspace.workbook, edit)) {
        Q_EMIT workspace.requests.problem(*problem);
        return false;
    }
    if (!isAcceptance(edit))
        edit = withEffects(workspace.workbook, edit);
    const int index = workspace.undo.index();
    workspace.undo.push(new UndoableEdit(workspace, std::move(edit)));
    // A failed command is obsolete and leaves the stack where it was.
    return workspace.undo.index() > index;
}

} // namespace sjusteg
