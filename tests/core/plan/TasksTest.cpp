// SPDX-License-Identifier: MPL-2.0
#include "PlanFile.h"
#include "TestProgram.h"
#include "plan/TaskFilter.h"
#include "plan/TaskJson.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Which rows are tasks, and what is wrong with them.
class TasksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewFileHasNoTasks()
    {
        PlanFile file;
        QVERIFY(file.rows().isEmpty());
    }

    void aTaskOfTheRolesTemplateSaysWhoWhatAndWhen()
    {
        PlanFile file;
        file.addTask("mal-2.4", {{u"task"_s, u"Samle listene\nog lag én"_s}, {u"lead_unit"_s, u"nav"_s}, {u"responsible"_s, file.kari}, {u"deputy"_s, file.trond},
                                 {u"performing"_s, QJsonArray{u"vo"_s, u"nav"_s}}, {u"recurrence"_s, u"half_year"_s}, {u"months"_s, QJsonArray{u"m03"_s}}});
        QCOMPARE(file.rows().size(), 1);
        const TaskRow row = file.rows().constFirst();
        QCOMPARE(row.title, u"Samle listene"_s);
        QCOMPARE(row.text, u"Samle listene\nog lag én"_s);
        QCOMPARE(row.step, std::optional(2));
        QCOMPARE(row.unit, u"nav"_s);
        QCOMPARE(row.responsible.toString(), file.kari);
        QCOMPARE(row.deputy.toString(), file.trond);
        QCOMPARE(row.performing, QStringList({u"vo"_s, u"nav"_s}));
        QCOMPARE(row.months, QStringList({u"m03"_s}));
        QCOMPARE(row.status, u"not_started"_s);
        QCOMPARE(row.place.cell.field, u"tasks.task"_s);
        QVERIFY(!row.hole && !row.overdue && !row.twoOwners);
    }

    void onlyMattersThatAskForSomethingAreTasks()
    {
        PlanFile file;
        for (const QString &kind : {u"task"_s, u"clarify"_s, u"info"_s, u"aftermath"_s, u"anchor"_s, u"decision"_s, u"parked"_s})
            file.addRow(file.id("reg-avklaringer"), u"rows"_s, {{u"text"_s, kind}, {u"kind"_s, kind}, {u"step"_s, u"step4"_s}, {u"responsible"_s, file.kari}});
        QStringList titles;
        for (const TaskRow &row : file.rows())
            titles.append(row.title);
        QCOMPARE(titles, QStringList({u"task"_s, u"clarify"_s, u"info"_s, u"aftermath"_s, u"anchor"_s}));
        QCOMPARE(file.rows().constFirst().step, std::optional(4));
        QCOMPARE(file.rows().constFirst().unit, u"vo"_s);
    }

    void overdueIsWhatWasDueBeforeTodayAndIsStillOpen_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("yesterday") << -1 << u"ongoing"_s << true;
        QTest::newRow("today") << 0 << u"ongoing"_s << false;
        QTest::newRow("done") << -1 << u"done"_s << false;
        QTest::newRow("dropped") << -1 << u"dropped"_s << false;
    }
    void overdueIsWhatWasDueBeforeTodayAndIsStillOpen()
    {
        QFETCH(const int, days);
        QFETCH(const QString, status);
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Ringe"_s}, {u"lead_unit"_s, u"vo"_s}, {u"due"_s, file.today().addDays(days).toString(Qt::ISODate)}, {u"status"_s, status}});
        QTEST(file.row(u"Ringe"_s).overdue, "overdue");
    }

    void aLongTaskIsCalledByItsFirstWords()
    {
        PlanFile file;
        const QString text = u"De fire yrkene vi satser på, må godkjennes av ledergruppen før vi går til arbeidsgiverne.\nSå ringer vi."_s;
        file.addTask("mal-1.3", {{u"task"_s, text}, {u"lead_unit"_s, u"vo"_s}});
        const TaskRow row = file.rows().constFirst();
        QCOMPARE(row.title, u"De fire yrkene vi satser på, må godkjennes av ledergruppen før vi går til…"_s);
        QCOMPARE(row.text, text);
    }

    void aHoleIsATaskWithoutLeadUnitOrWithoutAnybodyForWhatIsDoneOnce()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Uten enhet"_s}, {u"responsible"_s, file.kari}, {u"recurrence"_s, u"yearly"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"Én gang"_s}, {u"lead_unit"_s, u"nav"_s}, {u"recurrence"_s, u"once"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"Hvert år"_s}, {u"lead_unit"_s, u"nav"_s}, {u"recurrence"_s, u"yearly"_s}});
        QVERIFY(file.row(u"Uten enhet"_s).hole);
        QCOMPARE(file.row(u"Uten enhet"_s).unit, u"vo"_s);
        QVERIFY(file.row(u"Én gang"_s).hole);
        QVERIFY(!file.row(u"Hvert år"_s).hole);
    }

    void theSameWordsWithTwoLeadUnitsHaveTwoOwners()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Følge  opp på Øra"_s}, {u"lead_unit"_s, u"nav"_s}});
        file.addTask("mal-2.4", {{u"task"_s, u"følge opp paa oera"_s}, {u"lead_unit"_s, u"vo"_s}});
        file.addTask("mal-3.3", {{u"task"_s, u"Skrive brev"_s}, {u"lead_unit"_s, u"vo"_s}});
        file.addTask("mal-4.3", {{u"task"_s, u"Skrive brev"_s}, {u"lead_unit"_s, u"vo"_s}});
        QVERIFY(file.row(u"Følge  opp på Øra"_s).twoOwners);
        QVERIFY(file.row(u"følge opp paa oera"_s).twoOwners);
        QVERIFY(!file.row(u"Skrive brev"_s).twoOwners);
    }

    void aLinkedRowCountsOnceWhereItComesFromWithTheDeputyOfTheLink()
    {
        PlanFile file;
        const QString plan = file.addPlan();
        const Row first = file.book->form(plan)->rows(u"activities"_s).constFirst();
        const int before = int(file.rows().size());
        const QString link = file.addTask("mal-3.3", {{u"deputy"_s, file.trond}});
        QVERIFY(file.carry(file.id("mal-3.3"), u"D-35"_s, u"tasks"_s, link, {{u"form"_s, plan}, {u"row"_s, first.id}, {u"field"_s, u"activities"_s}}));
        QCOMPARE(int(file.rows().size()), before);
        for (const TaskRow &row : file.rows()) {
            if (row.place.form == plan && row.place.cell.row == first.id)
                QCOMPARE(row.deputy.toString(), file.trond);
        }
    }

    void theLinkCountsByItselfWhenItsSourceIsGone()
    {
        PlanFile file;
        const QString link = file.addTask("mal-3.3", {{u"task"_s, u"Siste tekst"_s}, {u"lead_unit"_s, u"vo"_s}});
        QVERIFY(file.carry(file.id("mal-3.3"), u"D-35"_s, u"tasks"_s, link, {{u"form"_s, u"borte"_s}, {u"row"_s, u"r1"_s}, {u"field"_s, u"activities"_s}}));
        QCOMPARE(file.row(u"Siste tekst"_s).unit, u"vo"_s);
    }

    void aPlanThatIsNoLongerRelevantOwesNothing()
    {
        PlanFile file;
        file.addPlan();
        QVERIFY(!file.rows().isEmpty());
        const QString proposal = file.book->form(file.id("mal-3.1"))->rows(u"proposals"_s).constFirst().id;
        QVERIFY(file.set(file.id("mal-3.1"), u"proposals.decision"_s, proposal, u"reject"_s).ok());
        QVERIFY(file.rows().isEmpty());
    }

    void anImprovementIsATaskUntilItHasBeenSent()
    {
        PlanFile file;
        const QString list = file.id("mal-4.1");
        QVERIFY(file.set(list, u"items.improvement"_s, u"s03"_s, u"Lag en rutine"_s).ok());
        QVERIFY(file.rows().isEmpty()); // nobody has said by when
        QVERIFY(file.set(list, u"items.due"_s, u"s03"_s, u"2026-03-01"_s).ok());
        QVERIFY(file.set(list, u"items.responsible"_s, u"s03"_s, file.kari).ok());
        QCOMPARE(file.row(u"Lag en rutine"_s).place.cell.field, u"items.improvement"_s);
        QVERIFY(file.row(u"Lag en rutine"_s).overdue);
        QCOMPARE(file.row(u"Lag en rutine"_s).unit, u"vo"_s);

        const QString sent = file.addTask("mal-4.3", {{u"task"_s, u"Lag en rutine"_s}, {u"lead_unit"_s, u"vo"_s}});
        QVERIFY(file.carry(file.id("mal-4.3"), u"D-37"_s, u"tasks"_s, sent, {{u"form"_s, list}, {u"row"_s, u"s03"_s}, {u"field"_s, u"items"_s}}));
        QCOMPARE(file.rows().size(), 1);
        QCOMPARE(file.rows().constFirst().templateId, u"mal-4.3"_s);
        QCOMPARE(file.rows().constFirst().origin.cell.row, u"s03"_s);
    }

    void whatIsAnchoredNamesTheLeader()
    {
        PlanFile file;
        file.addRow(file.id("mal-1.3"), u"anchoring"_s, {{u"conclusion"_s, u"Mer tid"_s}, {u"leader"_s, u"Kommunalsjef"_s}, {u"by"_s, file.trond}, {u"due"_s, u"2026-04-01"_s}});
        const TaskRow row = file.row(u"Mer tid"_s);
        QCOMPARE(row.leader, u"Kommunalsjef"_s);
        QCOMPARE(row.unit, u"nav"_s);
        QCOMPARE(row.due, QDate(2026, 4, 1));
    }

    void aMatterThatIsOnAnAnchoringListIsShownOnce()
    {
        PlanFile file;
        const QString matters = file.id("reg-avklaringer");
        const QString matter = file.addRow(matters, u"rows"_s, {{u"text"_s, u"Mer tid"_s}, {u"kind"_s, u"anchor"_s}, {u"step"_s, u"step1"_s}, {u"leader"_s, u"Kommunalsjef"_s},
                                                                {u"responsible"_s, file.kari}, {u"due"_s, u"2026-04-01"_s}});
        file.addRow(matters, u"rows"_s, {{u"text"_s, u"Lokaler"_s}, {u"kind"_s, u"anchor"_s}, {u"responsible"_s, file.kari}});
        const QString roles = file.id("mal-1.3");
        const QString row = file.addRow(roles, u"anchoring"_s, {{u"conclusion"_s, u"Mer tid"_s}});
        QVERIFY(file.carry(roles, u"D-73"_s, u"anchoring.conclusion"_s, row, {{u"form"_s, matters}, {u"row"_s, matter}, {u"field"_s, u"rows.text"_s}}));
        QCOMPARE(file.rows().size(), 2); // the other matter stands in the register alone
        TaskRow shown = file.row(u"Mer tid"_s);
        QCOMPARE(shown.place.form, roles);
        QCOMPARE(shown.leader, u"Kommunalsjef"_s);
        QCOMPARE(shown.due, QDate(2026, 4, 1));
        QCOMPARE(shown.unit, u"vo"_s);
        QVERIFY(!shown.hole && shown.isOpen());
        // What the list says itself goes first; an answer given in the register closes it.
        QVERIFY(file.set(roles, u"anchoring.by"_s, row, file.trond).ok());
        QVERIFY(file.set(matters, u"rows.answer"_s, matter, u"Ja"_s).ok());
        QVERIFY(file.set(matters, u"rows.status"_s, matter, u"done"_s).ok());
        shown = file.row(u"Mer tid"_s);
        QCOMPARE(shown.unit, u"nav"_s);
        QCOMPARE(shown.answer, u"Ja"_s);
        QVERIFY(!shown.isOpen());
        // Taken off the list it stands in the register again.
        const Form *form = file.book->form(roles);
        QVERIFY(file.apply(roles, RemoveRow{u"anchoring"_s, 0, form->rows(u"anchoring"_s).first()}).ok());
        QCOMPARE(file.row(u"Mer tid"_s).place.form, matters);
    }

    void theFilterLeavesWhatWasAskedForTheFirstDueOnTop()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Sent"_s}, {u"lead_unit"_s, u"nav"_s}, {u"due"_s, u"2026-09-01"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"Tidlig"_s}, {u"lead_unit"_s, u"nav"_s}, {u"deputy"_s, file.kari}, {u"due"_s, u"2026-03-06"_s}});
        file.addTask("mal-2.4", {{u"task"_s, u"Uten dato"_s}, {u"lead_unit"_s, u"vo"_s}, {u"status"_s, u"done"_s}});
        const auto titles = [&](const TaskFilter &filter) {
            QStringList list;
            for (const TaskRow &row : filtered(file.rows(), filter, file.today()))
                list.append(row.title);
            return list;
        };
        TaskFilter filter;
        QCOMPARE(titles(filter), QStringList({u"Tidlig"_s, u"Sent"_s}));
        filter.state = TaskFilter::State::All;
        QCOMPARE(titles(filter), QStringList({u"Tidlig"_s, u"Sent"_s, u"Uten dato"_s}));
        filter.when = TaskFilter::When::Week;
        QCOMPARE(titles(filter), QStringList({u"Tidlig"_s}));
        filter.when = TaskFilter::When::Any;
        filter.person = file.kari;
        QCOMPARE(titles(filter), QStringList({u"Tidlig"_s}));
        filter.person.reset();
        filter.step = 2;
        QCOMPARE(titles(filter), QStringList({u"Uten dato"_s}));
    }

    void jsonHasTheKeysOfTheCommandAndNullForWhatIsMissing()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Ringe"_s}});
        const QJsonObject row = tasksJson(file.rows()).first().toObject();
        QStringList keys = row.keys();
        QStringList wanted{u"form"_s, u"field"_s, u"row"_s, u"title"_s, u"step"_s, u"unit"_s, u"responsible"_s, u"deputy"_s, u"performing"_s, u"due"_s,
                           u"months"_s, u"status"_s, u"overdue"_s, u"hole"_s, u"double"_s, u"origin"_s};
        wanted.sort();
        QCOMPARE(keys, wanted);
        QVERIFY(row[u"unit"_s].isNull() && row[u"responsible"_s].isNull() && row[u"due"_s].isNull() && row[u"origin"_s].isNull());
        QCOMPARE(row[u"hole"_s], QJsonValue(true));
        QCOMPARE(row[u"performing"_s], QJsonValue(QJsonArray()));
    }
};

SJUSTEG_TEST(TasksTest)
#include "TasksTest.moc"
