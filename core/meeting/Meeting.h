// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Choices.h"
#include "meeting/ClockFace.h"
#include "workbook/Workbook.h"

namespace sjusteg::meeting {

/// A meeting as it stands in the file: its run-sheets, the plan made of them and the log beside the first.
struct Meeting {
    QString lead;       ///< form id of the run-sheet that holds the record: that of the earliest step
    QStringList forms;  ///< all its run-sheets in the order of the steps, `lead` first
    Plan plan;
    Adjustment adjustment;
    MeetingRecord record;

    Choices choices() const { return Choices::fromJson(record.state.state); }
    ClockFace faceAt(const QDateTime &now) const { return meeting::faceAt(plan, adjustment, record.events, now); }
};

/// The meeting a run-sheet belongs to. Before it has begun, copies of other steps with the same date and start belong to it; once begun, those it began with
/// (kept in its state). Empty when the form is no run-sheet.
std::optional<Meeting> meetingOf(const Workbook &workbook, const QString &runSheet);

/// All meetings of the file, each once, by step and date.
QVector<Meeting> allMeetings(const Workbook &workbook);
/// The one that has begun and not ended; empty when there is none.
std::optional<Meeting> runningMeeting(const Workbook &workbook);

/// The line of the log a press gives, pressed at `now`. An empty `post` is the one that is meant: the first, the next, the one before, the current.
/// Fails when the press makes no sense (next after the end, a post that is not there), with a sentence.
Result<MeetingEvent> logLine(const Meeting &meeting, QLatin1StringView press, const QString &post, const QDateTime &at, const QDateTime &now);

/// One press as an edit: the line of the log, and what follows from it in the run-sheets (used minutes and state of a post that is over, start and end of the
/// meeting). `at` is when it happened. A run-sheet that is finished keeps its cells. Fails as logLine does.
Result<Edit> pressed(const Workbook &workbook, const Meeting &meeting, QLatin1StringView press, const QString &post, const QDateTime &at);
/// What was chosen for the meeting alone (thresholds, rounds …) as an edit, one undo step called `text`.
Edit chosen(const Meeting &meeting, const Choices &choices, const QString &text);
/// The adjustment as an edit, one undo step.
Edit adjusted(const Meeting &meeting, const Adjustment &adjustment);

} // namespace sjusteg::meeting
