// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "paper/Units.h"

#include <QVector>

namespace sjusteg::paper {

/// How much room a print gives. Filled prints use the first; blank ones with a page limit go down the ladder until they fit.
struct Density {
    qreal type = 1;           ///< of all type sizes
    qreal space = 1;          ///< of the space between blocks
    qreal rowHeight = 10 * mm;///< most for a row to write in
    qreal linePitch = 9 * mm; ///< between ruled lines
    qreal lines = 1;          ///< share of the ruled lines asked for
    int blankRows = 8;        ///< most in a table
    int spareCards = 2;
    bool help = true;
    bool gridTicks = true;    ///< boxes with labels in table cells
    bool pairs = false;       ///< fields of one line stand two beside one another, and so do the rows of narrow tables
};

/// From roomy to tight. What is given up first is what costs the writer least.
QVector<Density> densities();

} // namespace sjusteg::paper
