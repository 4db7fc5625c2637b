// SPDX-License-Identifier: MPL-2.0
#include "plan/Wheel.h"

#include "plan/WheelReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sjusteg {

namespace {

struct TypeText {
    Q_DECLARE_TR_FUNCTIONS(Wheel)
};

QDate mondayOf(int week, int year)
{
    const QDate inFirstWeek(year, 1, 4); // by definition in week 1
    return inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (week - 1));
}

} // namespace

Wheel readWheel(const Workbook &workbook)
{
    return WheelReader(workbook).read();
}

QString wheelTypeText(WheelType type)
{
    switch (type) {
    case WheelType::Budget:
        return TypeText::tr("Budget");
    case WheelType::Planning:
        return TypeText::tr("Planning");
    case WheelType::Running:
        return TypeText::tr("Running");
    case WheelType::Fixed:
        return TypeText::tr("Fixed by law");
    }
    return {};
}

DaySpan daysOf(const WheelActivity &activity, int month, int year)
{
    const QDate first(year, month, 1);
    const DaySpan wholeMonth{first, first.addMonths(1).addDays(-1)};
    static const QRegularExpression week(QStringLiteral("\\b(?:uke|week)\\s*(\\d{1,2})\\b"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = week.match(activity.day); match.hasMatch()) {
        const QDate monday = mondayOf(match.captured(1).toInt(), year);
        const DaySpan days{monday, monday.addDays(6)};
        return days.to >= wholeMonth.from && days.from <= wholeMonth.to ? days : wholeMonth;
    }
    // A day alone; a sentence such as «1. mars er siste frist» is for people to read.
    static const QRegularExpression day(QStringLiteral("^\\s*(\\d{1,2})\\.?\\s*$"));
    const QDate date(year, month, day.match(activity.day).captured(1).toInt());
    return date.isValid() ? DaySpan{date, date} : wholeMonth;
}

} // namespace sjusteg
