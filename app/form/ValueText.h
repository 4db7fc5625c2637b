// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// An answer as one line of text, for history.
QString valueText(const Workbook &workbook, const Field *field, const Value &value);
/// «Bransjer og yrker, Renhold: Kilde».
QString cellTitle(const Workbook &workbook, const QString &formId, const CellRef &cell);
/// The field of a cell; of a vote under a checklist statement the part after the last dot.
const Field *cellField(const Template &definition, const CellRef &cell);

} // namespace sjusteg
