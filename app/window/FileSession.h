// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QTimer>
#include <QUndoStack>

namespace sjusteg {

/// The open file from opening to closing: its workbook, its undo steps, and an eye on the file on disk.
class FileSession final : public QObject
{
    Q_OBJECT
public:
    FileSession(std::unique_ptr<Workbook> workbook, const Handbook &handbook, Dialogs &dialogs, QObject *parent = nullptr);

    Workbook &workbook() { return *m_workbook; }
    QUndoStack &undo() { return m_undo; }
    Requests &requests() { return m_requests; }
    const Workspace &workspace() const { return m_workspace; }

    /// Looks whether the file is still where it was.
    void checkFile();

Q_SIGNALS:
    void fileLost(const sjusteg::Problem &problem);
    void fileFound();
    void noBackup(const sjusteg::Problem &problem);
    void changed(); ///< once for all that changed in a moment

private:
    void makeBackup();

    std::unique_ptr<Workbook> m_workbook;
    QUndoStack m_undo;
    Requests m_requests;
    Workspace m_workspace;
    QTimer m_watch;
    QTimer m_settle;
    QTimer m_backup;
    bool m_lost = false;
};

} // namespace sjusteg
