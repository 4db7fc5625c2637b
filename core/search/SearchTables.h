// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/SearchWords.h"
#include "storage/Database.h"

namespace sjusteg {

/// The words of all texts in SQLite's full text index, in memory alone: nothing of it is ever written to disk.
class SearchTables
{
public:
    enum Table { Answers, Handbook };

    struct Found {
        qint64 id = 0;
        QString shown; ///< the text as it was given
    };

    /// Fails where SQLite was built without FTS5.
    static Result<std::unique_ptr<SearchTables>> create();

    Database &database() { return *m_database; }
    /// `title` counts most; `shown` is what a hit shows, whichever of the two it is.
    Result<void> insert(Table table, qint64 id, const QString &title, const QString &body, const QString &shown);
    Result<void> remove(Table table, qint64 id);
    /// Once all is in: FTS5 gathers the pieces it has written, so that searches read one.
    Result<void> settle();
    /// The best first.
    Result<QVector<Found>> find(Table table, const SearchWords &words, int limit);

private:
    explicit SearchTables(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace sjusteg
