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

/// The day a session is held. `moved` when the planned day is a public holiday, or comes before the first day of the course.
struct CourseDay {
    QDate date;    ///< invalid while week, day or start is missing
    QDate planned; ///< by week and day alone
    bool moved() const { return date != planned; }
};

/// A date for each place, in the same order. Weeks count from the week of `start`. What falls on a public holiday, or before `start`, goes to
/// the next working day that no other session has, the first in the plan first.
QVector<CourseDay> courseDays(const QDate &start, const QVector<CoursePlace> &places);

/// For each session the last one of the plan that was to come after it and is held before it; -1 where none is.
QVector<int> overtakenBy(const QVector<CourseDay> &days);

/// The same sessions one after another from `start` on: what cannot be held on its day goes to the next working day and pushes those behind it
/// along, as far as it must. Sessions of one day stay together; those without week or day stay as they are. May need more weeks than before.
QVector<CoursePlace> slidPlaces(const QDate &start, const QVector<CoursePlace> &places);

} // namespace sjusteg::schedule
