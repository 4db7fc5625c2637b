// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QVector>

namespace sjusteg::schedule {

/// A public holiday of Norway and what it is called.
struct Holiday {
    QDate date;
    QString name;
};

/// Easter Sunday in the Gregorian calendar. Holds for every year from 1583; an invalid date before that.
QDate easterSunday(int year);

/// The twelve public holidays of the year, in the order of the calendar.
QVector<Holiday> publicHolidays(int year);

/// The name of the holiday, or empty on a day that is none. Sundays are no holidays by themselves.
QString holidayName(const QDate &date);

} // namespace sjusteg::schedule
