// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/Calendar.h"
#include "tools/CoursePlan.h"
#include "tools/HandIns.h"
#include "tools/TaskSet.h"

namespace sjusteg::calendar {

/// A course as a calendar: each session at its time of day, or as a whole day where the course has no times.
QByteArray courseIcs(const Template &definition, const CoursePlan &plan, const QDateTime &stamp);
/// The days of one set of tasks.
QVector<Event> taskSetEvents(const TaskSet &set);
/// The days of every set of a group: what is sent out and what is due. No participant stands in it, not even by code.
QVector<Event> groupEvents(const HandInOverview &overview);

} // namespace sjusteg::calendar
