// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "storage/Passphrase.h"

#include <QString>

namespace sjusteg::commands {

/// One line, without its end. It stays in no buffer of ours: what is read goes byte by byte into a place that is wiped.
Result<Passphrase> readSecretLine(qint64 descriptor); ///< on Windows a handle; 0 is standard input there, too
Result<Passphrase> askSecretLine(const QString &question); ///< on the terminal, whatever standard input is

} // namespace sjusteg::commands
