// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QCoreApplication>

class QWidget;

namespace sjusteg {

class Dialogs;

/// Opens a file and turns every way it can end into something the user can act on.
class FileOpener
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FileOpener)
public:
    FileOpener(std::shared_ptr<const TemplateCatalog> catalog, Dialogs &dialogs, QWidget *window);

    std::unique_ptr<Workbook> open(const QString &path);
    /// The built-in example as a file of the user's own. Empty when it could not be made; the user has been told.
    QString makeExample();

private:
    std::unique_ptr<Workbook> offerReading(const QString &path, const QString &title, const OpenResult &result);
    std::unique_ptr<Workbook> offerBackup(const QString &path, const OpenResult &result);
    std::unique_ptr<Workbook> openFrom(const QString &folder);
    std::unique_ptr<Workbook> tell(const QString &title, const OpenResult &result);

    std::shared_ptr<const TemplateCatalog> m_catalog;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace sjusteg
