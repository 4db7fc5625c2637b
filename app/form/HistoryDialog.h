// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace sjusteg {

/// What was changed when, with earlier values to take back, and the versions kept at done, anchored and reopen.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

private:
    QWidget *makeChanges();
    QWidget *makeVersions();
    void fillChanges();
    void restore();
    bool mayRestore(const HistoryEntry &entry) const;

    const Workspace m_workspace;
    const QString m_formId;
    QVector<HistoryEntry> m_entries;
    QTableWidget *m_table;
    QPushButton *m_restore;
};

/// «10:42 Krav til norsk endret».
QString historyLine(const Workbook &workbook, const QString &formId, const HistoryEntry &entry);

} // namespace sjusteg
