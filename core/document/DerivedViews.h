// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// «Tiltak × bransje» on one landscape page; no blocks when there is nothing to show.
Document buildMeasureMatrix(const Workbook &workbook);

/// The parts of an evaluation beside each other, under a heading; nothing for templates without such a view or before anyone
/// has answered.
QVector<Block> comparisonBlocks(const Template &definition, const Form &form);

} // namespace sjusteg
