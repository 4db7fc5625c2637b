// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "library/Card.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// An example card on paper: whether it fits first, every part in the order all cards have, the four criteria, the source with its date.
Document buildCardDocument(const Workbook &workbook, const Card &card);
/// Two cards beside each other, part by part.
Document buildCardComparison(const Workbook &workbook, const Card &left, const Card &right);

} // namespace sjusteg
