// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace sjusteg::meeting {

inline constexpr qint64 minuteSeconds = 60;

/// One post (agenda item) as planned.
struct Post {
    QString id;                   ///< of the row; row ids of different run-sheets never clash
    QString form;                 ///< the run-sheet it stands in: two may be taken in one meeting
    QString title;
    int minutes = 0;              ///< planned
    int minMinutes = 0;           ///< how short it may become
    std::optional<QTime> fixedAt; ///< cannot be moved, for instance because of a guest
    bool isBreak = false;
};

/// A meeting as planned: one run-sheet, or several with the same date and start, run as one list in the order of the steps.
struct Plan {
    QDateTime start;      ///< local time; invalid while the date is not set
    QVector<Post> posts;
    int estimate = 0;     ///< the handbook's, in minutes, of all its steps

    int indexOf(const QString &post) const; ///< -1: not in the plan
    int minutes() const;                    ///< sum of the posts
};

/// When a post is to take place, and what is wrong with that.
struct PlannedPost {
    QDateTime begin;
    QDateTime end;
    int gapMinutes = 0;     ///< free time before a fixed time
    int overlapMinutes = 0; ///< the posts before last this much longer than the fixed time allows
    bool pinBeforeEarlierPin = false; ///< its fixed time is before that of an earlier post: both cannot hold
};

/// The moment of a fixed time, on the day the plan begins or the night after. Invalid without a start or a fixed time.
QDateTime fixedMoment(const Plan &plan, const Post &post);

/// Start and end of every post. A fixed time moves its post there when it comes later (a gap) and keeps it there when it comes too
/// early (an overlap). A fixed time more than twelve hours before the start is on the next day. Without a start, `begin` and `end` are invalid.
QVector<PlannedPost> plannedTimes(const Plan &plan);
/// When the last of them is over; the start when there is no post.
QDateTime plannedEnd(const Plan &plan);

/// The plan as it holds for a meeting held at `moment`: one planned for another day is taken as planned for this one at the same time of day,
/// one without a date as beginning now.
Plan heldAt(const Plan &plan, const QDateTime &moment);

/// Planned for this moment or near it: less than half a day before or after.
bool isPlannedAround(const Plan &plan, const QDateTime &moment);

} // namespace sjusteg::meeting
