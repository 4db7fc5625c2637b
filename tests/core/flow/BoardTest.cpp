// SPDX-License-Identifier: MPL-2.0
#include "DocumentProcess.h"
#include "TestProgram.h"
#include "flow/Completion.h"
#include "flow/DocumentNeeds.h"
#include "flow/StepOrder.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// What the board says beside the state: which forms, how much is left, and that a step comes early.
class BoardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DocumentProcess> m_process;

    DocumentNeeds needs(const QString &id) { return documentNeeds(m_process->book(), dueDocument(id)); }
    int missingIn(const QString &form) { return int(missing(m_process->book(), *m_process->book().form(form)).size()); }
    void finishStep(int step)
    {
        for (const QString &id : documentIds()) {
            if (dueDocument(id).step == step && m_process->status(id).status < FormStatus::Done)
                m_process->satisfy(id);
        }
    }
    void finishMeeting(const QString &runSheet)
    {
        QVERIFY(m_process->book().setStatus(m_process->filler->addCopy(runSheet), FormStatus::Done).ok());
    }

private Q_SLOTS:
    void init() { m_process = std::make_unique<DocumentProcess>(); }
    void cleanup() { m_process.reset(); }

    void beforeAnythingIsThereEveryDocumentLacksABlankForm_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : documentIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void beforeAnythingIsThereEveryDocumentLacksABlankForm()
    {
        QFETCH(QString, id);
        QCOMPARE(needs(id).by, QStringList());
        QVERIFY(needs(id).missing > 0);
    }

    void whatIsLeftFollowsTheListsOfItsForms()
    {
        const QString form = m_process->file.id("mal-1.3");
        const int before = needs(u"dok-1c"_s).missing;
        QCOMPARE(before, missingIn(form));
        QVERIFY(m_process->file.set(form, u"no_anchor"_s, {}, true).ok());
        QCOMPARE(needs(u"dok-1c"_s).missing, before - 1);
        QCOMPARE(needs(u"dok-1c"_s).by, QStringList(form));
        m_process->satisfy(u"dok-1c"_s);
        QCOMPARE(needs(u"dok-1c"_s).missing, 0);
    }

    void assessmentsNobodyHasMadeYetCountAsBlank()
    {
        const QString list = m_process->file.id("mal-1.2");
        const QString first = m_process->occupation().row;
        m_process->file.addRow(list, u"opportunities"_s, {{u"industry"_s, u"Lager"_s}, {u"relevance"_s, u"now"_s}});
        const int both = needs(u"dok-2b"_s).missing;
        const QString copy = m_process->filler->addCopy(u"mal-2.2"_s, {list, first, {}});
        QCOMPARE(both, 2 * missingIn(copy));
        m_process->filler->fill(copy);
        QCOMPARE(needs(u"dok-2b"_s).missing, both / 2);
        QCOMPARE(needs(u"dok-2b"_s).by, QStringList(copy));
    }

    void whereOnePlanIsEnoughTheNearestCounts()
    {
        const QString list = m_process->file.id("mal-1.2");
        const QString blank = m_process->filler->addCopy(u"mal-6.2"_s, m_process->occupation());
        const QString second = m_process->file.addRow(list, u"opportunities"_s, {{u"industry"_s, u"Lager"_s}, {u"relevance"_s, u"now"_s}});
        const QString whole = m_process->filler->addCopy(u"mal-6.2"_s, {list, second, {}});
        m_process->filler->fill(whole);
        QCOMPARE(needs(u"dok-6b"_s).missing, 0);
        QCOMPARE(needs(u"dok-6b"_s).by, QStringList({blank, whole}));
        QVERIFY(m_process->book().setStatus(blank, FormStatus::Done).ok());
        QCOMPARE(needs(u"dok-6b"_s).missing, missingIn(blank));
    }

    void aStepThatComesEarlyIsToldWhy()
    {
        QVERIFY(!orderWarning(m_process->book(), 1));
        const auto early = orderWarning(m_process->book(), 4);
        QVERIFY(early);
        QCOMPARE(early->before, 3);
        QCOMPARE(early->documentsLeft, 4);
        QVERIFY(early->meetingLeft);
        QVERIFY2(early->text.startsWith("Step 4 builds on step 3"_L1), qPrintable(early->text));
        QVERIFY2(early->text.contains("4 document"_L1) && early->text.contains("run-sheet"_L1), qPrintable(early->text));
    }

    void onlyWhatIsLeftOfTheStepBeforeIsTold()
    {
        finishStep(6);
        auto early = orderWarning(m_process->book(), 7);
        QVERIFY(early);
        QCOMPARE(early->documentsLeft, 0);
        QVERIFY2(!early->text.contains("document"_L1), qPrintable(early->text));
        finishMeeting(u"mal-6.4"_s);
        QVERIFY2(!orderWarning(m_process->book(), 7), "the step before is finished");
        QVERIFY2(orderWarning(m_process->book(), 5), "the one farther back still comes early");
    }

    void aFinishedStepIsNoLongerEarly()
    {
        finishStep(7);
        QVERIFY(orderWarning(m_process->book(), 7));
        finishMeeting(u"mal-7.3"_s);
        QVERIFY(!orderWarning(m_process->book(), 7));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::BoardTest)
#include "BoardTest.moc"
