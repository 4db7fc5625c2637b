// SPDX-License-Identifier: MPL-2.0
#include "meeting/NaturalDate.h"

#include "screen/LineFormat.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace sjusteg {

namespace {

constexpr int daysOfWeek = 7;
constexpr int monthsOfYear = 12;
constexpr int fewestLetters = 3; // «man», «des»

// Words are Norwegian whatever language the program speaks: so are those who write them.
const QLocale &writtenIn()
{
    static const QLocale locale(QLocale::NorwegianBokmal, QLocale::Norway);
    return locale;
}

int weekday(const QString &word)
{
    for (int day = 1; day <= daysOfWeek; ++day) {
        if (word.size() >= fewestLetters && writtenIn().standaloneDayName(day).startsWith(word, Qt::CaseInsensitive))
            return day;
    }
    return 0;
}

int monthOf(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    for (int month = 1; month <= monthsOfYear; ++month) {
        if (word.size() >= fewestLetters && writtenIn().standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

int counted(const QString &word)
{
    static const QHash<QString, int> words{{QStringLiteral("en"), 1}, {QStringLiteral("ei"), 1}, {QStringLiteral("to"), 2},
                                           {QStringLiteral("tre"), 3}, {QStringLiteral("fire"), 4}};
    return words.contains(word) ? words.value(word) : word.toInt();
}

std::optional<QDate> dayInWords(const QString &text, const QDate &today)
{
    static const QStringList near{QStringLiteral("i dag"), QStringLiteral("i morgen"), QStringLiteral("i overmorgen")};
    if (const qsizetype days = near.indexOf(text); days >= 0)
        return today.addDays(days);
    static const QRegularExpression later(QStringLiteral("^om (\\w+) (dag|uke|måned)(er)?r?$"), QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = later.match(text); match.hasMatch()) {
        const int count = counted(match.captured(1));
        if (count <= 0)
            return {};
        const QString unit = match.captured(2);
        if (unit.startsWith(QLatin1Char('m')))
            return today.addMonths(count);
        return today.addDays(unit == QLatin1String("uke") ? daysOfWeek * qint64(count) : count);
    }
    const bool afterThisWeek = text.startsWith(QLatin1String("neste "));
    const int day = weekday(afterThisWeek ? text.section(QLatin1Char(' '), 1) : text);
    if (day == 0)
        return {};
    if (afterThisWeek)
        return today.addDays(daysOfWeek - today.dayOfWeek() + day);
    const int ahead = (day - today.dayOfWeek() + daysOfWeek) % daysOfWeek;
    return today.addDays(ahead == 0 ? daysOfWeek : ahead);
}

} // namespace

std::optional<QDate> naturalDate(const QString &text, const QDate &today)
{
    const QString written = text.simplified().toLower();
    if (written.isEmpty())
        return QDate();
    if (const std::optional<QDate> day = dayInWords(written, today))
        return day;
    const screen::Parsed whole = screen::parseDate(written);
    if (const QDate date = QDate::fromString(whole.value.toString(), Qt::ISODate); whole.ok && date.isValid())
        return date;
    static const QRegularExpression dayAndMonth(QStringLiteral("^(\\d{1,2})[. /]\\s*(\\w+)\\.?$"), QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = dayAndMonth.match(written);
    if (!match.hasMatch())
        return {};
    const QDate date(today.year(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (!date.isValid())
        return {};
    return date < today ? date.addYears(1) : date;
}

} // namespace sjusteg
