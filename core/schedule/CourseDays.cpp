// SPDX-License-Identifier: MPL-2.0
#include "schedule/CourseDays.h"

#include "schedule/WorkingDays.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace sjusteg::schedule {

namespace {

constexpr int daysInWeek = 7;

QDate plannedDay(const QDate &monday, const CoursePlace &place)
{
    return place.week < 1 || place.day < 1 ? QDate() : monday.addDays((place.week - 1) * daysInWeek + place.day - 1);
}

} // namespace

QVector<CourseDay> courseDays(const QDate &start, const QVector<CoursePlace> &places)
{
    const QDate monday = mondayOf(start);
    QVector<CourseDay> days(places.size());
    QSet<QDate> taken;
    const auto isHeld = [&start](const QDate &day) { return isWorkingDay(day) && day >= start; };
    for (qsizetype i = 0; i < places.size(); ++i) {
        days[i].planned = days[i].date = plannedDay(monday, places.at(i));
        if (isHeld(days.at(i).date))
            taken.insert(days.at(i).date);
    }
    QVector<qsizetype> order(days.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&days](qsizetype a, qsizetype b) { return days.at(a).planned < days.at(b).planned; });
    for (const qsizetype i : std::as_const(order)) {
        CourseDay &day = days[i];
        if (!day.planned.isValid() || isHeld(day.planned))
            continue;
        day.date = nextFreeWorkingDay(std::max(day.planned, start), [&taken](const QDate &date) { return taken.contains(date); });
        taken.insert(day.date);
    }
    return days;
}

QVector<int> overtakenBy(const QVector<CourseDay> &days)
{
    QVector<int> found(days.size(), -1);
    for (int i = 0; i < days.size(); ++i) {
        if (!days.at(i).date.isValid())
            continue;
        for (int other = 0; other < days.size(); ++other) {
            const CourseDay &later = days.at(other);
            const bool overtakes = later.date.isValid() && later.planned > days.at(i).planned && later.date < days.at(i).date;
            if (overtakes && (found.at(i) < 0 || later.planned > days.at(found.at(i)).planned))
                found[i] = other;
        }
    }
    return found;
}

QVector<CoursePlace> slidPlaces(const QDate &start, const QVector<CoursePlace> &places)
{
    const QDate monday = mondayOf(start);
    QVector<CoursePlace> slid = places;
    QVector<qsizetype> order;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (plannedDay(monday, places.at(i)).isValid())
            order.append(i);
    }
    const auto planned = [&](qsizetype i) { return plannedDay(monday, places.at(i)); };
    std::stable_sort(order.begin(), order.end(), [&planned](qsizetype a, qsizetype b) { return planned(a) < planned(b); });
    QDate before; // as planned
    QDate held;
    for (const qsizetype i : std::as_const(order)) {
        if (planned(i) != before)
            held = nextWorkingDay(std::max({planned(i), start, held.addDays(1)}));
        before = planned(i);
        const qint64 days = monday.daysTo(held);
        slid[i] = {int(days / daysInWeek) + 1, int(days % daysInWeek) + 1};
    }
    return slid;
}

} // namespace sjusteg::schedule
