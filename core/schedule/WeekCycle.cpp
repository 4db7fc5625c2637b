// SPDX-License-Identifier: MPL-2.0
#include "schedule/WeekCycle.h"

#include "schedule/WorkingDays.h"

namespace sjusteg::schedule {

WeekCycle weekCycle(const QDate &firstMonday, int number)
{
    const auto day = [&](int days) {
        const QDate planned = firstMonday.addDays(number * 7 + days);
        return CycleDay{planned, nextWorkingDay(planned)};
    };
    return {day(0), day(3), day(7)};
}

} // namespace sjusteg::schedule
