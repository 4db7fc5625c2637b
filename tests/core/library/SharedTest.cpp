// SPDX-License-Identifier: MPL-2.0
// One's own examples as a file for another municipality: what goes along, what stays at home, what is said of a file that is wrong.
#include "LibraryFixture.h"
#include "TestProgram.h"

#include "library/OwnCards.h"
#include "library/Proposal.h"
#include "library/ShareExamples.h"
#include "library/ShareFields.h"
#include "library/TakeExamples.h"

#include <QJsonDocument>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A municipality with one of each kind, an employer, and somebody's number in a text.
struct GivingFile : LibraryFile {
    GivingFile()
    {
        const QString opportunities = id("mal-1.2");
        occupation = {opportunities, addRow(opportunities, u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}, {u"occupation"_s, u"Renholder"_s}}), u"Renhold – Renholder"_s};
        const QString employers = id("reg-arbeidsgivere");
        const QString employer = addRow(employers, u"rows"_s, {{u"name"_s, u"Rent AS"_s}});
        const QJsonObject employerReference = Reference{employers, employer, u"Rent AS"_s}.toJson();
        card = addForm(cardTemplate, {{u"title"_s, u"Kaffe og norsk"_s}, {u"measure"_s, u"Norsk på kantina."_s}, {u"own"_s, true}, {u"units"_s, QJsonArray{u"nav"_s}},
                                      {u"organisation"_s, u"Ring 22 33 44 55."_s}});
        specification = addForm(u"ekstra-kravspesifikasjon"_s, {{u"occupation"_s, occupation.toJson()}, {u"employer"_s, employerReference}, {u"language"_s, u"a2"_s}}, occupation);
        addRow(specification, u"requirements"_s, {{u"category"_s, u"trade"_s}, {u"text"_s, u"Vaske trapper"_s}, {u"when"_s, u"before"_s}});
        plan = addForm(u"ekstra-opplaringsplan"_s, {{u"occupation"_s, occupation.toJson()}}, occupation);
        const QString phase = addRow(plan, u"phases"_s, {{u"phase"_s, u"Trinn 1"_s}});
        addRow(plan, u"tasks"_s, {{u"phase"_s, Reference{plan, phase, u"Trinn 1"_s}.toJson()}, {u"task"_s, u"Fylle vogn"_s}});
        follow = addForm(u"mal-6.2"_s, {{u"aim"_s, u"Fast jobb"_s}}, occupation);
        addRow(follow, u"mentor_tasks"_s, {{u"task"_s, u"Spise lunsj sammen"_s}, {u"agreed"_s, true}, {u"note"_s, u"Hver dag"_s}});
    }

    QByteArray bytes() const
    {
        QStringList ids;
        for (const Shareable &one : shareable(*book))
            ids.append(one.formId);
        return sharedToBytes(shareExamples(*book, ids));
    }

    Reference occupation;
    QString card, specification, plan, follow;
};

QVector<int> allOf(const SharedExamples &shared)
{
    QVector<int> all;
    for (int i = 0; i < shared.examples.size(); ++i)
        all.append(i);
    return all;
}

} // namespace

class SharedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personsAndEmployersStayAtHome();
    void whatLooksLikeANumberIsSaid();
    void theNeighbourGetsNewCopies();
    void twiceIsTwoCopies();
    void anOccupationThatIsThereIsUsed();
    void mentorTasksJoinTheCommonStart();
    void borrowedCardsAreNotGivenOn();
    void wrongFilesAreTold_data();
    void wrongFilesAreTold();
    void tooLargeIsTold();
    void hostileAnswersAreRefused_data();
    void hostileAnswersAreRefused();
    void markupIsText();
    void whatOneHasAlreadyIsSaid();
    void whatAnExampleHoldsIsSaidBeforeItIsTaken();
    void personsInAHostileFileAreDropped();
    void anyBytesEndInAnAnswer();
};

void SharedTest::personsAndEmployersStayAtHome()
{
    GivingFile file;
    const QByteArray bytes = file.bytes();
    QVERIFY(!bytes.contains("Rent AS"));
    QVERIFY(!bytes.contains(file.occupation.form.toUtf8()));
    QVERIFY(!bytes.contains("agreed") && !bytes.contains("Fast jobb"));
    for (const char *kept : {"Kaffe og norsk", "Vaske trapper", "Fylle vogn", "Spise lunsj sammen", "Renholder"})
        QVERIFY2(bytes.contains(kept), kept);
    const QVector<Shareable> all = shareable(*file.book);
    QCOMPARE(all.size(), 4);
    const auto specification = std::find_if(all.cbegin(), all.cend(), [&file](const Shareable &one) { return one.formId == file.specification; });
    QVERIFY(specification->leftOut.contains(u"Arbeidsgiver"_s));
}

void SharedTest::whatLooksLikeANumberIsSaid()
{
    GivingFile file;
    QCOMPARE(shareable(*file.book).first().personal, QStringList{u"Organisering og økonomi"_s});
    const Template &form = *testCatalog()->find(cardTemplate);
    const auto told = [&form](const QString &text) { return !looksPersonal(form, {{u"about"_s, text}}).isEmpty(); };
    for (const QString &text : {u"kari@kommune.no"_s, u"12345678"_s, u"+47 12 34 56 78"_s, u"123 45 678"_s, u"010190 12345"_s})
        QVERIFY2(told(text), qPrintable(text));
    for (const QString &text : {u"2017–2019, ti årsverk"_s, u"300 deltakere fra 35 land"_s, u"1 200 000 kr"_s, u"kl. 12–15"_s, u"01.02.2026"_s})
        QVERIFY2(!told(text), qPrintable(text));
}

void SharedTest::theNeighbourGetsNewCopies()
{
    GivingFile file;
    const Result<SharedExamples> shared = readShared(file.bytes(), *testCatalog());
    QVERIFY2(shared.ok(), shared ? "" : qPrintable(shared.problem().sentence + shared.problem().cause));
    QCOMPARE(shared->from, u"Prøvevik kommune"_s);
    QCOMPARE(shared->made, QDate(2026, 3, 4));
    LibraryFile neighbour;
    const auto before = neighbour.book->allCopies().size();
    for (const TakenExample &one : lookAtExamples(*neighbour.book, *shared))
        QVERIFY2(one.refused.isEmpty(), qPrintable(one.refused + one.cause));
    QCOMPARE(neighbour.book->allCopies().size(), before); // looking changes nothing
    const Result<Edit> edit = takeExamples(*neighbour.book, *shared, allOf(*shared));
    QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.problem().sentence));
    QVERIFY(neighbour.take(*edit).ok());
    Workbook &book = *neighbour.book;
    const std::optional<Card> card = cardOfForm(book, book.copies(cardTemplate).constFirst().id);
    QVERIFY(card && !card->own);
    QCOMPARE(card->title(), u"Kaffe og norsk"_s);
    const QVector<Row> &occupations = book.single(u"mal-1.2"_s)->rows(u"opportunities"_s);
    QCOMPARE(occupations.size(), 1); // once for the three that are about it
    QVERIFY(isBlank(occupations.first().cell(u"relevance"_s)));
    const FormHead specification = book.copies(u"ekstra-kravspesifikasjon"_s).constFirst();
    QCOMPARE(specification.subject.row, occupations.first().id);
    QVERIFY(book.copyTitle(specification.id).contains(u"Prøvevik"_s));
    QCOMPARE(book.form(specification.id)->rows(u"requirements"_s).first().cell(u"text"_s).toString(), u"Vaske trapper"_s);
    const FormHead plan = book.copies(u"ekstra-opplaringsplan"_s).constFirst();
    const Form &planForm = *book.form(plan.id);
    const QJsonObject phase = planForm.rows(u"tasks"_s).first().cell(u"phase"_s).toObject();
    QCOMPARE(phase.value("form"_L1).toString(), plan.id); // points into the copy it stands in
    QCOMPARE(phase.value("row"_L1).toString(), planForm.rows(u"phases"_s).first().id);
    QCOMPARE(book.check(), QStringList());
    neighbour.reopen();
    QCOMPARE(neighbour.book->check(), QStringList());

    QVERIFY(neighbour.undo().ok());
    QCOMPARE(neighbour.book->copies(cardTemplate).size(), 0);
    QCOMPARE(neighbour.book->single(u"mal-1.2"_s)->rows(u"opportunities"_s).size(), 0);
    QCOMPARE(neighbour.book->copies(u"mal-6.2"_s).size(), 0);
}

void SharedTest::twiceIsTwoCopies()
{
    GivingFile file;
    const Result<SharedExamples> shared = readShared(file.bytes(), *testCatalog());
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(file.take(*takeExamples(*file.book, *shared, allOf(*shared))).ok());
        QCOMPARE(file.book->copies(cardTemplate).size(), 1 + round);
        QCOMPARE(file.book->copies(u"ekstra-kravspesifikasjon"_s).size(), 1 + round);
    }
    QCOMPARE(file.book->form(file.card)->fields.value(u"title"_s).toString(), u"Kaffe og norsk"_s); // one's own stands as it stood
    QVERIFY(file.book->form(file.card)->fields.value(u"own"_s).toBool());
    QCOMPARE(file.book->check(), QStringList());
}

void SharedTest::anOccupationThatIsThereIsUsed()
{
    GivingFile file;
    const Result<SharedExamples> shared = readShared(file.bytes(), *testCatalog());
    LibraryFile neighbour;
    const QString opportunities = neighbour.id("mal-1.2");
    const QString row = neighbour.addRow(opportunities, u"opportunities"_s, {{u"industry"_s, u"RENHOLD "_s}, {u"occupation"_s, u"renholder"_s}});
    QVERIFY(neighbour.take(*takeExamples(*neighbour.book, *shared, allOf(*shared))).ok());
    QCOMPARE(neighbour.book->single(u"mal-1.2"_s)->rows(u"opportunities"_s).size(), 1);
    QCOMPARE(neighbour.book->copies(u"ekstra-opplaringsplan"_s).constFirst().subject.row, row);

    // Where mal 1.2 is finished it is not written in behind anybody's back.
    LibraryFile finished;
    QVERIFY(finished.book->setStatus(finished.id("mal-1.2"), FormStatus::Done).ok());
    const QVector<TakenExample> seen = lookAtExamples(*finished.book, *shared);
    QVERIFY(seen.at(0).refused.isEmpty());
    QVERIFY(seen.at(1).refused.contains(u"1.2"_s));
    QVERIFY(!takeExamples(*finished.book, *shared, {1}).ok());
    QVERIFY(takeExamples(*finished.book, *shared, {0}).ok());
}

void SharedTest::mentorTasksJoinTheCommonStart()
{
    GivingFile file;
    const Result<SharedExamples> shared = readShared(file.bytes(), *testCatalog());
    LibraryFile neighbour;
    const auto pattern = [&neighbour]() -> const Form * {
        const QVector<FormHead> copies = neighbour.book->copies(u"mal-6.2"_s);
        return copies.isEmpty() || !copies.constFirst().pattern ? nullptr : neighbour.book->form(copies.constFirst().id);
    };
    QVERIFY(neighbour.take(*takeExamples(*neighbour.book, *shared, allOf(*shared))).ok());
    QVERIFY(pattern());
    const qsizetype rows = pattern()->rows(u"mentor_tasks"_s).size();
    QCOMPARE(rows, 7); // the six that are delivered, and one
    QCOMPARE(pattern()->rows(u"mentor_tasks"_s).last().cell(u"task"_s).toString(), u"Spise lunsj sammen"_s);
    QVERIFY(lookAtExamples(*neighbour.book, *shared).last().note != lookAtExamples(*LibraryFile().book, *shared).last().note);
    QVERIFY(neighbour.take(*takeExamples(*neighbour.book, *shared, {3})).ok());
    QCOMPARE(pattern()->rows(u"mentor_tasks"_s).size(), rows);
    QCOMPARE(neighbour.book->check(), QStringList());
}

void SharedTest::borrowedCardsAreNotGivenOn()
{
    GivingFile file;
    LibraryFile neighbour;
    QVERIFY(neighbour.take(*takeExamples(*neighbour.book, *readShared(file.bytes(), *testCatalog()), {0})).ok());
    QCOMPARE(shareable(*neighbour.book).size(), 0);
}

void SharedTest::wrongFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray sound = GivingFile().bytes();
    QTest::newRow("empty") << QByteArray() << u"no file of examples"_s;
    QTest::newRow("a text") << QByteArray("Hei på deg") << u"no file of examples"_s;
    QTest::newRow("another JSON") << QByteArray(R"({"format":"sjusteg-answers","version":1,"forms":[]})") << u"no file of examples"_s;
    QTest::newRow("a process file") << QByteArray("SQLite format 3\0", 16) << u"no file of examples"_s;
    QTest::newRow("broken off") << sound.left(sound.size() / 2) << u"damaged"_s;
    QTest::newRow("newer format") << QByteArray(sound).replace("\"version\": 1,\n", "\"version\": 2,\n") << u"newer version"_s;
    QTest::newRow("newer form") << QByteArray(sound).replace("\"template_version\": 1", "\"template_version\": 99") << u"newer version"_s;
    QTest::newRow("without examples") << QByteArray(R"({"format":"sjusteg-examples","version":1,"examples":[]})") << u"no examples"_s;
    QTest::newRow("another form") << QByteArray(sound).replace("kort-god-praksis", "reg-deltakere") << u"something else"_s;
    QTest::newRow("a form there is not") << QByteArray(sound).replace("kort-god-praksis", "kort-x") << u"something else"_s;
    QTest::newRow("an unknown key") << QByteArray(sound).replace("\"from\"", "\"form\"") << u"damaged"_s;
    QTest::newRow("lines in the name") << QByteArray(sound).replace("\"title\": \"Kaffe og norsk\"\n", "\"title\": \"Kaffe\\nog\"\n") << u"damaged"_s;
    QTest::newRow("nested without end") << QByteArray(R"({"format":"sjusteg-examples","version":1,"examples":)") + QByteArray(200000, '[') << u"damaged"_s;
    QTest::newRow("answers nested deeper than JSON is read")
        << QByteArray(sound).replace("\"Kaffe og norsk\",\n", "\"Kaffe og norsk\",\n\"industry\": " + QByteArray(2000, '[') + QByteArray(2000, ']') + ",\n") << u"damaged"_s;
    QTest::newRow("a list for a title") << QByteArray(sound).replace("\"title\": \"Kaffe og norsk\"\n", "\"title\": [\"Kaffe\"]\n") << u"damaged"_s;
    QTest::newRow("examples are a text") << QByteArray(R"({"format":"sjusteg-examples","version":1,"examples":"x"})") << u"damaged"_s;
    QTest::newRow("an example is a number") << QByteArray(R"({"format":"sjusteg-examples","version":1,"examples":[1]})") << u"damaged"_s;
    QByteArray many(R"({"format":"sjusteg-examples","version":1,"examples":[)");
    for (int i = 0; i <= mostShared; ++i)
        many += i ? ",{}" : "{}";
    QTest::newRow("very many") << many + "]}" << u"more than 500"_s;
}

void SharedTest::wrongFilesAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const Result<SharedExamples> read = readShared(bytes, *testCatalog());
    QVERIFY(!read.ok());
    QVERIFY2(read.problem().sentence.contains(said), qPrintable(read.problem().sentence));
}

void SharedTest::tooLargeIsTold()
{
    const Result<SharedExamples> read = readShared(QByteArray(largestShared + 1, ' '), *testCatalog());
    QVERIFY(!read.ok() && read.problem().sentence.contains(u"32 MB"_s));
}

void SharedTest::hostileAnswersAreRefused_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::newRow("too long") << QJsonObject{{u"title"_s, QString(5000, u'x')}};
    QTest::newRow("a number for a text") << QJsonObject{{u"title"_s, 7}};
    QTest::newRow("an option nobody knows") << QJsonObject{{u"fit"_s, u"perhaps"_s}};
    QTest::newRow("a field there is not") << QJsonObject{{u"password"_s, u"x"_s}};
    QTest::newRow("NUL") << QJsonObject{{u"title"_s, QString(QChar(0)) + u"x"_s}};
    QTest::newRow("a row there is not") << QJsonObject{{u"criteria"_s, QJsonArray{QJsonObject{{u"id"_s, u"r9"_s}, {u"assessment"_s, u"x"_s}}}}};
    QTest::newRow("a tool there is not") << QJsonObject{{u"tool"_s, QJsonObject{{u"template"_s, u"verktoy-x"_s}}}};
    QTest::newRow("a picture") << QJsonObject{{u"picture"_s, QJsonObject{{u"hash"_s, QString(64, u'a')}, {u"alt"_s, u"Et vindu"_s}}}};
    QTest::newRow("a picture for a text") << QJsonObject{{u"about"_s, QJsonObject{{u"hash"_s, QString(64, u'a')}, {u"alt"_s, u"Et vindu"_s}}}};
    QJsonValue deep = u"x"_s;
    for (int level = 0; level < 400; ++level)
        deep = QJsonArray{deep};
    QTest::newRow("lists in lists") << QJsonObject{{u"about"_s, deep}};
    QTest::newRow("lists in lists in a table") << QJsonObject{{u"criteria"_s, deep}};
    QTest::newRow("a date there is not") << QJsonObject{{u"updated"_s, u"2026-02-31"_s}};
}

void SharedTest::hostileAnswersAreRefused()
{
    QFETCH(QJsonObject, answers);
    LibraryFile file;
    const SharedExamples shared{u"Nabo"_s, {}, {{QString(cardTemplate), 1, u"Kort"_s, {}, {}, answers}}};
    const Result<SharedExamples> read = readShared(sharedToBytes(shared), *testCatalog());
    QVERIFY(read.ok());
    const QVector<TakenExample> seen = lookAtExamples(*file.book, *read);
    QVERIFY2(!seen.first().refused.isEmpty() && !seen.first().cause.isEmpty(), "it would have been taken in");
    QVERIFY(!takeExamples(*file.book, *read, {0}).ok());
    QCOMPARE(file.book->copies(cardTemplate).size(), 0);
}

void SharedTest::markupIsText()
{
    const QString text = u"<b>Fet</b> &amp; <img src=\"file:///etc/hostname\"/> %1 %n"_s;
    const SharedExamples shared{text, {}, {{QString(cardTemplate), 1, text, {}, {}, {{u"title"_s, text}, {u"measure"_s, text}}}}};
    const Result<SharedExamples> read = readShared(sharedToBytes(shared), *testCatalog());
    QVERIFY(read.ok());
    LibraryFile file;
    QCOMPARE(lookAtExamples(*file.book, *read).first().title, text);
    QVERIFY(file.take(*takeExamples(*file.book, *read, {0})).ok());
    const std::optional<Card> card = cardOfForm(*file.book, file.book->copies(cardTemplate).constFirst().id);
    QCOMPARE(card->title(), text);
    QCOMPARE(proposalDraft(*card).lines.first().text, text);
}

void SharedTest::whatOneHasAlreadyIsSaid()
{
    GivingFile file;
    const Result<SharedExamples> shared = readShared(file.bytes(), *testCatalog());
    const auto notes = [&shared](Workbook &book) {
        QStringList all;
        for (const TakenExample &one : lookAtExamples(book, *shared))
            all.append(one.note);
        return all;
    };
    const QStringList own = notes(*file.book);
    QVERIFY2(own.at(0).contains(u"already have a card called «Kaffe og norsk»"_s), qPrintable(own.at(0)));
    for (int i = 1; i < 3; ++i)
        QVERIFY2(own.at(i).contains(u"beside the one you have"_s), qPrintable(own.at(i)));
    QVERIFY(own.at(1).contains(u"mal 1.2"_s)); // and where it belongs is said still
    for (const QString &note : notes(*LibraryFile().book))
        QVERIFY2(!note.contains(u"beside"_s), qPrintable(note));
}

void SharedTest::whatAnExampleHoldsIsSaidBeforeItIsTaken()
{
    GivingFile file;
    Result<SharedExamples> shared = readShared(file.bytes(), *testCatalog());
    QVERIFY(shared.ok());
    shared->examples.first().title = u"Noe annet"_s; // what the file calls it is not what stands in it
    LibraryFile neighbour;
    const QVector<TakenExample> seen = lookAtExamples(*neighbour.book, *shared);
    QCOMPARE(seen.first().title, u"Kaffe og norsk"_s);
    QVERIFY2(seen.first().says.join(u'\n').contains(u"Norsk på kantina."_s), qPrintable(seen.first().says.join(u'\n')));
    QVERIFY(seen.first().says.size() <= 3 && !seen.first().says.join(u'\n').contains(u"Kaffe og norsk"_s));
    QVERIFY(std::any_of(seen.cbegin(), seen.cend(), [](const TakenExample &one) { return one.says.join(u'\n').contains(u"Vaske trapper"_s); }));
    QVERIFY(std::any_of(seen.cbegin(), seen.cend(), [](const TakenExample &one) { return one.says.join(u'\n').contains(u"Spise lunsj sammen"_s); }));
    // A card that was taken in before goes by its own name, whatever the copy is called.
    QVERIFY(neighbour.take(*takeExamples(*neighbour.book, *shared, {0})).ok());
    const QString note = lookAtExamples(*neighbour.book, *shared).first().note;
    QVERIFY2(note.contains(u"already have a card called «Kaffe og norsk»"_s), qPrintable(note));
}

void SharedTest::personsInAHostileFileAreDropped()
{
    const SharedExamples shared{u"Nabo"_s, {}, {{u"ekstra-kravspesifikasjon"_s, 1, u"Krav"_s, u"Renhold"_s, u"Renholder"_s,
                                                 {{u"employer"_s, QJsonObject{{u"form"_s, u"x"_s}, {u"row"_s, u"y"_s}, {u"title"_s, u"Kari Nordmann"_s}}}, {u"personal"_s, u"Blid"_s}}}}};
    const Result<SharedExamples> read = readShared(sharedToBytes(shared), *testCatalog());
    QVERIFY(read.ok());
    QCOMPARE(read->examples.first().answers, (QJsonObject{{u"personal"_s, u"Blid"_s}}));
    LibraryFile file;
    QVERIFY(file.take(*takeExamples(*file.book, *read, {0})).ok());
    QVERIFY(isBlank(file.book->form(file.book->copies(u"ekstra-kravspesifikasjon"_s).constFirst().id)->fields.value(u"employer"_s)));
}

void SharedTest::anyBytesEndInAnAnswer()
{
    const QByteArray sound = GivingFile().bytes();
    LibraryFile file;
    quint32 seed = 7;
    const auto next = [&seed](qsizetype below) { return qsizetype((seed = seed * 1664525U + 1013904223U) >> 8) % below; };
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = sound;
        for (qsizetype changes = 1 + next(4); changes > 0; --changes)
            bytes[next(bytes.size())] = char(next(256));
        const Result<SharedExamples> read = readShared(bytes, *testCatalog());
        if (read.ok())
            lookAtExamples(*file.book, *read);
        else
            QVERIFY(!read.problem().sentence.isEmpty());
    }
    QCOMPARE(file.book->check(), QStringList());
}

SJUSTEG_TEST(SharedTest)
#include "SharedTest.moc"
