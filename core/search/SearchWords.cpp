// SPDX-License-Identifier: MPL-2.0
#include "search/SearchWords.h"

#include <algorithm>

namespace sjusteg {

SearchWords::SearchWords(QStringView typed)
{
    for (const Word &word : wordsOf(typed)) {
        const bool known = std::any_of(m_words.cbegin(), m_words.cend(), [&word](const Wanted &one) { return one.plain == word.plain; });
        const QString spelled = longSpelling(word.plain);
        if (!known)
            m_words.append({word.plain, spelled == word.plain ? QString() : spelled});
    }
}

QString SearchWords::expression() const
{
    QStringList parts;
    for (const Wanted &word : m_words) {
        // Words are letters and digits, so nothing in them can end the quotes.
        parts += word.spelled.isEmpty() ? QStringLiteral("\"%1\" *").arg(word.plain)
                                        : QStringLiteral("{title body} : (\"%1\" * OR \"%2\" *)").arg(word.plain, word.spelled);
    }
    return parts.join(QStringLiteral(" AND "));
}

bool SearchWords::matches(const QString &word) const
{
    return std::any_of(m_words.cbegin(), m_words.cend(), [&word](const Wanted &wanted) {
        if (word.startsWith(wanted.plain))
            return true;
        if (!wanted.spelled.isEmpty())
            return word.startsWith(wanted.spelled);
        const QStringList others = asciiSpellings(word);
        return std::any_of(others.cbegin(), others.cend(), [&wanted](const QString &other) { return other.startsWith(wanted.plain); });
    });
}

} // namespace sjusteg
