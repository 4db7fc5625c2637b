// SPDX-License-Identifier: MPL-2.0
#include "search/SearchTables.h"

#include "storage/Query.h"

namespace sjusteg {

namespace {

/// The words are spelled here already, so the tokenizer keeps every letter and mark as it is. `spelled` holds the body's words with
/// å, æ and ø as they are written without them. A title counts six times; another spelling less than the word that stands there.
const char *const schema[] = {
    "CREATE VIRTUAL TABLE answer USING fts5(title, body, spelled, shown UNINDEXED, prefix='2 3', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\")",
    "CREATE VIRTUAL TABLE handbook USING fts5(title, body, spelled, shown UNINDEXED, prefix='2 3', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\")",
    "INSERT INTO answer(answer, rank) VALUES('rank', 'bm25(6.0, 1.0, 0.5)')",
    "INSERT INTO handbook(handbook, rank) VALUES('rank', 'bm25(6.0, 1.0, 0.5)')",
    "INSERT INTO answer(answer, rank) VALUES('hashsize', 33554432)"}; // bytes of words gathered before a piece is written; 1 MB by itself

struct Statements {
    const char *insert;
    const char *remove;
    const char *find;
};
const Statements statements[] = {
    {"INSERT INTO answer(rowid, title, body, spelled, shown) VALUES(?, ?, ?, ?, ?)", "DELETE FROM answer WHERE rowid = ?",
     "SELECT rowid, shown FROM answer WHERE answer MATCH ? ORDER BY rank LIMIT ?"},
    {"INSERT INTO handbook(rowid, title, body, spelled, shown) VALUES(?, ?, ?, ?, ?)", "DELETE FROM handbook WHERE rowid = ?",
     "SELECT rowid, shown FROM handbook WHERE handbook MATCH ? ORDER BY rank LIMIT ?"}};

QString spelledWords(const QString &text, QStringList &others)
{
    QString plain;
    plain.reserve(text.size());
    Word word;
    for (qsizetype at = 0; nextWord(text, at, word);) {
        if (!plain.isEmpty())
            plain += QLatin1Char(' ');
        plain += word.plain;
        others += asciiSpellings(word.plain);
    }
    return plain;
}

} // namespace

SearchTables::SearchTables(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<SearchTables>> SearchTables::create()
{
    Result<std::unique_ptr<Database>> database = Database::open(QStringLiteral(":memory:"), Database::Mode::ReadWrite);
    if (!database)
        return database.problem();
    for (const char *statement : schema) {
        if (const Result<void> done = (*database)->execute(QString::fromLatin1(statement)); !done)
            return done.problem();
    }
    return std::unique_ptr<SearchTables>(new SearchTables(std::move(*database)));
}

Result<void> SearchTables::insert(Table table, qint64 id, const QString &title, const QString &body, const QString &shown)
{
    QStringList titleWords, others;
    titleWords.prepend(spelledWords(title, titleWords)); // a name counts as one however it is spelled
    const QString plainTitle = titleWords.join(QLatin1Char(' '));
    const QString plainBody = spelledWords(body, others);
    if (plainTitle.isEmpty() && plainBody.isEmpty())
        return {};
    return Query(*m_database, statements[table].insert).run({id, plainTitle, plainBody, others.join(QLatin1Char(' ')), shown});
}

Result<void> SearchTables::remove(Table table, qint64 id)
{
    return Query(*m_database, statements[table].remove).run({id});
}

Result<void> SearchTables::settle()
{
    return m_database->execute(QStringLiteral("INSERT INTO answer(answer) VALUES('optimize')"));
}

Result<QVector<SearchTables::Found>> SearchTables::find(Table table, const SearchWords &words, int limit)
{
    QVector<Found> found;
    Query query(*m_database, statements[table].find);
    if (const Result<void> run = query.run({words.expression(), limit}); !run)
        return run.problem();
    while (query.next())
        found.append({query.text(0).toLongLong(), query.text(1)});
    if (const Result<void> end = query.finished(); !end)
        return end.problem();
    return found;
}

} // namespace sjusteg
