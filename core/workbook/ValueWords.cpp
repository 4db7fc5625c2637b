// SPDX-License-Identifier: MPL-2.0
#include "workbook/ValueWords.h"

#include <algorithm>

namespace sjusteg {

namespace {

constexpr qsizetype groupedFrom = 5;
constexpr qsizetype groupSize = 3;
constexpr int titleLength = 80;

bool isPlainWord(const QString &label)
{
    return label.size() > 1 && label.front().isUpper() && std::all_of(label.cbegin() + 1, label.cend(), [](QChar letter) { return letter.isLower(); });
}

} // namespace

QString numberWords(double value, int decimals)
{
    const QString digits = QString::number(value, 'f', decimals);
    QString whole = digits.section(QLatin1Char('.'), 0, 0);
    QString rest = digits.section(QLatin1Char('.'), 1);
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    const qsizetype first = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    if (whole.size() - first >= groupedFrom) {
        for (qsizetype at = whole.size() - groupSize; at > first; at -= groupSize)
            whole.insert(at, QChar(QChar::Nbsp));
    }
    return rest.isEmpty() ? whole : whole + QLatin1Char(',') + rest;
}

QString joinedLabels(const Field &field, const QStringList &labels)
{
    QStringList words = labels;
    const bool plain = std::all_of(field.options.cbegin(), field.options.cend(), [](const Option &option) { return isPlainWord(option.label); });
    for (qsizetype i = 1; plain && i < words.size(); ++i) {
        if (isPlainWord(words.at(i)))
            words[i] = words.at(i).toLower();
    }
    return words.join(QStringLiteral(", "));
}

QString titleLine(const QString &text)
{
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0);
    if (line.size() <= titleLength)
        return line;
    const QString start = line.left(titleLength - 1);
    const int space = int(start.lastIndexOf(QLatin1Char(' ')));
    return start.left(space > titleLength / 2 ? space : titleLength - 1) + QChar(0x2026);
}

QString inQuotes(const QString &text)
{
    QString inner = text;
    inner.replace(QChar(0x00AB), QChar(0x2018)).replace(QChar(0x00BB), QChar(0x2019));
    return QChar(0x00AB) + inner + QChar(0x00BB);
}

} // namespace sjusteg
