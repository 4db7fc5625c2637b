// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace sjusteg {

/// What the system says about a file, with the common causes in the user's language before it: «The disk can only be read from
/// (Read-only file system)». What Qt says itself is translated already and stays as it is.
QString systemCause(const QString &error);

} // namespace sjusteg
