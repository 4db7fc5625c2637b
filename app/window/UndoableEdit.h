// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QUndoCommand>

namespace sjusteg {

/// An edit made by a page (a copy made, renamed, deleted …) as one undo step.
class UndoableEdit final : public QUndoCommand
{
public:
    enum class State { New, Done }; ///< Done: it stands in the file already, and pushing it on the stack does nothing
    UndoableEdit(const Workspace &workspace, Edit edit, State state = State::New);

    const Edit &edit() const { return m_edit; }

    void redo() override;
    void undo() override;

private:
    void run(const Edit &edit);

    Workspace m_workspace;
    Edit m_edit;
    State m_state;
    bool m_first = true;
};

/// Does the edit so that it can be undone. False when it failed; the window has then been told.
bool perform(const Workspace &workspace, Edit edit);

} // namespace sjusteg
