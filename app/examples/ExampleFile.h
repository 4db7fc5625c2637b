// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QByteArray>

namespace sjusteg {

/// Writes a file of examples: whole, or not at all.
Result<void> writeExampleFile(const QString &path, const QByteArray &bytes);
/// Reads one that may come from anywhere: never more than the largest that is allowed, and one byte, so that it is seen to be too large.
Result<QByteArray> readExampleFile(const QString &path);

} // namespace sjusteg
