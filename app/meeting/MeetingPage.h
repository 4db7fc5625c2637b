// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "window/Page.h"

class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace sjusteg {

class AfterPanel;
class AttendancePanel;
class CapturedList;
class ClosingPanel;
class LiveMeeting;
class MeetingBar;
class MessageBar;
class PlanPanel;
class RunningView;
class SharedView;

/// A meeting from planning to minutes: what stands on the page follows from whether it has begun and ended.
class MeetingPage final : public Page
{
    Q_OBJECT
public:
    /// `formId`: any run-sheet of the meeting; empty: the file has none yet, and the page helps to make one of `step`.
    MeetingPage(const Workspace &workspace, LiveMeeting &live, SharedView &shared, const QString &formId, int step, QWidget *parent = nullptr);

    QString name() const override;
    void flush() override;
    void refresh() override;
    PrintJob printJob() const override;
    QString formId() const override { return m_formId; }

    void startNow(); ///< does nothing once it has begun

private:
    void showPlannedStart();
    bool follow();
    void makeBody();
    void makeEmpty(QVBoxLayout *column);
    void makeBefore(QVBoxLayout *column);
    QTabWidget *makeTabs() const;
    void makeRunning(QVBoxLayout *column);
    void makeAfter(QVBoxLayout *column);
    void showAttendance();
    void showNotices();
    void start(const QDateTime &at);
    void reopen();
    void refuse(const Problem &problem);
    std::optional<meeting::Meeting> meeting() const;
    meeting::Phase phase() const; ///< Paused counts as Running
    QDateTime plannedStart() const;

    LiveMeeting &m_live;
    SharedView &m_shared;
    QString m_formId;
    int m_step;
    meeting::Phase m_phase = meeting::Phase::NotBegun; ///< the body was made for
    bool m_closed = false; ///< the body was made for a meeting that has been held
    MeetingBar *m_bar;
    MessageBar *m_refused;
    MessageBar *m_slept;
    MessageBar *m_moved;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    PlanPanel *m_planning = nullptr;
    AttendancePanel *m_attendance = nullptr;
    RunningView *m_running = nullptr;
    AfterPanel *m_after = nullptr;
    CapturedList *m_captured = nullptr;
    ClosingPanel *m_closing = nullptr; ///< after the meeting: what is still open
    QPushButton *m_atPlanned = nullptr; ///< before a meeting that may be started
};

} // namespace sjusteg
