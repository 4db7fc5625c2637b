// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Tasks.h"

namespace sjusteg {

/// Which tasks are to be shown. Everything left open lets all through.
struct TaskFilter {
    enum class State { Open, NotStarted, Ongoing, Done, Dropped, All };
    enum class When { Any, Overdue, Week, Month, NoDate };

    std::optional<QString> unit;   ///< unit id; empty: tasks without a unit
    std::optional<QString> person; ///< member id or the name of somebody from outside; empty: nobody named. Deputies count
    std::optional<int> step;
    State state = State::Open;
    When when = When::Any;         ///< Week, Month: due within 7 or 31 days, what is overdue included

    bool matches(const TaskRow &row, const QDate &today) const;
};

/// The rows that match: those due first on top, those without a date last.
QVector<TaskRow> filtered(const QVector<TaskRow> &rows, const TaskFilter &filter, const QDate &today);

/// Member id, or the name of somebody from outside; empty when nobody is named.
QString personKey(const Value &person);

} // namespace sjusteg
