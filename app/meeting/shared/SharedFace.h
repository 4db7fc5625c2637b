// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Handbook.h"
#include "meeting/TimeLevel.h"

namespace sjusteg {

class LiveMeeting;

/// Everything the shared window says about a meeting, in words. No names of people: a whole room reads it.
struct SharedFace {
    enum class Stage { Waiting, Running, Ended };
    struct Saying {
        QString label;
        QString text;
        friend bool operator==(const Saying &, const Saying &) = default;
    };
    struct Ahead {
        QString time;
        QString title;
        friend bool operator==(const Ahead &, const Ahead &) = default;
    };

    Stage stage = Stage::Waiting;
    QString meeting;         ///< «Arbeidsmøte 2 – Dagens tiltak»
    QString facts;           ///< «Post 4 av 9»
    QString title;
    QVector<Saying> sayings; ///< purpose, method, expected result
    QString time;            ///< large: what is left, or when it begins
    QString timeNote;        ///< what the time is: «igjen av 40 min»
    QString warning;
    TimeLevel level = TimeLevel::Plenty;
    QString standing;        ///< ahead or behind; empty unless it is wanted
    QString aheadHeading;
    QVector<Ahead> ahead;    ///< the posts after this one
    qreal used = 0;          ///< share of the post's time, 0–1

    QString spoken() const;  ///< for those who listen; changes once a minute
    friend bool operator==(const SharedFace &, const SharedFace &) = default;
};

/// Before the meeting: what it is for and when it begins.
SharedFace waitingFace(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting);
/// The post that goes on. `live` has a running meeting.
SharedFace runningFace(const Workbook &workbook, const Handbook &handbook, const LiveMeeting &live, bool withStanding);
/// Afterwards: thanks for today.
SharedFace endedFace();

} // namespace sjusteg
