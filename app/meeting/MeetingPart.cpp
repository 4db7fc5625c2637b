// SPDX-License-Identifier: MPL-2.0
#include "meeting/MeetingPart.h"

namespace sjusteg {

MeetingPart::MeetingPart(const Workspace &workspace, const meeting::Meeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_meeting(meeting)
{
}

void MeetingPart::refresh(const meeting::Meeting &meeting)
{
    m_meeting = meeting;
}

} // namespace sjusteg
