// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Plan.h"
#include "workbook/MeetingRecord.h"

#include <QHash>
#include <QSet>

namespace sjusteg::meeting {

/// What was agreed during the meeting about the posts that were left («Tilpass resten»).
struct Adjustment {
    QHash<QString, int> minutes; ///< post → minutes instead of the planned ones
    QSet<QString> dropped;       ///< posts that are left out
    QDateTime end = {};          ///< the end agreed on with «Forleng»; invalid: as planned
    friend bool operator==(const Adjustment &, const Adjustment &) = default;
};

enum class Phase { NotBegun, Running, Paused, Ended };
/// A post that was passed over stays Waiting before the current one, and counts for nothing until somebody goes to it.
enum class PostState { Waiting, Current, Done, Dropped };

struct PostFace {
    QString post;
    PostState state = PostState::Waiting;
    int minutes = 0;            ///< as adjusted
    QDateTime plannedBegin;     ///< of the plan as it was before the meeting
    QDateTime begin;            ///< actual where it has begun, else expected; invalid where it is not expected any more
    QDateTime end;              ///< actual where it is over, else expected
    qint64 usedSeconds = 0;     ///< without pauses; several turns added
};

/// Everything the clock says at one moment. Durations are in seconds of real time: a summer-time change is no hour won or lost.
struct ClockFace {
    Phase phase = Phase::NotBegun;
    QDateTime at;                ///< the moment this is the face of
    int current = -1;            ///< index into the plan's posts
    int next = -1;               ///< the post «next» leads to; -1: only the end is left
    int previous = -1;           ///< the post «back» leads to; -1: there is none
    QDateTime plannedStart;      ///< of the plan as it was before the meeting, taken for the day it is held
    QDateTime started;           ///< invalid: not begun
    QDateTime pausedSince;       ///< Paused: since when
    qint64 leftSeconds = 0;      ///< of the current post; below zero: that much over
    qint64 behindSeconds = 0;    ///< expected end after the agreed end; below zero: ahead
    QDateTime plannedEnd;        ///< of the plan as it was before the meeting
    QDateTime agreedEnd;         ///< the planned end, or the later one agreed on with «Forleng»; invalid before a meeting whose day is past or not set
    QDateTime expectedEnd;       ///< actual when ended
    qint64 elapsedSeconds = 0;   ///< from the start until now or the end, pauses included
    qint64 pausedSeconds = 0;
    QVector<PostFace> posts;     ///< as in the plan
};

/// Pure: the same plan, log and moment give the same face. Σ usedSeconds + pausedSeconds = elapsedSeconds (unless the plan has no posts), nothing
/// is negative but what may be. Lines of the log that make no sense (an unknown post, a resume without a pause) change nothing. A moment before
/// the last line counts as that of the line: a meeting started «at the planned time» stands at zero until then.
ClockFace faceAt(const Plan &plan, const Adjustment &adjustment, const QVector<MeetingEvent> &log, const QDateTime &now);

/// Between which moments a correction («posten begynte kl. …») of a begun post may lie: after the begin of the one before, before that of the one
/// after or now.
std::pair<QDateTime, QDateTime> correctionRange(const Plan &plan, const QVector<MeetingEvent> &log, const QString &post, const QDateTime &now);

} // namespace sjusteg::meeting
