// SPDX-License-Identifier: MPL-2.0
// Days off by law: lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2, and lov om 1 og 17 mai som høgtidsdager
// (LOV-1947-04-26-1) § 1. Christmas Eve and New Year's Eve are no public holidays, whatever an office does on them.
#include "schedule/Holidays.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::schedule {

namespace {

struct HolidayText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Holiday)
};

constexpr int firstGregorianYear = 1583;

} // namespace

QDate easterSunday(int year)
{
    if (year < firstGregorianYear)
        return {};
    // The anonymous Gregorian computus (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8). The names are the method's own.
    const int a = year % 19; // place in the moon's cycle of nineteen years
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30; // days from 21 March to the full moon of the church
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7; // and on to the Sunday after it
    const int m = (a + 11 * h + 22 * l) / 451;
    const int number = h + l - 7 * m + 114;
    return QDate(year, number / 31, number % 31 + 1);
}

QVector<Holiday> publicHolidays(int year)
{
    const QDate easter = easterSunday(year);
    if (!easter.isValid())
        return {};
    QVector<Holiday> days{{QDate(year, 1, 1), HolidayText::tr("New Year's Day")},
                          {easter.addDays(-3), HolidayText::tr("Maundy Thursday")},
                          {easter.addDays(-2), HolidayText::tr("Good Friday")},
                          {easter, HolidayText::tr("Easter Sunday")},
                          {easter.addDays(1), HolidayText::tr("Easter Monday")},
                          {QDate(year, 5, 1), HolidayText::tr("Labour Day")},
                          {QDate(year, 5, 17), HolidayText::tr("Constitution Day")},
                          {easter.addDays(39), HolidayText::tr("Ascension Day")},
                          {easter.addDays(49), HolidayText::tr("Whit Sunday")},
                          {easter.addDays(50), HolidayText::tr("Whit Monday")},
                          {QDate(year, 12, 25), HolidayText::tr("Christmas Day")},
                          {QDate(year, 12, 26), HolidayText::tr("Boxing Day")}};
    std::stable_sort(days.begin(), days.end(), [](const Holiday &x, const Holiday &y) { return x.date < y.date; });
    return days;
}

QString holidayName(const QDate &date)
{
    QString name; // two can fall on one day: Ascension Day on 1 or 17 May
    for (const Holiday &holiday : publicHolidays(date.isValid() ? date.year() : 0)) {
        if (holiday.date == date)
            name += name.isEmpty() ? holiday.name : QStringLiteral(", ") + holiday.name;
    }
    return name;
}

} // namespace sjusteg::schedule
