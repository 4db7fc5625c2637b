// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace sjusteg {

namespace meeting {
struct Meeting;
}

/// The line on top of a meeting: which one, who is there, the way to the others, and what can be done with it as a whole.
class MeetingBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingBar(const Workspace &workspace, QWidget *parent = nullptr);

    void showMeeting(const meeting::Meeting *meeting); ///< null: there is none
    void setAttendance(const QString &summary);
    void addTool(QWidget *tool); ///< stays whatever the actions are
    void clearActions();
    QPushButton *addAction(const QString &text, const QString &role = {}, const QString &spokenName = {});

private:
    void fillMeetings();

    const Workspace m_workspace;
    QString m_lead;
    QLabel *m_name;
    QLabel *m_attendance;
    QToolButton *m_all;
    QMenu *m_meetings;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_actions;
};

} // namespace sjusteg
