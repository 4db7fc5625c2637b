// SPDX-License-Identifier: MPL-2.0
#include "PlanFile.h"
#include "TestProgram.h"
#include "plan/Anchoring.h"
#include "plan/Responsibilities.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The tasks seen by person, unit, step and month; what has nobody; the leaders' list.
class ResponsibilitiesTest : public QObject
{
    Q_OBJECT
private:
    static QStringList titles(const QVector<TaskGroup> &groups)
    {
        QStringList list;
        for (const TaskGroup &group : groups)
            list.append(group.key + u":"_s + QString::number(group.entries.size()));
        return list;
    }

private Q_SLOTS:
    void everyTaskStandsUnderItsUnitAndWhatHasNoneComesFirst()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"a"_s}, {u"lead_unit"_s, u"nav"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"b"_s}, {u"lead_unit"_s, u"vo"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"c"_s}});
        QCOMPARE(titles(grouped(*file.book, file.rows(), GroupBy::Unit)), QStringList({u":1"_s, u"vo:1"_s, u"nav:1"_s}));
    }

    void aDeputyHasTheTaskToo()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"a"_s}, {u"lead_unit"_s, u"vo"_s}, {u"responsible"_s, file.kari}, {u"deputy"_s, file.trond}});
        const QVector<TaskGroup> groups = grouped(*file.book, file.rows(), GroupBy::Person);
        QCOMPARE(titles(groups), QStringList({file.kari + u":1"_s, file.trond + u":1"_s}));
        QVERIFY(!groups.at(0).entries.constFirst().asDeputy);
        QVERIFY(groups.at(1).entries.constFirst().asDeputy);
    }

    void monthsAreThoseWrittenElseThatOfTheDate()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"a"_s}, {u"months"_s, QJsonArray{u"m03"_s, u"m09"_s}}});
        file.addTask("mal-1.3", {{u"task"_s, u"b"_s}, {u"due"_s, u"2026-09-30"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"c"_s}});
        QCOMPARE(titles(grouped(*file.book, file.rows(), GroupBy::Month)), QStringList({u":1"_s, u"m03:1"_s, u"m09:2"_s}));
    }

    void theLoadCountsOpenTasksOnly()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"a"_s}, {u"lead_unit"_s, u"vo"_s}, {u"performing"_s, QJsonArray{u"vo"_s, u"nav"_s}}, {u"due"_s, u"2026-01-01"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"b"_s}, {u"lead_unit"_s, u"vo"_s}, {u"status"_s, u"done"_s}});
        for (const UnitLoad &load : unitLoads(*file.book, file.rows())) {
            QCOMPARE(load.leads, load.unit == u"vo"_s ? 1 : 0);
            QCOMPARE(load.performs, load.unit == u"nav"_s ? 1 : 0);
            QCOMPARE(load.overdue, load.unit == u"vo"_s ? 1 : 0);
        }
    }

    void aTaskOfAMemberWhoLeftIsFound()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"a"_s}, {u"lead_unit"_s, u"vo"_s}, {u"responsible"_s, file.kari}, {u"recurrence"_s, u"yearly"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"b"_s}, {u"lead_unit"_s, u"vo"_s}, {u"responsible"_s, QJsonObject{{u"name"_s, u"Utenfra"_s}}}});
        QVERIFY(weaknesses(*file.book, file.rows()).isEmpty());
        QVERIFY(file.set(file.id("reg-arbeidsgruppe"), u"rows.active"_s, file.kari, false).ok());
        QCOMPARE(weaknesses(*file.book, file.rows()).left, QVector<int>({0}));
    }

    void whatIsDoneIsNoLongerAWeakness()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"a"_s}, {u"recurrence"_s, u"once"_s}});
        QCOMPARE(weaknesses(*file.book, file.rows()).holes.size(), 1);
        QVERIFY(file.set(file.id("mal-1.3"), u"tasks.status"_s, file.rows().constFirst().place.cell.row, u"done"_s).ok());
        QVERIFY(weaknesses(*file.book, file.rows()).isEmpty());
    }

    void theLeadersListGathersRowsMattersAndAnchoredForms()
    {
        PlanFile file;
        file.addRow(file.id("mal-1.3"), u"anchoring"_s, {{u"conclusion"_s, u"Rutine"_s}, {u"leader"_s, u"Rådmann"_s}, {u"by"_s, file.kari}});
        file.addRow(file.id("reg-avklaringer"), u"rows"_s,
                    {{u"text"_s, u"Penger"_s}, {u"kind"_s, u"anchor"_s}, {u"leader"_s, u"rådmann"_s}, {u"status"_s, u"done"_s}, {u"answer"_s, u"Ja"_s}});
        file.addRow(file.id("reg-avklaringer"), u"rows"_s, {{u"text"_s, u"Noe annet"_s}, {u"kind"_s, u"clarify"_s}});
        const QString plan = file.id("mal-1.2");
        file.addRow(plan, u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}});
        QVERIFY(file.book->setStatus(plan, FormStatus::Done).ok());
        QVERIFY(file.book->setStatus(plan, FormStatus::Anchored, {{u"leader"_s, u"Aa-leder"_s}, {u"date"_s, u"2026-02-01"_s}, {u"answer"_s, u"Støttes"_s}}).ok());
        const QVector<AnchoringMatter> matters = anchoringMatters(*file.book, file.rows());
        QCOMPARE(matters.size(), 3);
        QCOMPARE(matters.at(0).answer, u"Støttes"_s);
        QCOMPARE(matters.at(0).place.form, plan);
        QCOMPARE(matters.at(1).what, u"Rutine"_s); // open before answered, the same leader together
        QCOMPARE(matters.at(2).answer, u"Ja"_s);
    }
};

SJUSTEG_TEST(ResponsibilitiesTest)
#include "ResponsibilitiesTest.moc"
