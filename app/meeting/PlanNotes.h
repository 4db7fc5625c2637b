// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"

namespace sjusteg {

/// One way out of what is wrong with a plan, done with one click.
struct PlanRemedy {
    QString label;
    Edit edit;
};

/// What is wrong at a post, in words with minutes, and what can be done about it.
struct PlanNote {
    QString text;
    QVector<PlanRemedy> remedies;
};

/// Notes by post: free time before a fixed time, posts before that last too long for it, fixed times that contradict each other, and minutes
/// nobody can have meant. Posts with nothing to say are not in it.
QHash<QString, PlanNote> planNotes(const Workbook &workbook, const meeting::Plan &plan);

} // namespace sjusteg
