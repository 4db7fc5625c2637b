// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/WorkCopy.h"
#include "window/Page.h"

#include <QSet>
#include <QTimer>
#include <QUndoStack>

namespace sjusteg {

/// The open file from opening to closing: its workbook, its undo steps, and an eye on the file on disk.
class FileSession final : public QObject
{
    Q_OBJECT
public:
    FileSession(std::unique_ptr<Workbook> workbook, const Handbook &handbook, Dialogs &dialogs, QObject *parent = nullptr);
    ~FileSession() override;

    /// The workbook is a copy of a file in a synced folder, to be put back while it changes.
    void setWorkCopy(std::unique_ptr<WorkCopy> workCopy);
    QString place() const; ///< where the user finds the file
    bool putBack();        ///< false: it could not be, and has been told
    Result<void> continueIn(const QString &path); ///< the file is gone or cannot be written to: goes on in a copy

    Workbook &workbook() { return *m_workbook; }
    QUndoStack &undo() { return m_undo; }
    Requests &requests() { return m_requests; }
    const Workspace &workspace() const { return m_workspace; }
    const QSet<QString> &changedForms() const { return m_changedForms; } ///< ids of the copies edited since the file was opened

    /// Looks whether the file is still where it was.
    void checkFile();

Q_SIGNALS:
    void fileLost(const sjusteg::Problem &problem);
    void fileFound();
    void noBackup(const sjusteg::Problem &problem);
    void notPutBack(const sjusteg::Problem &problem);
    void isPutBack();
    void conflict(const QString &secondFile);
    void brokenAnswers(const QStringList &lines);
    void changed(); ///< once for all that changed in a moment

private:
    void makeBackup();
    void noteParticipants(const Edit &edit);
    void noteAllParticipants();
    void forgetParticipants();

    std::unique_ptr<WorkCopy> m_workCopy; // its lock is let go of last
    std::unique_ptr<Workbook> m_workbook;
    QUndoStack m_undo;
    Requests m_requests;
    Workspace m_workspace;
    QTimer m_watch;
    QTimer m_settle;
    QTimer m_backup;
    QTimer m_putBack;
    QSet<QString> m_changedForms;
    bool m_lost = false;
    QSet<QString> m_participantForms; ///< ids of what steps to be undone may tell of
};

} // namespace sjusteg
