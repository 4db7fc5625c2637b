// SPDX-License-Identifier: MPL-2.0
#include "search/Snippet.h"

#include <algorithm>

namespace sjusteg {

namespace {

constexpr qsizetype snippetLength = 140;
constexpr qsizetype lead = 40; ///< of the text before the first found word

/// Moves a cut to the beginning of the word it falls in; words longer than the lead are cut.
qsizetype wordBegin(const QString &text, qsizetype at)
{
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), at);
    qsizetype begin = space >= 0 && at - space < lead ? space + 1 : at;
    if (begin > 0 && begin < text.size() && text.at(begin).isLowSurrogate())
        --begin;
    return begin;
}

} // namespace

Snippet makeSnippet(const QString &text, const SearchWords &words)
{
    QString line = text;
    std::replace_if(line.begin(), line.end(), [](QChar letter) { return letter.isSpace(); }, QLatin1Char(' '));
    QVector<Mark> found;
    qsizetype begin = 0;
    qsizetype end = std::min(line.size(), snippetLength);
    Word word;
    for (qsizetype at = 0; nextWord(line, at, word) && (found.isEmpty() || word.start < end);) {
        if (!words.matches(word.plain))
            continue;
        if (found.isEmpty() && word.start + word.length > snippetLength) {
            begin = wordBegin(line, std::max<qsizetype>(0, word.start - lead));
            end = std::min(line.size(), std::max(begin + snippetLength, word.start + word.length));
        }
        found.append({word.start, word.length});
    }
    if (end < line.size()) {
        end = wordBegin(line, end);
        if (!found.isEmpty())
            end = std::max(end, found.constFirst().start + found.constFirst().length);
    }
    Snippet snippet;
    const QString before = begin > 0 ? QStringLiteral("… ") : QString();
    const bool more = end < line.size();
    while (end > begin && line.at(end - 1) == QLatin1Char(' '))
        --end;
    snippet.text = before + line.mid(begin, end - begin) + (more ? QStringLiteral(" …") : QString());
    for (const Mark &mark : std::as_const(found)) {
        if (mark.start + mark.length <= end)
            snippet.marks.append({mark.start - begin + before.size(), mark.length});
    }
    return snippet;
}

} // namespace sjusteg
