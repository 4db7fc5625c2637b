// SPDX-License-Identifier: MPL-2.0
#include "Chain.h"
#include "TestProgram.h"

#include "carry/LikelyWords.h"
#include "carry/Origin.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Rows and cells that follow from the step before: the same words once, what one has written oneself, what one has deleted.
class RowsTest : public QObject, private Chain
{
    Q_OBJECT
private Q_SLOTS:
    void init() { load(); }

    void threeUnitsWithTheSameWordsAreOneRow();
    void aFourthUnitJoinsTheRowByItself();
    void otherWordsKeepTheLinkAndAreOfferedAnew();
    void aDeletedRowIsNotOfferedAgain();
    void undoOfTheDeletionOffersNothingEither();
    void twoRowsOfOneSourceAreRefusedOneByOne();
    void anUntouchedCellFollowsItsSource();
    void aCellOfOnesOwnIsLeftAlone();
    void likelyDuplicatesAreProposed();
    void aMemberWhoLeftIsNotOffered();
    void aUnitThatLeftStaysWhereItWasCarried();
    void paragraphsOfSeveralOccupationsStandOneByOne();
};

void RowsTest::threeUnitsWithTheSameWordsAreOneRow()
{
    const QVector<Offer> offers = m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New);
    QVector<Offer> rows = offers;
    rows.removeIf([](const Offer &offer) { return !offer.makesRow; });
    QCOMPARE(rows.size(), 1); // Butikk of two units; Renhold stands there already
    QCOMPARE(rows.first().sources.size(), 2);
    QVERIFY(m_file->take(rows).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.needs_rows"_s, row)), u"n2,n3"_s);
    QCOMPARE(originsOf(*m_file->book, *m_file->book->form(u"mal12"_s), {u"opportunities.industry"_s, row, {}}).size(), 2);
}

void RowsTest::aFourthUnitJoinsTheRowByItself()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    Row fresh{u"n9"_s, {{u"unit"_s, u"vo"_s}, {u"industry"_s, u"BUTIKK"_s}, {u"occupation"_s, u"Butikkmedarbeider"_s}, {u"source"_s, u"Avisen"_s}}};
    QVERIFY(m_file->edit(u"mal11"_s, InsertRow{u"labour_needs"_s, 9, fresh}).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.needs_rows"_s, row)), u"n2,n3,n9"_s);
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s).size(), 0);
}

void RowsTest::otherWordsKeepTheLinkAndAreOfferedAnew()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    QVERIFY(m_file->type(u"mal11"_s, u"labour_needs.industry"_s, u"n2"_s, u"Varehandel"_s).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.needs_rows"_s, row)), u"n2,n3"_s);
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.industry"_s, row)), u"Butikk"_s);
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::Changed).size(), 1);
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New).size(), 1);
    // Taking the new words for the row leaves nothing to add.
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::Changed)).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.industry"_s, row)), u"Varehandel"_s);
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New).size(), 0);
}

void RowsTest::aDeletedRowIsNotOfferedAgain()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString id = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    const Form *form = m_file->book->form(u"mal12"_s);
    QVERIFY(m_file->edit(u"mal12"_s, RemoveRow{u"opportunities"_s, form->rowIndex(u"opportunities"_s, id), *form->row(u"opportunities"_s, id)}).ok());
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s).size(), 0);
    QVERIFY(!declinedOffers(*m_file->book, u"mal12"_s).isEmpty());
    // Taken after all.
    QVERIFY(m_file->take(declinedOffers(*m_file->book, u"mal12"_s)).ok());
    QVERIFY(!rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s).isEmpty());
}

void RowsTest::undoOfTheDeletionOffersNothingEither()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString id = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    const Form *form = m_file->book->form(u"mal12"_s);
    const Edit deletion = withEffects(*m_file->book, {{}, u"edit"_s, {{u"mal12"_s, RemoveRow{u"opportunities"_s, form->rowIndex(u"opportunities"_s, id),
                                                                                            *form->row(u"opportunities"_s, id)}}}});
    QVERIFY(m_file->book->apply(deletion).ok());
    QVERIFY(m_file->undo(deletion).ok());
    QVERIFY(m_file->book->form(u"mal12"_s)->row(u"opportunities"_s, id));
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s).size(), 0);
    QVERIFY(m_file->book->form(u"mal12"_s)->refused.isEmpty());
}

void RowsTest::twoRowsOfOneSourceAreRefusedOneByOne()
{
    // What an occupation requires and which language it needs are two rows of the gap.
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.language"_s, u"o2"_s, u"a2"_s).ok());
    const auto rows = [this] { return m_file->offers(u"D-98"_s, u"mal52b"_s, OfferKind::New); };
    QVector<Offer> language = rows();
    QCOMPARE(language.size(), 2);
    language.removeIf([](const Offer &offer) { return !offer.from.field.endsWith("language"_L1); });
    QVERIFY(m_file->keep(language).ok());
    QCOMPARE(rows().size(), 1);
    QVERIFY(m_file->take(rows()).ok());
    const QString id = rowWith(u"mal52b"_s, u"gap.category"_s, u"trade"_s);
    QVERIFY(!id.isEmpty());
    // Taking the language after all, and deleting the other row, leaves each as it was decided.
    QVERIFY(m_file->take(declinedOffers(*m_file->book, u"mal52b"_s)).ok());
    const Form *form = m_file->book->form(u"mal52b"_s);
    QVERIFY(m_file->edit(u"mal52b"_s, RemoveRow{u"gap"_s, form->rowIndex(u"gap"_s, id), *form->row(u"gap"_s, id)}).ok());
    QVERIFY(rowWith(u"mal52b"_s, u"gap.category"_s, u"trade"_s).isEmpty());
    QVERIFY(!rowWith(u"mal52b"_s, u"gap.category"_s, u"language"_s).isEmpty());
    QCOMPARE(rows().size(), 0);
    const QJsonObject dump = dumpAnswers(*m_file->book);
    const Result<int> loaded = loadAnswers(*m_file->book, dump);
    QVERIFY(loaded.ok());
    QCOMPARE(rows().size(), 0);
    const QVector<Offer> declined = declinedOffers(*m_file->book, u"mal52b"_s);
    QCOMPARE(declined.size(), 1);
    QCOMPARE(declined.first().from.field, u"opportunities.requirements"_s);
}

void RowsTest::anUntouchedCellFollowsItsSource()
{
    QVERIFY(m_file->type(u"forankring"_s, u"target_count"_s, {}, 15).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"participants_estimate"_s)), u"15"_s);
    QVERIFY(m_file->type(u"forankring"_s, u"target_count"_s, {}, 18).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"participants_estimate"_s)), u"18"_s);
}

void RowsTest::aCellOfOnesOwnIsLeftAlone()
{
    QVERIFY(m_file->type(u"forankring"_s, u"target_count"_s, {}, 15).ok());
    QVERIFY(m_file->type(u"mal12"_s, u"participants_estimate"_s, {}, 9).ok());
    QVERIFY(m_file->type(u"forankring"_s, u"target_count"_s, {}, 18).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"participants_estimate"_s)), u"9"_s);
    const QVector<Offer> changed = m_file->offers(u"D-06"_s, u"mal12"_s, OfferKind::Changed);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(plain(changed.first().cells.first().taken), u"15"_s);
    QCOMPARE(plain(changed.first().cells.first().before), u"9"_s);
    QCOMPARE(plain(changed.first().cells.first().after), u"18"_s);
}

void RowsTest::likelyDuplicatesAreProposed()
{
    QVERIFY(likelyWords(*m_file->book, u"mal11"_s, u"labour_needs"_s).isEmpty()); // the same words are no proposal
    QVERIFY(m_file->type(u"mal11"_s, u"labour_needs.occupation"_s, u"n3"_s, u"Butikkmedarbeidere"_s).ok());
    const QVector<LikelyWords> likes = likelyWords(*m_file->book, u"mal11"_s, u"labour_needs"_s);
    QCOMPARE(likes.size(), 1);
    QCOMPARE(likes.first().rows, (QStringList{u"n2"_s, u"n3"_s}));
    QVERIFY(m_file->book->apply(unifyWords(*m_file->book, u"mal11"_s, u"labour_needs"_s, likes.first(), likes.first().words.first())).ok());
    QCOMPARE(plain(cell(u"mal11"_s, u"labour_needs.occupation"_s, u"n3"_s)), u"Butikkmedarbeider"_s);
    QCOMPARE(plain(cell(u"mal11"_s, u"labour_needs.source"_s, u"n3"_s)), u"NAV"_s);
    QCOMPARE(likelyWords(*m_file->book, u"mal11"_s, u"labour_needs"_s).size(), 0);
}

void RowsTest::aMemberWhoLeftIsNotOffered()
{
    QCOMPARE(m_file->offers(u"D-03"_s, u"mote1"_s).size(), 2);
    QVERIFY(m_file->take(m_file->offers(u"D-03"_s, u"mote1"_s).mid(0, 1)).ok());
    QVERIFY(m_file->type(u"gruppe"_s, u"rows.active"_s, u"m1"_s, false).ok());
    QVERIFY(m_file->type(u"gruppe"_s, u"rows.active"_s, u"m2"_s, false).ok());
    QCOMPARE(m_file->offers(u"D-03"_s, u"mote1"_s).size(), 0);
    QCOMPARE(m_file->book->form(u"mote1"_s)->rows(u"attendance"_s).size(), 1); // who was there stays
}

void RowsTest::aUnitThatLeftStaysWhereItWasCarried()
{
    const QString units = m_file->id("reg-enheter");
    const QString unit = m_file->addRow(units, u"rows"_s, {{u"label"_s, u"Frivilligsentralen"_s}, {u"active"_s, true}});
    QVERIFY(m_file->set(u"mal21"_s, u"measures.unit"_s, u"t1"_s, unit).ok());
    QVERIFY(m_file->take(m_file->offers(u"D-22"_s, u"mal23"_s)).ok());
    QVERIFY(m_file->type(units, u"rows.active"_s, unit, false).ok());
    QCOMPARE(plain(cell(u"mal23"_s, u"owner_unit"_s)), unit);
    QCOMPARE(m_file->book->unitLabel(unit), u"Frivilligsentralen"_s);
    QCOMPARE(m_file->offers(u"D-22"_s, u"mal23"_s).size(), 0);
}

void RowsTest::paragraphsOfSeveralOccupationsStandOneByOne()
{
    // The first occupation brings its paragraph by itself; one added later is offered.
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.n_own"_s, u"q1"_s, 7).ok());
    QJsonArray both;
    for (const QString &row : {u"o1"_s, u"o2"_s})
        both.append(QJsonObject{{u"form"_s, u"mal12"_s}, {u"row"_s, row}, {u"title"_s, QString()}});
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.occupations"_s, u"q1"_s, QJsonArray{both.first()}).ok());
    QVERIFY(m_file->take(m_file->offers(u"D-29"_s, u"mal31"_s)).ok());
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.occupations"_s, u"q1"_s, both).ok());
    const QString text = u"Renhold – Renholder\nKjenne rengjøringsmidler"_s;
    QCOMPARE(plain(cell(u"mal31"_s, u"proposals.employer_requirements"_s, u"q1"_s)), text);
    QVector<Offer> offers = m_file->offers(u"D-29"_s, u"mal31"_s, OfferKind::New);
    offers.removeIf([](const Offer &offer) { return offer.to.row != u"q1"_s; });
    QCOMPARE(offers.size(), 1);
    QVERIFY(m_file->take(offers).ok());
    QCOMPARE(plain(cell(u"mal31"_s, u"proposals.employer_requirements"_s, u"q1"_s)), text + u"\n\nKantine – Kantinehjelp\nHygiene"_s);
}

SJUSTEG_TEST(RowsTest)
#include "RowsTest.moc"
