// SPDX-License-Identifier: MPL-2.0
#include "schedule/CourseDays.h"

#include "schedule/WorkingDays.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace sjusteg::schedule {

QVector<CourseDay> courseDays(const QDate &start, const QVector<CoursePlace> &places)
{
    const QDate monday = mondayOf(start);
    QVector<CourseDay> days(places.size());
    QSet<QDate> taken;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const CoursePlace &place = places.at(i);
        if (!monday.isValid() || place.week < 1 || place.day < 1)
            continue;
        days[i].planned = days[i].date = monday.addDays((place.week - 1) * 7 + place.day - 1);
        if (isWorkingDay(days.at(i).date))
            taken.insert(days.at(i).date);
    }
    QVector<qsizetype> order(days.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&days](qsizetype a, qsizetype b) { return days.at(a).planned < days.at(b).planned; });
    for (const qsizetype i : std::as_const(order)) {
        CourseDay &day = days[i];
        if (!day.planned.isValid() || isWorkingDay(day.planned))
            continue;
        day.date = nextFreeWorkingDay(day.planned, [&taken](const QDate &date) { return taken.contains(date); });
        taken.insert(day.date);
    }
    return days;
}

} // namespace sjusteg::schedule
