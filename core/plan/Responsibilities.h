// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Tasks.h"

namespace sjusteg {

enum class GroupBy { Person, Unit, Step, Month };

/// One person, unit, step or month with what belongs to it.
struct TaskGroup {
    struct Entry {
        int row = 0;           ///< index into the tasks
        bool asDeputy = false; ///< the person stands in for the one responsible
    };
    QString key;   ///< member id, unit id, step number, @month; empty: nobody, none
    QString title;
    QVector<Entry> entries;
};

/// The tasks seen from one side. Every task stands in at least one group; groups without tasks are left out, those for what has
/// nobody or nothing come first.
QVector<TaskGroup> grouped(const Workbook &workbook, const QVector<TaskRow> &rows, GroupBy by);

/// How much a unit has to do. Counts open tasks only.
struct UnitLoad {
    QString unit; ///< empty: no unit leads
    QString label;
    int leads = 0;
    int performs = 0; ///< takes part in tasks that another unit leads
    int overdue = 0;
};
QVector<UnitLoad> unitLoads(const Workbook &workbook, const QVector<TaskRow> &rows);

/// Indexes of open tasks that nobody answers for, of those with two owners, and of those that rest on somebody who has left.
struct Weaknesses {
    QVector<int> holes;
    QVector<int> twoOwners;
    QVector<int> left;
    bool isEmpty() const { return holes.isEmpty() && twoOwners.isEmpty() && left.isEmpty(); }
};
Weaknesses weaknesses(const Workbook &workbook, const QVector<TaskRow> &rows);

/// True for a member who is no longer active, or who is gone from the register.
bool hasLeft(const Workbook &workbook, const Value &person);

/// «Steg 3», or the words for before the start and without a step.
QString stepText(const std::optional<int> &step);
/// «Mars» for m03.
QString monthText(const QString &month);

} // namespace sjusteg
