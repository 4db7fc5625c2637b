// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "Content.h"
#include "search/SearchIndex.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cmath>
#include <cstdio>

using namespace sjusteg;

namespace {

constexpr int copies = 250;
constexpr int rowsInCopy = 40;
constexpr int wordsInCell = 25; // as many as fit: the sum is about 1,000,000, and told
constexpr int wordsInLongText = 450;
constexpr int hits = 30;
constexpr int rounds = 15;

/// 20,000 words of Norwegian sound, as unevenly common as those of a language.
class Vocabulary
{
public:
    Vocabulary()
    {
        const QStringList syllables = QStringLiteral("ar beid ren hold lær ling øst tak tek nisk kom mu ne opp vi ing sam men del ger ta ker for ut vis kva li fi se re "
                                                      "prak sis jobb in tro start ba ri van nor").split(QLatin1Char(' '));
        for (int i = 0; i < 20'000; ++i) { // one in seven has æ or ø
            QString word;
            for (int part = i + 40; part > 0; part /= int(syllables.size()))
                word += syllables.at(part % int(syllables.size()));
            m_words.append(word);
        }
    }
    QString text(int count)
    {
        QStringList some;
        for (int i = 0; i < count; ++i) // by Zipf's law: the n-th word is n times rarer than the first
            some += m_words.at(std::min<qsizetype>(m_words.size() - 1, qsizetype(std::exp(m_random.generateDouble() * std::log(m_words.size())) - 1)));
        return some.join(QLatin1Char(' '));
    }
    QString word(int rank) const { return m_words.at(rank); }

private:
    QStringList m_words;
    QRandomGenerator m_random{7};
};

QJsonObject answers(Vocabulary &vocabulary, QStringList &texts)
{
    QJsonArray forms;
    for (int copy = 0; copy < copies; ++copy) {
        QJsonArray rows;
        for (int row = 0; row < rowsInCopy; ++row) {
            QJsonObject cells{{QStringLiteral("id"), QStringLiteral("row%1").arg(row)}};
            for (const char *column : {"topic", "our_view", "answer"}) {
                texts += vocabulary.text(wordsInCell).left(200).section(QLatin1Char(' '), 0, -2);
                cells.insert(QString::fromLatin1(column), texts.constLast());
            }
            rows.append(cells);
        }
        QJsonObject filled{{QStringLiteral("clarify"), rows}};
        for (const char *field : {"questions", "history", "positions", "goal_employer"}) {
            texts += vocabulary.text(wordsInLongText).left(3900).section(QLatin1Char(' '), 0, -2);
            filled.insert(QString::fromLatin1(field), texts.constLast());
        }
        forms.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("copy%1").arg(copy)}, {QStringLiteral("template"), QStringLiteral("mal-4.2")},
                                 {QStringLiteral("name"), QStringLiteral("Møte %1").arg(copy)}, {QStringLiteral("answers"), filled}});
    }
    return {{QStringLiteral("format"), QStringLiteral("sjusteg-answers")}, {QStringLiteral("version"), 1}, {QStringLiteral("forms"), forms}};
}

void fillBare(QSqlDatabase &bare, const QStringList &texts)
{
    bare.setDatabaseName(QStringLiteral(":memory:"));
    if (!bare.open())
        qFatal("no floor database");
    QSqlQuery query(bare);
    if (!query.exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(body, prefix='2 3')")))
        qFatal("no FTS5");
    bare.transaction();
    query.prepare(QStringLiteral("INSERT INTO t(body) VALUES(?)"));
    for (const QString &text : texts) {
        query.addBindValue(text);
        query.exec();
    }
    bare.commit();
}

int findBare(QSqlQuery &query, const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts += QStringLiteral("\"%1\" *").arg(word);
    query.addBindValue(parts.join(QStringLiteral(" AND ")));
    query.addBindValue(hits);
    query.exec();
    int found = 0;
    while (query.next())
        found += query.value(1).toString().isEmpty() ? 0 : 1;
    query.finish();
    return found;
}

} // namespace

Line searchLine(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder)
{
    Vocabulary vocabulary;
    QStringList texts;
    const QJsonObject filled = answers(vocabulary, texts);
    const auto workbook = makeFile(folder + QStringLiteral("/search.sjusteg"), catalog, filled);
    const auto handbook = Handbook::read(content::handbook());
    if (!handbook)
        qFatal("no handbook");
    double floor = 0, program = 0;
    {
        QSqlDatabase bare = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare search"));
        const double bareRead = milliseconds([&] { fillBare(bare, texts); });
        std::unique_ptr<SearchIndex> index;
        const double read = milliseconds([&] {
            index = std::move(*SearchIndex::create(*workbook, **handbook));
            if (!index->readAll())
                qFatal("no index");
        });
        qsizetype words = 0;
        for (const QString &text : std::as_const(texts))
            words += text.count(QLatin1Char(' ')) + 1;
        std::fprintf(stderr, "%lld words in %lld texts, read in %.0f ms (bare FTS5 %.0f ms)\n", (long long)words, (long long)texts.size(), read, bareRead);
        QSqlQuery query(bare);
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT rowid, snippet(t, 0, '[', ']', '…', 12) FROM t WHERE t MATCH ? ORDER BY rank LIMIT ?"));
        // Common, middling and rare; the beginning of a word; with ø and without; two words.
        const QVector<QStringList> searches{{vocabulary.word(30)}, {vocabulary.word(900)}, {vocabulary.word(12'000)}, {QStringLiteral("ren")},
                                            {QStringLiteral("øst")}, {QStringLiteral("ost")}, {vocabulary.word(60), vocabulary.word(200)}};
        const QStringList spelledAsWritten{QStringLiteral("øst")}; // what the bare query must be asked to find the same
        for (const QStringList &search : searches) {
            const QStringList &bareSearch = search.constFirst() == QStringLiteral("ost") ? spelledAsWritten : search;
            QVector<double> one, other;
            for (int round = 0; round < rounds; ++round) {
                one += milliseconds([&] { (void)findBare(query, bareSearch); });
                other += milliseconds([&] {
                    if (!index->find(search.join(QLatin1Char(' ')), hits))
                        qFatal("the search failed");
                });
            }
            std::fprintf(stderr, "  %-24s %8.2f ms %8.2f ms\n", qPrintable(search.join(QLatin1Char(' '))), median(one), median(other));
            floor += median(one);
            program += median(other);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare search"));
    return {QStringLiteral("seven searches in 1,000,000 words, against the bare FTS5 query"), floor, program, QStringLiteral("ms"), 1.5, {}};
}
