// SPDX-License-Identifier: MPL-2.0
#include "participants/PassphraseStrength.h"

#include <QSet>

namespace sjusteg {

namespace {

/// A letter that follows from the one before («aaa», «345», «cba») makes nothing harder to guess.
int lettersThatCount(const QString &passphrase)
{
    int count = 0;
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const int step = i > 0 ? passphrase.at(i).unicode() - passphrase.at(i - 1).unicode() : 99;
        count += step < -1 || step > 1;
    }
    return count;
}

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase, int fewestLetters)
{
    if (passphrase.size() < fewestLetters)
        return PassphraseStrength::TooShort;
    constexpr int fewestDifferent = 7;
    constexpr int fair = 12, strong = 20;
    const QSet<QChar> different(passphrase.cbegin(), passphrase.cend());
    const int count = lettersThatCount(passphrase.toLower());
    if (different.size() < fewestDifferent || count < fair)
        return PassphraseStrength::Weak;
    const qsizetype words = passphrase.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    return count >= strong || words >= 4 ? PassphraseStrength::Strong : PassphraseStrength::Fair;
}

} // namespace sjusteg
