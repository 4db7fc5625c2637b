// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>

#include <functional>

namespace sjusteg::schedule {

/// Monday to Friday and no public holiday. False for an invalid date.
bool isWorkingDay(const QDate &date);

/// The day itself when it is a working day, else the first one after it. An invalid date stays invalid.
QDate nextWorkingDay(const QDate &date);

/// The first working day from `date` on that is not taken.
QDate nextFreeWorkingDay(const QDate &date, const std::function<bool(const QDate &)> &taken);

/// The same day so many years later; of 29 February the first of March where that year has none. The day before it is the last of those years.
QDate yearsAfter(const QDate &date, int years);

/// The Monday of the date's week.
QDate mondayOf(const QDate &date);

} // namespace sjusteg::schedule
