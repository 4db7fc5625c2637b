// SPDX-License-Identifier: MPL-2.0
#include "tools/WeekPattern.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct WeekPatternText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::WeekPattern)
};

constexpr int groupDays = 2;
constexpr int otherDays = 3;

QString optionLabel(const Template &definition, const QString &path, const QString &id)
{
    const Field *field = definition.field(path);
    const Option *option = field ? field->option(id) : nullptr;
    return option ? option->label : id;
}

QString daysText(int days)
{
    return WeekPatternText::tr("%n days", nullptr, days);
}

QString noticeOf(const WeekPattern &week)
{
    if (week.open > 0)
        return WeekPatternText::tr("%1 of the week have no plan yet.").arg(daysText(week.open));
    if (week.group > groupDays)
        return WeekPatternText::tr("The group meets two days a week in Jobbmatch; here it is %1. Then there is less time for class and practice.").arg(daysText(week.group));
    if (week.group < groupDays)
        return WeekPatternText::tr("The group meets two days a week in Jobbmatch; here it is %1.").arg(daysText(week.group));
    if (week.other != otherDays)
        return WeekPatternText::tr("Three days a week are class or practice in Jobbmatch; here it is %1.").arg(daysText(week.other));
    return {};
}

} // namespace

WeekPattern readWeekPattern(const Template &definition, const Form &form)
{
    WeekPattern week;
    for (const Row &row : form.rows(u"week"_s)) {
        WeekDay day;
        day.day = optionLabel(definition, u"week.day"_s, row.cell(u"day"_s).toString());
        day.typeId = row.cell(u"type"_s).toString();
        day.type = optionLabel(definition, u"week.type"_s, day.typeId);
        day.content = row.cell(u"content"_s).toString();
        day.source = {form.head.id, {u"week.type"_s, row.id, {}}};
        ++(day.typeId.isEmpty() ? week.open : day.typeId == "group"_L1 ? week.group : week.other);
        week.days.append(day);
    }
    week.sum = WeekPatternText::tr("%1 group, %2 class or practice").arg(daysText(week.group), daysText(week.other));
    week.notice = noticeOf(week);
    return week;
}

} // namespace sjusteg
