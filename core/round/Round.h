// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// What a new round begins with, in the format of dump (docs/command-line.md): registers, terms, the wheel, patterns, lists of tasks,
/// tasks that come again, and the rows of 1.1 and 2.1, which wait to be confirmed. Forms and rows keep their ids. The old file is only read.
QJsonObject roundAnswers(const Workbook &old);

/// Makes the file of a new round at `path`, which must not exist. All or nothing: it is made aside and moved into place.
Result<void> startRound(const Workbook &old, const QString &path, std::shared_ptr<Clock> clock = nullptr);

/// The file holds the round before: some form of the one is a form of the other.
bool isRoundBefore(const Workbook &old, const Workbook &now);

} // namespace sjusteg
