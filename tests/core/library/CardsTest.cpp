// SPDX-License-Identifier: MPL-2.0
// The delivered cards: every part is there, nothing names a person, what is wrong in a file is told; filters and comparison.
#include "LibraryFixture.h"
#include "TestProgram.h"

#include "document/CardDocument.h"
#include "library/CardComparison.h"
#include "library/CardFilter.h"
#include "library/Proposal.h"
#include "library/ShareFields.h"
#include "search/HandbookTexts.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

class CardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCardHasEveryPart();
    void everyPartFitsTheProposal();
    void noCardNamesAPersonOrANumber();
    void mistakesInAFileAreNamed_data();
    void mistakesInAFileAreNamed();
    void filters_data();
    void filters();
    void whetherItFitsIsSaidOpenly();
    void comparisonShowsBothPartByPart();
    void paperHoldsEveryPart();
    void searchFindsWhatACardSays();
};

void CardsTest::everyCardHasEveryPart()
{
    QStringList ids;
    for (const Card &card : testLibrary()->cards()) {
        ids.append(card.id);
        for (const QString &field : QStringList{u"title"_s, u"municipality"_s, u"fit_note"_s, u"source"_s} + cardTextFields())
            QVERIFY2(!card.texts.value(field).isEmpty(), qPrintable(card.id + u' ' + field));
        QCOMPARE(card.criteria.size(), 4);
        for (const CardCriterion &one : card.criteria)
            QVERIFY2(!one.assessment.isEmpty() && !one.basis.isEmpty() && !one.criterion.isEmpty(), qPrintable(card.id));
        QVERIFY(card.updated.isValid());
        QVERIFY(!card.steps.isEmpty() && !card.units.isEmpty() && !card.resourceNeed.isEmpty() && !card.fit.isEmpty());
        QVERIFY2(testCatalog()->find(card.tool), qPrintable(card.tool));
        // Where the source judges nothing, the card does not pretend that it does.
        const bool judged = card.id == "kort-jobbmatch"_L1 || card.id == "kort-rett-i-jobb"_L1;
        QCOMPARE(std::any_of(card.criteria.cbegin(), card.criteria.cend(), [](const CardCriterion &one) { return one.basis == "imdi"_L1; }), judged);
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{u"kort-jobbmatch"_s, u"kort-lorenskog"_s, u"kort-rett-i-jobb"_s, u"kort-tromso"_s}));
}

void CardsTest::everyPartFitsTheProposal()
{
    for (const Card &card : testLibrary()->cards())
        QCOMPARE(tooLong(proposalDraft(card), *testCatalog()), QStringList());
}

void CardsTest::noCardNamesAPersonOrANumber()
{
    const Template &form = *testCatalog()->find(cardTemplate);
    QDirIterator files(QStringLiteral(CARDS_DIR), {u"*.json"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject card = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(looksPersonal(form, card), QStringList());
        QVERIFY2(!QString::fromUtf8(QJsonDocument(card).toJson()).contains(u"http"_s), qPrintable(file.fileName()));
    }
}

void CardsTest::mistakesInAFileAreNamed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    QTest::newRow("a part is missing") << QByteArray(R"("challenge":)") << QByteArray(R"("challange":)") << u"challenge"_s;
    QTest::newRow("an option nobody knows") << QByteArray(R"("fit": "no")") << QByteArray(R"("fit": "maybe")") << u"maybe"_s;
    QTest::newRow("a step nobody knows") << QByteArray(R"("step5")") << QByteArray(R"("step9")") << u"step9"_s;
    QTest::newRow("no date") << QByteArray(R"("2020-03-30")") << QByteArray(R"("30.03.2020")") << u"updated"_s;
    QTest::newRow("a tool there is not") << QByteArray(R"("verktoy-jobbmatch")") << QByteArray(R"("verktoy-x")") << u"verktoy-x"_s;
    QTest::newRow("a row twice") << QByteArray(R"("id": "r2")") << QByteArray(R"("id": "r1")") << u"r1"_s;
    QTest::newRow("another id than the file") << QByteArray(R"("id": "kort-jobbmatch")") << QByteArray(R"("id": "kort-tromso")") << u"kort-tromso"_s;
    QTest::newRow("too long") << QByteArray(R"("title": ")") << QByteArray(R"("title": ")" + QByteArray(300, 'x')) << u"title"_s;
    QTest::newRow("broken off") << QByteArray("}\n") << QByteArray() << u"kort-jobbmatch.json"_s;
}

void CardsTest::mistakesInAFileAreNamed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    QFile sound(QStringLiteral(CARDS_DIR "/kort-jobbmatch.json"));
    QVERIFY(sound.open(QIODevice::ReadOnly));
    QByteArray bytes = sound.readAll();
    const qsizetype at = before == "}\n" ? bytes.lastIndexOf(before) : bytes.indexOf(before);
    QVERIFY(at >= 0);
    bytes.replace(at, before.size(), after);
    QTemporaryDir folder;
    QFile broken(folder.filePath(u"kort-jobbmatch.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
    broken.close();
    const auto read = Library::read(folder.path(), *testCatalog());
    QVERIFY(!read.ok());
    QVERIFY2((read.problem().sentence + read.problem().cause).contains(named), qPrintable(read.problem().sentence + read.problem().cause));
}

void CardsTest::filters_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("found");
    const QString job = u"kort-jobbmatch"_s, lor = u"kort-lorenskog"_s, tro = u"kort-tromso"_s, rett = u"kort-rett-i-jobb"_s;
    QTest::newRow("nothing chosen") << u""_s << u""_s << QStringList{tro, lor, job, rett};
    QTest::newRow("step 2") << u"step"_s << u"step2"_s << QStringList{tro};
    QTest::newRow("step 6") << u"step"_s << u"step6"_s << QStringList{lor, rett};
    QTest::newRow("industry, other capitals") << u"industry"_s << u"RENHOLD"_s << QStringList{lor};
    QTest::newRow("tied to no industry") << u"industry"_s << u""_s << QStringList{tro, job, rett};
    QTest::newRow("fits in part") << u"fit"_s << u"partly"_s << QStringList{tro, lor};
    QTest::newRow("fits") << u"fit"_s << u"yes"_s << QStringList{};
    QTest::newRow("few resources") << u"resources"_s << u"low"_s << QStringList{lor};
    QTest::newRow("unit") << u"unit"_s << u"vo"_s << QStringList{job, rett};
}

void CardsTest::filters()
{
    QFETCH(QString, by);
    QFETCH(QString, value);
    QFETCH(QStringList, found);
    CardFilter filter;
    if (by == "step"_L1)
        filter.step = value;
    else if (by == "industry"_L1)
        filter.industry = value;
    else if (by == "fit"_L1)
        filter.fit = value;
    else if (by == "resources"_L1)
        filter.resourceNeed = value;
    else if (by == "unit"_L1)
        filter.unit = value;
    QStringList ids;
    for (const Card &card : filtered(testLibrary()->cards(), filter))
        ids.append(card.id);
    QCOMPARE(ids, found);
    QCOMPARE(filter.isOpen(), by.isEmpty());
}

void CardsTest::whetherItFitsIsSaidOpenly()
{
    LibraryFile file;
    const CardWords words(*file.book);
    QVERIFY(!words.fitWarning(deliveredCard(u"kort-jobbmatch"_s)).isEmpty());
    QVERIFY(!words.fitWarning(deliveredCard(u"kort-lorenskog"_s)).isEmpty());
    Card card = deliveredCard(u"kort-lorenskog"_s);
    QSet<QString> said;
    for (const QString &fit : {u"yes"_s, u"partly"_s, u"no"_s, u"unknown"_s}) {
        card.fit = fit;
        said.insert(words.fit(card));
        QCOMPARE(words.fitWarning(card).isEmpty(), fit == "yes"_L1);
    }
    QCOMPARE(said.size(), 4);
}

void CardsTest::comparisonShowsBothPartByPart()
{
    LibraryFile file;
    const CardWords words(*file.book);
    const Card left = deliveredCard(u"kort-jobbmatch"_s);
    const Card right = deliveredCard(u"kort-tromso"_s);
    const QVector<ComparedPart> lines = compareCards(left, right, words);
    const auto line = [&lines](const QString &label) {
        const auto it = std::find_if(lines.cbegin(), lines.cend(), [&label](const ComparedPart &one) { return one.label == label; });
        return it == lines.cend() ? ComparedPart{} : *it;
    };
    QCOMPARE(line(u"Utfordring"_s).left, left.text("challenge"_L1));
    QCOMPARE(line(u"Utfordring"_s).right, right.text("challenge"_L1));
    QVERIFY(line(u"Resultater"_s).left.contains(u"Fra IMDis vurdering"_s));
    QVERIFY(line(u"Resultater"_s).right.contains(u"Ikke vurdert i kilden"_s));
    QVERIFY(line(u"Kilde"_s).right.contains(u"06.06.2024"_s));
    for (const ComparedPart &one : compareCards(left, left, words))
        QVERIFY2(one.same, qPrintable(one.label));
    QVERIFY(!line(u"Tiltak"_s).same);
}

void CardsTest::paperHoldsEveryPart()
{
    LibraryFile file;
    for (const Card &card : testLibrary()->cards()) {
        QString text;
        const Document document = buildCardDocument(*file.book, card);
        QCOMPARE(document.title, card.title());
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                text += heading->text + u'\n';
            else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
                text += paragraph->text + u'\n';
            else if (const auto *list = std::get_if<ListBlock>(&block))
                text += list->items.join(u'\n') + u'\n';
            else if (const auto *table = std::get_if<TableBlock>(&block))
                QCOMPARE(table->rows.size(), 4);
        }
        for (const QString &field : cardTextFields())
            QVERIFY2(text.contains(card.texts.value(field)), qPrintable(card.id + u' ' + field));
        QVERIFY(text.contains(card.text("fit_note"_L1)) && text.contains(CardWords::date(card.updated)));
    }
    const Document two = buildCardComparison(*file.book, testLibrary()->cards().at(0), testLibrary()->cards().at(1));
    QVERIFY(two.landscape);
}

void CardsTest::searchFindsWhatACardSays()
{
    const QVector<HandbookText> texts = exampleTexts(*testLibrary());
    QCOMPARE(texts.size(), 4);
    const auto jobbmatch = std::find_if(texts.cbegin(), texts.cend(), [](const HandbookText &text) { return text.target == "kort-jobbmatch"_L1; });
    QVERIFY(jobbmatch != texts.cend());
    QVERIFY(jobbmatch->body.contains(u"jobbsmak"_s) && jobbmatch->example);
}

SJUSTEG_TEST(CardsTest)
#include "CardsTest.moc"
