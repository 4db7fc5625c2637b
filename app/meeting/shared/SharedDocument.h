// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// A form as a room may read it: the answers, without who filled it in and when, and without what must not stand in a report. Of a run-sheet
/// the participants' agenda: who is there and who is not concerns nobody else.
Document sharedDocument(const Workbook &workbook, const QString &formId);

/// The texts that lead to a place in that document: section, field, row.
QStringList placeInDocument(const Workbook &workbook, const QString &formId, const CellRef &cell);

} // namespace sjusteg
