// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exchange/Incoming.h"

namespace sjusteg::exchange {

/// Decides for each incoming copy which stored one it replaces: by id, else by template, subject and pattern (placement and date too
/// where there is one copy per evaluation). Sets `id`, `subject` and `replaces`; several possible copies are a mistake.
void matchForms(Workbook &workbook, QVector<Incoming> &incoming, Mistakes &mistakes);

} // namespace sjusteg::exchange
