// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "plan/Anchoring.h"
#include "plan/Responsibilities.h"
#include "plan/Wheel.h"

namespace sjusteg {

/// The tasks shown, as one table. `selection` says in words which ones, empty for all.
Document buildTaskList(const Workbook &workbook, const QVector<TaskRow> &rows, const QString &selection = {});
/// What the leaders are asked, leader by leader.
Document buildAnchoringList(const Workbook &workbook, const QVector<AnchoringMatter> &matters);
/// What has nobody or two first, then the load of each unit, then every task from one side.
Document buildResponsibilities(const Workbook &workbook, const QVector<TaskRow> &rows, GroupBy by);
/// The activities of the wheel month by month: the same as the drawing, for those who read.
Document buildWheelTable(const Workbook &workbook, const Wheel &wheel);

} // namespace sjusteg
