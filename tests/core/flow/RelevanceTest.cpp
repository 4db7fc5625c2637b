// SPDX-License-Identifier: MPL-2.0
#include "DocumentProcess.h"
#include "TestProgram.h"
#include "flow/Relevance.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// «Ikke lenger aktuell»: computed from what the copy belongs to.
class RelevanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DocumentProcess> m_process;

    bool relevant(const QString &form) const { return isRelevant(m_process->book(), *m_process->book().head(form)); }
    QString copy(const QString &templateId, const Reference &subject) { return m_process->filler->addCopy(templateId, subject); }
    void set(const Reference &at, const QString &field, const Value &value)
    {
        QVERIFY(m_process->file.set(at.form, field, at.row, value).ok());
    }
    void remove(const Reference &at, const QString &table)
    {
        const Row row = *m_process->book().form(at.form)->row(table, at.row);
        QVERIFY(m_process->file.apply(at.form, RemoveRow{table, m_process->book().form(at.form)->rowIndex(table, at.row), row}).ok());
    }
    void insert(const Reference &at, const QString &table, const Row &row)
    {
        QVERIFY(m_process->file.apply(at.form, InsertRow{table, 0, row}).ok());
    }

private Q_SLOTS:
    void init() { m_process = std::make_unique<DocumentProcess>(); }
    void cleanup() { m_process.reset(); }

    void copiesOfAnOccupationFollowItsRelevance_data()
    {
        QTest::addColumn<QString>("templateId");
        for (const Template &definition : testCatalog()->templates()) {
            if (definition.scope == Scope::Occupation)
                QTest::newRow(qPrintable(definition.id)) << definition.id;
        }
    }
    void copiesOfAnOccupationFollowItsRelevance()
    {
        QFETCH(QString, templateId);
        const Reference occupation = m_process->occupation();
        const QString form = copy(templateId, occupation);
        QVERIFY(relevant(form));
        for (const auto &[relevance, expected] : {std::pair{u"later"_s, true}, {u"no"_s, false}, {u"now"_s, true}}) {
            set(occupation, u"opportunities.relevance"_s, relevance);
            QCOMPARE(relevant(form), expected);
        }
    }

    void theRowThatIsGoneTakesItsCopiesWithIt()
    {
        const Reference occupation = m_process->occupation();
        const QString form = copy(u"mal-5.2"_s, occupation);
        const Row row = *m_process->book().form(occupation.form)->row(u"opportunities"_s, occupation.row);
        remove(occupation, u"opportunities"_s);
        QVERIFY(!relevant(form));
        insert(occupation, u"opportunities"_s, row); // undo brings the row back with its id
        QVERIFY(relevant(form));
    }

    void employersAndPlacementsAreRelevantAsLongAsTheyAreThere()
    {
        const QString employers = m_process->file.id("reg-arbeidsgivere");
        const Reference employer{employers, m_process->book().form(employers)->rows(u"rows"_s).constFirst().id, {}};
        const QString form = copy(u"mal-4.2"_s, employer);
        QVERIFY(relevant(form));
        remove(employer, u"rows"_s);
        QVERIFY(!relevant(form));
    }

    void anAdjustmentIsRelevantWhileSomeAssessmentAsksForIt()
    {
        const Reference measure = m_process->measure();
        const QString plan = copy(u"mal-2.3"_s, measure);
        QVERIFY2(!relevant(plan), "nobody has asked for it");
        QVector<Reference> assessments;
        const Reference cleaning = m_process->occupation();
        const QString list = m_process->file.id("mal-1.2");
        const QString second = m_process->file.addRow(list, u"opportunities"_s, {{u"industry"_s, u"Lager"_s}, {u"relevance"_s, u"now"_s}});
        for (const QString &occupation : {cleaning.row, second}) {
            const QString form = copy(u"mal-2.2"_s, {list, occupation, {}});
            const QString row = m_process->file.addRow(form, u"assessments"_s, {{u"measure"_s, measure.toJson()}, {u"conclusion"_s, u"adjust"_s}});
            assessments.append({form, row, {}});
        }
        QCOMPARE(measuresToAdjust(m_process->book()), QStringList(measure.row));
        set(assessments.constFirst(), u"assessments.conclusion"_s, u"keep"_s);
        QVERIFY2(relevant(plan), "the other occupation still asks for it");
        set({list, second, {}}, u"opportunities.relevance"_s, u"no"_s);
        QVERIFY2(!relevant(plan), "an assessment for an occupation that is not relevant asks for nothing");
        QVERIFY(!isAdjustmentAskedFor(m_process->book()));
    }

    void aPlanForANewMeasureIsRelevantWhileItIsToBeDeveloped()
    {
        const Reference proposal = m_process->proposal();
        const QString plan = copy(u"mal-3.2"_s, proposal);
        QVERIFY(relevant(plan));
        QCOMPARE(proposalsToDevelop(m_process->book()), QStringList(proposal.row));
        for (const QString &decision : {u"study"_s, u"drop"_s}) {
            set(proposal, u"proposals.decision"_s, decision);
            QVERIFY(!relevant(plan));
        }
        set(proposal, u"proposals.decision"_s, noValue());
        QVERIFY(!relevant(plan));
    }

    void formsOfTheProcessAndPatternsAreAlwaysRelevant()
    {
        QVERIFY(relevant(m_process->file.id("mal-1.1")));
        QVERIFY(relevant(m_process->filler->addCopy(u"mal-5.2"_s, {}, true)));
    }

    void occupationsWithPriorityComeBeforeTheOthers()
    {
        const QString first = m_process->occupation().row;
        const QString list = m_process->file.id("mal-1.2");
        const QString second = m_process->file.addRow(list, u"opportunities"_s, {{u"industry"_s, u"Lager"_s}, {u"relevance"_s, u"now"_s}});
        m_process->file.addRow(list, u"opportunities"_s, {{u"industry"_s, u"Butikk"_s}, {u"relevance"_s, u"later"_s}, {u"priority"_s, 1}});
        QCOMPARE(occupationsInFocus(m_process->book()), QStringList({first, second}));
        set({list, second, {}}, u"opportunities.priority"_s, 1);
        QCOMPARE(occupationsInFocus(m_process->book()), QStringList(second));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::RelevanceTest)
#include "RelevanceTest.moc"
