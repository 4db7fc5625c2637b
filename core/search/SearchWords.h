// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/Spelling.h"

namespace sjusteg {

/// What is searched for: every word must be there, as the beginning of a word. Who types å, æ or ø means that letter (or its two-letter
/// spelling): «før» does not find «for». Who types none of them finds both.
class SearchWords
{
public:
    explicit SearchWords(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// For MATCH on the columns of SearchTables.
    QString expression() const;
    /// True when one of the words is meant by `word`, a plain one.
    bool matches(const QString &word) const;

private:
    struct Wanted {
        QString plain;
        QString spelled; ///< with two letters for å, æ and ø; empty where it has none of them
    };
    QVector<Wanted> m_words;
};

} // namespace sjusteg
