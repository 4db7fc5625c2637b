// SPDX-License-Identifier: MPL-2.0
#include "tasks/TaskList.h"

#include "calendar/Calendar.h"
#include "document/PlanDocuments.h"
#include "document/PlanWording.h"
#include "tasks/EmptyState.h"
#include "tasks/RecordTable.h"
#include "privacy/PersonQuestion.h"
#include "tasks/SaveFile.h"
#include "tasks/TaskFilterBar.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int taskDueColumn = 4;

} // namespace

TaskList::TaskList(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    m_filter = new TaskFilterBar;
    layout->addWidget(m_filter);
    auto *line = new QHBoxLayout;
    m_count = parts::label({}, QStringLiteral("muted"));
    line->addWidget(m_count, 1);
    m_calendar = parts::button(tr("To the calendar (.ics)…"), {}, tr("Export the tasks shown to a calendar file"));
    line->addWidget(m_calendar);
    layout->addLayout(line);
    m_table = new RecordTable(tr("Tasks"), {{tr("What"), 3.6}, {tr("Who"), 1.8}, {tr("Unit"), 1.7}, {tr("Step"), 0.9}, {tr("Due"), 1.3},
                                            {tr("Status"), 1.3}, {tr("From"), 1.9}});
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_filter, &TaskFilterBar::changed, this, &TaskList::show);
    connect(m_calendar, &QPushButton::clicked, this, &TaskList::exportCalendar);
    connect(m_empty, &EmptyState::actionWanted, this, &TaskList::leaveEmptyState);
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.place(place.form, place.cell); });
}

void TaskList::refresh(const QVector<TaskRow> &rows)
{
    m_all = rows;
    m_filter->refresh(m_workspace.workbook, rows);
    show();
}

void TaskList::show()
{
    const PlanWording wording(m_workspace.workbook);
    m_shown = filtered(m_all, m_filter->filter(), m_workspace.workbook.clock().today());
    QVector<Record> records;
    int late = 0;
    for (const TaskRow &row : std::as_const(m_shown)) {
        late += row.overdue;
        QString when = row.due.isValid() ? wording.due(row.due) : wording.months(row.months);
        QStringList status{wording.status(row.status), wording.marks(row)};
        status.removeAll(QString());
        Record record;
        record.cells = {row.text.isEmpty() ? row.title : row.text, wording.who(row), wording.unit(row.unit), stepText(row.step), when, status.join(QLatin1Char('\n')),
                        wording.source(row.templateId, row.copy)};
        record.place = row.place;
        record.overdueColumn = row.overdue ? taskDueColumn : -1;
        records.append(record);
    }
    m_table->setRecords(records);
    const QString count = tr("%n task(s)", nullptr, int(records.size()));
    m_count->setText(late > 0 ? tr("%1 · ● %2 overdue").arg(count).arg(late) : count);
    m_calendar->setEnabled(std::any_of(m_shown.cbegin(), m_shown.cend(), [](const TaskRow &row) { return row.isOpen() && row.due.isValid(); }));
    if (m_all.isEmpty())
        m_empty->say(tr("No tasks yet"),
                     tr("Tasks come from the templates «Roles and responsibilities», from plans and checklists, and from matters to clarify. Begin "
                        "with the tasks of step 1."),
                     tr("Open template 1.3"));
    else
        m_empty->say(tr("No task fits the selection"), tr("There are %n task(s) in all.", nullptr, int(m_all.size())), tr("Show all tasks"));
    m_stack->setCurrentWidget(records.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_filter->setVisible(!m_all.isEmpty());
}

void TaskList::leaveEmptyState()
{
    if (m_all.isEmpty())
        Q_EMIT m_workspace.requests.target(QStringLiteral("mal-1.3"));
    else
        m_filter->showAll();
}

void TaskList::exportCalendar()
{
    if (!PersonQuestion(m_workspace, window()).mayLeave(printJob().documents, tr("Save all the same")))
        return;
    const Workbook &workbook = m_workspace.workbook;
    const QString name = tr("Tasks – %1").arg(workbook.municipality());
    const auto write = [&](const QString &path) {
        return calendar::writeIcs(calendar::toIcs(calendar::taskEvents(workbook, m_shown), name, workbook.clock().now()), path);
    };
    saveFile(m_workspace, window(), {tr("Tasks to the calendar"), tr("tasks") + QStringLiteral(".ics"), tr("Calendar files (*.ics)")}, write);
}

PrintJob TaskList::printJob() const
{
    return {{buildTaskList(m_workspace.workbook, m_shown, m_filter->inWords())}, false, tr("Tasks")};
}

} // namespace sjusteg
