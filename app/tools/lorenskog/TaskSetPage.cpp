// SPDX-License-Identifier: MPL-2.0
#include "tools/lorenskog/TaskSetPage.h"

#include "calendar/ToolEvents.h"
#include "document/DocumentBuilder.h"
#include "flow/Completion.h"
#include "tasks/SaveFile.h"
#include "tools/PaperPreview.h"
#include "tools/lorenskog/CycleCalendar.h"
#include "window/Parts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

TaskSetPage::TaskSetPage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : ToolPage(workspace, formId, parent)
    , m_sheet(new PaperPreview(tr("The sheet")))
{
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(4);
    layout->addLayout(m_remarks);
    layout->addWidget(m_sheet, 1);
    addFace(tr("The sheet"), sheet);
    addFace(tr("The week"), makeWeek());
    makeReady();
}

QWidget *TaskSetPage::makeWeek()
{
    QVBoxLayout *column = nullptr;
    QScrollArea *area = parts::scrollPage(column, 0);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    QPushButton *calendar = parts::button(tr("To the calendar…"), {}, tr("Write the days of the set to a calendar file"));
    connect(calendar, &QPushButton::clicked, this, &TaskSetPage::saveCalendar);
    column->addWidget(calendar, 0, Qt::AlignLeft);
    m_calendar = new CycleCalendar(tr("The days are worked out when the form says which Monday the set is sent out."));
    column->addWidget(m_calendar);
    column->addStretch();
    return area;
}

void TaskSetPage::fill(const Template &, const Form &form)
{
    const Workbook &workbook = m_workspace.workbook;
    parts::clear(m_remarks);
    for (const Missing &notice : notices(workbook, form)) {
        QPushButton *remark = parts::button(QStringLiteral("△ ") + notice.text, QStringLiteral("lack"));
        connect(remark, &QPushButton::clicked, this, [this, cell = notice.cell] { openPlace(cell); });
        m_remarks->addWidget(remark, 0, Qt::AlignLeft);
    }
    m_sheet->setSource([this] { return printJob().documents; });
    QVector<CalendarEntry> entries;
    for (const TaskSetEvent &event : readTaskSet(workbook, form).events) {
        QStringList notes{event.done ? tr("✓ Done") : QString(), movedText(event.day)};
        notes.removeAll(QString());
        entries.append({event.day.date, event.step, notes.join(QStringLiteral(" · "))});
    }
    m_calendar->setEntries(entries, workbook.clock().today());
}

PrintJob TaskSetPage::printJob() const
{
    const Form *copy = form();
    if (!copy)
        return {};
    return {{buildTaskSheet(m_workspace.workbook, *copy)}, false, fileName(readTaskSet(m_workspace.workbook, *copy).title)};
}

void TaskSetPage::saveCalendar()
{
    const Form *copy = form();
    if (!copy)
        return;
    const TaskSet set = readTaskSet(m_workspace.workbook, *copy);
    saveFile(m_workspace, window(), {tr("The week to the calendar"), fileName(set.title) + QStringLiteral(".ics"), tr("Calendar files (*.ics)")},
             [&](const QString &path) {
                 return calendar::writeIcs(calendar::toIcs(calendar::taskSetEvents(set), set.title, m_workspace.workbook.clock().now()), path);
             });
}

} // namespace sjusteg
