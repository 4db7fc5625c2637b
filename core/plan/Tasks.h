// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// Every task of the process, in the order of the templates and their rows: the roles templates, matters that ask for something,
/// planned changes and activities, what is to be anchored, and improvements of the checklists that have not become tasks yet.
/// Never from forms about participants, never from a copy that is no longer relevant; a linked row counts where it comes from, a matter
/// that was put on an anchoring list counts there.
QVector<TaskRow> tasks(const Workbook &workbook, const QDate &today);

/// «Oppgave», «Avklaring» … : what kind of row it is, in the user's words.
QString taskKindText(const Workbook &workbook, const TaskRow &row);

} // namespace sjusteg
