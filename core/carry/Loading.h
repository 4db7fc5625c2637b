// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// The edit that loads answers, with what must hold afterwards. Nothing is carried over by it, but nothing dangles either: a row that
/// links to what the answers have removed keeps the words it showed last, and a finished copy that was not loaded itself is marked
/// («Grunnlaget er endret») when something it is built on has changed. Copies that are loaded say themselves whether they are marked.
Edit withLoadEffects(const Workbook &workbook, const Edit &load);

} // namespace sjusteg
