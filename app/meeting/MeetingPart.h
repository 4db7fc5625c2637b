// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "window/Page.h"

namespace sjusteg {

/// A part of the page of a meeting that stands on its own: the planning, attendance, capture, cards, closing … Made for one meeting.
class MeetingPart : public QWidget
{
    Q_OBJECT
public:
    MeetingPart(const Workspace &workspace, const meeting::Meeting &meeting, QWidget *parent = nullptr);

    virtual void refresh(const meeting::Meeting &meeting); ///< answers, the log or the choices have changed; never each second
    virtual void flush() {}                                ///< writes what is being typed

protected:
    const Workspace m_workspace;
    meeting::Meeting m_meeting;
};

} // namespace sjusteg
