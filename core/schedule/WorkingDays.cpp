// SPDX-License-Identifier: MPL-2.0
#include "schedule/WorkingDays.h"

#include "schedule/Holidays.h"

namespace sjusteg::schedule {

bool isWorkingDay(const QDate &date)
{
    return date.isValid() && date.dayOfWeek() < Qt::Saturday && holidayName(date).isEmpty();
}

QDate nextWorkingDay(const QDate &date)
{
    return nextFreeWorkingDay(date, [](const QDate &) { return false; });
}

QDate nextFreeWorkingDay(const QDate &date, const std::function<bool(const QDate &)> &taken)
{
    QDate day = date;
    while (day.isValid() && (!isWorkingDay(day) || taken(day)))
        day = day.addDays(1);
    return day;
}

QDate yearsAfter(const QDate &date, int years)
{
    const QDate later = date.addYears(years);
    return later.day() == date.day() ? later : later.addDays(1);
}

QDate mondayOf(const QDate &date)
{
    return date.isValid() ? date.addDays(1 - date.dayOfWeek()) : QDate();
}

} // namespace sjusteg::schedule
