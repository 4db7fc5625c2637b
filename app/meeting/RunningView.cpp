// SPDX-License-Identifier: MPL-2.0
#include "meeting/RunningView.h"

#include "meeting/AttendancePanel.h"
#include "meeting/BeganDialog.h"
#include "meeting/CaptureBar.h"
#include "meeting/CapturedList.h"
#include "meeting/CardsPanel.h"
#include "meeting/ClockDialog.h"
#include "meeting/ClosingPanel.h"
#include "meeting/LiveMeeting.h"
#include "meeting/PlanList.h"
#include "meeting/PostHeader.h"
#include "meeting/RetimeDialog.h"
#include "meeting/RoundPanel.h"
#include "meeting/WorkArea.h"
#include "meeting/shared/SharedView.h"
#include "screen/WithoutShortcut.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

enum MeetingTab { WorkTab, CapturedTab, CardsTab, AttendanceTab, RoundTab, ClosingTab };

/// A panel as high as what it holds, in a page that scrolls.
QScrollArea *scrolling(QWidget *panel)
{
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 0);
    page->setContentsMargins(24, 12, 16, 12);
    page->addWidget(panel);
    page->addStretch();
    return area;
}

} // namespace

RunningView::RunningView(const Workspace &workspace, LiveMeeting &live, SharedView &shared, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_live(live)
    , m_shared(shared)
    , m_lead(live.running()->lead)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PostHeader(workspace, live);
    column->addWidget(m_header);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    makeTabs();
    middle->addWidget(m_tabs, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 8, 12, 10);
    m_capture = new CaptureBar(workspace, m_lead);
    foot->addWidget(m_capture);
    middle->addLayout(foot);
    across->addLayout(middle, 1);
    across->addWidget(makeSide());
    column->addLayout(across, 1);
    connect(m_header, &PostHeader::nextWanted, this, [this] { press(&LiveMeeting::next); });
    connect(m_header, &PostHeader::backWanted, this, [this] { press(&LiveMeeting::back); });
    connect(m_header, &PostHeader::pauseWanted, this, &RunningView::pauseOrGoOn);
    connect(m_header, &PostHeader::retimeWanted, this, &RunningView::retime);
    connect(m_attendance, &AttendancePanel::changed, this, &RunningView::attendanceChanged);
    connect(&live, &LiveMeeting::changed, this, &RunningView::onChanged);
    connect(&live, &LiveMeeting::ticked, this, &RunningView::tick);
    addKeys();
    if (!m_attendance->isSettled())
        m_tabs->setCurrentIndex(AttendanceTab); // who is there comes first
    else if (!m_live.nextPost())
        m_tabs->setCurrentIndex(ClosingTab); // opened again at the last post
    showPost(false);
    tick();
    showCurrentLine();
}

void RunningView::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setProperty("role", QStringLiteral("page"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setFocusPolicy(Qt::StrongFocus);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the meeting"));
    m_work = new WorkArea(m_workspace);
    connect(m_work, &WorkArea::formShown, &m_shared, &SharedView::workIn);
    connect(m_work, &WorkArea::placeShown, &m_shared, &SharedView::follow);
    m_captured = new CapturedList(m_workspace, m_lead);
    m_cards = new CardsPanel(m_workspace, m_lead);
    m_attendance = new AttendancePanel(m_workspace, m_lead);
    m_round = new RoundPanel(m_workspace, m_lead);
    m_tabs->addTab(m_work, QString());
    m_tabs->addTab(scrolling(m_captured), tr("Written down"));
    m_tabs->addTab(scrolling(m_cards), tr("Things to think about"));
    m_tabs->addTab(scrolling(m_attendance), tr("Attendance"));
    m_tabs->addTab(scrolling(m_round), tr("Round"));
    m_closing = new ClosingPanel(m_workspace, m_lead);
    m_tabs->addTab(scrolling(m_closing), tr("Closing"));
    connect(m_closing, &ClosingPanel::closeWanted, this, &RunningView::endMeeting);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunningView::flush);
}

QWidget *RunningView::makeSide()
{
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 0);
    m_side = area;
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setContentsMargins(12, 16, 16, 4);
    m_plan = new PlanList(m_workspace);
    connect(m_plan, &PlanList::opened, this, &RunningView::tick);
    connect(m_plan, &PlanList::goWanted, this, &RunningView::goTo);
    page->addWidget(m_plan);
    page->addStretch();
    auto *side = new QWidget;
    side->setFixedWidth(280);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(area, 1);
    auto *links = new QVBoxLayout;
    links->setContentsMargins(8, 4, 16, 0);
    links->setSpacing(0);
    column->addLayout(links);
    QPushButton *began = parts::button(tr("The post began at …"), QStringLiteral("link"));
    QPushButton *clock = parts::button(tr("Warnings and sound …"), QStringLiteral("link"));
    began->setEnabled(!m_workspace.workbook.isReadOnly());
    clock->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(began, &QPushButton::clicked, this, &RunningView::correct);
    connect(clock, &QPushButton::clicked, this, &RunningView::setClock);
    links->addWidget(began, 0, Qt::AlignLeft);
    links->addWidget(clock, 0, Qt::AlignLeft);
    return side;
}

/// Keys that nothing one types in wants; a key that is held down presses once.
void RunningView::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto wanted) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, wanted);
    };
    add(QKeySequence(Qt::Key_F6), [this] { press(&LiveMeeting::next); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { press(&LiveMeeting::next); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { press(&LiveMeeting::back); });
    add(QKeySequence(Qt::Key_F7), [this] { pauseOrGoOn(); });
    add(QKeySequence(Qt::Key_F8), [this] { retime(); });
}

void RunningView::press(std::optional<Problem> (LiveMeeting::*what)())
{
    flush();
    if (const std::optional<Problem> problem = (m_live.*what)())
        Q_EMIT refused(*problem);
    else
        Q_EMIT pressed();
}

void RunningView::goTo(const QString &post)
{
    flush();
    if (const std::optional<Problem> problem = m_live.goTo(post))
        Q_EMIT refused(*problem);
    else
        Q_EMIT pressed();
}

void RunningView::pauseOrGoOn()
{
    press(m_live.face().phase == meeting::Phase::Paused ? &LiveMeeting::resume : &LiveMeeting::pause);
}

void RunningView::retime()
{
    flush();
    if (m_workspace.workbook.isReadOnly() || !m_live.running())
        return;
    RetimeDialog dialog(m_live, window());
    if (dialog.exec() == QDialog::Accepted && m_live.running())
        perform(m_workspace, meeting::adjusted(*m_live.running(), dialog.adjustment()));
}

void RunningView::correct()
{
    flush();
    if (!m_live.running())
        return;
    BeganDialog dialog(*m_live.running(), m_live.now(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<Problem> problem = m_live.correct(dialog.post(), dialog.began()))
        Q_EMIT refused(*problem);
    else
        Q_EMIT pressed();
}

void RunningView::setClock()
{
    flush();
    if (!m_live.running())
        return;
    ClockDialog dialog(m_live.running()->choices(), window());
    if (dialog.exec() == QDialog::Accepted && m_live.running() && dialog.answer() != m_live.running()->choices())
        perform(m_workspace, meeting::chosen(*m_live.running(), dialog.answer(), tr("Clock of the meeting")));
}

void RunningView::endMeeting()
{
    flush();
    if (!m_live.running())
        return;
    if (!m_closing->mayClose()) {
        m_tabs->setCurrentIndex(ClosingTab);
        m_obstacle = m_closing->obstacle();
        Q_EMIT refused({m_obstacle, {}});
        return;
    }
    QStringList left;
    for (qsizetype i = 0; i < m_live.face().posts.size(); ++i) { // also those that were passed over
        if (m_live.face().posts.at(i).state == meeting::PostState::Waiting)
            left.append(tr("«%1»").arg(m_live.running()->plan.posts.at(i).title));
    }
    if (!left.isEmpty()) {
        const int answer = m_workspace.dialogs.ask(window(), {tr("End the meeting"),
                                                              tr("%n posts are left: %1. End the meeting all the same?", nullptr, int(left.size())).arg(left.join(QStringLiteral(", "))),
                                                              {}, {tr("End the meeting"), tr("Go on")}, 1, 1});
        if (answer != 0)
            return;
    }
    press(&LiveMeeting::end);
}

void RunningView::onChanged()
{
    if (!m_live.isRunning(m_lead))
        return; // ended: the page puts something else here
    m_header->refresh();
    const meeting::Post *post = m_live.currentPost();
    const bool another = post && post->id != m_post;
    // Who writes something down goes on writing, and a post that began by itself takes nobody away.
    const QWidget *focus = window()->focusWidget();
    const bool writesDown = focus && m_capture->isAncestorOf(focus);
    showPost(another && !writesDown && !m_live.goesByItself());
    tick();
    if (another)
        showCurrentLine();
}

void RunningView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCurrentLine();
}

/// In the run-sheet beside the work, once it has taken its shape.
void RunningView::showCurrentLine()
{
    QTimer::singleShot(0, m_side, [this] {
        if (QWidget *line = m_plan->currentLine())
            m_side->ensureWidgetVisible(line, 0, 100);
    });
}

void RunningView::showPost(bool moveFocus)
{
    const meeting::Post *post = m_live.currentPost();
    if (!post)
        return;
    const bool another = !m_post.isEmpty() && m_post != post->id;
    m_post = post->id;
    m_capture->setRunSheet(post->form);
    m_round->setPost(post->id);
    m_tabs->setTabVisible(RoundTab, m_round->isRound());
    if (another)
        m_tabs->setCurrentIndex(m_live.nextPost() ? WorkTab : ClosingTab); // the last post shares out what came up
    const QPointer<QWidget> writing = window()->focusWidget();
    const bool writesInWork = writing && m_work->isAncestorOf(writing);
    m_work->showPost(*m_live.running(), *post, moveFocus && m_tabs->currentIndex() == WorkTab);
    if (writesInWork && !moveFocus && !writing)
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason); // what is typed on is no answer to the question that came instead
    m_tabs->setTabText(WorkTab, screen::withoutShortcut(m_work->title()));
    m_shared.workIn(m_work->formId());
}

void RunningView::tick()
{
    if (!m_live.isRunning(m_lead))
        return;
    m_header->tick();
    m_plan->showPlan(*m_live.running(), m_live.face());
}

void RunningView::refresh()
{
    onChanged();
    m_work->refresh();
    m_captured->refresh();
    m_cards->refresh();
    m_attendance->refresh();
    m_round->refresh();
    m_closing->refresh();
    m_capture->refresh();
    if (!m_obstacle.isEmpty() && m_closing->obstacle() != m_obstacle) {
        m_obstacle.clear();
        Q_EMIT pressed(); // what was said is no longer so
    }
}

void RunningView::flush()
{
    m_work->flush();
    m_captured->flush();
    m_cards->flush();
    m_closing->flush();
    m_capture->flush();
}

QString RunningView::attendance() const
{
    return m_attendance->summary();
}

} // namespace sjusteg
