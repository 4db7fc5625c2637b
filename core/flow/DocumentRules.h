// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// How far a document due has come: the copies that count for it, and the status its rule gives.
struct DocumentOutcome {
    QVector<FormHead> counted;
    bool done = false;
    bool anchored = false;
    bool oneIsEnough = false; ///< any of the copies satisfies it, not all together
    int absent = 0;           ///< copies it takes that nobody has made yet
};

/// Evaluates the rule of a document due (docs/definitions.md).
DocumentOutcome evaluateDocument(const Workbook &workbook, const DueDocument &document);

} // namespace sjusteg
