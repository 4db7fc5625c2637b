// SPDX-License-Identifier: MPL-2.0
#include "window/FileSession.h"

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
}

void FileSession::makeBackup()
{
    if (const Result<void> made = m_workbook->makeDueBackup(); !made)
        Q_EMIT noBackup(made.problem());
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
