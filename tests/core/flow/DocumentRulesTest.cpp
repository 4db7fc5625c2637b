// SPDX-License-Identifier: MPL-2.0
#include "DocumentProcess.h"
#include "TestProgram.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// Documents whose rule looks at several copies, or at what other forms say.
class DocumentRulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DocumentProcess> m_process;

    QString addOccupation(const QString &industry, const Value &relevance, const Value &priority = noValue())
    {
        return m_process->file.addRow(m_process->file.id("mal-1.2"), u"opportunities"_s,
                                      {{u"industry"_s, industry}, {u"relevance"_s, relevance}, {u"priority"_s, priority}});
    }
    QString addCopy(const QString &templateId, const char *table, const QString &list, const QString &row)
    {
        return m_process->filler->addCopy(templateId, m_process->filler->to(m_process->file.id(table), list, row));
    }
    void finish(const QString &form) { QVERIFY(m_process->book().setStatus(form, FormStatus::Done).ok()); }
    void set(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        const Result<void> done = m_process->file.set(form, field, row, value);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.problem().sentence));
    }
    void tick(const QString &runSheet, const QString &field)
    {
        set(m_process->filler->addCopy(runSheet), field, {}, true);
    }
    FormStatus status(const QString &document) const { return m_process->status(document).status; }

private Q_SLOTS:
    void init() { m_process = std::make_unique<DocumentProcess>(); }
    void cleanup() { m_process.reset(); }

    void everyOccupationThatIsRelevantNowNeedsItsAssessment()
    {
        const QString cleaning = addOccupation(u"Renhold"_s, u"now"_s);
        const QString storage = addOccupation(u"Lager"_s, u"now"_s);
        addOccupation(u"Butikk"_s, u"later"_s);
        addOccupation(u"Bank"_s, u"no"_s);
        finish(addCopy(u"mal-2.2"_s, "mal-1.2", u"opportunities"_s, cleaning));
        QCOMPARE(status(u"dok-2b"_s), FormStatus::Begun);
        const QString second = addCopy(u"mal-2.2"_s, "mal-1.2", u"opportunities"_s, storage);
        QCOMPARE(status(u"dok-2b"_s), FormStatus::Begun);
        finish(second);
        QCOMPARE(status(u"dok-2b"_s), FormStatus::Done);
    }

    void withPrioritiesOnlyTheseNeedTheirAssessment()
    {
        addOccupation(u"Renhold"_s, u"now"_s);
        const QString storage = addOccupation(u"Lager"_s, u"now"_s, 1);
        finish(addCopy(u"mal-2.2"_s, "mal-1.2", u"opportunities"_s, storage));
        QCOMPARE(status(u"dok-2b"_s), FormStatus::Done);
    }

    void assessmentsOfWhatIsNotRelevantNowDoNotCount()
    {
        const QString later = addOccupation(u"Butikk"_s, u"later"_s);
        finish(addCopy(u"mal-2.2"_s, "mal-1.2", u"opportunities"_s, later));
        QCOMPARE(status(u"dok-2b"_s), FormStatus::Empty);
    }

    void oneOfSeveralTrainingPlansIsEnough()
    {
        const QString cleaning = addOccupation(u"Renhold"_s, u"now"_s);
        const QString storage = addOccupation(u"Lager"_s, u"now"_s);
        const QString withGaps = addCopy(u"mal-5.2"_s, "mal-1.2", u"opportunities"_s, cleaning);
        const QString whole = addCopy(u"mal-5.2"_s, "mal-1.2", u"opportunities"_s, storage);
        finish(withGaps);
        QCOMPARE(status(u"dok-5b"_s), FormStatus::Done);
        QVERIFY(m_process->status(u"dok-5b"_s).withGaps);
        m_process->filler->fill(whole);
        finish(whole);
        QVERIFY2(!m_process->status(u"dok-5b"_s).withGaps, "a plan without gaps satisfies it");
    }

    void thePatternIsNoPlanForAnOccupation()
    {
        finish(m_process->filler->addCopy(u"mal-5.2"_s, {}, true));
        QCOMPARE(status(u"dok-5b"_s), FormStatus::Empty);
        finish(m_process->filler->addCopy(u"mal-4.2"_s, m_process->occupation()));
        QCOMPARE(status(u"dok-4b"_s), FormStatus::Empty);
    }

    void aPlanThatBelongsToNothingDoesNotCount()
    {
        finish(m_process->filler->addCopy(u"mal-6.2"_s));
        QCOMPARE(status(u"dok-6b"_s), FormStatus::Empty);
    }

    void aPlanForWhatIsNoLongerRelevantDoesNotCount()
    {
        const QString cleaning = addOccupation(u"Renhold"_s, u"now"_s);
        finish(addCopy(u"mal-5.2"_s, "mal-1.2", u"opportunities"_s, cleaning));
        QCOMPARE(status(u"dok-5b"_s), FormStatus::Done);
        set(m_process->file.id("mal-1.2"), u"opportunities.relevance"_s, cleaning, u"later"_s);
        QCOMPARE(status(u"dok-5b"_s), FormStatus::Done);
        set(m_process->file.id("mal-1.2"), u"opportunities.relevance"_s, cleaning, u"no"_s);
        QCOMPARE(status(u"dok-5b"_s), FormStatus::Empty);
    }

    void everyMeasureToAdjustNeedsItsPlan()
    {
        const QString list = m_process->file.id("mal-2.1");
        const QString assessment = m_process->filler->addCopy(u"mal-2.2"_s, m_process->occupation());
        QStringList plans;
        for (const QString &name : {u"Renholdskurs"_s, u"Språkpraksis"_s}) {
            const QString measure = m_process->file.addRow(list, u"measures"_s, {{u"name"_s, name}});
            m_process->file.addRow(assessment, u"assessments"_s, {{u"measure"_s, m_process->filler->to(list, u"measures"_s, measure).toJson()},
                                                                  {u"conclusion"_s, u"adjust"_s}});
            plans.append(addCopy(u"mal-2.3"_s, "mal-2.1", u"measures"_s, measure));
        }
        finish(plans.constFirst());
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Begun);
        finish(plans.constLast());
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Done);
        // Only what is still to be adjusted counts.
        QVERIFY(m_process->book().setStatus(plans.constLast(), FormStatus::Begun).ok());
        set(assessment, u"assessments.conclusion"_s, m_process->book().form(assessment)->rows(u"assessments"_s).constLast().id, u"keep"_s);
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Done);
    }

    void nothingToAdjustMustNotContradictAnAssessment()
    {
        tick(u"mal-2.5"_s, u"no_adjust"_s);
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Done);
        const QString assessment = m_process->filler->addCopy(u"mal-2.2"_s, m_process->occupation());
        // An assessment that names no measure yet asks for an adjustment all the same.
        const QString row = m_process->file.addRow(assessment, u"assessments"_s, {{u"conclusion"_s, u"adjust"_s}});
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Empty);
        set(assessment, u"assessments.conclusion"_s, row, u"keep"_s);
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Done);
    }

    void aMeasureThatIsGoneNeedsNoPlan()
    {
        const QString list = m_process->file.id("mal-2.1");
        const QString assessment = m_process->filler->addCopy(u"mal-2.2"_s, m_process->occupation());
        const QString kept = m_process->file.addRow(list, u"measures"_s, {{u"name"_s, u"Renholdskurs"_s}});
        const QString gone = m_process->file.addRow(list, u"measures"_s, {{u"name"_s, u"Språkpraksis"_s}});
        for (const QString &measure : {kept, gone}) {
            m_process->file.addRow(assessment, u"assessments"_s, {{u"measure"_s, m_process->filler->to(list, u"measures"_s, measure).toJson()},
                                                                  {u"conclusion"_s, u"adjust"_s}});
        }
        finish(addCopy(u"mal-2.3"_s, "mal-2.1", u"measures"_s, kept));
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Begun);
        QVERIFY(m_process->file.apply(list, RemoveRow{u"measures"_s, 1, *m_process->book().form(list)->row(u"measures"_s, gone)}).ok());
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Done);
    }

    void nothingNewMustNotContradictAProposal()
    {
        tick(u"mal-3.4"_s, u"no_new"_s);
        QCOMPARE(status(u"dok-3c"_s), FormStatus::Done);
        const Reference proposal = m_process->proposal();
        QCOMPARE(status(u"dok-3c"_s), FormStatus::Empty);
        const QString plan = m_process->filler->addCopy(u"mal-3.2"_s, proposal);
        finish(plan);
        QCOMPARE(status(u"dok-3c"_s), FormStatus::Done);
        set(proposal.form, u"proposals.decision"_s, proposal.row, u"study"_s);
        QCOMPARE(m_process->status(u"dok-3c"_s).form, m_process->book().copies(u"mal-3.4"_s).constFirst().id);
    }

    void aTickIsAnchoredWithItsRunSheet()
    {
        tick(u"mal-2.5"_s, u"no_adjust"_s);
        const QString sheet = m_process->book().copies(u"mal-2.5"_s).constFirst().id;
        QVERIFY(m_process->book().setStatus(sheet, FormStatus::Anchored, {{u"leader"_s, u"Rådmannen"_s}, {u"date"_s, u"2026-05-04"_s}}).ok());
        QCOMPARE(status(u"dok-2c"_s), FormStatus::Anchored);
    }

    void aProposalNeedsNameOccupationAndDescription_data()
    {
        QTest::addColumn<QString>("without");
        for (const char *column : {"name", "occupations", "description"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }
    void aProposalNeedsNameOccupationAndDescription()
    {
        QFETCH(QString, without);
        QHash<QString, Value> cells{{u"name"_s, u"Kurs"_s}, {u"description"_s, u"Om kurset"_s},
                                    {u"occupations"_s, QJsonArray{m_process->occupation().toJson()}}};
        const Value left = cells.take(without);
        const QString row = m_process->file.addRow(m_process->file.id("mal-3.1"), u"proposals"_s, cells);
        QCOMPARE(status(u"dok-3a"_s), FormStatus::Begun);
        set(m_process->file.id("mal-3.1"), u"proposals."_s + without, row, left);
        QCOMPARE(status(u"dok-3a"_s), FormStatus::Done);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::DocumentRulesTest)
#include "DocumentRulesTest.moc"
