// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// What a document due rests on, and what is left to fill in before it is whole.
struct DocumentNeeds {
    QStringList by;  ///< stored copies that count for it
    int missing = 0; ///< entries on the «Mangler» lists of the copies it takes; a copy that is not made yet counts as a blank one
};

/// Where one of several copies is enough, the one with the fewest entries is taken: of the finished ones when there are any.
DocumentNeeds documentNeeds(const Workbook &workbook, const DueDocument &document);

} // namespace sjusteg
