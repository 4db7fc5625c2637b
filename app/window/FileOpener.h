// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/WorkCopy.h"
#include "workbook/Workbook.h"

#include <QCoreApplication>

class QWidget;

namespace sjusteg {

class Dialogs;
struct SyncedPlace;

/// Opens a file and turns every way it can end into something the user can act on.
class FileOpener
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FileOpener)
public:
    FileOpener(std::shared_ptr<const TemplateCatalog> catalog, Dialogs &dialogs, QWidget *window);

    std::unique_ptr<Workbook> open(const QString &path);
    /// Set when the file lies in a synced folder or on a network drive: the workbook is then the copy.
    std::unique_ptr<WorkCopy> takeWorkCopy() { return std::move(m_workCopy); }
    /// The built-in example as a file of the user's own. Empty when it could not be made; the user has been told.
    QString makeExample();

private:
    std::unique_ptr<Workbook> openCopy(const QString &path, const SyncedPlace &place);
    void explainOnce(const QString &path, const SyncedPlace &place);
    std::unique_ptr<Workbook> finish(const QString &path, OpenResult result);
    std::unique_ptr<Workbook> offerReading(const QString &path, const QString &title, const OpenResult &result);
    std::unique_ptr<Workbook> offerBackup(const QString &path, const OpenResult &result);
    std::unique_ptr<Workbook> offerSafeCopy(const QString &path, const OpenResult &result);
    std::unique_ptr<Workbook> openFrom(const QString &folder);
    std::unique_ptr<Workbook> repair(const QString &path);
    std::unique_ptr<Workbook> tell(const QString &title, const OpenResult &result);

    std::shared_ptr<const TemplateCatalog> m_catalog;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::unique_ptr<WorkCopy> m_workCopy;
};

} // namespace sjusteg
