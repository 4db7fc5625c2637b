// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Tasks.h"
#include "window/Page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sjusteg {

class EmptyState;
class RecordTable;
class TaskFilterBar;

/// The tasks of all steps, with what is to be shown of them.
class TaskList final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskList(const Workspace &workspace, QWidget *parent = nullptr);

    void refresh(const QVector<TaskRow> &rows);
    PrintJob printJob() const;

private:
    void show();
    void exportCalendar();
    void leaveEmptyState();

    const Workspace m_workspace;
    QVector<TaskRow> m_all;
    QVector<TaskRow> m_shown;
    TaskFilterBar *m_filter;
    QLabel *m_count;
    QPushButton *m_calendar;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
};

} // namespace sjusteg
