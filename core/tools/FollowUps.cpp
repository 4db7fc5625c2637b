// SPDX-License-Identifier: MPL-2.0
#include "tools/FollowUps.h"

#include "schedule/WorkingDays.h"

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int positionYears = 2;

QDate dateField(const Form &form, const QString &field)
{
    return QDate::fromString(form.fields.value(field, noValue()).toString(), Qt::ISODate);
}

} // namespace

PositionSpan positionSpan(const Form &form)
{
    PositionSpan span{dateField(form, u"start"_s), dateField(form, u"end"_s), false};
    if (span.start.isValid() && !span.end.isValid()) {
        span.end = schedule::yearsAfter(span.start, positionYears).addDays(-1); // the last day of the position
        span.assumed = true;
    }
    return span;
}

QVector<FollowUp> followUps(const Template &definition, const Form &form)
{
    QVector<FollowUp> result;
    const PositionSpan span = positionSpan(form);
    const Field *cadence = definition.field(u"follow_up.cadence"_s);
    for (const Row &row : form.rows(u"follow_up"_s)) {
        FollowUp followUp;
        followUp.who = row.cell(u"who"_s).toString();
        followUp.method = row.cell(u"method"_s).toString();
        followUp.cadence = row.cell(u"cadence"_s).toString();
        if (followUp.who.isEmpty() && followUp.method.isEmpty() && followUp.cadence.isEmpty())
            continue;
        const Option *option = cadence ? cadence->option(followUp.cadence) : nullptr;
        followUp.cadenceText = option ? option->label : QString();
        if (span.isValid())
            followUp.dates = schedule::cadenceDates(followUp.cadence, span.start, span.end);
        followUp.source = {form.head.id, {u"follow_up.cadence"_s, row.id, {}}};
        result.append(followUp);
    }
    return result;
}

QVector<FollowUpDate> followUpDates(const QVector<FollowUp> &followUps, const QDate &from)
{
    QVector<FollowUpDate> dates;
    for (int i = 0; i < followUps.size(); ++i) {
        for (const schedule::CadenceDate &date : followUps.at(i).dates) {
            if (!from.isValid() || date.date >= from)
                dates.append({date.date, date.movedFrom, i});
        }
    }
    std::stable_sort(dates.begin(), dates.end(), [](const FollowUpDate &a, const FollowUpDate &b) { return a.date < b.date; });
    return dates;
}

} // namespace sjusteg
