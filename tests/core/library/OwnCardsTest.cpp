// SPDX-License-Identifier: MPL-2.0
// Cards of one's own, and the one an assessment by the four criteria makes (D-81).
#include "LibraryFixture.h"
#include "TestProgram.h"

#include "carry/Origin.h"
#include "library/OwnCards.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

class OwnCardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCardIsOurs();
    void aCardIsCalledByItsTitle();
    void anAssessmentBecomesACard();
    void otherFormsMakeNoCard();
    void whatWasFilledInIsRead();
};

void OwnCardsTest::aNewCardIsOurs()
{
    LibraryFile file;
    const Form form = newCard(*file.book);
    QVERIFY(file.book->apply({{}, u"edit"_s, {{form.head.id, AddForm{form}}}}).ok());
    const QVector<Card> cards = ownCards(*file.book);
    QCOMPARE(cards.size(), 1);
    QVERIFY(cards.first().own && !cards.first().delivered);
    QCOMPARE(cards.first().place(), u"Prøvevik kommune"_s);
    QCOMPARE(cards.first().criteria.size(), 4);
}

void OwnCardsTest::aCardIsCalledByItsTitle()
{
    LibraryFile file;
    const QString id = file.addForm(cardTemplate, {{u"title"_s, u"Kaffe og norsk"_s}});
    QCOMPARE(file.book->copyTitle(id), u"Kaffe og norsk"_s);
    QVERIFY(file.set(id, u"title"_s, {}, noValue()).ok());
    QCOMPARE(file.book->copyTitle(id), u"Eksempelkort"_s);
}

void OwnCardsTest::anAssessmentBecomesACard()
{
    LibraryFile file;
    const QString measures = file.id("mal-2.1");
    const QString measure = file.addRow(measures, u"measures"_s, {{u"name"_s, u"Renholdskurs"_s}});
    const QString assessment = file.addForm(u"verktoy-fire-kriterier"_s, {}, {measures, measure, u"Renholdskurs"_s});
    QVERIFY(file.set(assessment, u"criteria.assessment"_s, u"r1"_s, u"Fire av fem fikk jobb."_s).ok());
    QString id;
    const std::optional<Edit> edit = cardFromAssessment(*file.book, assessment, &id);
    QVERIFY(edit);
    QVERIFY(file.take(*edit).ok());
    const std::optional<Card> card = cardOfForm(*file.book, id);
    QVERIFY(card && card->own);
    QCOMPARE(card->title(), u"Renholdskurs"_s);
    QCOMPARE(card->criteria.first().assessment, u"Fire av fem fikk jobb."_s);
    QCOMPARE(card->criteria.first().basis, u"card"_s);
    QVERIFY(card->criteria.at(1).assessment.isEmpty());
    const QVector<Origin> origins = originsOf(*file.book, *file.book->form(id), {u"criteria.assessment"_s, u"r1"_s, {}});
    QCOMPARE(origins.size(), 1);
    QCOMPARE(origins.first().form, assessment);
    QCOMPARE(file.book->check(), QStringList());
    // «never»: the card does not follow the assessment.
    QVERIFY(file.set(assessment, u"criteria.assessment"_s, u"r1"_s, u"Tre av fem fikk jobb."_s).ok());
    QCOMPARE(openOffers(*file.book, id).size(), 0);
    QCOMPARE(cardOfForm(*file.book, id)->criteria.first().assessment, u"Fire av fem fikk jobb."_s);
    QVERIFY(file.book->apply(file.last.inverted()).ok());
    QCOMPARE(ownCards(*file.book).size(), 0);
}

void OwnCardsTest::otherFormsMakeNoCard()
{
    LibraryFile file;
    QVERIFY(!cardFromAssessment(*file.book, file.id("mal-2.1")));
    QVERIFY(!cardFromAssessment(*file.book, u"nothing"_s));
    QVERIFY(!cardOfForm(*file.book, file.id("mal-2.1")));
}

void OwnCardsTest::whatWasFilledInIsRead()
{
    LibraryFile file;
    const QString id = file.addForm(cardTemplate, {{u"title"_s, u"Kurs"_s}, {u"fit"_s, u"yes"_s}, {u"steps"_s, QJsonArray{u"step2"_s, u"step3"_s}}, {u"industries"_s, u"Renhold,  kantine ,"_s},
                                                    {u"units"_s, QJsonArray{u"nav"_s}}, {u"resource_need"_s, u"low"_s}, {u"updated"_s, u"2026-02-01"_s},
                                                    {u"tool"_s, QJsonObject{{u"template"_s, u"verktoy-tromso"_s}}}});
    const std::optional<Card> card = cardOfForm(*file.book, id);
    QVERIFY(card);
    QCOMPARE(card->industries(), (QStringList{u"Renhold"_s, u"kantine"_s}));
    QCOMPARE(card->steps, (QStringList{u"step2"_s, u"step3"_s}));
    QCOMPARE(card->units, QStringList{u"nav"_s});
    QCOMPARE(card->tool, u"verktoy-tromso"_s);
    QCOMPARE(card->updated, QDate(2026, 2, 1));
    QCOMPARE(file.book->check(), QStringList());
}

SJUSTEG_TEST(OwnCardsTest)
#include "OwnCardsTest.moc"
