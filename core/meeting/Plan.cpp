// SPDX-License-Identifier: MPL-2.0
#include "meeting/Plan.h"

#include <algorithm>

namespace sjusteg::meeting {

namespace {

constexpr qint64 halfDay = 12 * 60 * minuteSeconds;

QDateTime localMoment(const QDate &date, const QTime &time)
{
    const QDateTime at(date, time);
    // In the hour that summer time leaves out there is no such time.
    return at.isValid() ? at : QDateTime(date, time.addSecs(60 * minuteSeconds));
}

int wholeMinutes(const QDateTime &from, const QDateTime &to)
{
    return int((from.secsTo(to) + minuteSeconds - 1) / minuteSeconds);
}

} // namespace

int Plan::indexOf(const QString &post) const
{
    const auto it = std::find_if(posts.cbegin(), posts.cend(), [&post](const Post &one) { return one.id == post; });
    return it == posts.cend() ? -1 : int(it - posts.cbegin());
}

int Plan::minutes() const
{
    int sum = 0;
    for (const Post &post : posts)
        sum += post.minutes;
    return sum;
}

QDateTime fixedMoment(const Plan &plan, const Post &post)
{
    if (!plan.start.isValid() || !post.fixedAt)
        return {};
    const QDate day = plan.start.toLocalTime().date();
    const QDateTime at = localMoment(day, *post.fixedAt);
    return at.secsTo(plan.start) > halfDay ? localMoment(day.addDays(1), *post.fixedAt) : at;
}

QVector<PlannedPost> plannedTimes(const Plan &plan)
{
    QVector<PlannedPost> times;
    QDateTime at = plan.start;
    QDateTime latestPin;
    for (const Post &post : plan.posts) {
        PlannedPost planned;
        const QDateTime pin = fixedMoment(plan, post);
        if (pin.isValid()) {
            planned.gapMinutes = at < pin ? wholeMinutes(at, pin) : 0;
            planned.overlapMinutes = pin < at ? wholeMinutes(pin, at) : 0;
            planned.pinBeforeEarlierPin = latestPin.isValid() && pin < latestPin;
            latestPin = latestPin.isValid() ? std::max(latestPin, pin) : pin;
            at = pin;
        }
        planned.begin = at;
        at = at.isValid() ? at.addSecs(post.minutes * minuteSeconds) : at;
        planned.end = at;
        times.append(planned);
    }
    return times;
}

QDateTime plannedEnd(const Plan &plan)
{
    QDateTime end = plan.start;
    for (const PlannedPost &planned : plannedTimes(plan))
        end = std::max(end, planned.end);
    return end;
}

Plan heldAt(const Plan &plan, const QDateTime &moment)
{
    Plan held = plan;
    if (!plan.start.isValid()) {
        held.start = moment;
        return held;
    }
    if (isPlannedAround(plan, moment))
        return held;
    const QDateTime there = moment.toLocalTime();
    const QTime time = plan.start.toLocalTime().time();
    // The day before and the day after count, too: a meeting planned for 23:30 may begin past midnight.
    for (int days = -1; days <= 1; ++days) {
        const QDateTime candidate = localMoment(there.date().addDays(days), time);
        if (qAbs(candidate.secsTo(moment)) < qAbs(held.start.secsTo(moment)))
            held.start = candidate;
    }
    return held;
}

bool isPlannedAround(const Plan &plan, const QDateTime &moment)
{
    return plan.start.isValid() && qAbs(plan.start.secsTo(moment)) <= halfDay;
}

} // namespace sjusteg::meeting
