// SPDX-License-Identifier: MPL-2.0
#include "meeting/LiveMeeting.h"

#include "meeting/Press.h"
#include "window/UndoableEdit.h"

#include <QApplication>

namespace sjusteg {

namespace {

constexpr qint64 sleepAfter = 90'000; // ms without a tick
constexpr qint64 clockSetAfter = 2'000; // ms that the time of day went otherwise than time does

/// As the log will be once the disk takes it.
void putInLog(meeting::Meeting &meeting, QLatin1StringView press, const QString &post, const QDateTime &at)
{
    const int number = meeting.record.events.isEmpty() ? 1 : meeting.record.events.constLast().number + 1;
    meeting.record.events.append({number, at, press, post});
    MeetingState &state = meeting.record.state;
    if (press == meeting::press::start)
        state.started = at;
    else if (press == meeting::press::end)
        state.ended = at;
    else if (press == meeting::press::reopen)
        state.ended = {};
}

} // namespace

LiveMeeting::LiveMeeting(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveMeeting::tick);
    connect(&workspace.workbook, &Workbook::applied, this, &LiveMeeting::onApplied);
    reread();
}

QDateTime LiveMeeting::now() const
{
    const QDateTime exact = m_workspace.workbook.clock().now();
    return exact.addMSecs(-exact.time().msec());
}

const meeting::Post *LiveMeeting::currentPost() const
{
    return m_meeting && m_face.current >= 0 ? &m_meeting->plan.posts.at(m_face.current) : nullptr;
}

const meeting::Post *LiveMeeting::nextPost() const
{
    return m_meeting && m_face.next >= 0 ? &m_meeting->plan.posts.at(m_face.next) : nullptr;
}

TimeLevel LiveMeeting::level() const
{
    if (!m_meeting || m_face.current < 0)
        return TimeLevel::Plenty;
    return timeLevel(m_meeting->choices().warnAt, m_face.leftSeconds, m_face.posts.at(m_face.current).minutes);
}

std::optional<Problem> LiveMeeting::start(const meeting::Meeting &meeting, const QDateTime &at)
{
    if (m_meeting && m_meeting->lead != meeting.lead)
        return Problem{tr("Another meeting is going on. End it before you start this one."), {}};
    if (meeting.plan.posts.isEmpty())
        return Problem{tr("The run-sheet has no posts yet. Write at least one before you start the meeting."), {}};
    return press(meeting, meeting::press::start, meeting.plan.posts.constFirst().id, at);
}

std::optional<Problem> LiveMeeting::next()
{
    const meeting::Post *post = nextPost();
    return post ? press(*m_meeting, meeting::press::next, post->id, now()) : std::nullopt;
}

std::optional<Problem> LiveMeeting::back()
{
    if (!m_meeting || m_face.previous < 0)
        return std::nullopt;
    return press(*m_meeting, meeting::press::back, m_meeting->plan.posts.at(m_face.previous).id, now());
}

std::optional<Problem> LiveMeeting::goTo(const QString &post)
{
    if (!m_meeting)
        return std::nullopt;
    const bool later = m_meeting->plan.indexOf(post) > m_face.current;
    return press(*m_meeting, later ? meeting::press::next : meeting::press::back, post, now());
}

std::optional<Problem> LiveMeeting::pause()
{
    return m_meeting ? press(*m_meeting, meeting::press::pause, {}, now()) : std::nullopt;
}

std::optional<Problem> LiveMeeting::resume()
{
    return m_meeting ? press(*m_meeting, meeting::press::resume, {}, now()) : std::nullopt;
}

std::optional<Problem> LiveMeeting::end()
{
    return m_meeting ? press(*m_meeting, meeting::press::end, {}, now()) : std::nullopt;
}

std::optional<Problem> LiveMeeting::reopen(const meeting::Meeting &meeting)
{
    // One whose end could not be saved yet is still held here.
    if (m_meeting && m_meeting->lead != meeting.lead)
        return Problem{tr("Another meeting is going on. End it before you open this one again."), {}};
    return press(meeting, meeting::press::reopen, {}, now());
}

std::optional<Problem> LiveMeeting::correct(const QString &post, const QDateTime &began)
{
    if (!m_meeting)
        return std::nullopt;
    flush(); // the step builds on what is in the file
    if (!m_meeting || !m_unsaved.isEmpty())
        return std::nullopt; // that it could not be saved has been said
    const Result<Edit> edit = meeting::pressed(m_workspace.workbook, *m_meeting, meeting::press::began, post, began);
    if (!edit)
        return edit.problem();
    perform(m_workspace, *edit);
    return std::nullopt;
}

std::optional<Problem> LiveMeeting::press(const meeting::Meeting &meeting, QLatin1StringView press, QString post, const QDateTime &at)
{
    if (m_workspace.workbook.isReadOnly())
        return Problem{tr("The file is open for reading only: the clock is shown, but cannot be pressed."), {}};
    if (m_meeting && press != meeting::press::clock)
        watch(m_workspace.workbook.clock().now()); // what happened since the last tick comes first
    const Result<Edit> edit = meeting::pressed(m_workspace.workbook, meeting, press, post, at);
    if (!edit)
        return edit.problem();
    m_pressing = true;
    const Result<void> saved = m_unsaved.isEmpty() ? m_workspace.workbook.apply(*edit) : Result<void>(Problem{});
    m_pressing = false;
    if (saved) {
        reread();
        return std::nullopt;
    }
    // The room does not wait for the disk.
    remember(meeting, {press, post, at});
    if (m_unsaved.size() == 1)
        tellUnsaved(saved.problem());
    else
        flush();
    return std::nullopt;
}

void LiveMeeting::tellUnsaved(const Problem &problem)
{
    const QString kept = tr("What was pressed in the meeting counts all the same, and is saved as soon as that can be done.");
    Q_EMIT m_workspace.requests.problem({problem.sentence + QLatin1Char(' ') + kept, problem.cause});
}

void LiveMeeting::remember(const meeting::Meeting &meeting, const Unsaved &unsaved)
{
    m_unsaved.append(unsaved);
    if (!m_meeting)
        m_meeting = meeting;
    reread();
}

void LiveMeeting::flush()
{
    while (!m_unsaved.isEmpty()) {
        const Unsaved first = m_unsaved.constFirst();
        const std::optional<meeting::Meeting> stored = meeting::meetingOf(m_workspace.workbook, m_meeting->lead);
        if (!stored) {
            reread(); // its run-sheet is gone
            return;
        }
        const Result<Edit> edit = meeting::pressed(m_workspace.workbook, *stored, first.press, first.post, first.at);
        m_pressing = true;
        const Result<void> saved = edit ? m_workspace.workbook.apply(*edit) : Result<void>();
        m_pressing = false;
        if (!saved) {
            tellUnsaved(saved.problem());
            return;
        }
        m_unsaved.removeFirst();
        if (m_unsaved.isEmpty())
            reread();
    }
}

void LiveMeeting::sleptInPause()
{
    const std::optional<Gap> gap = std::exchange(m_slept, std::nullopt);
    if (gap && m_meeting) {
        if (!press(*m_meeting, meeting::press::pause, {}, gap->from))
            press(*m_meeting, meeting::press::resume, {}, gap->until);
    }
    Q_EMIT noticed();
}

void LiveMeeting::sleptInMeeting()
{
    m_slept.reset();
    Q_EMIT noticed();
    tick();
}

void LiveMeeting::clockSeen()
{
    m_moved = 0;
    Q_EMIT noticed();
}

/// Only what stands in run-sheets can change a meeting.
void LiveMeeting::onApplied(const Edit &edit)
{
    if (m_pressing)
        return; // read anew when the press is through
    const Workbook &workbook = m_workspace.workbook;
    const bool concerns = std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&](const FormChange &change) {
        const std::optional<FormHead> head = workbook.head(change.form);
        const Template *definition = head ? workbook.catalog().find(head->templateId) : nullptr;
        return !definition || definition->kind == TemplateKind::RunSheet;
    });
    if (concerns)
        reread();
}

void LiveMeeting::reread()
{
    const Workbook &workbook = m_workspace.workbook;
    if (!m_unsaved.isEmpty())
        m_meeting = meeting::meetingOf(workbook, m_meeting->lead);
    if (m_unsaved.isEmpty() || !m_meeting) {
        m_unsaved.clear(); // without its run-sheet there is nothing they could be saved in
        m_meeting = meeting::runningMeeting(workbook);
    }
    for (const Unsaved &unsaved : std::as_const(m_unsaved))
        putInLog(*m_meeting, unsaved.press, unsaved.post, unsaved.at);
    m_face = m_meeting ? m_meeting->faceAt(now()) : meeting::ClockFace{};
    if (!m_meeting) {
        m_slept.reset();
        m_lastNow = {};
    }
    m_level = level();
    wait();
    Q_EMIT changed();
}

void LiveMeeting::tick()
{
    if (!m_meeting)
        return;
    watch(m_workspace.workbook.clock().now());
    if (!m_slept)
        goOnByItself();
    if (!m_meeting)
        return;
    m_face = m_meeting->faceAt(now());
    const TimeLevel reached = level();
    if (reached > m_level) {
        if (m_meeting->choices().sound)
            QApplication::beep();
        Q_EMIT levelReached(reached);
    }
    m_level = reached;
    wait();
    Q_EMIT ticked();
}

/// Compares the time of day with time itself since the tick before.
void LiveMeeting::watch(const QDateTime &now)
{
    const qint64 steady = m_workspace.workbook.clock().steady();
    const QDateTime before = std::exchange(m_lastNow, now);
    const qint64 passed = steady - std::exchange(m_lastSteady, steady);
    if (!before.isValid())
        return;
    const qint64 moved = before.msecsTo(now) - passed;
    if (qAbs(moved) >= clockSetAfter) {
        const qint64 seconds = qRound64(double(moved) / 1000);
        press(*m_meeting, meeting::press::clock, QString::number(seconds), this->now());
        m_moved += seconds;
        Q_EMIT noticed();
    }
    if (passed > sleepAfter && m_face.phase == meeting::Phase::Running) {
        const QDateTime until = this->now();
        m_slept = Gap{m_slept ? m_slept->from : until.addMSecs(-passed), until};
        m_slept->from = m_slept->from.addMSecs(-m_slept->from.time().msec());
        Q_EMIT noticed();
    }
}

/// Where that was chosen: each post ends when its time is out, also those that ended while nobody looked.
void LiveMeeting::goOnByItself()
{
    if (!m_meeting->choices().automaticNext)
        return;
    for (qsizetype guard = m_meeting->plan.posts.size(); guard > 0 && m_meeting; --guard) {
        m_face = m_meeting->faceAt(now());
        const meeting::Post *post = nextPost();
        if (m_face.phase != meeting::Phase::Running || m_face.leftSeconds > 0 || !post)
            return;
        m_byItself = true;
        const std::optional<Problem> refused = press(*m_meeting, meeting::press::next, post->id, now().addSecs(m_face.leftSeconds));
        m_byItself = false;
        if (refused)
            return; // somebody has to press
    }
}

/// Until the next whole second; in a pause nothing but the expected end moves, each minute. Also then the machine may sleep.
void LiveMeeting::wait()
{
    if (!m_meeting || m_face.phase == meeting::Phase::Ended) {
        m_timer.stop();
        return;
    }
    const QTime time = m_workspace.workbook.clock().now().time();
    const int toSecond = 1000 - time.msec();
    const bool paused = m_face.phase == meeting::Phase::Paused;
    m_timer.start(paused ? toSecond + (59 - time.second()) * 1000 : toSecond);
}

} // namespace sjusteg
