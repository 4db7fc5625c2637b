// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// One thing that is missing before a copy is complete, with the place to jump to.
struct Missing {
    CellRef cell;  ///< field may name a table alone (row empty)
    QString text;  ///< in the user's language: «Bransjer og yrker, Renhold: Kilde»
    bool inTime = false; ///< only the calendar brings it; nobody can fill it in
};

/// «Mangler»: every required and every due conditional field that is not filled, and every clause of «Ferdig når» that does not hold.
QVector<Missing> missing(const Workbook &workbook, const Form &form);

/// What is worth a remark although nothing is missing («Krav uten opplæring»).
QVector<Missing> notices(const Workbook &workbook, const Form &form);

/// True where the field holds an answer: text not blank, choice set, table with its fewest rows filled.
bool isFilled(const Workbook &workbook, const Form &form, const CellRef &cell);

/// Whether `condition` holds for the form, or for a row of it.
bool holds(const Condition &condition, const Template &definition, const Form &form, const QString &table = {}, const Row *row = nullptr);

/// Values a definition computes (sums, running times, the subject); undefined where a flow alone gives it.
Value derivedValue(const Workbook &workbook, const Form &form, const CellRef &cell);

} // namespace sjusteg
