// SPDX-License-Identifier: MPL-2.0
#include "tasks/TasksPage.h"

#include "plan/Anchoring.h"
#include "tasks/AnchoringTab.h"
#include "tasks/TaskList.h"
#include "window/Parts.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

TasksPage::TasksPage(const Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(parts::label(tr("Tasks and anchoring"), QStringLiteral("title")));
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Tasks and anchoring"));
    m_tasks = new TaskList(workspace);
    m_anchoring = new AnchoringTab(workspace);
    m_tabs->addTab(m_tasks, tr("Tasks"));
    m_tabs->addTab(m_anchoring, tr("Anchoring"));
    layout->addWidget(m_tabs, 1);
    refresh();
}

void TasksPage::refresh()
{
    const Workbook &workbook = m_workspace.workbook;
    const QVector<TaskRow> rows = tasks(workbook, workbook.clock().today());
    const QVector<AnchoringMatter> matters = anchoringMatters(workbook, rows);
    m_tasks->refresh(rows);
    m_anchoring->refresh(matters);
    const auto open = [](const auto &list) { return std::count_if(list.cbegin(), list.cend(), [](const auto &one) { return one.isOpen(); }); };
    m_tabs->setTabText(0, tr("Tasks (%1 open)").arg(open(rows)));
    m_tabs->setTabText(1, tr("Anchoring (%1 open)").arg(open(matters)));
}

PrintJob TasksPage::printJob() const
{
    return m_tabs->currentWidget() == m_anchoring ? m_anchoring->printJob() : m_tasks->printJob();
}

} // namespace sjusteg
