// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Plan.h"
#include "workbook/MeetingRecord.h"

#include <QSet>

namespace sjusteg::meeting {

/// One stay at a post, until the next one begins.
struct Turn {
    int post = -1;    ///< index into the plan; -1 where the plan has none
    qint64 begin = 0;
};

/// The clock stood still, from one moment to another.
struct Standstill {
    qint64 from = 0;
    qint64 to = 0;
};

/// What really happened, as the log tells. Moments are whole seconds since the epoch by the clock as it was set last.
struct Track {
    QVector<Turn> turns;         ///< in order; none: not begun
    QVector<Standstill> pauses;  ///< those that are over, as logged: they may overlap and lie outside the meeting
    std::optional<qint64> pausedSince;
    std::optional<qint64> ended;
    QSet<int> done;              ///< posts that were left by moving on

    bool hasBegun() const { return !turns.isEmpty(); }
    bool isGoing() const { return hasBegun() && !ended; }
    qint64 latest() const;       ///< of all moments logged
    int lastTurnOf(int post) const; ///< -1: it has not begun
    qint64 turnEnd(int turn, qint64 now) const;

    /// The pauses within the meeting until `now`, in order and apart.
    QVector<Standstill> standstills(qint64 now) const;
};

qint64 wholeSeconds(const QDateTime &at);

/// False: more than a clock is ever set by. The log may have been written by hand.
bool isClockChange(qint64 seconds);

Track replay(const Plan &plan, const QVector<MeetingEvent> &log);

} // namespace sjusteg::meeting
