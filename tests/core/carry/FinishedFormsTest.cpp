// SPDX-License-Identifier: MPL-2.0
#include "Chain.h"
#include "TestProgram.h"

#include "flow/LiveValue.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What follows from an edit elsewhere: the mark on finished forms, matters that come by themselves, and one undo for all of it.
class FinishedFormsTest : public QObject, private Chain
{
    Q_OBJECT
private Q_SLOTS:
    void init() { load(); }

    void aFinishedFormIsMarkedAndNeverRewritten();
    void takingChangesAFinishedFormAndTakesTheMarkAway();
    void keepingTakesTheMarkAway();
    void derivedValuesMarkFinishedForms();
    void oneUndoTakesBackTheEditAndWhatFollowed();
    void whatMustBeCheckedBecomesAMatterOnce();
    void aTickedQuestionBecomesAMatter();
    void whatIsCarriedOverAloneLeavesAFormEmpty();
};

void FinishedFormsTest::aFinishedFormIsMarkedAndNeverRewritten()
{
    QVERIFY(m_file->take(m_file->offers(u"D-32"_s, u"mal32"_s)).ok());
    finish(u"mal32"_s);
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.description"_s, u"q1"_s, u"Noe annet"_s).ok());
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Kurs og praksis"_s);
    QVERIFY(m_file->book->head(u"mal32"_s)->review);
    QCOMPARE(m_file->offers(u"D-32"_s, u"mal32"_s, OfferKind::Changed).size(), 1);
}

void FinishedFormsTest::takingChangesAFinishedFormAndTakesTheMarkAway()
{
    aFinishedFormIsMarkedAndNeverRewritten();
    const Edit taking = accept(*m_file->book, m_file->offers(u"D-32"_s, u"mal32"_s));
    QVERIFY(m_file->book->apply(taking).ok());
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Noe annet"_s);
    QVERIFY(!m_file->book->head(u"mal32"_s)->review);
    QCOMPARE(m_file->book->head(u"mal32"_s)->status, FormStatus::Done);
    QVERIFY(m_file->undo(taking).ok());
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Kurs og praksis"_s);
    QVERIFY(m_file->book->head(u"mal32"_s)->review);
}

void FinishedFormsTest::keepingTakesTheMarkAway()
{
    aFinishedFormIsMarkedAndNeverRewritten();
    QVERIFY(m_file->keep(m_file->offers(u"D-32"_s, u"mal32"_s)).ok());
    QVERIFY(!m_file->book->head(u"mal32"_s)->review);
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Kurs og praksis"_s);
    QCOMPARE(m_file->offers(u"D-32"_s, u"mal32"_s).size(), 0);
}

void FinishedFormsTest::derivedValuesMarkFinishedForms()
{
    finish(u"mal22"_s);
    finish(u"mal22b"_s);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.requirements"_s, u"o1"_s, u"Kunne lese etiketter"_s).ok());
    QVERIFY(m_file->book->head(u"mal22"_s)->review);
    QVERIFY(!m_file->book->head(u"mal22b"_s)->review); // about another occupation
    QVERIFY(m_file->book->apply(acknowledge(*m_file->book, u"mal22"_s)).ok());
    QVERIFY(!m_file->book->head(u"mal22"_s)->review);
}

void FinishedFormsTest::oneUndoTakesBackTheEditAndWhatFollowed()
{
    const Value before = cell(u"mal12"_s, u"participants_estimate"_s);
    const CellRef count{u"target_count"_s, {}, {}};
    const Edit edit = withEffects(*m_file->book, {{}, u"edit"_s, {{u"forankring"_s, SetCell{count, 12, 30}}}});
    QVERIFY(edit.changes.size() > 1);
    QVERIFY(m_file->book->apply(edit).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"participants_estimate"_s)), u"30"_s);
    QVERIFY(m_file->book->apply(edit.inverted()).ok());
    QCOMPARE(cell(u"mal12"_s, u"participants_estimate"_s), before);
    QVERIFY(m_file->book->form(u"mal12"_s)->carried.isEmpty());
}

void FinishedFormsTest::whatMustBeCheckedBecomesAMatterOnce()
{
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.to_check"_s, u"o2"_s, u"Hvem eier kantinen?"_s).ok());
    const QString row = rowWith(u"saker"_s, u"rows.text"_s, u"Hvem eier kantinen?"_s);
    QVERIFY(!row.isEmpty());
    QCOMPARE(plain(cell(u"saker"_s, u"rows.kind"_s, row)), u"info"_s);
    QCOMPARE(plain(cell(u"saker"_s, u"rows.step"_s, row)), u"step1"_s);
    const qsizetype count = m_file->book->form(u"saker"_s)->rows(u"rows"_s).size();
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.to_check"_s, u"o2"_s, u"Hvem driver kantinen?"_s).ok());
    QCOMPARE(m_file->book->form(u"saker"_s)->rows(u"rows"_s).size(), count);
    QCOMPARE(plain(cell(u"saker"_s, u"rows.text"_s, row)), u"Hvem eier kantinen?"_s);
}

void FinishedFormsTest::aTickedQuestionBecomesAMatter()
{
    QVERIFY(m_file->type(u"refleksjon"_s, u"questions.question"_s, u"r02"_s, u"Hvem vet dette?"_s).ok());
    QVERIFY(m_file->type(u"refleksjon"_s, u"questions.note"_s, u"r02"_s, u"Spør NAV"_s).ok());
    QVERIFY(m_file->type(u"refleksjon"_s, u"questions.follow_up"_s, u"r02"_s, true).ok());
    const QVector<Row> &rows = m_file->book->form(u"saker"_s)->rows(u"rows"_s);
    const bool there = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return plain(row.cell(u"text"_s)).startsWith(u"Hvem vet dette?\nSpør NAV"_s); });
    QVERIFY(there);
}

void FinishedFormsTest::whatIsCarriedOverAloneLeavesAFormEmpty()
{
    CarryFile fresh;
    fresh.create();
    const QString needs = fresh.id("mal-1.1");
    const QHash<QString, Value> words{{u"industry"_s, u"Renhold"_s}, {u"occupation"_s, u"Renholder"_s}, {u"need"_s, u"large"_s}};
    for (const QString &unit : {u"vo"_s, u"nav"_s, u"flyktning"_s}) {
        QHash<QString, Value> cells = words;
        cells.insert(u"unit"_s, unit);
        QVERIFY(!fresh.addRow(needs, u"labour_needs"_s, cells).isEmpty());
    }
    const QString opportunities = fresh.id("mal-1.2");
    const QVector<Offer> offers = fresh.offers(u"D-07"_s, opportunities);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first().sources.size(), 3);
    QVERIFY(fresh.take(offers).ok());
    const Form *form = fresh.book->form(opportunities);
    QCOMPARE(form->rows(u"opportunities"_s).size(), 1);
    QCOMPARE(form->head.status, FormStatus::Empty);
    const QString row = form->rows(u"opportunities"_s).first().id;
    QVERIFY(plain(liveValue(*fresh.book, *form, {u"opportunities.need_summary"_s, row, {}})).startsWith(u"Stort – Flyktning"_s));
    QVERIFY(fresh.type(opportunities, u"opportunities.reason"_s, row, u"Mange stillinger"_s).ok());
    QCOMPARE(fresh.book->head(opportunities)->status, FormStatus::Begun);
}

SJUSTEG_TEST(FinishedFormsTest)
#include "FinishedFormsTest.moc"
