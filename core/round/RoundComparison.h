// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Something both rounds may have judged: what the last one said and what this one says. Empty where a round says nothing.
struct RoundLine {
    QString title;
    QString group; ///< the occupation, or the group of a checklist
    QString before;
    QString now;
    QString form;  ///< where it stands in this round; empty when it does not
    CellRef cell;

    bool differs() const { return before != now; }
};

/// The two rounds side by side. Rows are matched by id, so a renamed occupation is still the same.
struct RoundComparison {
    QVector<RoundLine> occupations; ///< relevance (1.2)
    QVector<RoundLine> conclusions; ///< assessments (2.2), by occupation and measure
    QVector<RoundLine> checklists;  ///< status of the statements (4.1, 5.1, 6.1, 7.1)
    bool isEmpty() const { return occupations.isEmpty() && conclusions.isEmpty() && checklists.isEmpty(); }
};
RoundComparison compareRounds(const Workbook &old, const Workbook &now);

} // namespace sjusteg
