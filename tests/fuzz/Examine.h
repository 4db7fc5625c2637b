// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace fuzz {

/// Reads everything a screen, a print and a dump read, and writes one answer.
void examine(sjusteg::Workbook &workbook);

} // namespace fuzz
