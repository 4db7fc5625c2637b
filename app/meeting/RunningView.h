// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QScrollArea;
class QTabWidget;

namespace sjusteg {

class AttendancePanel;
class CaptureBar;
class CapturedList;
class CardsPanel;
class ClosingPanel;
class LiveMeeting;
class PlanList;
class PostHeader;
class RoundPanel;
class SharedView;
class WorkArea;

/// The meeting while it goes on: the post and its clock on top, what it works in below, the run-sheet to the right, capture at the foot.
class RunningView final : public QWidget
{
    Q_OBJECT
public:
    RunningView(const Workspace &workspace, LiveMeeting &live, SharedView &shared, QWidget *parent = nullptr);

    void refresh();
    void flush();
    QString attendance() const;
    void endMeeting(); ///< asks when posts are left; points still parked have to be settled first

Q_SIGNALS:
    void refused(const sjusteg::Problem &problem); ///< a press that makes no sense now
    void pressed();                                ///< one that did
    void attendanceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTabs();
    QWidget *makeSide();
    void addKeys();
    void press(std::optional<Problem> (LiveMeeting::*what)());
    void goTo(const QString &post);
    void pauseOrGoOn();
    void retime();
    void correct();
    void setClock();
    void onChanged();
    void tick();
    void showCurrentLine();
    void showPost(bool moveFocus);

    const Workspace m_workspace;
    LiveMeeting &m_live;
    SharedView &m_shared;
    QString m_lead;
    QString m_post; ///< that is shown
    PostHeader *m_header;
    QTabWidget *m_tabs;
    WorkArea *m_work;
    CapturedList *m_captured;
    CardsPanel *m_cards;
    AttendancePanel *m_attendance;
    RoundPanel *m_round;
    ClosingPanel *m_closing;
    CaptureBar *m_capture;
    PlanList *m_plan;
    QString m_obstacle; ///< why the meeting could not be ended when that was asked for
    QScrollArea *m_side;
};

} // namespace sjusteg
