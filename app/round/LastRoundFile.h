// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QCoreApplication>

class QWidget;

namespace sjusteg {

class Dialogs;

/// Where the file of the round before lies, remembered on this machine for the process, wherever its own file is moved.
void rememberLastRound(const Workbook &now, const QString &path);
QString rememberedLastRound(const Workbook &now);

/// What the round before answered in a checklist: statement → status in words. Empty for other templates, without a round before, and
/// where its file is not at hand; nobody is asked.
QHash<QString, QString> lastRoundStatuses(const Workbook &now, const QString &templateId);

/// Finds the file of the round before and opens it for reading; asks for it when it has been moved.
class LastRoundFile
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::LastRoundFile)
public:
    LastRoundFile(std::shared_ptr<const TemplateCatalog> catalog, Dialogs &dialogs, QWidget *window);

    /// Null where there is none, or where the user would rather not look for it.
    std::shared_ptr<const Workbook> find(const Workbook &now);

private:
    std::shared_ptr<const Workbook> open(const QString &path, Problem *problem) const;
    QString askFor(const QString &remembered);

    std::shared_ptr<const TemplateCatalog> m_catalog;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace sjusteg
