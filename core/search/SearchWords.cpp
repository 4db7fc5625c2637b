// SPDX-License-Identifier: MPL-2.0
#include "search/SearchWords.h"

#include <algorithm>

namespace sjusteg {

SearchWords::SearchWords(QStringView typed)
{
    for (const Word &word : wordsOf(typed)) {
        if (!m_words.contains(word.plain))
            m_words.append(word.plain);
    }
}

QString SearchWords::expression() const
{
    QStringList parts;
    for (const QString &word : m_words) {
        // Words are letters and digits, so nothing in them can end the quotes.
        const QString spelled = longSpelling(word);
        parts += spelled == word ? QStringLiteral("\"%1\" *").arg(word)
                                 : QStringLiteral("{title body} : (\"%1\" * OR \"%2\" *)").arg(word, spelled);
    }
    return parts.join(QStringLiteral(" AND "));
}

bool SearchWords::matches(const QString &word) const
{
    return std::any_of(m_words.cbegin(), m_words.cend(), [&word](const QString &wanted) {
        if (word.startsWith(wanted))
            return true;
        if (const QString spelled = longSpelling(wanted); spelled != wanted)
            return word.startsWith(spelled);
        const QStringList others = asciiSpellings(word);
        return std::any_of(others.cbegin(), others.cend(), [&wanted](const QString &other) { return other.startsWith(wanted); });
    });
}

} // namespace sjusteg
