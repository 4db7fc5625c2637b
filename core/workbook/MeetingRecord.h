// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace sjusteg {

/// One press during a meeting, as logged.
struct MeetingEvent {
    int number = 0; ///< 1, 2, … in the order they were logged
    QDateTime at;   ///< when what it says happened: earlier than the press where something is corrected
    QString kind;   ///< meeting/Press.h
    QString post;   ///< the post it is about; empty where it is about the whole meeting
    friend bool operator==(const MeetingEvent &, const MeetingEvent &) = default;
};

/// How a meeting stands as a whole.
struct MeetingState {
    QDateTime started; ///< invalid: not begun
    QDateTime ended;   ///< invalid: still going on, or not begun
    QJsonObject state; ///< what was chosen for this meeting alone: other run-sheets in it, adjusted minutes, rounds (meeting/Choices.h)
    bool isEmpty() const { return !started.isValid() && !ended.isValid() && state.isEmpty(); }
    friend bool operator==(const MeetingState &, const MeetingState &) = default;
};

/// The minutes (referat) of a meeting.
struct MinutesText {
    QString text; ///< document/MinutesText.h says how it is written
    bool final = false;
    bool isEmpty() const { return text.isEmpty() && !final; }
    friend bool operator==(const MinutesText &, const MinutesText &) = default;
};

/// What lies beside a run-sheet: the log of its meeting and the minutes. Of two run-sheets taken in one meeting, the one of the
/// earlier step holds it.
struct MeetingRecord {
    MeetingState state;
    QVector<MeetingEvent> events; ///< by number
    MinutesText minutes;
    bool isEmpty() const { return state.isEmpty() && events.isEmpty() && minutes.isEmpty(); }
    friend bool operator==(const MeetingRecord &, const MeetingRecord &) = default;
};

} // namespace sjusteg
