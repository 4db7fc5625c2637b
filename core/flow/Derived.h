// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "schedule/CourseDays.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// Derived values that need the copy alone (sums, differences, running times, days of a course); undefined for the others.
Value computedValue(const Template &definition, const Form &form, const CellRef &cell);

/// A column of the cell's row, else a field of the form; worked out where it is derived.
Value valueNear(const QString &name, const Template &definition, const Form &form, const CellRef &cell);

/// The days of the table's rows, in their order. `course` is what `course_day` says: the names of `start`, `week` and `day`.
QVector<schedule::CourseDay> courseDaysOf(const Template &definition, const Form &form, const QString &table, const QJsonObject &course);

/// A derived value that flows give (the demand for an occupation, tasks still open); undefined where none does.
Value flowValue(const Workbook &workbook, const Template &definition, const Form &form, const CellRef &cell);

/// What a row was carried over from by these flows, as references to sources that are there.
QJsonArray carriedReferences(const Workbook &workbook, const Form &form, const CellRef &cell, const QStringList &flows);

/// Phases of a task log whose tasks all are done, one a line; the same words count as the same phase.
QString completePhases(const Form &form);

} // namespace sjusteg
