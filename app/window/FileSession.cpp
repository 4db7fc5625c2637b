// SPDX-License-Identifier: MPL-2.0
#include "window/FileSession.h"

#include "participants/ParticipantList.h"
#include "participants/UndoForgets.h"

#include <optional>
#include <utility>

namespace sjusteg {

FileSession::FileSession(std::unique_ptr<Workbook> workbook, const Handbook &handbook, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_workbook(std::move(workbook))
    , m_workspace{*m_workbook, m_undo, handbook, dialogs, m_requests}
{
    // Network drives may say nothing when a file goes, so we look ourselves.
    m_watch.setInterval(5000);
    connect(&m_watch, &QTimer::timeout, this, &FileSession::checkFile);
    m_watch.start();
    // Copying the file and waiting for the disk would delay the window. Should an edit come sooner, the workbook makes the copy first.
    constexpr int windowStands = 400;
    m_backup.setSingleShot(true);
    connect(&m_backup, &QTimer::timeout, this, &FileSession::makeBackup);
    m_backup.start(windowStands);
    m_settle.setSingleShot(true);
    m_settle.setInterval(120);
    connect(&m_settle, &QTimer::timeout, this, &FileSession::changed);
    connect(m_workbook.get(), &Workbook::applied, &m_settle, qOverload<>(&QTimer::start));
    connect(m_workbook.get(), &Workbook::applied, this, &FileSession::noteParticipants);
    connect(m_workbook.get(), &Workbook::participantsAboutToLock, this, &FileSession::noteAllParticipants);
    connect(m_workbook.get(), &Workbook::participantStateChanged, this, &FileSession::forgetParticipants);
    connect(m_workbook.get(), &Workbook::applied, this, [this](const Edit &edit) {
        for (const FormChange &change : edit.changes)
            m_changedForms.insert(change.form);
    });
}

FileSession::~FileSession()
{
    m_undo.clear();
    m_workbook.reset();
    if (m_workCopy)
        m_workCopy->close();
}

void FileSession::setWorkCopy(std::unique_ptr<WorkCopy> workCopy)
{
    m_workCopy = std::move(workCopy);
    if (!m_workCopy)
        return;
    constexpr int pause = 15'000; // a synced folder sends the whole file each time
    m_putBack.setSingleShot(true);
    m_putBack.setInterval(pause);
    connect(&m_putBack, &QTimer::timeout, this, &FileSession::putBack);
    connect(m_workbook.get(), &Workbook::saved, this, [this] {
        if (!m_putBack.isActive())
            m_putBack.start();
    });
    m_putBack.start(); // an earlier session may have left something
}

QString FileSession::place() const
{
    return m_workCopy ? m_workCopy->place() : m_workbook->path();
}

bool FileSession::putBack()
{
    if (!m_workCopy)
        return true;
    const Result<WorkCopy::Outcome> done = m_workCopy->putBack([this](const QString &path) { return m_workbook->saveCopy(path); });
    if (!done) {
        m_putBack.start();
        Q_EMIT notPutBack(done.problem());
        return false;
    }
    if (*done == WorkCopy::Outcome::Conflict)
        Q_EMIT conflict(m_workCopy->place());
    else if (*done == WorkCopy::Outcome::PutBack)
        Q_EMIT isPutBack();
    return true;
}

Result<void> FileSession::continueIn(const QString &path)
{
    Result<void> done = m_workbook->continueIn(path);
    if (done) {
        m_putBack.stop();
        m_workCopy.reset();
        checkFile();
    }
    return done;
}

void FileSession::makeBackup()
{
    if (const Result<void> made = m_workbook->makeDueBackup(); !made)
        Q_EMIT noBackup(made.problem());
    if (const QStringList lines = m_workbook->brokenAnswers(); !lines.isEmpty())
        Q_EMIT brokenAnswers(lines);
}

/// While they can still be told apart. A copy that is dropped is known by no list afterwards.
void FileSession::noteParticipants(const Edit &edit)
{
    if (!touchesParticipants(*m_workbook, edit))
        return;
    for (const FormChange &change : edit.changes) {
        const std::optional<FormHead> head = m_workbook->head(change.form);
        if (!head || m_workbook->catalog().isAboutParticipants(head->templateId))
            m_participantForms.insert(change.form);
    }
}

void FileSession::noteAllParticipants()
{
    for (const Template &definition : m_workbook->catalog().templates()) {
        if (!m_workbook->catalog().isAboutParticipants(definition.id))
            continue;
        for (const FormHead &head : m_workbook->copies(definition.id))
            m_participantForms.insert(head.id);
    }
}

/// A step that can be undone holds what was written.
void FileSession::forgetParticipants()
{
    if (m_workbook->participantState() != ParticipantState::Unlocked)
        forgetParticipantSteps(m_workspace, std::exchange(m_participantForms, {}));
}

void FileSession::checkFile()
{
    const Result<void> there = m_workbook->verifyStillThere();
    if (there.ok() && m_lost)
        Q_EMIT fileFound();
    if (!there.ok() && !m_lost)
        Q_EMIT fileLost(there.problem());
    m_lost = !there.ok();
}

} // namespace sjusteg
