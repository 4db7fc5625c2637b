// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace sjusteg::screen {

/// Breaks between words, for buttons: they draw several lines, but do not break them.
inline QString wrapToWidth(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + QLatin1Char(' ') + word;
        if (lines.isEmpty())
            lines.append(word);
        else if (metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace sjusteg::screen
