// SPDX-License-Identifier: MPL-2.0
#include "window/FileSession.h"

#include "participants/ParticipantList.h"

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
    connect(m_workbook.get(), &Workbook::applied, this,
            [this](const Edit &edit) { m_undoKnowsParticipants = m_undoKnowsParticipants || touchesParticipants(*m_workbook, edit); });
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

/// A step that is undone holds what was written. One in the middle cannot be taken out of the stack, so all of them go; history stays.
void FileSession::forgetParticipants()
{
    if (m_workbook->participantState() != ParticipantState::Unlocked && std::exchange(m_undoKnowsParticipants, false))
        m_undo.clear();
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
