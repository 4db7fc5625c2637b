// SPDX-License-Identifier: MPL-2.0
#include "SearchFixture.h"
#include "TestProgram.h"
#include "UnlockedWorkbook.h"

#include <algorithm>

using namespace sjusteg;

/// What a search finds, and that it follows every change.
class IndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        m_index = readIndex(*m_file->book);
        m_needs = m_file->id("mal-1.1");
    }
    void cleanup()
    {
        m_index.reset();
        m_file.reset();
    }

    void everySpellingFindsTheCellWithItsPlace();
    void everyWordMustBeThere();
    void choicesAreFoundByTheirLabel();
    void whatIsOverwrittenOrDeletedIsNotFoundAndUndoBringsItBack();
    void aDeletedCopyIsNotFoundAndUndoBringsItBack();
    void anEmployerIsFoundWhereItIsReferredToByItsNewName();
    void aNameThatIsChangedInTheGroupIsFoundWhereItStands();
    void aTitleComesBeforeAMention();
    void wordsOfEditedMinutesAreFoundAtTheirRunSheet();
    void theHandbookIsFoundWithItsStep();
    void deliveredWordsMoveToTheAnswersWhenTheFormIsTakenIntoUse();
    void anIndexReadPieceByPieceMissesNothing();
    void nothingIsWrittenToTheFile();
    void oddWordsAreSearchedForAsTheyAre();
    void participantsAreFoundOnlyWhileTheyAreUnlocked();

private:
    QString addNeed(const QString &occupation, const QString &comment = {})
    {
        QHash<QString, Value> cells{{QStringLiteral("occupation"), occupation}};
        if (!comment.isEmpty())
            cells.insert(m_comment, comment);
        return m_file->addRow(m_needs, QStringLiteral("labour_needs"), cells);
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<SearchIndex> m_index;
    QString m_needs;
    const QString m_comment = QStringLiteral("source");
};

void IndexTest::everySpellingFindsTheCellWithItsPlace()
{
    const QString row = addNeed(QStringLiteral("Sjåfør i Østfold"));
    for (const char *typed : {"ostfold", "østfold", "oestfold", "sjafor", "SJÅF", "sjaafoer øst"}) {
        const QVector<SearchHit> found = answers(*m_index, QString::fromUtf8(typed));
        QVERIFY2(found.size() == 1, typed);
        QCOMPARE(found.constFirst().form, m_needs);
        QCOMPARE(found.constFirst().cell, (CellRef{QStringLiteral("labour_needs.occupation"), row, {}}));
        QCOMPARE(found.constFirst().path.first(), QStringLiteral("Step 1"));
        QVERIFY(found.constFirst().path.contains(QStringLiteral("Template 1.1")));
        QCOMPARE(found.constFirst().path.last(), QStringLiteral("Yrke/stilling"));
        QVERIFY(!found.constFirst().snippet.marks.isEmpty());
    }
}

void IndexTest::everyWordMustBeThere()
{
    addNeed(QStringLiteral("Renholder på skole"));
    addNeed(QStringLiteral("Lærer på skole"));
    QCOMPARE(answers(*m_index, QStringLiteral("skole")).size(), 2);
    QCOMPARE(answers(*m_index, QStringLiteral("skole renh")).size(), 1);
    QCOMPARE(answers(*m_index, QStringLiteral("skole vaskeri")).size(), 0);
}

void IndexTest::choicesAreFoundByTheirLabel()
{
    const QString row = addNeed(QStringLiteral("Kokk"));
    QVERIFY(m_file->set(m_needs, QStringLiteral("labour_needs.source_type"), row, QStringLiteral("survey")).ok());
    const QVector<SearchHit> found = answers(*m_index, QStringLiteral("bedriftsundersøkelse"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().cell.row, row);
    QCOMPARE(answers(*m_index, QStringLiteral("survey")).size(), 0);
}

void IndexTest::whatIsOverwrittenOrDeletedIsNotFoundAndUndoBringsItBack()
{
    const QString row = addNeed(QStringLiteral("Fisker"));
    QCOMPARE(answers(*m_index, QStringLiteral("fisker")).size(), 1);
    QVERIFY(m_file->set(m_needs, QStringLiteral("labour_needs.occupation"), row, QStringLiteral("Gartner")).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("fisker")).size(), 0);
    QCOMPARE(answers(*m_index, QStringLiteral("gartner")).size(), 1);
    const int at = m_file->book->form(m_needs)->rowIndex(QStringLiteral("labour_needs"), row);
    const Edit removal{{}, QStringLiteral("edit"), {{m_needs, RemoveRow{QStringLiteral("labour_needs"), at, *m_file->book->form(m_needs)->row(QStringLiteral("labour_needs"), row)}}}};
    QVERIFY(m_file->book->apply(removal).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("gartner")).size(), 0);
    QVERIFY(m_file->book->apply(removal.inverted()).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("gartner")).size(), 1);
}

void IndexTest::aDeletedCopyIsNotFoundAndUndoBringsItBack()
{
    Form copy = m_file->book->newCopy(QStringLiteral("mal-4.2"), {}, QStringLiteral("Vårmøtet"));
    copy.fields.insert(QStringLiteral("goal_employer"), QStringLiteral("Flere sveisere"));
    const Edit addition{{}, QStringLiteral("edit"), {{copy.head.id, AddForm{copy}}}};
    QVERIFY(m_file->book->apply(addition).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("sveisere")).size(), 1);
    QVERIFY(answers(*m_index, QStringLiteral("sveisere")).constFirst().path.contains(QStringLiteral("Vårmøtet")));
    QCOMPARE(answers(*m_index, QStringLiteral("varmotet")).size(), 1);
    const Edit removal{{}, QStringLiteral("edit"), {{copy.head.id, DropForm{*m_file->book->form(copy.head.id)}}}};
    QVERIFY(m_file->book->apply(removal).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("sveisere")).size(), 0);
    QVERIFY(m_file->book->apply(removal.inverted()).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("sveisere")).size(), 1);
}

void IndexTest::anEmployerIsFoundWhereItIsReferredToByItsNewName()
{
    const QString employers = m_file->id("reg-arbeidsgivere");
    const QString employer = m_file->addRow(employers, QStringLiteral("rows"), {{QStringLiteral("name"), QStringLiteral("Fjordkiosken")}});
    QVERIFY(!employer.isEmpty());
    Form copy = m_file->book->newCopy(QStringLiteral("mal-4.2"), {employers, employer, QStringLiteral("Fjordkiosken")});
    copy.fields.insert(QStringLiteral("employer"), Reference{employers, employer, QStringLiteral("Fjordkiosken")}.toJson());
    QVERIFY(m_file->apply(copy.head.id, AddForm{copy}).ok());
    const auto inCopy = [&](const QString &words) {
        const QVector<SearchHit> found = answers(*m_index, words);
        return std::count_if(found.cbegin(), found.cend(), [&](const SearchHit &hit) { return hit.form == copy.head.id; });
    };
    QCOMPARE(inCopy(QStringLiteral("fjordkiosken")), 2); // the copy itself and its field
    QVERIFY(m_file->set(employers, QStringLiteral("rows.name"), employer, QStringLiteral("Havkiosken")).ok());
    QCOMPARE(inCopy(QStringLiteral("fjordkiosken")), 0);
    QCOMPARE(inCopy(QStringLiteral("havkiosken")), 2);
}

void IndexTest::aNameThatIsChangedInTheGroupIsFoundWhereItStands()
{
    const QString group = m_file->id("reg-arbeidsgruppe");
    const QString member = m_file->addRow(group, QStringLiteral("rows"), {{QStringLiteral("name"), QStringLiteral("Solveig Åmot")}});
    Form copy = m_file->book->newCopy(QStringLiteral("mal-4.2"));
    copy.fields.insert(QStringLiteral("our_contact"), member);
    QVERIFY(m_file->apply(copy.head.id, AddForm{copy}).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("solveig amot")).size(), 2);
    QVERIFY(m_file->set(group, QStringLiteral("rows.name"), member, QStringLiteral("Solveig Bø")).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("solveig amot")).size(), 0);
    QCOMPARE(answers(*m_index, QStringLiteral("solveig boe")).size(), 2);
}

void IndexTest::aTitleComesBeforeAMention()
{
    const QString mention = addNeed(QStringLiteral("Kokk"), QStringLiteral("Sveiser er også nevnt"));
    const QString longer = addNeed(QStringLiteral("Baker"), QStringLiteral("Sveiser ") + QStringLiteral("og mange andre ord ").repeated(30));
    const QString title = addNeed(QStringLiteral("Sveiser"));
    const QVector<SearchHit> found = answers(*m_index, QStringLiteral("sveiser"));
    QStringList rows;
    for (const SearchHit &hit : found)
        rows += hit.cell.row;
    QCOMPARE(rows, (QStringList{title, mention, longer}));
}

void IndexTest::wordsOfEditedMinutesAreFoundAtTheirRunSheet()
{
    const Form sheet = m_file->book->newCopy(QStringLiteral("mal-1.4"));
    QVERIFY(m_file->apply(sheet.head.id, AddForm{sheet}).ok());
    const MinutesText minutes{QStringLiteral("# Beslutninger\n- Vi kjøper lavvo\n\n# Oppgaver\nIngen"), false};
    const Edit edit{{}, QStringLiteral("edit"), {{sheet.head.id, SetMinutes{{}, minutes}}}};
    QVERIFY(m_file->book->apply(edit).ok());
    const QVector<SearchHit> found = answers(*m_index, QStringLiteral("lavvo beslutn"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().form, sheet.head.id);
    QVERIFY(found.constFirst().snippet.text.contains(QStringLiteral("lavvo")));
    QVERIFY(m_file->book->apply(edit.inverted()).ok());
    QCOMPARE(answers(*m_index, QStringLiteral("lavvo")).size(), 0);
}

void IndexTest::theHandbookIsFoundWithItsStep()
{
    const QVector<SearchHit> found = hits(*m_index, QStringLiteral("fire begreper"));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.constFirst().group, SearchHit::Group::Handbook);
    QCOMPARE(found.constFirst().target, QStringLiteral("p4.1"));
    QCOMPARE(found.constFirst().path, (QStringList{QStringLiteral("Step 4"), QStringLiteral("Fire begreper")}));
    QVERIFY(!found.constFirst().snippet.text.contains(QStringLiteral("**")));
    const QVector<SearchHit> form = hits(*m_index, QStringLiteral("kravspesifikasjon fra arbeidsgiver"));
    QVERIFY(std::any_of(form.cbegin(), form.cend(), [](const SearchHit &hit) { return hit.target == QStringLiteral("ekstra-kravspesifikasjon"); }));
}

void IndexTest::deliveredWordsMoveToTheAnswersWhenTheFormIsTakenIntoUse()
{
    const QString terms = m_file->id("ekstra-begreper");
    const QString words = QStringLiteral("tilsvarende jobb kompetanse søke");
    QCOMPARE(answers(*m_index, words).size(), 0);
    const QVector<SearchHit> published = hits(*m_index, words);
    QVERIFY(std::any_of(published.cbegin(), published.cend(), [&](const SearchHit &hit) { return hit.form == terms && hit.cell.row == QStringLiteral("r3"); }));
    QVERIFY(m_file->set(terms, QStringLiteral("terms.agreed"), QStringLiteral("r3"), true).ok());
    QCOMPARE(answers(*m_index, words).size(), 1);
    QCOMPARE(answers(*m_index, words).constFirst().form, terms);
}

void IndexTest::anIndexReadPieceByPieceMissesNothing()
{
    auto created = SearchIndex::create(*m_file->book, *testHandbook());
    QVERIFY(created.ok());
    SearchIndex &index = **created;
    QVERIFY(!index.isComplete());
    addNeed(QStringLiteral("Skomaker")); // while nothing has been read
    for (int pieces = 0; !index.isComplete(); ++pieces) {
        QVERIFY(pieces < 1000);
        QVERIFY(index.readOn(0).ok());
        if (pieces == 1)
            addNeed(QStringLiteral("Urmaker")); // in between
        QVERIFY(index.find(QStringLiteral("maker"), 10).ok());
    }
    QCOMPARE(answers(index, QStringLiteral("skomaker")).size(), 1);
    QCOMPARE(answers(index, QStringLiteral("urmaker")).size(), 1);
    QCOMPARE(hits(index, QStringLiteral("a")).size(), hits(*m_index, QStringLiteral("a")).size());
}

void IndexTest::nothingIsWrittenToTheFile()
{
    addNeed(QStringLiteral("Hemmelig yrke"));
    const auto content = [this] {
        QFile file(m_file->path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    const auto index = readIndex(*m_file->book);
    QCOMPARE(answers(*index, QStringLiteral("hemmelig")).size(), 1);
    QCOMPARE(content(), before);
    QCOMPARE(QDir(m_file->folder.path()).entryList({QStringLiteral("*.sjusteg-*")}, QDir::Files), QStringList());
}

void IndexTest::oddWordsAreSearchedForAsTheyAre()
{
    addNeed(QStringLiteral("Tolk: العَرَبِيَّة og ትግርኛ, C++ \"AND\" NEAR(x) '; DROP TABLE answer; --"));
    for (const char *typed : {"العربية", "ትግርኛ", "c++", "\"and\"", "NEAR(", "'; drop table", "*", "title:", "--", "tolk*", "{title} : tolk"}) {
        const Result<QVector<SearchHit>> found = m_index->find(QString::fromUtf8(typed), 10);
        QVERIFY2(found.ok(), typed);
    }
    QCOMPARE(answers(*m_index, QStringLiteral("العربية")).size(), 1);
    QCOMPARE(answers(*m_index, QStringLiteral("ትግ")).size(), 1);
    QCOMPARE(answers(*m_index, QStringLiteral("drop table")).size(), 1);
    QCOMPARE(answers(*m_index, QStringLiteral("near and")).size(), 1);
    QVERIFY(hits(*m_index, QStringLiteral("*")).isEmpty());
}

void IndexTest::participantsAreFoundOnlyWhileTheyAreUnlocked()
{
    addNeed(QStringLiteral("Kantinehjelp"));
    unlockForTest(*m_file->book);
    Form log = m_file->book->newCopy(QStringLiteral("ekstra-loggbok"));
    log.tables[QStringLiteral("entries")] = {Row{QStringLiteral("e1"), {{QStringLiteral("did"), QStringLiteral("Fiskemottaket")}}}};
    QVERIFY(m_file->apply(log.head.id, AddForm{log}).ok());
    QVERIFY(m_index->readAll().ok());
    QCOMPARE(answers(*m_index, QStringLiteral("fiskemottaket")).size(), 1);
    m_file->book->lockParticipants();
    QVERIFY(!m_index->isComplete()); // nothing that was read is left
    QVERIFY(hits(*m_index, QStringLiteral("fiskemottaket")).isEmpty());
    QVERIFY(m_index->readAll().ok());
    QVERIFY(hits(*m_index, QStringLiteral("fiskemottaket")).isEmpty());
    QCOMPARE(answers(*m_index, QStringLiteral("kantinehjelp")).size(), 1);
    unlockForTest(*m_file->book);
    QVERIFY(m_index->readAll().ok());
    QCOMPARE(answers(*m_index, QStringLiteral("fiskemottaket")).size(), 1);
}

SJUSTEG_TEST(IndexTest)
#include "IndexTest.moc"
