// SPDX-License-Identifier: MPL-2.0
#include "tools/lorenskog/HandInPage.h"

#include "calendar/ToolEvents.h"
#include "document/DocumentBuilder.h"
#include "flow/Completion.h"
#include "tasks/SaveFile.h"
#include "tools/PaperPreview.h"
#include "tools/RowPanel.h"
#include "tools/lorenskog/CycleCalendar.h"
#include "tools/lorenskog/HandInGrid.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

HandInPage::HandInPage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : ToolPage(workspace, formId, parent)
    , m_sheets(new PaperPreview(tr("Sheets of the group")))
{
    addFace(tr("Handed in"), makeHandIns());
    addFace(tr("The weeks"), makeWeeks());
    addFace(tr("Sheets of the group"), m_sheets);
    makeReady();
}

QWidget *HandInPage::makeHandIns()
{
    auto *face = new QWidget;
    auto *layout = new QHBoxLayout(face);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    QVBoxLayout *column = nullptr;
    layout->addWidget(parts::scrollPage(column, 0), 1);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_sum = parts::paragraph({}, QStringLiteral("strong"));
    column->addWidget(m_sum);
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(4);
    column->addLayout(m_remarks);
    m_grid = new HandInGrid;
    column->addWidget(m_grid);
    column->addStretch();
    m_panel = new RowPanel(m_workspace, formId(), tr("Choose a cell to write when something was handed in, and what you answered."));
    layout->addWidget(m_panel);
    connect(m_grid, &HandInGrid::chosen, this, [this](const QString &row, const QString &title) {
        m_panel->showRow(title, {QStringLiteral("handins"), row, {}}, {QStringLiteral("participant"), QStringLiteral("set")});
        m_panel->takeFocus();
    });
    return face;
}

QWidget *HandInPage::makeWeeks()
{
    QVBoxLayout *column = nullptr;
    QScrollArea *area = parts::scrollPage(column, 0);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    QPushButton *calendar = parts::button(tr("To the calendar…"), {}, tr("Write the days of the group to a calendar file"));
    connect(calendar, &QPushButton::clicked, this, &HandInPage::saveCalendar);
    column->addWidget(calendar, 0, Qt::AlignLeft);
    m_calendar = new CycleCalendar(tr("The days are worked out when the form says the first Monday and which sets the group goes through."));
    column->addWidget(m_calendar);
    column->addStretch();
    return area;
}

void HandInPage::fill(const Template &, const Form &form)
{
    const Workbook &workbook = m_workspace.workbook;
    const QDate today = workbook.clock().today();
    m_overview = readHandIns(workbook, form, today);
    m_sum->setText(m_overview.members.isEmpty() || m_overview.sets.isEmpty() ? tr("Choose members and sets in the form; a cell is made for each pair.") : sums());
    parts::clear(m_remarks);
    for (const Missing &notice : notices(workbook, form)) {
        QPushButton *remark = parts::button(QStringLiteral("△ ") + notice.text, QStringLiteral("lack"));
        connect(remark, &QPushButton::clicked, this, [this, cell = notice.cell] { openPlace(cell); });
        m_remarks->addWidget(remark, 0, Qt::AlignLeft);
    }
    m_grid->setOverview(m_overview);
    QVector<CalendarEntry> entries;
    for (const HandInSet &set : std::as_const(m_overview.sets)) {
        if (set.taken)
            continue;
        entries.append({set.cycle.out.date, tr("«%1» is sent out").arg(set.title), movedText(set.cycle.out)});
        entries.append({set.cycle.tasksIn.date, tr("«%1»: tasks in, summary out").arg(set.title), movedText(set.cycle.tasksIn)});
        entries.append({set.cycle.summaryIn.date, tr("«%1»: summary in").arg(set.title), movedText(set.cycle.summaryIn)});
    }
    m_calendar->setEntries(entries, today);
    m_sheets->setSource([this] {
        const Form *copy = this->form();
        return copy ? buildGroupSheets(m_workspace.workbook, *copy) : QVector<Document>();
    });
}

QString HandInPage::sums() const
{
    const int missing = m_overview.count(HandInState::TasksLate) + m_overview.count(HandInState::SummaryLate);
    QStringList sums{tr("%n all in", nullptr, m_overview.count(HandInState::AllIn)), tr("%n tasks in", nullptr, m_overview.count(HandInState::TasksIn)),
                     tr("%n late", nullptr, missing)};
    if (const int late = m_overview.countLate(); late > 0)
        sums.append(tr("%n came in after the deadline", nullptr, late));
    return sums.join(QStringLiteral(" · "));
}

void HandInPage::forget()
{
    m_overview = {};
    m_panel->showRow({}, {}, {});
    m_grid->setOverview({});
    m_calendar->setEntries({}, {});
    m_sheets->setSource({});
    m_sum->clear();
    parts::clear(m_remarks);
}

void HandInPage::flush()
{
    m_panel->flush();
}

PrintJob HandInPage::printJob() const
{
    const Form *copy = form();
    if (!copy)
        return {};
    const Workbook &workbook = m_workspace.workbook;
    if (face() == Sheets) // one file for the whole group, without a code in it
        return {buildGroupSheets(workbook, *copy), false, fileName(m_overview.group)};
    return {{buildHandInDocument(workbook, *copy, workbook.clock().today())}, false, tr("hand-ins"), true};
}

void HandInPage::saveCalendar()
{
    saveFile(m_workspace, window(), {tr("The weeks to the calendar"), fileName(m_overview.group) + QStringLiteral(".ics"), tr("Calendar files (*.ics)")},
             [&](const QString &path) {
                 return calendar::writeIcs(calendar::toIcs(calendar::groupEvents(m_overview), m_overview.group, m_workspace.workbook.clock().now()), path);
             });
}

} // namespace sjusteg
