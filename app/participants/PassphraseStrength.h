// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace sjusteg {

class Workbook;

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// How hard it is to guess: by its length, by how many different letters and words it has, and by runs such as «aaaa», «1234» and «qwerty».
/// `known`: words anybody would try first; they count for nothing in it.
PassphraseStrength passphraseStrength(const QString &passphrase, int fewestLetters, const QStringList &known = {});

/// Words that stand around the file of the process: its name, the municipality, the process, and what such files are called.
QStringList wordsAround(const Workbook &workbook);

} // namespace sjusteg
