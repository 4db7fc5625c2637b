// SPDX-License-Identifier: MPL-2.0
#include "tools/TaskSet.h"

#include "document/Wording.h"
#include "schedule/Holidays.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

TaskSet readTaskSet(const Workbook &workbook, const Form &form)
{
    TaskSet set;
    const Template *definition = workbook.catalog().find(form.head.templateId);
    const Field *industry = definition ? definition->field(u"industry"_s) : nullptr;
    if (!industry)
        return set;
    set.formId = form.head.id;
    set.title = form.fields.value(u"title"_s, noValue()).toString().trimmed();
    if (set.title.isEmpty())
        set.title = workbook.copyTitle(form.head.id);
    set.industry = Wording(workbook).text(*industry, form.fields.value(u"industry"_s, noValue()));
    const QDate monday = QDate::fromString(form.fields.value(u"first_monday"_s, noValue()).toString(), Qt::ISODate);
    const auto days = schedule::weekCycle(monday).days();
    const QVector<Row> &rows = form.rows(u"cycle"_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        TaskSetEvent event;
        event.row = rows.at(i).id;
        event.step = rows.at(i).cell(u"step"_s).toString();
        event.day.planned = i < qsizetype(days.size()) ? days.at(size_t(i)).planned : QDate();
        event.day.date = QDate::fromString(rows.at(i).cell(u"date"_s).toString(), Qt::ISODate);
        event.holiday = event.day.moved() ? schedule::holidayName(event.day.planned) : QString();
        event.done = rows.at(i).cell(u"done"_s).toBool();
        set.events.append(event);
    }
    return set;
}

} // namespace sjusteg
