// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

class Origins;

/// One source of a cell or linked row, for the mark beside it and for jumping there.
struct Origin {
    QString flow;
    QString form;    ///< empty when the source copy is gone
    QString row;
    QString field;
    QString title;   ///< of the source row or copy as it is now, else as last known
    bool alive = true;
    bool linked = false; ///< shown live, and read-only here
    QString card = {};   ///< a delivered example, where the source is no form
};

/// Where a cell, or with a table's id as field a linked row, came from. Empty for what people have entered themselves.
QVector<Origin> originsOf(const Workbook &workbook, const Form &form, const CellRef &cell);
/// The same for who asks about many cells: `known` are the form's own, read once.
QVector<Origin> originsOf(const Workbook &workbook, const Form &form, const Origins &known, const CellRef &cell);
/// «Fra 1.2», «Fra 1.1 og 2.2», «Fra arbeidsgruppen»; empty without an origin.
QString originText(const Workbook &workbook, const Form &form, const CellRef &cell);
QString originText(const Workbook &workbook, const QVector<Origin> &origins);

} // namespace sjusteg
