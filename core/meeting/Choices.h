// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/ClockFace.h"

#include <QJsonObject>
#include <QStringList>

namespace sjusteg::meeting {

/// How far a unit has come in a round of a post.
struct UnitRound {
    bool done = false;
    std::optional<int> minutes = {}; ///< what it was given; none: no limit
    friend bool operator==(const UnitRound &, const UnitRound &) = default;
};

/// What was chosen for one meeting alone, as MeetingState::state holds it:
///
///     {"forms":[form ids, the lead first],"posts":[row ids],"minutes":{post: minutes},"dropped":[posts],"end": UTC moment,
///      "automatic_next": true,"warn":[5,1],"sound": true,"rounds":{post:{unit:{"done": true,"minutes": 10}}}}
///
/// A key with nothing in it is left out. Keys that are not known are kept as they are.
struct Choices {
    QStringList forms;          ///< the run-sheets it began with; empty: not begun
    QStringList posts;          ///< the posts it began with: they stay in its plan whatever becomes of their status
    Adjustment adjustment;
    bool automaticNext = false;
    QVector<int> warnAt = usualWarnings(); ///< minutes before the end of a post, the earliest warning first; empty: no warnings
    bool sound = false;
    QHash<QString, QHash<QString, UnitRound>> rounds; ///< post → unit → how far
    QJsonObject unknown;

    static QVector<int> usualWarnings() { return {5, 1}; }

    /// Takes what makes sense and leaves the rest: state may come from a file that somebody has written by hand.
    static Choices fromJson(const QJsonObject &state);
    QJsonObject toJson() const;
    friend bool operator==(const Choices &, const Choices &) = default;
};

} // namespace sjusteg::meeting
