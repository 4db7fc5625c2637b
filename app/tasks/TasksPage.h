// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QTabWidget;

namespace sjusteg {

class AnchoringTab;
class TaskList;

/// Everything somebody owes, across the steps, and what is taken to the leaders.
class TasksPage final : public Page
{
    Q_OBJECT
public:
    explicit TasksPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString name() const override { return tr("Tasks and anchoring"); }
    void refresh() override;
    PrintJob printJob() const override;

private:
    QTabWidget *m_tabs;
    TaskList *m_tasks;
    AnchoringTab *m_anchoring;
};

} // namespace sjusteg
