// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

namespace sjusteg::screen {

/// The block for a field with rows: grid, cards, checklist, or a view of rows that stand elsewhere.
Block *makeTable(FormContext &context, const Field &field, QWidget *parent);

} // namespace sjusteg::screen
