// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// The rules that definitions name and that need other forms, the clock, or more than a condition can say.
bool namedRuleHolds(const QString &name, const Workbook &workbook, const Template &definition, const Form &form);

// Those that need the copy alone.

/// No «same measure as» points at its own row, at one that is itself a duplicate, or at a row that is gone.
bool hasNoDuplicateChain(const Form &form);
/// Each main component has a complete training row or is skipped; rows with nothing but a component do not count.
bool hasMainComponents(const Template &definition, const Form &form);
/// Every requirement that must be learnt before the placement is covered by some training.
bool gapsHaveTraining(const Form &form);

/// The active member of the working group who leads the process; null when there is none.
const Row *processLeader(const Workbook &workbook);
/// Active members of the working group who represent the unit.
int activeMembers(const Form &group, const QString &unit);

} // namespace sjusteg
