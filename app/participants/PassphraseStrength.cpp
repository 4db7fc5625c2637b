// SPDX-License-Identifier: MPL-2.0
#include "participants/PassphraseStrength.h"

#include "workbook/Workbook.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace sjusteg {

namespace {

/// Keys that lie side by side, in one direction or the other.
bool areNeighbours(QChar before, QChar now)
{
    static const QStringList rows{QStringLiteral("qwertyuiopå"), QStringLiteral("asdfghjkløæ"), QStringLiteral("zxcvbnm")};
    return std::any_of(rows.cbegin(), rows.cend(), [&](const QString &row) {
        const qsizetype a = row.indexOf(before), b = row.indexOf(now);
        return a >= 0 && b >= 0 && std::abs(a - b) == 1;
    });
}

/// A letter that follows from the one before («aaa», «345», «cba», «qwe») makes nothing harder to guess.
int lettersThatCount(const QString &passphrase)
{
    int count = 0;
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const int step = i > 0 ? passphrase.at(i).unicode() - passphrase.at(i - 1).unicode() : 99;
        count += (step < -1 || step > 1) && (i == 0 || !areNeighbours(passphrase.at(i - 1), passphrase.at(i)));
    }
    return count;
}

QString withoutKnown(QString passphrase, QStringList known)
{
    known += {QStringLiteral("passordfrase"), QStringLiteral("passord"), QStringLiteral("password"), QStringLiteral("sjusteg"), QStringLiteral("deltakere"),
              QStringLiteral("deltaker")};
    std::sort(known.begin(), known.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &word : std::as_const(known))
        passphrase.remove(word.toLower());
    return passphrase;
}

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase, int fewestLetters, const QStringList &known)
{
    if (passphrase.size() < fewestLetters)
        return PassphraseStrength::TooShort;
    constexpr int fewestDifferent = 7;
    constexpr int fair = 12, strong = 20;
    const QString own = withoutKnown(passphrase.toLower(), known);
    const QSet<QChar> different(own.cbegin(), own.cend());
    const int count = lettersThatCount(own);
    if (different.size() < fewestDifferent || count < fair)
        return PassphraseStrength::Weak;
    const qsizetype words = own.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    return count >= strong || words >= 4 ? PassphraseStrength::Strong : PassphraseStrength::Fair;
}

QStringList wordsAround(const Workbook &workbook)
{
    constexpr qsizetype fewest = 4; // shorter ones are part of other words
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &name : {QFileInfo(workbook.path()).completeBaseName(), workbook.municipality(), workbook.processName()}) {
        words.append(name);
        words += name.split(between, Qt::SkipEmptyParts);
    }
    words.removeIf([](const QString &word) { return word.size() < fewest; });
    return words;
}

} // namespace sjusteg
