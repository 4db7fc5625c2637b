// SPDX-License-Identifier: MPL-2.0
#include "tools/JobPlan.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct JobPlanText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::JobPlan)
};

QDate dateIn(const Row &row, const QString &column)
{
    return QDate::fromString(row.cell(column).toString(), Qt::ISODate);
}

TimeLineLane milestoneLane(const Form &form, const QDate &today)
{
    TimeLineLane lane{JobPlanText::tr("Milestones"), {}, true, {}};
    int done = 0;
    for (const Row &row : form.rows(u"milestones"_s)) {
        TimeLineEntry entry;
        entry.text = row.cell(u"milestone"_s).toString();
        entry.from = dateIn(row, u"due"_s);
        if (entry.text.isEmpty() && !entry.from.isValid())
            continue;
        entry.state = timeLineState(row.cell(u"status"_s).toString(), entry.from, today);
        entry.source = {form.head.id, {u"milestones.milestone"_s, row.id, {}}};
        done += entry.state == TimeLineState::Done ? 1 : 0;
        lane.entries.append(entry);
    }
    if (!lane.entries.isEmpty())
        lane.note = JobPlanText::tr("%1 of %2 reached").arg(done).arg(lane.entries.size());
    return lane;
}

TimeLineLane portfolioLane(const Form &form)
{
    TimeLineLane lane{JobPlanText::tr("Learning portfolio"), {}, false, {}};
    for (const Row &row : form.rows(u"portfolio"_s)) {
        const QDate date = dateIn(row, u"date"_s);
        if (date.isValid())
            lane.entries.append({date, {}, row.cell(u"task"_s).toString(), TimeLineState::Plain, {form.head.id, {u"portfolio.task"_s, row.id, {}}}});
    }
    lane.note = JobPlanText::tr("%n entries", nullptr, int(lane.entries.size()));
    return lane;
}

} // namespace

JobPlan readJobPlan(const Form &form, const QDate &today)
{
    JobPlan plan;
    plan.goal = form.fields.value(u"goal"_s, noValue()).toString();
    plan.schedule = form.fields.value(u"time"_s, noValue()).toString();
    plan.line.title = plan.goal;
    plan.line.today = today;
    for (const TimeLineLane &lane : {milestoneLane(form, today), portfolioLane(form)}) {
        if (!lane.entries.isEmpty())
            plan.line.lanes.append(lane);
    }
    for (const Row &row : form.rows(u"skill_needs"_s)) {
        if (!row.cells.isEmpty())
            plan.needs.append({row.cell(u"need"_s).toString(), row.cell(u"measure"_s).toString(), row.cell(u"when"_s).toString(),
                               {form.head.id, {u"skill_needs.need"_s, row.id, {}}}});
    }
    completeTimeLine(plan.line);
    return plan;
}

} // namespace sjusteg
