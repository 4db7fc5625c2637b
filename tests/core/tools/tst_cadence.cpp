// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "ToolForm.h"
#include "tools/FollowUps.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Days of follow-up: how often, within the position, never on a day off.
class CadenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesFollowTheAgreement_data()
    {
        QTest::addColumn<QString>("recurrence");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QVector<QDate>>("dates");
        QTest::newRow("weekly") << u"weekly"_s << QDate(2027, 2, 1) << QDate(2027, 2, 22)
                                << QVector<QDate>{QDate(2027, 2, 8), QDate(2027, 2, 15), QDate(2027, 2, 22)};
        QTest::newRow("the last day of the month stays the last") << u"monthly"_s << QDate(2027, 1, 29) << QDate(2027, 4, 30)
                                                                   << QVector<QDate>{QDate(2027, 3, 1), QDate(2027, 3, 30), QDate(2027, 4, 29)};
        QTest::newRow("over Easter") << u"weekly"_s << QDate(2027, 3, 18) << QDate(2027, 4, 2) << QVector<QDate>{QDate(2027, 3, 30), QDate(2027, 4, 1)};
        QTest::newRow("17 May") << u"monthly"_s << QDate(2027, 4, 17) << QDate(2027, 5, 31) << QVector<QDate>{QDate(2027, 5, 18)};
        QTest::newRow("quarterly from a leap day") << u"quarterly"_s << QDate(2028, 2, 29) << QDate(2029, 3, 1)
                                                   << QVector<QDate>{QDate(2028, 5, 29), QDate(2028, 8, 29), QDate(2028, 11, 29), QDate(2029, 2, 28)};
        QTest::newRow("half a year") << u"half_year"_s << QDate(2027, 1, 4) << QDate(2028, 1, 4) << QVector<QDate>{QDate(2027, 7, 5), QDate(2028, 1, 4)};
        QTest::newRow("once, on a Sunday") << u"once"_s << QDate(2027, 8, 1) << QDate(2027, 12, 1) << QVector<QDate>{QDate(2027, 8, 2)};
        QTest::newRow("on demand") << u"on_demand"_s << QDate(2027, 1, 4) << QDate(2028, 1, 4) << QVector<QDate>{};
        QTest::newRow("unknown") << u"fortnightly"_s << QDate(2027, 1, 4) << QDate(2028, 1, 4) << QVector<QDate>{};
        QTest::newRow("end before start") << u"weekly"_s << QDate(2027, 2, 1) << QDate(2027, 1, 1) << QVector<QDate>{};
        QTest::newRow("no start") << u"weekly"_s << QDate() << QDate(2027, 1, 1) << QVector<QDate>{};
        QTest::newRow("moved past the end") << u"weekly"_s << QDate(2027, 5, 10) << QDate(2027, 5, 17) << QVector<QDate>{};
    }
    void datesFollowTheAgreement()
    {
        QFETCH(const QString, recurrence);
        QFETCH(const QDate, start);
        QFETCH(const QDate, end);
        QFETCH(const QVector<QDate>, dates);
        QVector<QDate> got;
        for (const schedule::CadenceDate &date : schedule::cadenceDates(recurrence, start, end))
            got.append(date.date);
        QCOMPARE(got, dates);
    }

    void whatWasMovedSaysFromWhere()
    {
        const QVector<schedule::CadenceDate> dates = schedule::cadenceDates(u"monthly"_s, QDate(2027, 4, 17), QDate(2027, 6, 30));
        QCOMPARE(dates.constFirst().movedFrom, QDate(2027, 5, 17));
        QVERIFY(!dates.at(1).movedFrom.isValid());
    }

    void aMistypedYearGivesNoEndlessCalendar()
    {
        QCOMPARE(schedule::cadenceDates(u"weekly"_s, QDate(2027, 1, 4), QDate(9999, 12, 31)).size(), 600);
    }

    void thePositionLastsTwoYearsWhereNoEndIsGiven_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QDate>("end");
        QTest::newRow("usual") << u"2027-08-16"_s << QDate(2029, 8, 15);
        QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2030, 2, 28);
    }
    void thePositionLastsTwoYearsWhereNoEndIsGiven()
    {
        QFETCH(const QString, start);
        QFETCH(const QDate, end);
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("start", start);
        const PositionSpan span = positionSpan(tool.form);
        QVERIFY(span.assumed && span.isValid());
        QCOMPARE(span.end, end);
    }

    void everyFollowUpOfThePositionStandsInOneList()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        tool.set("start", u"2027-01-04"_s);
        tool.set("end", u"2027-03-01"_s);
        const QVector<FollowUp> agreed = followUps(tool.definition, tool.form);
        QCOMPARE(agreed.size(), 3); // as delivered: participant, mentor, employer
        QCOMPARE(agreed.at(0).cadenceText, u"Ukentlig"_s);
        QCOMPARE(agreed.at(0).dates.size(), 8);
        QCOMPARE(agreed.at(2).dates.size(), 1);
        const QVector<FollowUpDate> all = followUpDates(agreed);
        QCOMPARE(all.size(), 17);
        QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const FollowUpDate &a, const FollowUpDate &b) { return a.date < b.date; }));
        QCOMPARE(followUpDates(agreed, QDate(2027, 2, 22)).size(), 4);
    }

    void withoutAStartNobodyHasDays()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        for (const FollowUp &followUp : followUps(tool.definition, tool.form))
            QVERIFY(followUp.dates.isEmpty());
    }
};

SJUSTEG_TEST(CadenceTest)
#include "tst_cadence.moc"
