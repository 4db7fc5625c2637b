// SPDX-License-Identifier: MPL-2.0
#include "meeting/MeetingBar.h"

#include "meeting/MeetingNames.h"
#include "meeting/SayAnew.h"
#include "screen/WithoutShortcut.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sjusteg {

MeetingBar::MeetingBar(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setProperty("role", QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 16, 6);
    layout->setSpacing(10);
    m_name = parts::label({}, QStringLiteral("strong"));
    m_attendance = parts::paragraph({}, QStringLiteral("muted"));
    m_attendance->setMinimumHeight(2 * m_attendance->fontMetrics().lineSpacing()); // the page stays where it is when a second line comes
    m_all = new QToolButton;
    m_all->setText(tr("All meetings"));
    m_all->setAccessibleName(m_all->text());
    m_all->setProperty("role", QStringLiteral("link"));
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_meetings = new QMenu(m_all);
    m_all->setMenu(m_meetings);
    connect(m_meetings, &QMenu::aboutToShow, this, &MeetingBar::fillMeetings);
    m_tools = new QHBoxLayout;
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_attendance, 1);
    layout->addWidget(m_all);
    layout->addLayout(m_tools);
    layout->addLayout(m_actions);
}

void MeetingBar::showMeeting(const meeting::Meeting *meeting)
{
    const Workbook &workbook = m_workspace.workbook;
    m_lead = meeting ? meeting->lead : QString();
    sayAnew(m_name, meeting ? meetingName(workbook, m_workspace.handbook, *meeting) : tr("Meeting"));
    m_all->setVisible(meeting::allMeetings(workbook).size() > 1);
    if (!meeting)
        setAttendance({});
}

void MeetingBar::setAttendance(const QString &summary)
{
    sayAnew(m_attendance, summary);
}

void MeetingBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void MeetingBar::clearActions()
{
    parts::clear(m_actions);
}

QPushButton *MeetingBar::addAction(const QString &text, const QString &role, const QString &spokenName)
{
    QPushButton *button = parts::button(text, role, spokenName);
    m_actions->addWidget(button);
    return button;
}

void MeetingBar::fillMeetings()
{
    m_meetings->clear();
    for (const meeting::Meeting &meeting : meeting::allMeetings(m_workspace.workbook)) {
        QAction *go = m_meetings->addAction(screen::withoutShortcut(meetingLine(m_workspace.workbook, m_workspace.handbook, meeting)));
        go->setCheckable(true);
        go->setChecked(meeting.lead == m_lead);
        connect(go, &QAction::triggered, this, [this, lead = meeting.lead] { Q_EMIT m_workspace.requests.meeting(lead); });
    }
}

} // namespace sjusteg
