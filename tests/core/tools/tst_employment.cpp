// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "../document/DocumentText.h"
#include "ToolForm.h"
#include "UnlockedWorkbook.h"
#include "flow/Derived.h"
#include "tools/Costs.h"
#include "tools/Match.h"
#include "tools/Position.h"
#include "tools/ToolDocuments.h"
#include "workbook/Defaults.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Rett i jobb: the position, its costs, and participant and workplaces side by side.
class EmploymentTest : public QObject
{
    Q_OBJECT
private:
    const QDate m_today{2027, 10, 1};

    static double net(const ToolForm &tool, const char *field)
    {
        return computedValue(tool.definition, tool.form, {QString::fromLatin1(field), {}, {}}).toDouble();
    }

    static WorkplaceStay stay(const QDate &start, const QDate &end)
    {
        WorkplaceStay result;
        result.start = start;
        result.end = end;
        return result;
    }

private Q_SLOTS:
    void theCalculationAgreesWithTheFormToTheLastKrone()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("costs", "r1", "year1", 400000);
        tool.set("costs", "r1", "year2", 420000.5);
        tool.set("costs", "r3", "year1", 12000);
        tool.set("costs", "r5", "year1", 250000);
        tool.set("costs", "r5", "year2", 180000);
        const Costs costs = readCosts(tool.form);
        QCOMPARE(costs.year1.net(), 162000.0);
        QCOMPARE(costs.year1.net(), net(tool, "net1"));
        QCOMPARE(costs.year2.net(), net(tool, "net2"));
        QCOMPARE(costs.all.net(), net(tool, "net"));
        QCOMPARE(costs.lines.size(), 6);
        QVERIFY(costs.lines.at(4).income);
    }

    void theWordsSayWhatIsCoveredAndWhatIsLeft()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("costs", "r1", "year1", 400000);
        tool.set("costs", "r1", "year2", 400000);
        tool.set("costs", "r5", "year1", 300000);
        tool.set("costs", "r5", "year2", 100000);
        const Costs costs = readCosts(tool.form);
        QCOMPARE(costs.words.size(), 4);
        QVERIFY(costs.words.at(0).contains(money(100000)));
        QVERIFY(costs.words.at(2).contains(money(400000)));
        QVERIFY(costs.words.at(3).contains(u"50"_s));
        QVERIFY(costs.words.at(3).contains(u"Lønn til deltaker"_s) && costs.words.at(3).contains(u"Integreringstilskudd"_s));
    }

    void incomeAboveTheCostsIsNoCostLeft()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("costs", "r1", "year1", 100000);
        tool.set("costs", "r5", "year1", 130000);
        const Costs costs = readCosts(tool.form);
        QVERIFY(costs.words.constFirst().contains(money(30000)));
        QVERIFY(!costs.words.constFirst().contains(u"-"_s));
    }

    void oddFiguresAreToldNotHidden_data()
    {
        QTest::addColumn<double>("figure");
        QTest::addColumn<qsizetype>("remarks");
        QTest::newRow("only one year") << 1.0 << qsizetype(1);
        QTest::newRow("below zero") << -5.0 << qsizetype(2);
        QTest::newRow("enormous") << 1e300 << qsizetype(1);
        QTest::newRow("the largest") << 1.7e308 << qsizetype(1);
    }
    void oddFiguresAreToldNotHidden()
    {
        QFETCH(const double, figure);
        QFETCH(const qsizetype, remarks);
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("costs", "r1", "year1", figure);
        tool.set("costs", "r2", "year1", figure);
        tool.set("costs", "r2", "year2", figure);
        const Costs costs = readCosts(tool.form);
        QCOMPARE(costs.remarks.size(), remarks);
        for (const QString &sentence : costs.words)
            QVERIFY2(sentence.size() < 400, qPrintable(sentence));
    }

    void withoutFiguresNothingIsAddedUp()
    {
        const Costs costs = readCosts(ToolForm("verktoy-rett-i-jobb").form);
        QVERIFY(!costs.all.any && costs.words.isEmpty() && costs.remarks.isEmpty());
        QCOMPARE(costs.lines.size(), 6);
    }

    void theLineShowsYearsPhasesAndFollowUp()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("start", u"2027-08-16"_s);
        tool.set("end", u"2029-08-16"_s);
        tool.set("interview", u"2027-06-01"_s);
        tool.add("tasks", {{u"date"_s, u"2027-11-01"_s}, {u"task"_s, u"Vaktliste"_s}, {u"adjust"_s, u"egen vakt"_s}});
        tool.add("evaluation", {{u"date"_s, u"2028-02-01"_s}, {u"result"_s, u"Går godt"_s}, {u"next"_s, u"Søke fagbrev"_s}});
        tool.add("evaluation", {{u"date"_s, u"2028-08-01"_s}, {u"result"_s, u"Bedre"_s}});
        const Position position = readPosition(tool.definition, tool.form, m_today);
        QVERIFY(position.remarks.isEmpty());
        const QVector<TimeLineEntry> years = position.line.lanes.constFirst().entries;
        QCOMPARE(years.size(), 2);
        QCOMPARE(years.at(0).to, QDate(2028, 8, 15));
        QCOMPARE(years.at(1).to, QDate(2029, 8, 16));
        QCOMPARE(years.at(0).state, TimeLineState::Ongoing);
        QCOMPARE(years.at(1).state, TimeLineState::Ahead);
        QCOMPARE(position.line.from, QDate(2027, 6, 1));
        QCOMPARE(position.reviews.constFirst().date, QDate(2028, 8, 1));
        qsizetype unnamed = 0;
        for (const TimeLineLane &lane : position.line.lanes)
            unnamed += lane.named ? 0 : lane.entries.size();
        QCOMPARE(unnamed, followUpDates(position.followUps).size());
    }

    void twoYearsEndTheDayBefore_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("in the middle of a month") << u"2026-08-17"_s << u"2028-08-16"_s;
        QTest::newRow("first of the year") << u"2027-01-01"_s << u"2028-12-31"_s;
        QTest::newRow("from a leap day") << u"2028-02-29"_s << u"2030-02-28"_s;
        QTest::newRow("into a leap year") << u"2026-03-01"_s << u"2028-02-29"_s;
    }
    void twoYearsEndTheDayBefore()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("start", start);
        QCOMPARE(followingDate(tool.definition, tool.form, {u"end"_s, {}, {}}), Value(end));
        QCOMPARE(positionSpan(tool.form).end.toString(Qt::ISODate), end); // the line of what has no end yet says the same
    }

    void datesOutOfOrderAreSaid_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("interview");
        QTest::addColumn<qsizetype>("remarks");
        QTest::newRow("in order") << u"2027-08-16"_s << u"2029-08-16"_s << u"2027-06-01"_s << qsizetype(0);
        QTest::newRow("end before start") << u"2027-08-16"_s << u"2027-08-15"_s << QString() << qsizetype(1);
        QTest::newRow("no start") << QString() << u"2027-08-15"_s << QString() << qsizetype(1);
        QTest::newRow("no end") << u"2028-02-29"_s << QString() << QString() << qsizetype(1);
        QTest::newRow("interview after the start") << u"2027-08-16"_s << u"2029-08-16"_s << u"2027-09-01"_s << qsizetype(1);
        QTest::newRow("a thousand years") << u"2027-08-16"_s << u"3029-08-16"_s << QString() << qsizetype(1);
    }
    void datesOutOfOrderAreSaid()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const QString, interview);
        QFETCH(const qsizetype, remarks);
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("start", start);
        tool.set("end", end);
        tool.set("interview", interview);
        const Position position = readPosition(tool.definition, tool.form, m_today);
        QCOMPARE(position.remarks.size(), remarks);
        QVERIFY(position.line.lanes.constFirst().entries.size() <= 10);
    }

    void howAPeriodStandsToTheStartIsSaidInWords()
    {
        const QDate start(2027, 8, 16);
        QVERIFY(distanceText(stay({2027, 8, 1}, {2027, 12, 1}), start) == distanceText(stay({2027, 8, 16}, {}), start));
        QVERIFY(distanceText(stay({2027, 1, 1}, {2027, 8, 2}), start).contains(u"2"_s)); // two weeks
        QVERIFY(distanceText(stay({2027, 8, 26}, {}), start).contains(u"10"_s));         // ten days
        QVERIFY(distanceText(stay({}, {}), start).isEmpty());
        QVERIFY(distanceText(stay({2027, 1, 1}, {}), {}).isEmpty());
    }

    void thePaperOfOnePersonHoldsNoOtherCode()
    {
        TestFile file;
        file.create();
        unlockForTest(*file.book);
        const Form form = file.book->newCopy(u"verktoy-rett-i-jobb"_s, {}, {});
        QVERIFY(file.apply(form.head.id, AddForm{form}).ok());
        MatchView view;
        view.code = u"D-001"_s;
        Workplace workplace;
        workplace.name = u"Eksempelheimen"_s;
        for (const QString &code : {u"D-001"_s, u"D-007"_s}) {
            WorkplaceStay one = stay({2027, 1, 1}, {2027, 6, 1});
            one.code = code;
            one.occupation = u"Renholder"_s;
            workplace.stays.append(one);
        }
        view.workplaces.append(workplace);
        const QString paper = textOf(buildMatchDocument(*file.book, *file.book->form(form.head.id), view).blocks);
        QVERIFY2(paper.contains(u"D-001"_s) && !paper.contains(u"D-007"_s), qPrintable(paper));
        QCOMPARE(paper.count(u"Renholder"_s), 2); // that somebody was there is known all the same
        QVERIFY(workplaceFacts(workplace, view, ShownCodes::All).join(u'\n').contains(u"D-007"_s));
    }

    void workplacesStandInTheOrderOfTheAlphabet()
    {
        TestFile file;
        file.create();
        const QString opportunity = file.addRow(file.id("mal-1.2"), u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}, {u"occupation"_s, u"Renholder"_s}});
        for (const auto &[name, industry] : {std::pair{u"Åsen hotell"_s, u"renhold"_s}, {u"bakeriet"_s, u"Mat"_s}, {u"Aker"_s, QString()}})
            file.addRow(file.id("reg-arbeidsgivere"), u"rows"_s, {{u"name"_s, name}, {u"industry"_s, industry}});
        QVERIFY(!opportunity.isEmpty());
        const MatchView view = matchView(*file.book, {}, {2027, 8, 16});
        QStringList names;
        for (const Workplace &workplace : view.workplaces) {
            names.append(workplace.name);
            QVERIFY(!workplace.sameIndustry && !workplace.knowsOccupation()); // nobody has been chosen, so nothing can be the same
        }
        QCOMPARE(names.at(0), u"Aker"_s);
        QCOMPARE(names.at(1), u"bakeriet"_s);
        QVERIFY(view.code.isEmpty() && view.own.isEmpty()); // locked: no participant is known
    }
};

SJUSTEG_TEST(EmploymentTest)
#include "tst_employment.moc"
