// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;

namespace sjusteg {

class BigTime;
class LiveMeeting;

/// A slim line on top of every other page while a meeting goes on: the post, the time left, the way back.
class MeetingStrip final : public QWidget
{
    Q_OBJECT
public:
    MeetingStrip(const Workspace &workspace, const LiveMeeting &live, QWidget *parent = nullptr);

    void setElsewhere(bool elsewhere); ///< another page than that of the meeting is shown

private:
    void refresh();
    void tick();

    const LiveMeeting &m_live;
    QLabel *m_post;
    BigTime *m_time;
    QLabel *m_standing;
    bool m_elsewhere = false;
};

} // namespace sjusteg
