// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

class QSqlDatabase;

namespace sjusteg {

/// What no line of a file may exceed, in bytes: far more than a form with everything in it, far less than memory.
constexpr int longestLine = 64 * 1024 * 1024;

/// Takes from an open connection what a file made by a stranger could use against us: triggers, views, functions and tables with code
/// behind them, extensions, sizes without end. `mayMend`: the list of tables may be written (for a damaged file that is being recovered).
Result<void> setDefensive(const QSqlDatabase &connection, bool mayMend);

} // namespace sjusteg
