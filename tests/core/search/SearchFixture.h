// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "WorkbookFixture.h"
#include "search/SearchIndex.h"

namespace sjusteg {

inline std::shared_ptr<const Handbook> testHandbook()
{
    static const auto read = Handbook::read(QStringLiteral(HANDBOOK_DIR));
    if (!read)
        qFatal("%s", qPrintable(read.problem().cause));
    return *read;
}

inline std::unique_ptr<SearchIndex> readIndex(Workbook &workbook)
{
    auto index = SearchIndex::create(workbook, *testHandbook());
    if (!index || !(*index)->readAll())
        qFatal("no search index");
    return std::move(*index);
}

inline QVector<SearchHit> hits(SearchIndex &index, const QString &words, int limit = 100'000)
{
    const Result<QVector<SearchHit>> found = index.find(words, limit);
    if (!found)
        qFatal("%s", qPrintable(found.problem().cause));
    return *found;
}

/// Those in what was filled in.
inline QVector<SearchHit> answers(SearchIndex &index, const QString &words)
{
    QVector<SearchHit> found = hits(index, words);
    found.removeIf([](const SearchHit &hit) { return hit.group != SearchHit::Group::Answer; });
    return found;
}

} // namespace sjusteg
