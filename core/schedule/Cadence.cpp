// SPDX-License-Identifier: MPL-2.0
#include "schedule/Cadence.h"

#include "schedule/WorkingDays.h"

#include <QString>

#include <optional>

namespace sjusteg::schedule {

namespace {

/// The n-th time after the start; nothing for what has no rhythm.
std::optional<QDate> nthTime(const QString &recurrence, const QDate &start, int n)
{
    if (recurrence == QLatin1String("weekly"))
        return start.addDays(7LL * n);
    if (recurrence == QLatin1String("monthly"))
        return start.addMonths(n);
    if (recurrence == QLatin1String("quarterly"))
        return start.addMonths(3 * n);
    if (recurrence == QLatin1String("half_year"))
        return start.addMonths(6 * n);
    if (recurrence == QLatin1String("yearly"))
        return start.addYears(n);
    return std::nullopt;
}

} // namespace

QVector<CadenceDate> cadenceDates(const QString &recurrence, const QDate &start, const QDate &end, int most)
{
    QVector<CadenceDate> dates;
    if (!start.isValid() || !end.isValid() || end < start)
        return dates;
    const auto add = [&](const QDate &day) {
        const QDate worked = nextWorkingDay(day);
        if (worked > end)
            return; // work is over before the day that was moved to
        if (dates.isEmpty() || dates.constLast().date < worked)
            dates.append({worked, worked == day ? QDate() : day});
    };
    if (recurrence == QLatin1String("once"))
        add(start);
    for (int n = 1; dates.size() < most; ++n) {
        const std::optional<QDate> day = nthTime(recurrence, start, n);
        if (!day || *day > end)
            break;
        add(*day);
    }
    return dates;
}

} // namespace sjusteg::schedule
