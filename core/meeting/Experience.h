// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg::meeting {

/// What a post may be given next time.
struct Suggestion {
    QString form;
    QString post;
    int planned = 0;
    int suggested = 0; ///< never the same as planned
    int measured = 0;  ///< how many times that were measured it rests on
    bool sameWork = false; ///< rests on other posts with the same method, not on the post itself
};

/// Planned and used time of the other run-sheets of the file, and what that suggests for these.
struct Experience {
    QVector<Suggestion> suggestions; ///< in the order of the posts
    int plannedMinutes = 0;          ///< of all posts that were measured
    int usedMinutes = 0;
};

/// From `agenda.minutes` and `agenda.actual` alone: who led a post, or spoke, is never looked at. A post is the same as one before when it is the same
/// point of the template, or has the same words. Without one, at least three posts with the same method tell. Breaks stay as they are.
Experience experienceFor(const Workbook &workbook, const QStringList &runSheets);

} // namespace sjusteg::meeting
