// SPDX-License-Identifier: MPL-2.0
#include "PlanFile.h"
#include "TestProgram.h"
#include "plan/Wheel.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What stands on the wheel of the year, and on which days.
class WheelTest : public QObject
{
    Q_OBJECT
private:
    static QStringList names(const Wheel &wheel)
    {
        QStringList list;
        for (const WheelActivity &activity : wheel.activities) {
            if (activity.type != WheelType::Fixed)
                list.append(activity.name);
        }
        return list;
    }
    static QString own(PlanFile &file, const QString &name, const QJsonArray &months, const QString &type = u"running"_s)
    {
        return file.addRow(file.id("ekstra-arshjul"), u"activities"_s,
                           {{u"activity"_s, name}, {u"months"_s, months}, {u"type"_s, type}, {u"lead_unit"_s, u"vo"_s}});
    }

private Q_SLOTS:
    void aNewWheelHoldsTheDatesOfBudgetAndAccounts()
    {
        PlanFile file;
        const Wheel wheel = readWheel(*file.book);
        QCOMPARE(wheel.year, 2026);
        QCOMPARE(wheel.units.size(), 3);
        QCOMPARE(names(wheel), QStringList());
        QVector<QDate> days;
        for (const WheelActivity &activity : wheel.activities)
            days.append(daysOf(activity, activity.months.constFirst(), 2027).from);
        QCOMPARE(days, QVector<QDate>({{2027, 2, 22}, {2027, 3, 31}, {2027, 6, 30}, {2027, 12, 31}}));
    }

    void ownActivitiesStandInTheOrderOfTheYear()
    {
        PlanFile file;
        own(file, u"Fadderkurs"_s, {u"m10"_s});
        own(file, u"Oversikt"_s, {u"m05"_s, u"m01"_s}, u"planning"_s);
        const Wheel wheel = readWheel(*file.book);
        QCOMPARE(names(wheel), QStringList({u"Oversikt"_s, u"Fadderkurs"_s}));
        QCOMPARE(wheel.activities.constFirst().months, QVector<int>({1, 5}));
        QCOMPARE(wheel.activities.constFirst().type, WheelType::Planning);
        QCOMPARE(wheel.activities.constFirst().number, 1);
        QCOMPARE(wheel.activities.constFirst().source.form, file.id("ekstra-arshjul"));
    }

    void aTickedTaskIsTakenAlongAndOpensInItsTemplate()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Hente tall"_s}, {u"lead_unit"_s, u"nav"_s}, {u"months"_s, QJsonArray{u"m03"_s}}, {u"to_wheel"_s, true}});
        file.addTask("mal-1.3", {{u"task"_s, u"Ikke med"_s}, {u"lead_unit"_s, u"nav"_s}, {u"months"_s, QJsonArray{u"m03"_s}}});
        file.addTask("mal-1.3", {{u"task"_s, u"Utgår"_s}, {u"to_wheel"_s, true}, {u"months"_s, QJsonArray{u"m03"_s}}, {u"status"_s, u"dropped"_s}});
        const Wheel wheel = readWheel(*file.book);
        QCOMPARE(names(wheel), QStringList({u"Hente tall"_s}));
        QVERIFY(std::any_of(wheel.activities.cbegin(), wheel.activities.cend(), [&](const WheelActivity &activity) {
            return activity.source.form == file.id("mal-1.3") && activity.unit == u"nav"_s && activity.type == WheelType::Running;
        }));
    }

    void aPlannedActivityStandsInTheMonthItIsDue()
    {
        PlanFile file;
        const QString plan = file.addPlan();
        const QString row = file.book->form(plan)->rows(u"activities"_s).constFirst().id;
        QVERIFY(file.set(plan, u"activities.to_wheel"_s, row, true).ok());
        QVERIFY(file.set(plan, u"activities.due"_s, row, u"2026-08-15"_s).ok());
        const Wheel wheel = readWheel(*file.book);
        QCOMPARE(names(wheel).size(), 1);
        for (const WheelActivity &activity : wheel.activities) {
            if (activity.source.form == plan)
                QCOMPARE(activity.months, QVector<int>({8}));
        }
    }

    void aRowThatShowsATaskStandsOnceWithItsOwnMonthsAndTheTasksWords()
    {
        PlanFile file;
        const QString task = file.addTask("mal-1.3", {{u"task"_s, u"Hente tall"_s}, {u"lead_unit"_s, u"nav"_s}, {u"months"_s, QJsonArray{u"m03"_s}}, {u"to_wheel"_s, true}});
        const QString link = file.addRow(file.id("ekstra-arshjul"), u"activities"_s, {{u"months"_s, QJsonArray{u"m11"_s}}, {u"type"_s, u"planning"_s}});
        QVERIFY(file.carry(file.id("ekstra-arshjul"), u"D-70"_s, u"activities"_s, link, {{u"form"_s, file.id("mal-1.3")}, {u"row"_s, task}, {u"field"_s, u"tasks"_s}}));
        const Wheel wheel = readWheel(*file.book);
        QCOMPARE(names(wheel), QStringList({u"Hente tall"_s}));
        for (const WheelActivity &activity : wheel.activities) {
            if (activity.name != u"Hente tall"_s)
                continue;
            QCOMPARE(activity.months, QVector<int>({11}));
            QCOMPARE(activity.type, WheelType::Planning);
            QCOMPARE(activity.unit, u"nav"_s);
            QCOMPARE(activity.source.form, file.id("mal-1.3"));
        }
    }

    void daysAreWhatIsWrittenElseTheWholeMonth_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("nothing") << QString() << QDate(2027, 3, 1) << QDate(2027, 3, 31);
        QTest::newRow("day") << u"15."_s << QDate(2027, 3, 15) << QDate(2027, 3, 15);
        QTest::newRow("week") << u"Uke 10"_s << QDate(2027, 3, 8) << QDate(2027, 3, 14);
        QTest::newRow("week of another month") << u"uke 40"_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
        QTest::newRow("no such day") << u"32."_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
        QTest::newRow("a sentence") << u"1. mars er siste frist"_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
    }
    void daysAreWhatIsWrittenElseTheWholeMonth()
    {
        QFETCH(const QString, day);
        WheelActivity activity;
        activity.day = day;
        const DaySpan span = daysOf(activity, 3, 2027);
        QTEST(span.from, "from");
        QTEST(span.to, "to");
    }
};

SJUSTEG_TEST(WheelTest)
#include "WheelTest.moc"
