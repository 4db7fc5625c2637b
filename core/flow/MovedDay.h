// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "schedule/WeekCycle.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// «Flyttet fra torsdag 01.04.2027 (skjærtorsdag)»; empty for a day that was not moved.
QString movedText(const schedule::CycleDay &day);

/// The same of a cell whose day is counted from others (the sessions of a course, the week of a set of tasks); empty for every other
/// cell, and where what it is counted from is missing.
QString movedText(const Template &definition, const Form &form, const CellRef &cell);

} // namespace sjusteg
