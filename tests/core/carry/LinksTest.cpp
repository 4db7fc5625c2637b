// SPDX-License-Identifier: MPL-2.0
#include "Chain.h"
#include "TestProgram.h"

#include "carry/Origin.h"
#include "flow/LiveValue.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Links and where they lead: live rows, sources that go, and what dump and load make of both.
class LinksTest : public QObject, private Chain
{
    Q_OBJECT
private Q_SLOTS:
    void init() { load(); }

    void aTaskInTheWheelIsLiveAndReadOnly();
    void aLinkedRowKeepsItsWordsWhenTheSourceGoes();
    void linkedColumnsAreNotDumped();
    void aDroppedSourceLeavesNothingDangling();
    void severalGoneSourcesOfOneCellAreLetGoTogether();
    void originIsTold();
    void nothingIsOfferedTwiceAfterDumpAndLoad();
    void loadingAppliesNothing();
    void aLinkKeepsItsWordsWhenLoadingTakesTheSourceAway();
    void aLinkLoadedWithoutItsSourceKeepsItsTitle();
    void loadingMarksWhatWasFinishedBeforeAndNotWhatItLoads();
    void theJsonNamesBothEnds();
};

void LinksTest::aTaskInTheWheelIsLiveAndReadOnly()
{
    QVERIFY(m_file->take(m_file->offers(u"D-70"_s, m_file->id("ekstra-arshjul"))).ok());
    const QString wheel = m_file->id("ekstra-arshjul");
    const Form *form = m_file->book->form(wheel);
    QCOMPARE(form->rows(u"activities"_s).size(), 1);
    const CellRef activity{u"activities.activity"_s, form->rows(u"activities"_s).first().id, {}};
    QVERIFY(isLive(*m_file->book, *form, activity));
    QVERIFY(isBlank(form->value(activity)));
    QCOMPARE(plain(liveValue(*m_file->book, *form, activity)), u"Ringe Rent AS"_s);
    const CellRef months{u"activities.months"_s, activity.row, {}};
    QVERIFY(!isLive(*m_file->book, *form, months));
    QCOMPARE(plain(form->value(months)), u"m03"_s);
    QCOMPARE(form->head.status, FormStatus::Empty); // nothing of one's own yet
    // Unticking removes nothing: the row is marked.
    QVERIFY(m_file->type(u"mal43"_s, u"tasks.to_wheel"_s, u"j1"_s, false).ok());
    QCOMPARE(m_file->book->form(wheel)->rows(u"activities"_s).size(), 1);
    QCOMPARE(m_file->offers(u"D-70"_s, wheel, OfferKind::Removed).size(), 1);
}

void LinksTest::aLinkedRowKeepsItsWordsWhenTheSourceGoes()
{
    const QString roles = m_file->id("mal-2.4");
    QVERIFY(m_file->take(m_file->offers(u"D-23"_s, roles)).ok());
    const QString row = m_file->book->form(roles)->rows(u"tasks"_s).first().id;
    const Form *plan = m_file->book->form(u"mal23"_s);
    QVERIFY(m_file->edit(u"mal23"_s, RemoveRow{u"changes"_s, 0, plan->rows(u"changes"_s).first()}).ok());
    QCOMPARE(plain(cell(roles, u"tasks.task"_s, row)), u"Flytte timer"_s);
    QCOMPARE(plain(cell(roles, u"tasks.lead_unit"_s, row)), u"vo"_s);
    QVERIFY(!isLive(*m_file->book, *m_file->book->form(roles), {u"tasks.task"_s, row, {}}));
    QCOMPARE(m_file->offers(u"D-23"_s, roles).size(), 0);
}

void LinksTest::linkedColumnsAreNotDumped()
{
    QVERIFY(m_file->take(m_file->offers(u"D-70"_s, m_file->id("ekstra-arshjul"))).ok());
    const QJsonObject form = dumpForm(*m_file->book, *m_file->book->single(u"ekstra-arshjul"_s));
    const QJsonObject row = form.value("answers"_L1).toObject().value("activities"_L1).toArray().first().toObject();
    QVERIFY(!row.contains("activity"_L1));
    QVERIFY(row.contains("months"_L1));
    QCOMPARE(form.value("carried"_L1).toArray().first().toObject().value("field"_L1).toString(), u"activities"_s);
}

void LinksTest::aDroppedSourceLeavesNothingDangling()
{
    const QString roles = m_file->id("mal-2.4");
    QVERIFY(m_file->take(m_file->offers(u"D-23"_s, roles)).ok());
    QVERIFY(m_file->take(m_file->offers(u"D-24"_s, u"mal31"_s, OfferKind::New)).ok());
    QVERIFY(m_file->edit(u"mal23"_s, DropForm{*m_file->book->form(u"mal23"_s)}).ok());
    QCOMPARE(plain(cell(roles, u"tasks.task"_s, m_file->book->form(roles)->rows(u"tasks"_s).first().id)), u"Flytte timer"_s);
    QVERIFY(m_file->edit(u"mal22b"_s, DropForm{*m_file->book->form(u"mal22b"_s)}).ok());
    const QVector<Offer> gone = m_file->offers(u"D-24"_s, u"mal31"_s, OfferKind::Removed);
    QCOMPARE(gone.size(), 1);
    QVERIFY(m_file->take(gone).ok());
    const QString row = rowWith(u"mal31"_s, u"proposals.name"_s, u"Fadderkurs"_s);
    QVERIFY(!row.isEmpty()); // one of its two gaps is left
    QCOMPARE(plain(cell(u"mal31"_s, u"proposals.occupations"_s, row)), u"o1"_s);
    QCOMPARE(m_file->offers(u"D-24"_s, u"mal31"_s).size(), 0);
}

void LinksTest::severalGoneSourcesOfOneCellAreLetGoTogether()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.reason"_s, row, u"Mange stillinger"_s).ok()); // so that the row stays
    for (const QString &need : {u"n2"_s, u"n3"_s}) {
        const Form *needs = m_file->book->form(u"mal11"_s);
        QVERIFY(m_file->edit(u"mal11"_s, RemoveRow{u"labour_needs"_s, needs->rowIndex(u"labour_needs"_s, need), *needs->row(u"labour_needs"_s, need)}).ok());
    }
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.needs_rows"_s, row)), u"n2,n3"_s);
    const QVector<Offer> gone = m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::Removed);
    QCOMPARE(gone.size(), 2);
    QVERIFY(m_file->take(gone).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.needs_rows"_s, row)), QString());
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.industry"_s, row)), u"Butikk"_s);
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s).size(), 0);
    QCOMPARE(m_file->book->check(), QStringList());
}

void LinksTest::originIsTold()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    const Form *form = m_file->book->form(u"mal12"_s);
    QVERIFY(originText(*m_file->book, *form, {u"opportunities.industry"_s, row, {}}).contains(u"1.1"_s));
    QCOMPARE(originText(*m_file->book, *form, {u"opportunities.reason"_s, row, {}}), QString());
}

void LinksTest::nothingIsOfferedTwiceAfterDumpAndLoad()
{
    for (int i = 0; i < 6; ++i) {
        QVector<Offer> open = openOffers(*m_file->book);
        open.removeIf([](const Offer &offer) { return !offer.refusedBecause.isEmpty(); });
        const bool half = i == 0;
        if (half)
            QVERIFY(m_file->keep(open.mid(0, open.size() / 4)).ok());
        QVERIFY(m_file->take(half ? open.mid(open.size() / 4) : open).ok());
    }
    const auto ids = [](const Workbook &book) {
        QStringList list;
        for (const Offer &offer : openOffers(book))
            list.append(offer.id);
        list.sort();
        return list;
    };
    const QStringList before = ids(*m_file->book);
    m_file->reopen();
    QCOMPARE(ids(*m_file->book), before);
    const QJsonObject dump = dumpAnswers(*m_file->book);
    TestFile other;
    other.create();
    const Result<int> loaded = loadAnswers(*other.book, dump);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.problem().cause + loaded.problem().sentence));
    QCOMPARE(ids(*other.book), before);
}

void LinksTest::loadingAppliesNothing()
{
    QVERIFY(m_file->book->form(u"mal12"_s)->carried.isEmpty());
    QVERIFY(isBlank(cell(u"mal12"_s, u"participants_estimate"_s)));
    QCOMPARE(m_file->book->form(u"saker"_s)->rows(u"rows"_s).size(), 1);
}

void LinksTest::aLinkKeepsItsWordsWhenLoadingTakesTheSourceAway()
{
    const QString wheel = m_file->id("ekstra-arshjul");
    QVERIFY(m_file->take(m_file->offers(u"D-70"_s, wheel)).ok());
    const QString row = m_file->book->form(wheel)->rows(u"activities"_s).first().id;
    QVERIFY(loadAnswers(*m_file->book, answersWith({dumped(u"mal43"_s, u"tasks"_s)})).ok());
    QVERIFY(m_file->book->form(u"mal43"_s)->rows(u"tasks"_s).isEmpty());
    QCOMPARE(plain(cell(wheel, u"activities.activity"_s, row)), u"Ringe Rent AS"_s);
    QVERIFY(!isLive(*m_file->book, *m_file->book->form(wheel), {u"activities.activity"_s, row, {}}));
    QCOMPARE(m_file->offers(u"D-70"_s, wheel).size(), 0);
}

void LinksTest::aLinkLoadedWithoutItsSourceKeepsItsTitle()
{
    const QString wheel = m_file->id("ekstra-arshjul");
    QVERIFY(m_file->take(m_file->offers(u"D-70"_s, wheel)).ok());
    const QString row = m_file->book->form(wheel)->rows(u"activities"_s).first().id;
    const CellRef activity{u"activities.activity"_s, row, {}};
    const QJsonObject source = dumped(u"mal43"_s);
    TestFile other;
    other.create();
    QVERIFY(loadAnswers(*other.book, answersWith({dumped(wheel)})).ok());
    const QString there = other.id("ekstra-arshjul");
    QCOMPARE(plain(liveValue(*other.book, *other.book->form(there), activity)), u"Ringe Rent AS"_s);
    // It is dumped and loaded with its words; and when the source comes after all, it is a link again.
    QVERIFY(loadAnswers(*other.book, dumpAnswers(*other.book)).ok());
    QCOMPARE(plain(liveValue(*other.book, *other.book->form(there), activity)), u"Ringe Rent AS"_s);
    QVERIFY(!isLive(*other.book, *other.book->form(there), activity));
    QVERIFY(loadAnswers(*other.book, answersWith({source})).ok());
    QVERIFY(isLive(*other.book, *other.book->form(there), activity));
}

void LinksTest::loadingMarksWhatWasFinishedBeforeAndNotWhatItLoads()
{
    QVERIFY(m_file->take(m_file->offers(u"D-32"_s, u"mal32"_s)).ok());
    finish(u"mal32"_s);
    const QJsonObject plan = dumped(u"mal32"_s);
    const QJsonObject before = dumped(u"mal31"_s);
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.description"_s, u"q1"_s, u"Noe annet"_s).ok());
    const QJsonObject after = dumped(u"mal31"_s);
    QVERIFY(loadAnswers(*m_file->book, answersWith({before, plan})).ok());
    const auto isMarked = [this] { return m_file->book->head(u"mal32"_s)->review; };
    QVERIFY(!isMarked());
    QVERIFY(loadAnswers(*m_file->book, answersWith({before})).ok());
    QVERIFY(!isMarked()); // the answers say what was said before
    QVERIFY(loadAnswers(*m_file->book, answersWith({after})).ok());
    QVERIFY(isMarked());
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Kurs og praksis"_s);
    QVERIFY(loadAnswers(*m_file->book, answersWith({before, plan})).ok());
    QVERIFY(loadAnswers(*m_file->book, answersWith({after, plan})).ok());
    QVERIFY(!isMarked()); // what is loaded says so itself
}

void LinksTest::theJsonNamesBothEnds()
{
    const QJsonArray list = offersToJson(openOffers(*m_file->book), m_file->book->catalog());
    QJsonObject industry;
    QJsonObject copy;
    QSet<QString> ids;
    for (const QJsonValue &item : list) {
        const QJsonObject entry = item.toObject();
        ids.insert(entry.value("offer"_L1).toString());
        if (entry.value("flow"_L1) == "D-07"_L1 && entry.value("to"_L1).toObject().value("row"_L1).isNull())
            industry = entry;
        if (entry.value("flow"_L1) == "D-14"_L1)
            copy = entry;
    }
    QCOMPARE(ids.size(), list.size());
    QCOMPARE(industry.value("kind"_L1).toString(), u"new"_s);
    QCOMPARE(industry.value("from"_L1).toObject().value("form"_L1).toString(), u"mal11"_s);
    QCOMPARE(industry.value("from"_L1).toObject().value("field"_L1).toString(), u"labour_needs.industry"_s);
    QCOMPARE(industry.value("from"_L1).toObject().value("value"_L1).toString(), u"Butikk"_s);
    QCOMPARE(industry.value("to"_L1).toObject().value("field"_L1).toString(), u"opportunities.industry"_s);
    QVERIFY(industry.value("to"_L1).toObject().value("value"_L1).isNull());
    QVERIFY(copy.value("to"_L1).toObject().value("form"_L1).isNull());
    const QVector<Offer> open = openOffers(*m_file->book);
    QCOMPARE(offersMeant(open, industry.value("offer"_L1).toString(), m_file->book->catalog()).size(), 1);
    QVERIFY(!offersMeant(open, u"D-25"_s, m_file->book->catalog()).isEmpty());
}

SJUSTEG_TEST(LinksTest)
#include "LinksTest.moc"
