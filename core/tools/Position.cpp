// SPDX-License-Identifier: MPL-2.0
#include "tools/Position.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct PositionText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Position)
};

constexpr int mostYears = 10;

QString headText(const Form &form, const QString &field)
{
    return form.fields.value(field, noValue()).toString();
}

QDate isoDate(const Value &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

CellPlace headPlace(const Form &form, const QString &field)
{
    return {form.head.id, {field, {}, {}}};
}

TimeLineLane yearsLane(const Form &form, const PositionSpan &span, const QDate &today)
{
    TimeLineLane lane{PositionText::tr("The position"), timeLineDates({span.start, span.end, {}, TimeLineState::Plain, {}}), true, {}};
    for (int year = 0; year < mostYears && (year == 0 || span.start.addYears(year) < span.end); ++year) {
        const QDate from = span.start.addYears(year);
        const QDate next = span.start.addYears(year + 1);
        const QDate to = next < span.end ? next.addDays(-1) : span.end;
        const TimeLineState state = to < today ? TimeLineState::Done : from <= today ? TimeLineState::Ongoing : TimeLineState::Ahead;
        lane.entries.append({from, to, PositionText::tr("Year %1").arg(year + 1), state, headPlace(form, u"start"_s)});
    }
    return lane;
}

TimeLineLane mappingLane(const Form &form, const QDate &today)
{
    TimeLineLane lane{PositionText::tr("Phase 1 – mapping"), {}, true, {}};
    const QDate interview = isoDate(form.fields.value(u"interview"_s, noValue()));
    if (interview.isValid()) {
        const TimeLineState state = interview <= today ? TimeLineState::Done : TimeLineState::Ahead;
        lane.entries.append({interview, {}, PositionText::tr("Talk and interview"), state, headPlace(form, u"interview"_s)});
    }
    lane.note = form.fields.value(u"cv"_s, noValue()).toBool() ? PositionText::tr("CV and references handed in") : PositionText::tr("CV and references not handed in");
    return lane;
}

TimeLineLane tailoringLane(const Form &form)
{
    TimeLineLane lane{PositionText::tr("Phase 2 – tailoring"), {}, true, {}};
    for (const Row &row : form.rows(u"tasks"_s)) {
        const QString task = row.cell(u"task"_s).toString();
        const QString adjust = row.cell(u"adjust"_s).toString();
        const QString text = adjust.isEmpty() ? task : task.isEmpty() ? adjust : task + u" → "_s + adjust;
        if (!row.cells.isEmpty())
            lane.entries.append({isoDate(row.cell(u"date"_s)), {}, text, TimeLineState::Plain, {form.head.id, {u"tasks.task"_s, row.id, {}}}});
    }
    lane.note = PositionText::tr("%n reviews of tasks", nullptr, int(lane.entries.size()));
    return lane;
}

/// «Telefon/e-post, Ukentlig: 104 ganger», or why there are no days.
QString rhythm(const FollowUp &followUp)
{
    QStringList parts{followUp.method, followUp.cadenceText};
    parts.removeAll(QString());
    if (!followUp.dates.isEmpty())
        parts.append(PositionText::tr("%n times", nullptr, int(followUp.dates.size())));
    else if (followUp.cadence.isEmpty())
        parts.append(PositionText::tr("not agreed how often"));
    return parts.join(u", "_s);
}

void addFollowUpLanes(const QVector<FollowUp> &followUps, TimeLine &line)
{
    for (const FollowUp &followUp : followUps) {
        TimeLineLane lane{PositionText::tr("Phase 3 – %1").arg(followUp.who), rhythm(followUp), false, {}};
        for (const schedule::CadenceDate &date : followUp.dates)
            lane.entries.append({date.date, {}, followUp.method, TimeLineState::Plain, followUp.source});
        line.lanes.append(lane);
    }
}

QVector<PositionReview> reviewsOf(const Form &form)
{
    QVector<PositionReview> reviews;
    for (const Row &row : form.rows(u"evaluation"_s)) {
        if (!row.cells.isEmpty())
            reviews.append({isoDate(row.cell(u"date"_s)), row.cell(u"result"_s).toString(), row.cell(u"next"_s).toString(),
                            {form.head.id, {u"evaluation.result"_s, row.id, {}}}});
    }
    std::stable_sort(reviews.begin(), reviews.end(), [](const PositionReview &a, const PositionReview &b) {
        return a.date.isValid() != b.date.isValid() ? a.date.isValid() : a.date > b.date;
    });
    return reviews;
}

/// The evaluation is told in full elsewhere; on the line it is told by what comes next.
TimeLineLane reviewLane(const QVector<PositionReview> &reviews)
{
    TimeLineLane lane{PositionText::tr("Evaluation"), PositionText::tr("%n times", nullptr, int(reviews.size())), true, {}};
    for (const PositionReview &review : reviews)
        lane.entries.append({review.date, {}, review.next.isEmpty() ? PositionText::tr("Evaluation") : review.next, TimeLineState::Plain, review.source});
    return lane;
}

QStringList remarksOf(const Form &form, const PositionSpan &span)
{
    QStringList remarks;
    const QString format = u"dd.MM.yyyy"_s;
    if (!span.start.isValid())
        remarks.append(PositionText::tr("The first day of work is missing, so there is no time line of the position and no days for follow-up."));
    else if (!span.isValid())
        remarks.append(PositionText::tr("The end (%1) is before the start (%2).").arg(span.end.toString(format), span.start.toString(format)));
    else if (span.assumed)
        remarks.append(PositionText::tr("No end has been given. The line shows two years, until %1.").arg(span.end.toString(format)));
    const QDate interview = isoDate(form.fields.value(u"interview"_s, noValue()));
    if (span.start.isValid() && interview.isValid() && interview > span.start)
        remarks.append(PositionText::tr("The talk and interview (%1) come after the first day of work.").arg(interview.toString(format)));
    if (span.isValid() && span.start.addYears(mostYears) < span.end)
        remarks.append(PositionText::tr("The position lasts more than %1 years. Is the year right?").arg(mostYears));
    return remarks;
}

} // namespace

Position readPosition(const Template &definition, const Form &form, const QDate &today)
{
    Position position;
    position.title = headText(form, u"position"_s);
    position.mentor = headText(form, u"mentor"_s);
    position.span = positionSpan(form);
    position.followUps = followUps(definition, form);
    position.goals = headText(form, u"goals"_s);
    position.reviews = reviewsOf(form);
    const Field *outcome = definition.field(u"outcome"_s);
    const Value chosen = form.fields.value(u"outcome"_s, noValue());
    const Option *option = outcome ? outcome->option(chosen.isObject() ? chosen["option"_L1].toString() : chosen.toString()) : nullptr;
    position.outcome = option ? option->label : QString();
    TimeLine &line = position.line;
    line.title = position.title;
    line.today = today;
    if (position.span.isValid())
        line.lanes.append(yearsLane(form, position.span, today));
    line.lanes.append(mappingLane(form, today));
    line.lanes.append(tailoringLane(form));
    addFollowUpLanes(position.followUps, line);
    line.lanes.append(reviewLane(position.reviews));
    completeTimeLine(line);
    position.remarks = remarksOf(form, position.span);
    return position;
}

} // namespace sjusteg
