// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Field.h"
#include "handbook/ObjectReader.h"
#include "handbook/OptionLists.h"

namespace sjusteg {

/// What a table or a checklist has besides its columns, which `table` holds already: kind of rows, delivered rows, suggestions, layout
/// and statements. Delivered rows without an id get r1, r2 … in the order they are listed.
void readTable(ObjectReader &reader, Field &table, const OptionLists &lists, DefinitionIssues &issues);

/// The parts every statement of a checklist has; the definitions do not repeat them.
QVector<Field> checklistParts(const OptionLists &lists, const Field &checklist, const Place &place, DefinitionIssues &issues);

} // namespace sjusteg
