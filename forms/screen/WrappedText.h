// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace sjusteg::screen {

/// How much of a word has room in the width, at least a letter.
inline qsizetype fittingStart(const QString &word, const QFontMetrics &metrics, int width)
{
    qsizetype length = word.size();
    while (length > 1 && metrics.horizontalAdvance(word.left(length)) > width)
        length = length * 9 / 10;
    return length;
}

/// Breaks between words, for buttons: they draw several lines, but do not break them. A word that is longer than a line is broken, too.
inline QString wrapToWidth(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    for (QString word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width) {
            lines.last() = longer;
            continue;
        }
        for (qsizetype fits = fittingStart(word, metrics, width); fits < word.size(); fits = fittingStart(word, metrics, width)) {
            lines.append(word.left(fits));
            word = word.mid(fits);
        }
        lines.append(word);
    }
    return lines.join(QLatin1Char('\n'));
}

/// For labels, which break between words only: a name of one endless word may be broken inside, too.
inline QString breakAnywhere(const QString &text)
{
    constexpr qsizetype longest = 30;
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words) {
        for (qsizetype at = (word.size() - 1) / longest * longest; at > 0; at -= longest)
            word.insert(at, QChar(0x200B)); // a space without width
    }
    return words.join(QLatin1Char(' '));
}

} // namespace sjusteg::screen
