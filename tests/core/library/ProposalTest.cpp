// SPDX-License-Identifier: MPL-2.0
// «Bruk som forslag» (D-30, D-99): a row of mal 3.1 with its origin, undone in one step, refused where a text has no room.
#include "LibraryFixture.h"
#include "TestProgram.h"

#include "carry/Origin.h"
#include "exchange/Answers.h"
#include "flow/LiveValue.h"
#include "library/OwnCards.h"
#include "library/Proposal.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

class ProposalTest : public QObject
{
    Q_OBJECT
private:
    static const Row &onlyRow(const Workbook &book) { return book.single(u"mal-3.1"_s)->rows(u"proposals"_s).first(); }
    static qsizetype rowCount(const Workbook &book) { return book.single(u"mal-3.1"_s)->rows(u"proposals"_s).size(); }

private Q_SLOTS:
    void aRowIsMadeWithItsOrigin();
    void onlyTickedLinesCome();
    void aCardOfOnesOwnIsItsOwnSource();
    void theCardIsNotAskedAgain();
    void textsWithoutRoomAreRefused();
    void aFinishedFormIsRefused();
    void whatTheGroupAnswersItself();
    void theFileGoesOutAndIn();
};

void ProposalTest::aRowIsMadeWithItsOrigin()
{
    LibraryFile file;
    const Card card = deliveredCard(u"kort-jobbmatch"_s);
    QString row;
    const Result<Edit> edit = addProposal(*file.book, card, proposalDraft(card), &row);
    QVERIFY(edit.ok());
    QCOMPARE(rowCount(*file.book), 0); // nothing before it is applied
    QVERIFY(file.take(*edit).ok());
    const Row &made = onlyRow(*file.book);
    QCOMPARE(made.id, row);
    QCOMPARE(made.cell(u"name"_s).toString(), u"After Jobbmatch"_s);
    QCOMPARE(made.cell(u"origin"_s).toString(), u"example"_s);
    QCOMPARE(made.cell(u"description"_s).toString(), card.text("measure"_L1) + u'\n' + card.text("about"_L1));
    QCOMPARE(made.cell(u"funding"_s).toString(), card.text("organisation"_L1));
    QCOMPARE(made.cell(u"cons"_s).toString(), card.text("fit_note"_L1));
    for (const QString &left : {u"n_own"_s, u"decision"_s, u"employer_requirements"_s, u"participant_needs"_s, u"component"_s})
        QVERIFY2(isBlank(made.cell(left)), qPrintable(left));
    const Form &form = *file.book->single(u"mal-3.1"_s);
    const QJsonArray source = liveValue(*file.book, form, {u"proposals.origin_ref"_s, row, {}}).toArray();
    QCOMPARE(source, (QJsonArray{QJsonObject{{u"template"_s, u"kort-jobbmatch"_s}}}));
    const QVector<Origin> origins = originsOf(*file.book, form, {u"proposals.name"_s, row, {}});
    QCOMPARE(origins.size(), 1);
    QCOMPARE(origins.first().card, u"kort-jobbmatch"_s);
    QVERIFY(origins.first().title.contains(u"Jobbmatch"_s) && origins.first().alive);
    QVERIFY(originText(*file.book, form, {u"proposals.funding"_s, row, {}}).contains(u"example"_s));
    QCOMPARE(file.book->check(), QStringList());

    QVERIFY(file.undo().ok());
    QCOMPARE(rowCount(*file.book), 0);
    QVERIFY(file.book->single(u"mal-3.1"_s)->carried.isEmpty());
}

void ProposalTest::onlyTickedLinesCome()
{
    LibraryFile file;
    const Card card = deliveredCard(u"kort-lorenskog"_s);
    ProposalDraft draft = proposalDraft(card);
    QVERIFY(draft.lines.size() > 8);
    for (ProposalLine &line : draft.lines)
        line.taken = false;
    draft.lines[2].taken = true;
    draft.name = u"  Hjemmeoppgaver i renhold "_s;
    draft.component = u"trade_norwegian"_s;
    QVERIFY(file.take(*addProposal(*file.book, card, draft)).ok());
    const Row &made = onlyRow(*file.book);
    QCOMPARE(made.cell(u"name"_s).toString(), u"Hjemmeoppgaver i renhold"_s);
    QCOMPARE(made.cell(u"component"_s).toString(), u"trade_norwegian"_s);
    QCOMPARE(made.cell(u"description"_s).toString(), draft.lines.at(2).text);
    QVERIFY(isBlank(made.cell(u"funding"_s)) && isBlank(made.cell(u"cons"_s)));
    // It is still known where the idea is from.
    QVERIFY(!liveValue(*file.book, *file.book->single(u"mal-3.1"_s), {u"proposals.origin_ref"_s, made.id, {}}).toArray().isEmpty());
}

void ProposalTest::aCardOfOnesOwnIsItsOwnSource()
{
    LibraryFile file;
    const QString id = file.addForm(cardTemplate, {{u"title"_s, u"Kaffe og norsk"_s}, {u"measure"_s, u"Norsk på kantina."_s}, {u"about"_s, u"En time i uka."_s}, {u"own"_s, true}});
    const std::optional<Card> card = cardOfForm(*file.book, id);
    QVERIFY(card && card->own && !card->delivered);
    QVERIFY(file.take(*addProposal(*file.book, *card, proposalDraft(*card))).ok());
    const Row &made = onlyRow(*file.book);
    const QJsonArray source = liveValue(*file.book, *file.book->single(u"mal-3.1"_s), {u"proposals.origin_ref"_s, made.id, {}}).toArray();
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.first().toObject().value("form"_L1).toString(), id);
    QCOMPARE(source.first().toObject().value("title"_L1).toString(), u"Kaffe og norsk"_s);
    // The proposal does not follow the card.
    QVERIFY(file.set(id, u"measure"_s, {}, u"Norsk på jobb."_s).ok());
    QVERIFY(onlyRow(*file.book).cell(u"description"_s).toString().contains(u"Norsk på kantina."_s));
}

void ProposalTest::theCardIsNotAskedAgain()
{
    LibraryFile file;
    const Card card = deliveredCard(u"kort-tromso"_s);
    QVERIFY(file.take(*addProposal(*file.book, card, proposalDraft(card))).ok());
    QCOMPARE(openOffers(*file.book, file.id("mal-3.1")).size(), 0);
}

void ProposalTest::textsWithoutRoomAreRefused()
{
    LibraryFile file;
    Card card = deliveredCard(u"kort-jobbmatch"_s);
    card.texts.insert(u"about"_s, QString(2500, u'x') + u'\n' + QString(2500, u'y'));
    ProposalDraft draft = proposalDraft(card);
    const Result<Edit> refused = addProposal(*file.book, card, draft);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().sentence.contains(u"4000"_s));
    QVERIFY(refused.problem().sentence.contains(u"Kort beskrivelse"_s));
    draft.lines[1].taken = false; // one of the two long lines
    QVERIFY(addProposal(*file.book, card, draft).ok());
    draft.name = u"   "_s;
    QVERIFY(!addProposal(*file.book, card, draft).ok());
    draft.name = QString(201, u'n');
    QVERIFY(!addProposal(*file.book, card, draft).ok());
}

void ProposalTest::aFinishedFormIsRefused()
{
    LibraryFile file;
    const Card card = deliveredCard(u"kort-jobbmatch"_s);
    QVERIFY(file.take(*addProposal(*file.book, card, proposalDraft(card))).ok());
    QVERIFY(file.book->setStatus(file.id("mal-3.1"), FormStatus::Done).ok());
    const Result<Edit> refused = addProposal(*file.book, card, proposalDraft(card));
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().sentence.contains(u"3.1"_s));
}

void ProposalTest::whatTheGroupAnswersItself()
{
    QStringList labels;
    for (const OpenQuestion &question : openQuestions(*testCatalog()))
        labels.append(question.label);
    for (const QString &label : {u"Bransje/yrke"_s, u"Krav fra arbeidsgiver"_s, u"Deltakernes kvalifiseringsbehov"_s, u"Deltakere fra introduksjonsprogrammet"_s, u"Beslutning"_s})
        QVERIFY2(labels.contains(label), qPrintable(label));
    QVERIFY(!labels.contains(u"Kort beskrivelse"_s));
}

void ProposalTest::theFileGoesOutAndIn()
{
    LibraryFile file;
    const Card card = deliveredCard(u"kort-jobbmatch"_s);
    QVERIFY(file.take(*addProposal(*file.book, card, proposalDraft(card))).ok());
    const QJsonObject dumped = dumpAnswers(*file.book);
    LibraryFile other;
    const Result<int> loaded = loadAnswers(*other.book, dumped);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.problem().sentence));
    QCOMPARE(onlyRow(*other.book).cells, onlyRow(*file.book).cells);
    QCOMPARE(other.book->single(u"mal-3.1"_s)->carried, file.book->single(u"mal-3.1"_s)->carried);
}

SJUSTEG_TEST(ProposalTest)
#include "ProposalTest.moc"
