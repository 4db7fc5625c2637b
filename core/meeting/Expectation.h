// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/ClockFace.h"

namespace sjusteg::meeting {

/// Indices of the posts that are still to be held, in order, the current one first.
QVector<int> postsAhead(const ClockFace &face);

/// What is left of a post, in seconds; never below zero.
qint64 secondsAhead(const PostFace &post);

/// The plan as it is held by the meeting the face is of, or would be if it began now. A meeting that is still to come keeps its day.
Plan heldPlan(const Plan &plan, const ClockFace &face);

/// Works out when the posts ahead begin and end and when the meeting does, from the minutes and the states in `face`. `held` is the plan as it
/// is held (heldPlan). A fixed time that comes later is waited for; one that has passed is late.
void expectTimes(const Plan &held, ClockFace &face);

} // namespace sjusteg::meeting
