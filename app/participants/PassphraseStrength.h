// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace sjusteg {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// How hard it is to guess: by its length, by how many different letters and words it has, and by runs such as «aaaa» and «1234».
PassphraseStrength passphraseStrength(const QString &passphrase, int fewestLetters);

} // namespace sjusteg
