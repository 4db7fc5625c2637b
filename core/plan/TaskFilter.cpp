// SPDX-License-Identifier: MPL-2.0
#include "plan/TaskFilter.h"

#include <algorithm>

namespace sjusteg {

namespace {

bool matchesState(const TaskRow &row, TaskFilter::State state)
{
    switch (state) {
    case TaskFilter::State::Open:
        return row.isOpen();
    case TaskFilter::State::NotStarted:
        return row.status == QLatin1StringView("not_started");
    case TaskFilter::State::Ongoing:
        return row.status == QLatin1StringView("ongoing");
    case TaskFilter::State::Done:
        return row.status == QLatin1StringView("done");
    case TaskFilter::State::Dropped:
        return row.status == QLatin1StringView("dropped");
    case TaskFilter::State::All:
        break;
    }
    return true;
}

bool matchesDate(const TaskRow &row, TaskFilter::When when, const QDate &today)
{
    switch (when) {
    case TaskFilter::When::Any:
        return true;
    case TaskFilter::When::Overdue:
        return row.overdue;
    case TaskFilter::When::NoDate:
        return !row.due.isValid();
    case TaskFilter::When::Week:
        return row.due.isValid() && row.due <= today.addDays(7);
    case TaskFilter::When::Month:
        return row.due.isValid() && row.due <= today.addDays(31);
    }
    return true;
}

} // namespace

QString personKey(const Value &person)
{
    return person.isObject() ? person[QLatin1StringView("name")].toString() : person.toString();
}

bool TaskFilter::matches(const TaskRow &row, const QDate &today) const
{
    if (unit && row.unit != *unit)
        return false;
    if (person) {
        const bool deputy = !person->isEmpty() && personKey(row.deputy) == *person;
        if (personKey(row.responsible) != *person && !deputy)
            return false;
    }
    if (step && row.step != step)
        return false;
    return matchesState(row, state) && matchesDate(row, when, today);
}

QVector<TaskRow> filtered(const QVector<TaskRow> &rows, const TaskFilter &filter, const QDate &today)
{
    QVector<TaskRow> result;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(result), [&](const TaskRow &row) { return filter.matches(row, today); });
    const auto date = [](const TaskRow &row) { return row.due.isValid() ? row.due : QDate(9999, 1, 1); };
    std::stable_sort(result.begin(), result.end(), [&date](const TaskRow &a, const TaskRow &b) { return date(a) < date(b); });
    return result;
}

} // namespace sjusteg
