// SPDX-License-Identifier: MPL-2.0
#include "screen/EditCommand.h"

namespace sjusteg::screen {

namespace {
constexpr int editCommandId = 0x5a7;
constexpr qint64 pauseMs = 4000; // a longer pause starts a new undo step

const SetCell *onlyCell(const Edit &edit)
{
    return edit.changes.size() == 1 ? std::get_if<SetCell>(&edit.changes.first().change) : nullptr;
}
} // namespace

EditCommand::EditCommand(Workbook &workbook, Edit edit, bool typing, Report report)
    : QUndoCommand(edit.text)
    , m_workbook(workbook)
    , m_edit(std::move(edit))
    , m_typing(typing)
    , m_report(std::move(report))
{
    m_age.start();
}

void EditCommand::undo()
{
    run(m_edit.inverted(), isAcceptance() ? QStringLiteral("accept_undone") : QStringLiteral("undo"));
}

void EditCommand::redo()
{
    if (m_applied) {
        m_applied = false;
        return;
    }
    run(m_edit, isAcceptance() ? m_edit.cause : QStringLiteral("redo"));
}

void EditCommand::extend(const QVector<FormChange> &effects)
{
    m_edit.changes += effects;
}

bool EditCommand::isAcceptance() const
{
    return m_edit.cause == QLatin1StringView("accept");
}

int EditCommand::id() const
{
    return m_typing ? editCommandId : -1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other); // same id, hence same class
    const SetCell *ours = onlyCell(m_edit);
    const SetCell *theirs = onlyCell(next->m_edit);
    if (!ours || !theirs || !(ours->cell == theirs->cell) || m_edit.changes.first().form != next->m_edit.changes.first().form
        || m_age.elapsed() > pauseMs)
        return false;
    const Value after = theirs->after;
    std::get<SetCell>(m_edit.changes.first().change).after = after;
    m_age.restart();
    return true;
}

void EditCommand::run(Edit edit, const QString &cause)
{
    edit.cause = cause;
    const Result<void> result = m_workbook.apply(edit);
    if (result)
        return;
    setObsolete(true); // the file is not in the state this step belongs to
    if (m_report)
        m_report(result.problem());
}

} // namespace sjusteg::screen
