// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// The view «Tiltak × bransje» over all copies of mal-2.2.
struct MeasureMatrix {
    /// An occupation that is relevant now, or has an assessment that still counts.
    struct Occupation {
        QString title;
        QString form;      ///< its copy of mal-2.2; empty when there is none yet
        QStringList gaps;  ///< what the group found missing, in its words
        bool suited = false; ///< some measure is kept or adjusted here
    };
    struct Cell {
        QString conclusion; ///< option id; empty = a white spot: nobody has concluded
        QString form;       ///< where the assessment stands; empty when there is none
        QString row;
        bool isWhite() const { return conclusion.isEmpty(); }
    };
    struct Measure {
        QString title;
        QString unit;
        QString sameAs;     ///< title of the measure it repeats; empty for most
        bool removed = false; ///< no longer in mal-2.1; stays because it has a conclusion
        QVector<Cell> cells;  ///< one an occupation
    };
    QVector<Occupation> occupations; ///< by priority, those without one last
    QVector<Measure> measures;       ///< in the order of mal-2.1
    bool isEmpty() const { return occupations.isEmpty() || measures.isEmpty(); }
};

/// Nothing is stored; call again when answers have changed. A repeated or removed measure is a row only where it has a conclusion.
MeasureMatrix measureMatrix(const Workbook &workbook);

/// «Beholdes» and its like, as the definition of mal-2.2 has them.
QString conclusionLabel(const Workbook &workbook, const QString &conclusion);

} // namespace sjusteg
