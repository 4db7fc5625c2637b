// SPDX-License-Identifier: MPL-2.0
// What a person sees follow from an edit, form by form.
#include "CarryProcess.h"
#include "TestProgram.h"

#include "carry/LikelyWords.h"
#include "carry/OfferedCopies.h"
#include "carry/Origin.h"
#include "flow/LiveValue.h"

#include <QCryptographicHash>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

class ChainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void threeUnitsWithTheSameWordsAreOneRow();
    void aFourthUnitJoinsTheRowByItself();
    void otherWordsKeepTheLinkAndAreOfferedAnew();
    void aDeletedRowIsNotOfferedAgain();
    void undoOfTheDeletionOffersNothingEither();
    void twoRowsOfOneSourceAreRefusedOneByOne();
    void anUntouchedCellFollowsItsSource();
    void aCellOfOnesOwnIsLeftAlone();
    void aFinishedFormIsMarkedAndNeverRewritten();
    void takingChangesAFinishedFormAndTakesTheMarkAway();
    void keepingTakesTheMarkAway();
    void derivedValuesMarkFinishedForms();
    void oneUndoTakesBackTheEditAndWhatFollowed();
    void whatMustBeCheckedBecomesAMatterOnce();
    void aTickedQuestionBecomesAMatter();
    void aTaskInTheWheelIsLiveAndReadOnly();
    void aLinkedRowKeepsItsWordsWhenTheSourceGoes();
    void linkedColumnsAreNotDumped();
    void aNewCopyComesWithItsRows();
    void aNewCopyKnowsItsPattern();
    void aNewMeasureJoinsEveryAssessment();
    void copiesAreListedBeforeTheyAreStored();
    void aCopyThatIsOnlyLookedAtIsNotStored();
    void aDeletedCopyIsNotAskedForAgain();
    void aRowOtherFormsAreAboutCannotBeDeleted();
    void proposalsGiveTheOrderOfPlans();
    void anUnfitEmployerIsTold();
    void textsOfParticipantsNeedALook();
    void aTextWithABirthNumberStaysWhereItIs();
    void ofAParticipantsTextThatIsDeclinedNothingIsKept();
    void whatWasDeclinedOfAParticipantCanBeTakenAfterAll();
    void participantsThatAreLockedAreNeitherNewNorGone();
    void tooMuchTextIsRefusedWithTheReason();
    void aDroppedSourceLeavesNothingDangling();
    void severalGoneSourcesOfOneCellAreLetGoTogether();
    void nothingNewIsOfferedToACopyNoLongerRelevant();
    void originIsTold();
    void nothingIsOfferedTwiceAfterDumpAndLoad();
    void loadingAppliesNothing();
    void aLinkKeepsItsWordsWhenLoadingTakesTheSourceAway();
    void aLinkLoadedWithoutItsSourceKeepsItsTitle();
    void loadingMarksWhatWasFinishedBeforeAndNotWhatItLoads();
    void theJsonNamesBothEnds();
    void likelyDuplicatesAreProposed();
    void aMemberWhoLeftIsNotOffered();
    void aUnitThatLeftStaysWhereItWasCarried();
    void whatIsCarriedOverAloneLeavesAFormEmpty();
    void paragraphsOfSeveralOccupationsStandOneByOne();

private:
    /// One form as dump gives it; without the rows of `emptied`.
    QJsonObject dumped(const QString &form, const QString &emptied = {}) const
    {
        QJsonObject json = dumpForm(*m_file->book, *m_file->book->form(form));
        QJsonObject answers = json.value("answers"_L1).toObject();
        answers.remove(emptied);
        json.insert("answers"_L1, answers);
        return json;
    }
    static QJsonObject answersWith(const QJsonArray &forms) { return {{u"format"_s, u"sjusteg-answers"_s}, {u"version"_s, 1}, {u"forms"_s, forms}}; }
    QString rowWith(const QString &form, const QString &field, const QString &text) const;
    Value cell(const QString &form, const QString &field, const QString &row = {}) const { return m_file->book->form(form)->value({field, row, {}}); }
    void finish(const QString &form) { QVERIFY(m_file->book->setStatus(form, FormStatus::Done).ok()); }

    std::unique_ptr<CarryFile> m_file;
};

void ChainTest::init()
{
    m_file = std::make_unique<CarryFile>();
    QVERIFY(m_file->load());
}

QString ChainTest::rowWith(const QString &form, const QString &field, const QString &text) const
{
    for (const Row &row : m_file->book->form(form)->rows(field.section(u'.', 0, 0))) {
        if (plain(row.cell(field.section(u'.', 1))) == text)
            return row.id;
    }
    return {};
}

void ChainTest::threeUnitsWithTheSameWordsAreOneRow()
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

void ChainTest::aFourthUnitJoinsTheRowByItself()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    Row fresh{u"n9"_s, {{u"unit"_s, u"vo"_s}, {u"industry"_s, u"BUTIKK"_s}, {u"occupation"_s, u"Butikkmedarbeider"_s}, {u"source"_s, u"Avisen"_s}}};
    QVERIFY(m_file->edit(u"mal11"_s, InsertRow{u"labour_needs"_s, 9, fresh}).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"opportunities.needs_rows"_s, row)), u"n2,n3,n9"_s);
    QCOMPARE(m_file->offers(u"D-07"_s, u"mal12"_s).size(), 0);
}

void ChainTest::otherWordsKeepTheLinkAndAreOfferedAnew()
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

void ChainTest::aDeletedRowIsNotOfferedAgain()
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

void ChainTest::undoOfTheDeletionOffersNothingEither()
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

void ChainTest::twoRowsOfOneSourceAreRefusedOneByOne()
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

void ChainTest::anUntouchedCellFollowsItsSource()
{
    QVERIFY(m_file->type(u"forankring"_s, u"target_count"_s, {}, 15).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"participants_estimate"_s)), u"15"_s);
    QVERIFY(m_file->type(u"forankring"_s, u"target_count"_s, {}, 18).ok());
    QCOMPARE(plain(cell(u"mal12"_s, u"participants_estimate"_s)), u"18"_s);
}

void ChainTest::aCellOfOnesOwnIsLeftAlone()
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

void ChainTest::aFinishedFormIsMarkedAndNeverRewritten()
{
    QVERIFY(m_file->take(m_file->offers(u"D-32"_s, u"mal32"_s)).ok());
    finish(u"mal32"_s);
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.description"_s, u"q1"_s, u"Noe annet"_s).ok());
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Kurs og praksis"_s);
    QVERIFY(m_file->book->head(u"mal32"_s)->review);
    QCOMPARE(m_file->offers(u"D-32"_s, u"mal32"_s, OfferKind::Changed).size(), 1);
}

void ChainTest::takingChangesAFinishedFormAndTakesTheMarkAway()
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

void ChainTest::keepingTakesTheMarkAway()
{
    aFinishedFormIsMarkedAndNeverRewritten();
    QVERIFY(m_file->keep(m_file->offers(u"D-32"_s, u"mal32"_s)).ok());
    QVERIFY(!m_file->book->head(u"mal32"_s)->review);
    QCOMPARE(plain(cell(u"mal32"_s, u"content"_s)), u"Kurs og praksis"_s);
    QCOMPARE(m_file->offers(u"D-32"_s, u"mal32"_s).size(), 0);
}

void ChainTest::derivedValuesMarkFinishedForms()
{
    finish(u"mal22"_s);
    finish(u"mal22b"_s);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.requirements"_s, u"o1"_s, u"Kunne lese etiketter"_s).ok());
    QVERIFY(m_file->book->head(u"mal22"_s)->review);
    QVERIFY(!m_file->book->head(u"mal22b"_s)->review); // about another occupation
    QVERIFY(m_file->book->apply(acknowledge(*m_file->book, u"mal22"_s)).ok());
    QVERIFY(!m_file->book->head(u"mal22"_s)->review);
}

void ChainTest::oneUndoTakesBackTheEditAndWhatFollowed()
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

void ChainTest::whatMustBeCheckedBecomesAMatterOnce()
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

void ChainTest::aTickedQuestionBecomesAMatter()
{
    QVERIFY(m_file->type(u"refleksjon"_s, u"questions.question"_s, u"r02"_s, u"Hvem vet dette?"_s).ok());
    QVERIFY(m_file->type(u"refleksjon"_s, u"questions.note"_s, u"r02"_s, u"Spør NAV"_s).ok());
    QVERIFY(m_file->type(u"refleksjon"_s, u"questions.follow_up"_s, u"r02"_s, true).ok());
    const QVector<Row> &rows = m_file->book->form(u"saker"_s)->rows(u"rows"_s);
    const bool there = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return plain(row.cell(u"text"_s)).startsWith(u"Hvem vet dette?\nSpør NAV"_s); });
    QVERIFY(there);
}

void ChainTest::aTaskInTheWheelIsLiveAndReadOnly()
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

void ChainTest::aLinkedRowKeepsItsWordsWhenTheSourceGoes()
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

void ChainTest::linkedColumnsAreNotDumped()
{
    QVERIFY(m_file->take(m_file->offers(u"D-70"_s, m_file->id("ekstra-arshjul"))).ok());
    const QJsonObject form = dumpForm(*m_file->book, *m_file->book->single(u"ekstra-arshjul"_s));
    const QJsonObject row = form.value("answers"_L1).toObject().value("activities"_L1).toArray().first().toObject();
    QVERIFY(!row.contains("activity"_L1));
    QVERIFY(row.contains("months"_L1));
    QCOMPARE(form.value("carried"_L1).toArray().first().toObject().value("field"_L1).toString(), u"activities"_s);
}

void ChainTest::aNewCopyComesWithItsRows()
{
    QString id;
    const Edit edit = makeCopy(*m_file->book, u"mal-2.2"_s, {u"mal12"_s, u"o3"_s, {}}, &id);
    QVERIFY(m_file->book->apply(edit).ok());
    const Form *form = m_file->book->form(id);
    QCOMPARE(form->rows(u"assessments"_s).size(), 2); // the general ones; the course is for another occupation
    QCOMPARE(form->head.status, FormStatus::Empty);
    QVERIFY(m_file->undo(edit).ok());
    QVERIFY(!m_file->book->form(id));
}

void ChainTest::aNewCopyKnowsItsPattern()
{
    QString id;
    QVERIFY(m_file->book->apply(makeCopy(*m_file->book, u"mal-4.2"_s, {u"arbeidsgivere"_s, u"e2"_s, {}}, &id)).ok());
    QCOMPARE(plain(cell(id, u"offer"_s)), u"Fast kontaktperson"_s);
    QCOMPARE(plain(cell(id, u"expectations.duty"_s, u"r1"_s)), u"Lære opp"_s);
    QVERIFY(m_file->type(id, u"what_they_do"_s, {}, u"Selger mat"_s).ok());
    QVERIFY(m_file->type(u"monster42"_s, u"offer"_s, {}, u"Fadderkurs"_s).ok());
    QCOMPARE(plain(cell(id, u"offer"_s)), u"Fast kontaktperson"_s);
    QCOMPARE(m_file->offers(u"D-39"_s, id, OfferKind::Changed).size(), 1);
}

void ChainTest::aNewMeasureJoinsEveryAssessment()
{
    finish(u"mal22b"_s);
    const Row measure{u"t9"_s, {{u"unit"_s, u"vo"_s}, {u"name"_s, u"Data"_s}, {u"component"_s, u"basic_skills"_s}, {u"suits"_s, u"yes"_s}}};
    QVERIFY(m_file->edit(u"mal21"_s, InsertRow{u"measures"_s, 9, measure}).ok());
    QVERIFY(!rowWith(u"mal22"_s, u"assessments.measure"_s, u"t9"_s).isEmpty());
    QVERIFY(rowWith(u"mal22b"_s, u"assessments.measure"_s, u"t9"_s).isEmpty());
    QVERIFY(m_file->book->head(u"mal22b"_s)->review);
}

void ChainTest::copiesAreListedBeforeTheyAreStored()
{
    const QVector<FormHead> offered = offeredCopies(*m_file->book, u"mal-2.2"_s);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().subject.row, u"o3"_s);
    QCOMPARE(offered.first().status, FormStatus::Empty);
    QVERIFY(!offered.first().stored);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.relevance"_s, u"o3"_s, u"later"_s).ok());
    QCOMPARE(offeredCopies(*m_file->book, u"mal-2.2"_s).size(), 0);
}

void ChainTest::aCopyThatIsOnlyLookedAtIsNotStored()
{
    const auto offered = [this] { return offeredCopies(*m_file->book, u"mal-2.2"_s).size(); };
    const qsizetype before = offered();
    const qsizetype stored = m_file->book->allCopies().size();
    QString id;
    QVERIFY(m_file->book->apply(makeCopy(*m_file->book, u"mal-2.2"_s, {u"mal12"_s, u"o3"_s, {}}, &id)).ok());
    QCOMPARE(m_file->book->copies(u"mal-2.2"_s).last().id, id);
    QCOMPARE(offered(), before - 1);
    QCOMPARE(m_file->book->allCopies().size(), stored);
    m_file->reopen(); // as after a crash: nobody has taken it away
    QVERIFY(!m_file->book->head(id));
    QCOMPARE(offered(), before);
    QVERIFY(m_file->book->apply(makeCopy(*m_file->book, u"mal-2.2"_s, {u"mal12"_s, u"o3"_s, {}}, &id)).ok());
    QVERIFY(m_file->type(id, u"note"_s, {}, u"Mangler et kurs"_s).ok());
    m_file->reopen();
    const Form *form = m_file->book->form(id);
    QVERIFY(form);
    QCOMPARE(form->head.status, FormStatus::Begun);
    QCOMPARE(form->head.subject.row, u"o3"_s);
    QCOMPARE(form->rows(u"assessments"_s).size(), 2);
    QCOMPARE(m_file->book->history(id).last().cause, u"edit"_s);
    QCOMPARE(m_file->book->check(), QStringList());
}

void ChainTest::aDeletedCopyIsNotAskedForAgain()
{
    const Form copy = *m_file->book->form(u"mal22b"_s);
    const Edit deletion = withEffects(*m_file->book, {{}, u"edit"_s, {{u"mal22b"_s, DropForm{copy}}}});
    QVERIFY(m_file->book->apply(deletion).ok());
    QCOMPARE(offeredCopies(*m_file->book, u"mal-2.2"_s).size(), 1); // only the one that was missing before
    QVERIFY(m_file->book->apply(deletion.inverted()).ok());
    QVERIFY(m_file->book->form(u"mal22b"_s));
    QVERIFY(m_file->book->form(u"mal12"_s)->refused.isEmpty());
}

void ChainTest::aRowOtherFormsAreAboutCannotBeDeleted()
{
    const Form *form = m_file->book->form(u"mal12"_s);
    const auto deletion = [form](const QString &row) {
        return Edit{{}, u"edit"_s, {{u"mal12"_s, RemoveRow{u"opportunities"_s, form->rowIndex(u"opportunities"_s, row), *form->row(u"opportunities"_s, row)}}}};
    };
    const std::optional<Problem> problem = forbidden(*m_file->book, deletion(u"o1"_s));
    QVERIFY(problem);
    QVERIFY(problem->sentence.contains(u"Renhold – Renholder"_s));
    QVERIFY(copiesAbout(*m_file->book, u"mal12"_s, u"o1"_s).size() >= 3);
    QVERIFY(!forbidden(*m_file->book, deletion(u"o3"_s)));
}

void ChainTest::proposalsGiveTheOrderOfPlans()
{
    QString id;
    QVERIFY(m_file->book->apply(makeCopy(*m_file->book, u"mal-3.2"_s, {u"mal31"_s, u"q2"_s, {}}, &id)).ok());
    QCOMPARE(orderedCopies(*m_file->book, u"mal-3.2"_s).first().id, id); // priority 1 before 2
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.priority"_s, u"q2"_s, 3).ok());
    QCOMPARE(orderedCopies(*m_file->book, u"mal-3.2"_s).first().id, u"mal32"_s);
}

void ChainTest::anUnfitEmployerIsTold()
{
    QVERIFY(flowNotices(*m_file->book, *m_file->book->form(u"mal42"_s)).isEmpty());
    QVERIFY(m_file->type(u"arbeidsgivere"_s, u"rows.usable"_s, u"e1"_s, u"no"_s).ok());
    QCOMPARE(flowNotices(*m_file->book, *m_file->book->form(u"mal42"_s)).size(), 1);
}

void ChainTest::textsOfParticipantsNeedALook()
{
    QVERIFY(m_file->offers(u"D-67"_s, u"saker"_s).first().needsConfirmation);
    QVERIFY(m_file->set(u"slutt"_s, u"a_points"_s, {}, u"Spør D-001 om vaktlisten"_s).ok());
    const Offer offer = m_file->offers(u"D-67"_s, u"saker"_s).first();
    QVERIFY(offer.refusedBecause.contains(u"D-001"_s));
    QVERIFY(accept(*m_file->book, {offer}).isEmpty());
}

void ChainTest::aTextWithABirthNumberStaysWhereItIs()
{
    QVERIFY(m_file->set(u"slutt"_s, u"a_points"_s, {}, u"Ring 010155-60041 om vaktlisten"_s).ok());
    const Offer offer = m_file->offers(u"D-67"_s, u"saker"_s).first();
    QVERIFY(!offer.refusedBecause.isEmpty() && !offer.refusedBecause.contains(u"60041"_s));
    QVERIFY(accept(*m_file->book, {offer}).isEmpty());
}

void ChainTest::ofAParticipantsTextThatIsDeclinedNothingIsKept()
{
    const QString said = m_file->book->form(u"slutt"_s)->fields.value(u"a_points"_s).toString();
    QVERIFY(!said.isEmpty());
    QVERIFY(m_file->keep(m_file->offers(u"D-68"_s, u"mal42"_s)).ok());
    QVERIFY(m_file->offers(u"D-68"_s, u"mal42"_s).isEmpty()); // it is remembered
    // A digest of a short text is as good as the text: whoever has the file tries all of them.
    const auto digest = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    const QByteArray asJson = QJsonDocument(QJsonArray{said}).toJson(QJsonDocument::Compact);
    m_file->book.reset();
    QFile file(m_file->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("D-68"));
    for (const QByteArray &trace : {said.toUtf8(), digest(said.toUtf8()), digest(said.toUtf8()).toHex(), digest(asJson), digest(asJson).toHex(), "sha256"_ba})
        QVERIFY2(!bytes.contains(trace), trace.constData());
}

void ChainTest::whatWasDeclinedOfAParticipantCanBeTakenAfterAll()
{
    const auto declined = [this] {
        QVector<Offer> found = declinedOffers(*m_file->book, u"mal42"_s);
        found.removeIf([](const Offer &offer) { return offer.flow != u"D-68"_s; });
        return found;
    };
    QVERIFY(m_file->keep(m_file->offers(u"D-68"_s, u"mal42"_s)).ok());
    QVERIFY(m_file->set(u"slutt"_s, u"a_points"_s, {}, u"Fast fadder"_s).ok());
    QVERIFY2(m_file->offers(u"D-68"_s, u"mal42"_s).isEmpty(), "nothing is kept to see the change by");
    QCOMPARE(declined().size(), 1);
    QVERIFY(m_file->take(declined()).ok());
    QVERIFY(m_file->book->form(u"mal42"_s)->fields.value(u"history"_s).toString().contains(u"Fast fadder"_s));
    QVERIFY(declined().isEmpty());
}

void ChainTest::participantsThatAreLockedAreNeitherNewNorGone()
{
    QVERIFY(m_file->take(m_file->offers(u"D-68"_s, u"mal42"_s)).ok());
    m_file->book->lockParticipants();
    QVERIFY(m_file->offers(u"D-67"_s, u"saker"_s).isEmpty());
    QVERIFY(m_file->offers(u"D-68"_s, u"mal42"_s).isEmpty());
    unlockForTest(*m_file->book);
    QVERIFY(!m_file->offers(u"D-67"_s, u"saker"_s).isEmpty());
}

void ChainTest::tooMuchTextIsRefusedWithTheReason()
{
    QVERIFY(m_file->set(u"formell"_s, u"from_intro"_s, {}, QString(3995, u'x')).ok());
    const QVector<Offer> offers = m_file->offers(u"D-69"_s, u"formell"_s);
    QCOMPARE(offers.size(), 1);
    QVERIFY(!offers.first().refusedBecause.isEmpty());
}

void ChainTest::aDroppedSourceLeavesNothingDangling()
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

void ChainTest::severalGoneSourcesOfOneCellAreLetGoTogether()
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

void ChainTest::nothingNewIsOfferedToACopyNoLongerRelevant()
{
    const auto offered = [this] { return m_file->offers(u"D-83"_s, u"mal22b"_s, OfferKind::New).size(); };
    const qsizetype before = offered();
    QVERIFY(before > 0);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.relevance"_s, u"o2"_s, u"no"_s).ok());
    QCOMPARE(offered(), 0);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.relevance"_s, u"o2"_s, u"now"_s).ok());
    QCOMPARE(offered(), before);
}

void ChainTest::originIsTold()
{
    QVERIFY(m_file->take(m_file->offers(u"D-07"_s, u"mal12"_s, OfferKind::New)).ok());
    const QString row = rowWith(u"mal12"_s, u"opportunities.industry"_s, u"Butikk"_s);
    const Form *form = m_file->book->form(u"mal12"_s);
    QVERIFY(originText(*m_file->book, *form, {u"opportunities.industry"_s, row, {}}).contains(u"1.1"_s));
    QCOMPARE(originText(*m_file->book, *form, {u"opportunities.reason"_s, row, {}}), QString());
}

void ChainTest::nothingIsOfferedTwiceAfterDumpAndLoad()
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

void ChainTest::loadingAppliesNothing()
{
    QVERIFY(m_file->book->form(u"mal12"_s)->carried.isEmpty());
    QVERIFY(isBlank(cell(u"mal12"_s, u"participants_estimate"_s)));
    QCOMPARE(m_file->book->form(u"saker"_s)->rows(u"rows"_s).size(), 1);
}

void ChainTest::aLinkKeepsItsWordsWhenLoadingTakesTheSourceAway()
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

void ChainTest::aLinkLoadedWithoutItsSourceKeepsItsTitle()
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

void ChainTest::loadingMarksWhatWasFinishedBeforeAndNotWhatItLoads()
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

void ChainTest::theJsonNamesBothEnds()
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

void ChainTest::likelyDuplicatesAreProposed()
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

void ChainTest::aMemberWhoLeftIsNotOffered()
{
    QCOMPARE(m_file->offers(u"D-03"_s, u"mote1"_s).size(), 2);
    QVERIFY(m_file->take(m_file->offers(u"D-03"_s, u"mote1"_s).mid(0, 1)).ok());
    QVERIFY(m_file->type(u"gruppe"_s, u"rows.active"_s, u"m1"_s, false).ok());
    QVERIFY(m_file->type(u"gruppe"_s, u"rows.active"_s, u"m2"_s, false).ok());
    QCOMPARE(m_file->offers(u"D-03"_s, u"mote1"_s).size(), 0);
    QCOMPARE(m_file->book->form(u"mote1"_s)->rows(u"attendance"_s).size(), 1); // who was there stays
}

void ChainTest::aUnitThatLeftStaysWhereItWasCarried()
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

void ChainTest::whatIsCarriedOverAloneLeavesAFormEmpty()
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

void ChainTest::paragraphsOfSeveralOccupationsStandOneByOne()
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

SJUSTEG_TEST(ChainTest)
#include "ChainTest.moc"
