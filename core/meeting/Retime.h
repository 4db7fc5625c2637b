// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/ClockFace.h"

#include <QStringList>

namespace sjusteg::meeting {

/// The three ways of «Tilpass resten».
enum class Remedy {
    Shrink, ///< the posts that are left share the loss, none below its minimum; gained time is given back the same way
    Cut,    ///< posts are left out
    Extend  ///< the meeting ends later
};

struct RetimeChange {
    QString post;
    int before = 0; ///< minutes
    int after = 0;
    bool dropped = false;
};

/// What would change. Nothing is changed before it is approved.
struct Retiming {
    QVector<RetimeChange> changes; ///< only posts that change
    Adjustment adjustment;         ///< as it would be, the earlier one included
    QDateTime endBefore;
    QDateTime endAfter;
    int shortMinutes = 0;          ///< what is still missing because minimums or fixed times stand in the way
    QStringList broken;            ///< posts whose fixed time cannot be kept even so
};

/// `target`: when the meeting is to end (the planned end, or what was asked for). `cut`: posts to leave out; for Remedy::Cut with none given, the fewest
/// that suffice are proposed, never the first, the last, a break or a post with a fixed time. The current post is never cut; it keeps at least what it has used.
/// Whole minutes. Never below a minimum, never past a fixed time without saying so in shortMinutes and broken.
Retiming retime(const Plan &plan, const Adjustment &now, const ClockFace &face, Remedy remedy, const QDateTime &target, const QSet<QString> &cut = {});

} // namespace sjusteg::meeting
