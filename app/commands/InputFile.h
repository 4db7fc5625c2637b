// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

namespace sjusteg::commands {

/// The content of a file, a device or a pipe. One that is longer than `most` bytes is a problem, and is not read to its end: it may have none.
/// `unreadable`: the sentence when it cannot be opened.
Result<QByteArray> readInput(const QString &path, qsizetype most, const QString &unreadable);

} // namespace sjusteg::commands
