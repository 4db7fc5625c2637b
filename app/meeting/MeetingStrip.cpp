// SPDX-License-Identifier: MPL-2.0
#include "meeting/MeetingStrip.h"

#include "meeting/BigTime.h"
#include "meeting/ClockWords.h"
#include "meeting/LiveMeeting.h"
#include "meeting/SayAnew.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sjusteg {

MeetingStrip::MeetingStrip(const Workspace &workspace, const LiveMeeting &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
{
    setProperty("role", QStringLiteral("meetingStrip"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("The meeting that is going on"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 4, 16, 4);
    layout->setSpacing(14);
    m_post = parts::paragraph({}, QStringLiteral("strong"));
    m_time = new BigTime(20);
    m_standing = parts::label({});
    QPushButton *go = parts::button(tr("To the meeting  (F5)"), QStringLiteral("primary"), tr("To the meeting"));
    layout->addWidget(m_post, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_standing);
    layout->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this, &requests = workspace.requests] {
        if (m_live.running())
            Q_EMIT requests.meeting(m_live.running()->lead);
    });
    connect(&live, &LiveMeeting::changed, this, &MeetingStrip::refresh);
    connect(&live, &LiveMeeting::ticked, this, &MeetingStrip::tick);
    connect(&live, &LiveMeeting::noticed, this, &MeetingStrip::tick);
    refresh();
}

void MeetingStrip::setElsewhere(bool elsewhere)
{
    m_elsewhere = elsewhere;
    refresh();
}

void MeetingStrip::refresh()
{
    setVisible(m_elsewhere && m_live.currentPost());
    tick();
}

void MeetingStrip::tick()
{
    const meeting::Post *post = m_live.currentPost();
    if (!post || isHidden())
        return;
    const meeting::ClockFace &face = m_live.face();
    const TimeLevel level = m_live.level();
    const bool paused = face.phase == meeting::Phase::Paused;
    sayAnew(m_post, (paused ? tr("❚❚ The meeting has a pause: %1") : tr("▶ The meeting goes on: %1")).arg(post->title));
    m_time->setTime(clockwords::left(face.leftSeconds), clockwords::tone(level));
    m_time->setAccessibleName(clockwords::spokenLeft(face.leftSeconds));
    if (m_live.slept())
        sayAnew(m_standing, tr("△ The machine has slept"), QStringLiteral("changed"));
    else if (level != TimeLevel::Plenty && !paused)
        sayAnew(m_standing, clockwords::warning(level, face.leftSeconds), clockwords::tone(level));
    else
        sayAnew(m_standing, clockwords::behind(face.behindSeconds), clockwords::behindTone(face.behindSeconds));
}

} // namespace sjusteg
