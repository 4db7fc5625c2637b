// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// A copy in the shape of docs/command-line.md, pictures by hash. Left out: derived fields, views, what a flow feeds into a linked
/// row, read-only delivered cells, and rows nobody has entered anything in.
QJsonObject formToJson(const Workbook &workbook, const Form &form);

} // namespace sjusteg
