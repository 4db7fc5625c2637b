// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "ToolForm.h"
#include "tools/JobPlan.h"
#include "tools/Portfolio.h"
#include "tools/WeekPattern.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Jobbmatch: the portfolio, the plan along a line, the week.
class JobbmatchTest : public QObject
{
    Q_OBJECT
private:
    const QDate m_today{2027, 3, 10};

    static QHash<QString, Value> entry(const QString &date, const QString &task, const QString &goal, const QString &words = {}, const QString &feedback = {})
    {
        QHash<QString, Value> cells{{u"date"_s, date}, {u"task"_s, task}, {u"goal"_s, goal}, {u"place"_s, u"workplace"_s}, {u"words"_s, words}};
        if (!feedback.isEmpty())
            cells.insert(u"feedback"_s, feedback);
        return cells;
    }

    static QStringList tasksOf(const QVector<PortfolioEntry> &entries)
    {
        QStringList tasks;
        for (const PortfolioEntry &one : entries)
            tasks.append(one.task);
        return tasks;
    }

private Q_SLOTS:
    void theNewestEntryComesFirstAndTheUndatedLast()
    {
        ToolForm tool("verktoy-jobbmatch");
        tool.add("portfolio", entry(u"2027-02-01"_s, u"Vaske bord"_s, u"Renhold"_s));
        tool.add("portfolio", entry({}, u"Uten dato"_s, u"Renhold"_s));
        tool.add("portfolio", entry(u"2027-03-01"_s, u"Fylle på varer"_s, u"Butikk"_s));
        tool.add("portfolio", entry(u"2027-03-01"_s, u"Skrevet sist samme dag"_s, u"Butikk"_s));
        tool.add("portfolio", {});
        const QVector<PortfolioEntry> entries = portfolioEntries(tool.definition, tool.form);
        QCOMPARE(tasksOf(entries), QStringList({u"Skrevet sist samme dag"_s, u"Fylle på varer"_s, u"Vaske bord"_s, u"Uten dato"_s}));
        QCOMPARE(entries.constFirst().place, u"Arbeidsplassen"_s);
    }

    void entriesAreFoundByGoalPlaceAndMissingAnswer()
    {
        ToolForm tool("verktoy-jobbmatch");
        tool.add("portfolio", entry(u"2027-02-01"_s, u"Vaske bord"_s, u"Godt renhold"_s, {}, u"Fint!"_s));
        tool.add("portfolio", entry(u"2027-02-02"_s, u"Vaske gulv"_s, u"godt  renhold"_s));
        tool.add("portfolio", entry(u"2027-02-03"_s, u"Ringe kunde"_s, u"Service"_s));
        const QVector<PortfolioEntry> entries = portfolioEntries(tool.definition, tool.form);
        QCOMPARE(portfolioGoals(entries).size(), 2); // the same goal in other letters is one
        QCOMPARE(tasksOf(filtered(entries, {u"Godt renhold"_s, {}, false})), QStringList({u"Vaske gulv"_s, u"Vaske bord"_s}));
        QCOMPARE(tasksOf(filtered(entries, {u"Godt renhold"_s, u"Arbeidsplassen"_s, true})), QStringList({u"Vaske gulv"_s}));
        QVERIFY(filtered(entries, {{}, u"Digitalt"_s, false}).isEmpty());
    }

    void newWordsOfAllEntriesBecomeOneList()
    {
        ToolForm tool("verktoy-jobbmatch");
        tool.add("portfolio", entry(u"2027-02-01"_s, u"a"_s, {}, u"svamp, bøtte; Klut"_s));
        tool.add("portfolio", entry(u"2027-02-02"_s, u"b"_s, {}, u"klut\nممسحة، دلو"_s));
        tool.add("portfolio", entry(u"2027-02-03"_s, u"c"_s, {}, u"ሳሙና፣ማይ"_s));
        const QStringList words = portfolioWords(portfolioEntries(tool.definition, tool.form));
        QCOMPARE(words.size(), 7);
        QVERIFY(words.contains(u"ممسحة"_s) && words.contains(u"دلو"_s) && words.contains(u"ሳሙና"_s) && words.contains(u"ማይ"_s));
    }

    void aMilestoneIsLateOnlyWhileItIsNeitherReachedNorDropped_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("state");
        QTest::newRow("past, begun") << u"ongoing"_s << QDate(2027, 3, 9) << int(TimeLineState::Late);
        QTest::newRow("past, nothing said") << QString() << QDate(2027, 3, 9) << int(TimeLineState::Late);
        QTest::newRow("today") << u"ongoing"_s << QDate(2027, 3, 10) << int(TimeLineState::Ongoing);
        QTest::newRow("past, done") << u"done"_s << QDate(2020, 1, 1) << int(TimeLineState::Done);
        QTest::newRow("past, dropped") << u"dropped"_s << QDate(2020, 1, 1) << int(TimeLineState::Dropped);
        QTest::newRow("ahead") << u"not_started"_s << QDate(2028, 1, 1) << int(TimeLineState::Ahead);
    }
    void aMilestoneIsLateOnlyWhileItIsNeitherReachedNorDropped()
    {
        QFETCH(const QString, status);
        QFETCH(const QDate, due);
        QFETCH(const int, state);
        QCOMPARE(int(timeLineState(status, due, m_today)), state);
    }

    void milestonesStandByDateWhateverOrderTheyWereWrittenIn()
    {
        ToolForm tool("verktoy-jobbmatch");
        tool.set("goal", u"Helsefagarbeider"_s);
        tool.add("milestones", {{u"milestone"_s, u"Søke VGS"_s}, {u"due"_s, u"2028-03-01"_s}});
        tool.add("milestones", {{u"milestone"_s, u"Bestå B1"_s}, {u"due"_s, u"2027-06-01"_s}, {u"status"_s, u"done"_s}});
        tool.add("milestones", {{u"milestone"_s, u"Ikke bestemt når"_s}});
        tool.add("portfolio", entry(u"2027-02-01"_s, u"Vaske bord"_s, {}));
        const JobPlan plan = readJobPlan(tool.form, m_today);
        QCOMPARE(plan.line.lanes.size(), 2);
        QCOMPARE(plan.line.lanes.at(0).entries.constFirst().text, u"Bestå B1"_s);
        QCOMPARE(plan.line.undated.size(), 1);
        QVERIFY(!plan.line.lanes.at(1).named);
        QCOMPARE(plan.line.from, QDate(2027, 2, 1)); // whole months
        QCOMPARE(plan.line.to, QDate(2028, 3, 31));
        QVERIFY(plan.line.remarks.isEmpty());
        QCOMPARE(plan.line.lanes.at(0).entries.constFirst().source.cell.field, u"milestones.milestone"_s);
    }

    void aYearThatIsSurelyMistypedIsSaid()
    {
        ToolForm tool("verktoy-jobbmatch");
        tool.add("milestones", {{u"milestone"_s, u"Bestå B1"_s}, {u"due"_s, u"2072-06-01"_s}});
        const JobPlan plan = readJobPlan(tool.form, m_today);
        QCOMPARE(plan.line.remarks.size(), 1);
        QVERIFY(plan.line.remarks.constFirst().contains(u"Bestå B1"_s));
    }

    void anEmptyPlanIsEmpty()
    {
        QVERIFY(readJobPlan(ToolForm("verktoy-jobbmatch").form, m_today).isEmpty());
    }

    void theWeekIsSaidWhenItDoesNotAddUp_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<bool>("addsUp");
        QTest::newRow("as delivered") << QStringList{u"group"_s, u"group"_s, u"class"_s, u"class"_s, u"practice"_s} << true;
        QTest::newRow("only practice beside the group") << QStringList{u"practice"_s, u"group"_s, u"practice"_s, u"group"_s, u"practice"_s} << true;
        QTest::newRow("three days group") << QStringList{u"group"_s, u"group"_s, u"group"_s, u"class"_s, u"practice"_s} << false;
        QTest::newRow("no group") << QStringList{u"class"_s, u"class"_s, u"class"_s, u"class"_s, u"practice"_s} << false;
        QTest::newRow("a day open") << QStringList{u"group"_s, u"group"_s, u"class"_s, u"class"_s, QString()} << false;
    }
    void theWeekIsSaidWhenItDoesNotAddUp()
    {
        QFETCH(const QStringList, types);
        QFETCH(const bool, addsUp);
        ToolForm tool("verktoy-jobbmatch");
        const QVector<const char *> days{"mon", "tue", "wed", "thu", "fri"};
        for (int i = 0; i < days.size(); ++i)
            tool.set("week", days.at(i), "type", types.at(i).isEmpty() ? noValue() : Value(types.at(i)));
        const WeekPattern week = readWeekPattern(tool.definition, tool.form);
        QCOMPARE(week.days.size(), 5);
        QCOMPARE(week.days.constFirst().day, u"Mandag"_s);
        QCOMPARE(week.notice.isEmpty(), addsUp);
    }
};

SJUSTEG_TEST(JobbmatchTest)
#include "tst_jobbmatch.moc"
