// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "flow/MovedDay.h"
#include "schedule/WeekCycle.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// One event of the week of a set of tasks.
struct TaskSetEvent {
    QString row;      ///< in `cycle`
    QString step;     ///< «Mandag – sett sendes ut»
    schedule::CycleDay day;
    QString holiday;  ///< why the day was moved; empty where a person chose another day
    bool done = false;
};

/// A set of tasks (verktoy-lorenskog), read from its form.
struct TaskSet {
    QString formId;
    QString title;
    QString industry;
    QVector<TaskSetEvent> events;
};

TaskSet readTaskSet(const Workbook &workbook, const Form &form);

/// The sheet a participant gets: large and plain, a task a card with room to answer. With `cycle` its days, else those of the form.
Document buildTaskSheet(const Workbook &workbook, const Form &form, const std::optional<schedule::WeekCycle> &cycle = {});

} // namespace sjusteg
