// SPDX-License-Identifier: MPL-2.0
#include "meeting/MeetingPage.h"

#include "handbook/Handbook.h"
#include "meeting/AfterPanel.h"
#include "meeting/AttendancePanel.h"
#include "meeting/CapturedList.h"
#include "meeting/ClosingPanel.h"
#include "meeting/ClockWords.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingBar.h"
#include "meeting/MeetingNames.h"
#include "meeting/PlanPanel.h"
#include "meeting/RunningView.h"
#include "meeting/shared/SharedBar.h"
#include "meeting/shared/SharedNotice.h"
#include "meeting/shared/SharedView.h"
#include "window/Copies.h"
#include "window/MessageBar.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

void addPanel(QTabWidget *tabs, QWidget *panel, const QString &title)
{
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 0);
    page->setContentsMargins(24, 12, 24, 20);
    page->addWidget(panel);
    page->addStretch();
    tabs->addTab(area, title);
}

} // namespace

MeetingPage::MeetingPage(const Workspace &workspace, LiveMeeting &live, SharedView &shared, const QString &formId, int step, QWidget *parent)
    : Page(workspace, parent)
    , m_live(live)
    , m_shared(shared)
    , m_formId(formId)
    , m_step(qMax(1, step))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_bar = new MeetingBar(workspace);
    outer->addWidget(m_bar);
    m_bar->addTool(new SharedBar(shared));
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(24, 0, 16, 0);
    m_refused = new MessageBar;
    m_slept = new MessageBar;
    m_moved = new MessageBar;
    for (MessageBar *bar : {m_refused, m_slept, m_moved})
        notices->addWidget(bar);
    notices->addWidget(new SharedNotice(shared));
    outer->addLayout(notices);
    m_column = new QVBoxLayout;
    outer->addLayout(m_column, 1);
    shared.prepare(m_formId);
    makeBody();
    showNotices();
    connect(&live, &LiveMeeting::changed, this, &MeetingPage::follow);
    connect(&live, &LiveMeeting::noticed, this, &MeetingPage::showNotices);
}

std::optional<meeting::Meeting> MeetingPage::meeting() const
{
    if (const meeting::Meeting *running = m_live.running(); running && running->forms.contains(m_formId))
        return *running;
    return m_formId.isEmpty() ? std::nullopt : meeting::meetingOf(m_workspace.workbook, m_formId);
}

meeting::Phase MeetingPage::phase() const
{
    const std::optional<meeting::Meeting> shown = meeting();
    if (!shown)
        return meeting::Phase::NotBegun;
    const meeting::Phase phase = shown->faceAt(m_live.now()).phase;
    return phase == meeting::Phase::Paused ? meeting::Phase::Running : phase;
}

QString MeetingPage::name() const
{
    const std::optional<meeting::Meeting> shown = meeting();
    return shown ? meetingName(m_workspace.workbook, m_workspace.handbook, *shown) : tr("Meeting");
}

void MeetingPage::makeBody()
{
    const bool hadFocus = m_body && (isAncestorOf(window()->focusWidget()));
    if (m_body) {
        m_body->hide();
        m_column->removeWidget(m_body);
        m_body->deleteLater(); // the press that changed it may come from a button on it
    }
    m_planning = nullptr;
    m_attendance = nullptr;
    m_running = nullptr;
    m_after = nullptr;
    m_captured = nullptr;
    m_closing = nullptr;
    m_atPlanned = nullptr;
    m_phase = phase();
    m_bar->clearActions();
    const std::optional<meeting::Meeting> shown = meeting();
    m_closed = shown && isHeld(m_workspace.workbook, *shown);
    m_bar->showMeeting(shown ? &*shown : nullptr);
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    if (!shown)
        makeEmpty(column);
    else if (m_phase == meeting::Phase::NotBegun)
        makeBefore(column);
    else if (m_phase == meeting::Phase::Running && m_live.running() && m_live.running()->forms.contains(m_formId))
        makeRunning(column);
    else
        makeAfter(column);
    m_column->addWidget(m_body);
    m_body->show(); // at once: a key pressed right after the press that changed the page finds its place
    showAttendance();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void MeetingPage::makeEmpty(QVBoxLayout *column)
{
    column->setContentsMargins(24, 20, 24, 20);
    const Step &step = m_workspace.handbook.step(m_step);
    column->addWidget(parts::label(tr("No meeting is planned yet"), QStringLiteral("title")));
    column->addWidget(parts::paragraph(tr("A meeting begins with its run-sheet. It comes with the handbook's posts and minutes, and you change it as you like.")));
    if (!m_workspace.workbook.isReadOnly()) {
        QPushButton *make = parts::button(tr("Plan working meeting %1 – %2").arg(step.number).arg(step.railTitle), QStringLiteral("primary"));
        connect(make, &QPushButton::clicked, this, [this, sheet = step.runSheet] {
            const QString id = Copies(m_workspace, window()).create(*m_workspace.workbook.catalog().find(sheet));
            if (!id.isEmpty())
                Q_EMIT m_workspace.requests.meeting(id);
        });
        column->addWidget(make, 0, Qt::AlignLeft);
    }
    column->addStretch();
}

QTabWidget *MeetingPage::makeTabs() const
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setProperty("role", QStringLiteral("page"));
    tabs->tabBar()->setDrawBase(false);
    tabs->tabBar()->setFocusPolicy(Qt::StrongFocus);
    tabs->tabBar()->setAccessibleName(tr("Parts of the meeting"));
    connect(tabs, &QTabWidget::currentChanged, this, &MeetingPage::flush);
    return tabs;
}

void MeetingPage::makeBefore(QVBoxLayout *column)
{
    QTabWidget *tabs = makeTabs();
    m_planning = new PlanPanel(m_workspace, m_formId);
    m_attendance = new AttendancePanel(m_workspace, m_formId);
    if (m_closed) {
        m_after = new AfterPanel(m_workspace, m_formId);
        addPanel(tabs, m_after, tr("Minutes"));
    }
    addPanel(tabs, m_planning, tr("Plan"));
    addPanel(tabs, m_attendance, tr("Attendance"));
    connect(m_attendance, &AttendancePanel::changed, this, &MeetingPage::showAttendance);
    if (m_closed) {
        auto *note = new QVBoxLayout;
        note->setContentsMargins(24, 10, 24, 0);
        note->addWidget(parts::paragraph(tr("The run-sheet is set as done, so the meeting counts as held. To hold it with the clock, open the run-sheet again first."),
                                         QStringLiteral("notice")));
        column->addLayout(note);
    }
    column->addWidget(tabs, 1);
    if (m_closed || m_workspace.workbook.isReadOnly())
        return;
    m_atPlanned = m_bar->addAction({});
    connect(m_atPlanned, &QPushButton::clicked, this, [this] { start(plannedStart()); });
    showPlannedStart();
    QPushButton *now = m_bar->addAction(tr("Start now  (F5)"), QStringLiteral("primary"), tr("Start now"));
    connect(now, &QPushButton::clicked, this, &MeetingPage::startNow);
}

void MeetingPage::makeRunning(QVBoxLayout *column)
{
    m_running = new RunningView(m_workspace, m_live, m_shared);
    column->addWidget(m_running);
    connect(m_running, &RunningView::refused, this, &MeetingPage::refuse);
    connect(m_running, &RunningView::pressed, m_refused, &QWidget::hide);
    connect(m_running, &RunningView::attendanceChanged, this, &MeetingPage::showAttendance);
    QPushButton *end = m_bar->addAction(tr("End the meeting"));
    end->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(end, &QPushButton::clicked, m_running, &RunningView::endMeeting);
}

void MeetingPage::makeAfter(QVBoxLayout *column)
{
    QTabWidget *tabs = makeTabs();
    m_after = new AfterPanel(m_workspace, m_formId);
    m_captured = new CapturedList(m_workspace, m_formId);
    m_attendance = new AttendancePanel(m_workspace, m_formId);
    addPanel(tabs, m_after, tr("Minutes"));
    m_closing = new ClosingPanel(m_workspace, m_formId);
    addPanel(tabs, m_captured, tr("Written down"));
    addPanel(tabs, m_closing, tr("Aftermath"));
    addPanel(tabs, m_attendance, tr("Attendance"));
    connect(m_attendance, &AttendancePanel::changed, this, &MeetingPage::showAttendance);
    column->addWidget(tabs);
    QPushButton *again = m_bar->addAction(tr("Open the meeting again"));
    again->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(again, &QPushButton::clicked, this, &MeetingPage::reopen);
}

/// The planned time, where that is not long ago or far ahead.
QDateTime MeetingPage::plannedStart() const
{
    constexpr qint64 near = 6 * 3600;
    const std::optional<meeting::Meeting> shown = meeting();
    if (!shown || !meeting::isPlannedAround(shown->plan, m_live.now()))
        return {}; // one that is held on another day than planned begins now
    const QDateTime planned = meeting::heldAt(shown->plan, m_live.now()).start;
    return qAbs(planned.secsTo(m_live.now())) <= near ? planned : QDateTime();
}

/// The day and the time may be planned anew while the page is open.
void MeetingPage::showPlannedStart()
{
    if (!m_atPlanned)
        return;
    const QDateTime planned = plannedStart();
    m_atPlanned->setText(tr("Start as planned, %1").arg(clockwords::timeOfDay(planned)));
    m_atPlanned->setAccessibleName(m_atPlanned->text());
    m_atPlanned->setVisible(planned.isValid());
}

void MeetingPage::startNow()
{
    if (m_planning && !m_closed && !m_workspace.workbook.isReadOnly())
        start(m_live.now());
}

void MeetingPage::start(const QDateTime &at)
{
    flush();
    const std::optional<meeting::Meeting> shown = meeting();
    if (!shown)
        return;
    if (const std::optional<Problem> problem = m_live.start(*shown, at))
        refuse(*problem);
    else
        m_refused->hide();
}

void MeetingPage::reopen()
{
    flush();
    const std::optional<meeting::Meeting> shown = meeting();
    if (!shown)
        return;
    if (const std::optional<Problem> problem = m_live.reopen(*shown))
        refuse(*problem);
    else
        m_refused->hide();
}

void MeetingPage::refuse(const Problem &problem)
{
    m_refused->say(QStringLiteral("△"), problem, {{tr("Close"), [this] { m_refused->hide(); }}});
}

void MeetingPage::showAttendance()
{
    m_bar->setAttendance(m_running ? m_running->attendance() : m_attendance ? m_attendance->summary() : QString());
}

/// What happened to the machine while the clock ran.
void MeetingPage::showNotices()
{
    const bool ours = m_live.running() && m_live.running()->forms.contains(m_formId);
    if (const std::optional<LiveMeeting::Gap> gap = m_live.slept(); gap && ours) {
        m_slept->say(QStringLiteral("△"),
                     {tr("The machine slept for %1. Was that a pause, or did the meeting go on?").arg(clockwords::span(gap->from.secsTo(gap->until))), {}},
                     {{tr("It was a pause"), [this] { m_live.sleptInPause(); }}, {tr("The meeting went on"), [this] { m_live.sleptInMeeting(); }}});
    } else {
        m_slept->hide();
    }
    if (const qint64 moved = m_live.clockMoved(); moved != 0 && ours) {
        const QString text = moved > 0 ? tr("The clock of the machine was set %1 ahead. The meeting counts its time as before.")
                                       : tr("The clock of the machine was set %1 back. The meeting counts its time as before.");
        m_moved->say(QStringLiteral("◇"), {text.arg(clockwords::span(moved)), {}}, {{tr("Close"), [this] { m_live.clockSeen(); }}});
    } else {
        m_moved->hide();
    }
}

void MeetingPage::flush()
{
    if (m_planning)
        m_planning->flush();
    if (m_running)
        m_running->flush();
    if (m_after)
        m_after->flush();
    if (m_captured)
        m_captured->flush();
    if (m_closing)
        m_closing->flush();
}

/// Another phase: other things to do.
bool MeetingPage::follow()
{
    const std::optional<meeting::Meeting> shown = meeting();
    if (phase() == m_phase && m_closed == (shown && isHeld(m_workspace.workbook, *shown)))
        return false;
    makeBody();
    return true;
}

void MeetingPage::refresh()
{
    if (follow())
        return;
    const std::optional<meeting::Meeting> shown = meeting();
    m_bar->showMeeting(shown ? &*shown : nullptr);
    showPlannedStart();
    if (m_planning)
        m_planning->refresh();
    if (m_attendance)
        m_attendance->refresh();
    if (m_running)
        m_running->refresh();
    if (m_after)
        m_after->refresh();
    if (m_captured)
        m_captured->refresh();
    if (m_closing)
        m_closing->refresh();
    showAttendance();
}

PrintJob MeetingPage::printJob() const
{
    return m_formId.isEmpty() ? PrintJob() : formJob(m_workspace.workbook, m_formId);
}

} // namespace sjusteg
