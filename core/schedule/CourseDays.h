// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QVector>

namespace sjusteg::schedule {

/// Where a session stands in the plan of a course.
struct CoursePlace {
    int week = 0; ///< from 1; 0 = not decided
    int day = 0;  ///< 1 Monday … 5 Friday; 0 = not decided
};

/// The day a session is held. `moved` when the planned day is a public holiday.
struct CourseDay {
    QDate date;    ///< invalid while week, day or start is missing
    QDate planned; ///< by week and day alone
    bool moved() const { return date != planned; }
};

/// A date for each place, in the same order. Weeks count from the week of `start`. What falls on a public holiday goes to the
/// next working day that no other session has, the first in the plan first.
QVector<CourseDay> courseDays(const QDate &start, const QVector<CoursePlace> &places);

} // namespace sjusteg::schedule
