// SPDX-License-Identifier: MPL-2.0
#include "carry/TentativeCopy.h"

#include "carry/OfferedCopies.h"

#include <QUndoStack>

namespace sjusteg {

TentativeCopy::TentativeCopy(const Workspace &workspace, const QString &templateId, const Reference &subject)
    : m_workspace(workspace)
    , m_undoCount(workspace.undo.count())
    , m_undoIndex(workspace.undo.index())
{
    m_made = makeCopy(workspace.workbook, templateId, subject, &m_formId);
    const Result<void> made = workspace.workbook.apply(m_made);
    if (made.ok())
        return;
    m_formId.clear();
    Q_EMIT workspace.requests.problem(made.problem());
}

TentativeCopy::~TentativeCopy()
{
    if (!isUntouched())
        return;
    Edit gone = m_made.inverted();
    gone.cause = QStringLiteral("undo");
    // Should it have been stored after all and the disk refuse, it stays, empty; nothing is lost.
    static_cast<void>(m_workspace.workbook.apply(gone));
}

/// Nothing has been done since: a step that is undone may be done again, and needs the copy.
bool TentativeCopy::isUntouched() const
{
    const std::optional<FormHead> head = m_formId.isEmpty() ? std::nullopt : m_workspace.workbook.head(m_formId);
    return head && head->status == FormStatus::Empty && m_workspace.undo.count() == m_undoCount && m_workspace.undo.index() == m_undoIndex;
}

} // namespace sjusteg
