// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>

#include <array>

namespace sjusteg::schedule {

/// A day that is counted, and the working day it becomes.
struct CycleDay {
    QDate planned;
    QDate date;
    bool moved() const { return date != planned; }
};

/// The week of a set of tasks.
struct WeekCycle {
    CycleDay out;       ///< the set is sent out, Monday
    CycleDay tasksIn;   ///< tasks are handed in and the summary is sent out, Thursday
    CycleDay summaryIn; ///< the summary is handed in, Monday after
    std::array<CycleDay, 3> days() const { return {out, tasksIn, summaryIn}; }
};

/// The cycle that begins on `firstMonday`: 0, 3 and 7 days on, each moved to the next working day where it falls on a holiday.
/// `number`: how many weeks later, for the sets that follow the first. Invalid days where `firstMonday` is.
WeekCycle weekCycle(const QDate &firstMonday, int number = 0);

} // namespace sjusteg::schedule
