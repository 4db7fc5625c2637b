// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/SearchWords.h"

namespace sjusteg {

/// Where a found word stands in a snippet, in UTF-16 units.
struct Mark {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Snippet {
    QString text;
    QVector<Mark> marks;
};

/// One line of a text around the first found word, with the found words marked; its beginning when none is in it.
Snippet makeSnippet(const QString &text, const SearchWords &words);

} // namespace sjusteg
