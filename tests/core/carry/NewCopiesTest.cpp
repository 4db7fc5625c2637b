// SPDX-License-Identifier: MPL-2.0
#include "Chain.h"
#include "TestProgram.h"

#include "carry/OfferedCopies.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Copies that the process asks for: offered, made with their rows, and kept apart from what is only looked at.
class NewCopiesTest : public QObject, private Chain
{
    Q_OBJECT
private Q_SLOTS:
    void init() { load(); }

    void aNewCopyComesWithItsRows();
    void aNewCopyKnowsItsPattern();
    void aNewMeasureJoinsEveryAssessment();
    void copiesAreListedBeforeTheyAreStored();
    void aCopyThatIsOnlyLookedAtIsNotStored();
    void aDeletedCopyIsNotAskedForAgain();
    void aRowOtherFormsAreAboutCannotBeDeleted();
    void proposalsGiveTheOrderOfPlans();
    void anUnfitEmployerIsTold();
    void nothingNewIsOfferedToACopyNoLongerRelevant();
};

void NewCopiesTest::aNewCopyComesWithItsRows()
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

void NewCopiesTest::aNewCopyKnowsItsPattern()
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

void NewCopiesTest::aNewMeasureJoinsEveryAssessment()
{
    finish(u"mal22b"_s);
    const Row measure{u"t9"_s, {{u"unit"_s, u"vo"_s}, {u"name"_s, u"Data"_s}, {u"component"_s, u"basic_skills"_s}, {u"suits"_s, u"yes"_s}}};
    QVERIFY(m_file->edit(u"mal21"_s, InsertRow{u"measures"_s, 9, measure}).ok());
    QVERIFY(!rowWith(u"mal22"_s, u"assessments.measure"_s, u"t9"_s).isEmpty());
    QVERIFY(rowWith(u"mal22b"_s, u"assessments.measure"_s, u"t9"_s).isEmpty());
    QVERIFY(m_file->book->head(u"mal22b"_s)->review);
}

void NewCopiesTest::copiesAreListedBeforeTheyAreStored()
{
    const QVector<FormHead> offered = offeredCopies(*m_file->book, u"mal-2.2"_s);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().subject.row, u"o3"_s);
    QCOMPARE(offered.first().status, FormStatus::Empty);
    QVERIFY(!offered.first().stored);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.relevance"_s, u"o3"_s, u"later"_s).ok());
    QCOMPARE(offeredCopies(*m_file->book, u"mal-2.2"_s).size(), 0);
}

void NewCopiesTest::aCopyThatIsOnlyLookedAtIsNotStored()
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

void NewCopiesTest::aDeletedCopyIsNotAskedForAgain()
{
    const Form copy = *m_file->book->form(u"mal22b"_s);
    const Edit deletion = withEffects(*m_file->book, {{}, u"edit"_s, {{u"mal22b"_s, DropForm{copy}}}});
    QVERIFY(m_file->book->apply(deletion).ok());
    QCOMPARE(offeredCopies(*m_file->book, u"mal-2.2"_s).size(), 1); // only the one that was missing before
    QVERIFY(m_file->book->apply(deletion.inverted()).ok());
    QVERIFY(m_file->book->form(u"mal22b"_s));
    QVERIFY(m_file->book->form(u"mal12"_s)->refused.isEmpty());
}

void NewCopiesTest::aRowOtherFormsAreAboutCannotBeDeleted()
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

void NewCopiesTest::proposalsGiveTheOrderOfPlans()
{
    QString id;
    QVERIFY(m_file->book->apply(makeCopy(*m_file->book, u"mal-3.2"_s, {u"mal31"_s, u"q2"_s, {}}, &id)).ok());
    QCOMPARE(orderedCopies(*m_file->book, u"mal-3.2"_s).first().id, id); // priority 1 before 2
    QVERIFY(m_file->type(u"mal31"_s, u"proposals.priority"_s, u"q2"_s, 3).ok());
    QCOMPARE(orderedCopies(*m_file->book, u"mal-3.2"_s).first().id, u"mal32"_s);
}

void NewCopiesTest::anUnfitEmployerIsTold()
{
    QVERIFY(flowNotices(*m_file->book, *m_file->book->form(u"mal42"_s)).isEmpty());
    QVERIFY(m_file->type(u"arbeidsgivere"_s, u"rows.usable"_s, u"e1"_s, u"no"_s).ok());
    QCOMPARE(flowNotices(*m_file->book, *m_file->book->form(u"mal42"_s)).size(), 1);
}

void NewCopiesTest::nothingNewIsOfferedToACopyNoLongerRelevant()
{
    const auto offered = [this] { return m_file->offers(u"D-83"_s, u"mal22b"_s, OfferKind::New).size(); };
    const qsizetype before = offered();
    QVERIFY(before > 0);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.relevance"_s, u"o2"_s, u"no"_s).ok());
    QCOMPARE(offered(), 0);
    QVERIFY(m_file->type(u"mal12"_s, u"opportunities.relevance"_s, u"o2"_s, u"now"_s).ok());
    QCOMPARE(offered(), before);
}

SJUSTEG_TEST(NewCopiesTest)
#include "NewCopiesTest.moc"
