// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"

#include <QSet>

namespace sjusteg {

// A meeting over several days, and several steps in one meeting.

/// The posts go to another day: each run-sheet that has some of them gets a second copy with them, and the same leader, purpose and people.
Edit splitMeeting(const Workbook &workbook, const meeting::Meeting &meeting, const QSet<QString> &posts, const QDate &date);

/// A run-sheet that can be taken in the same meeting as another one.
struct Companion {
    QString form;               ///< empty: the step has none yet, and one would be made
    const Template *definition;
    QString title;
};
/// Of the other steps: those whose meeting has neither begun nor been closed.
QVector<Companion> companions(const Workbook &workbook, const meeting::Meeting &meeting);

/// The companion gets the date, start and place of the meeting: from then on they are run as one list.
Edit joinMeeting(const Workbook &workbook, const meeting::Meeting &meeting, const Companion &companion);
/// Takes a run-sheet out again: its date is blank until a new one is set.
Edit leaveMeeting(const Workbook &workbook, const QString &runSheet);

} // namespace sjusteg
