// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "schedule/CourseDays.h"
#include "schedule/Holidays.h"
#include "schedule/WeekCycle.h"
#include "schedule/WorkingDays.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The days off of Norway, and what gives way to them.
class ScheduleTest : public QObject
{
    Q_OBJECT
private:
    static QVector<schedule::CoursePlace> fourWeeks()
    {
        QVector<schedule::CoursePlace> places;
        for (int week = 1; week <= 4; ++week) {
            for (int day = 1; day <= 5; ++day)
                places.append({week, day});
        }
        return places;
    }

private Q_SLOTS:
    void easterFallsOnItsSunday_data()
    {
        QTest::addColumn<QDate>("easter");
        // Gauss's and Oudin's methods, and printed calendars, agree on these; the earliest and the latest day there is are among them.
        for (const QDate &easter : {QDate(1583, 4, 10), QDate(1818, 3, 22), QDate(1900, 4, 15), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19),
                                    QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2016, 3, 27), QDate(2019, 4, 21), QDate(2024, 3, 31),
                                    QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2030, 4, 21), QDate(2038, 4, 25),
                                    QDate(2049, 4, 18), QDate(2076, 4, 19), QDate(2100, 3, 28), QDate(2285, 3, 22), QDate(2299, 4, 16)})
            QTest::newRow(qPrintable(easter.toString(Qt::ISODate))) << easter;
    }
    void easterFallsOnItsSunday()
    {
        QFETCH(const QDate, easter);
        QCOMPARE(schedule::easterSunday(easter.year()), easter);
    }

    void everyEasterIsASundayInItsFiveWeeks()
    {
        for (int year = 1583; year <= 4000; ++year) {
            const QDate easter = schedule::easterSunday(year);
            QVERIFY2(easter.dayOfWeek() == Qt::Sunday && easter >= QDate(year, 3, 22) && easter <= QDate(year, 4, 25), qPrintable(easter.toString(Qt::ISODate)));
        }
        QVERIFY(!schedule::easterSunday(1500).isValid());
    }

    void theTwelveHolidaysOfAYear()
    {
        QVector<QDate> days;
        for (const schedule::Holiday &holiday : schedule::publicHolidays(2027))
            days.append(holiday.date);
        QCOMPARE(days, (QVector<QDate>{QDate(2027, 1, 1), QDate(2027, 3, 25), QDate(2027, 3, 26), QDate(2027, 3, 28), QDate(2027, 3, 29), QDate(2027, 5, 1),
                                       QDate(2027, 5, 6), QDate(2027, 5, 16), QDate(2027, 5, 17), QDate(2027, 5, 17), QDate(2027, 12, 25), QDate(2027, 12, 26)}));
        QCOMPARE(schedule::holidayName(QDate(2027, 5, 17)), u"Constitution Day, Whit Monday"_s);
        QVERIFY(schedule::holidayName(QDate(2027, 12, 24)).isEmpty());
        QVERIFY(schedule::publicHolidays(1400).isEmpty());
    }

    void theNextWorkingDay_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("a working day stays") << QDate(2026, 3, 4) << QDate(2026, 3, 4);
        QTest::newRow("Saturday") << QDate(2026, 3, 7) << QDate(2026, 3, 9);
        QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << QDate(2026, 4, 7);
        QTest::newRow("17 May on a Sunday") << QDate(2026, 5, 17) << QDate(2026, 5, 18);
        QTest::newRow("17 May on a Monday") << QDate(2027, 5, 17) << QDate(2027, 5, 18);
        QTest::newRow("Ascension Day") << QDate(2026, 5, 14) << QDate(2026, 5, 15);
        QTest::newRow("Whit Monday") << QDate(2026, 5, 25) << QDate(2026, 5, 26);
        QTest::newRow("Christmas before a weekend") << QDate(2026, 12, 25) << QDate(2026, 12, 28);
        QTest::newRow("Christmas Eve is worked") << QDate(2026, 12, 24) << QDate(2026, 12, 24);
        QTest::newRow("New Year") << QDate(2027, 1, 1) << QDate(2027, 1, 4);
        QTest::newRow("summer has no holidays") << QDate(2026, 7, 15) << QDate(2026, 7, 15);
        QTest::newRow("no day") << QDate() << QDate();
    }
    void theNextWorkingDay()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QCOMPARE(schedule::nextWorkingDay(from), to);
    }

    void aWeekOfTasks_data()
    {
        QTest::addColumn<QDate>("monday");
        QTest::addColumn<int>("number");
        QTest::addColumn<QVector<QDate>>("days");
        QTest::newRow("an ordinary week") << QDate(2026, 3, 2) << 0 << QVector<QDate>{QDate(2026, 3, 2), QDate(2026, 3, 5), QDate(2026, 3, 9)};
        QTest::newRow("the third set") << QDate(2026, 3, 2) << 2 << QVector<QDate>{QDate(2026, 3, 16), QDate(2026, 3, 19), QDate(2026, 3, 23)};
        QTest::newRow("into Easter") << QDate(2026, 3, 30) << 0 << QVector<QDate>{QDate(2026, 3, 30), QDate(2026, 4, 7), QDate(2026, 4, 7)};
        QTest::newRow("on Easter Monday") << QDate(2026, 4, 6) << 0 << QVector<QDate>{QDate(2026, 4, 7), QDate(2026, 4, 9), QDate(2026, 4, 13)};
        QTest::newRow("17 May is the Monday after") << QDate(2027, 5, 10) << 0 << QVector<QDate>{QDate(2027, 5, 10), QDate(2027, 5, 13), QDate(2027, 5, 18)};
        QTest::newRow("Ascension Day is the Thursday") << QDate(2026, 5, 11) << 0 << QVector<QDate>{QDate(2026, 5, 11), QDate(2026, 5, 15), QDate(2026, 5, 18)};
        QTest::newRow("over New Year") << QDate(2026, 12, 28) << 0 << QVector<QDate>{QDate(2026, 12, 28), QDate(2026, 12, 31), QDate(2027, 1, 4)};
        QTest::newRow("no Monday given") << QDate() << 0 << QVector<QDate>{QDate(), QDate(), QDate()};
    }
    void aWeekOfTasks()
    {
        QFETCH(const QDate, monday);
        QFETCH(const int, number);
        QFETCH(const QVector<QDate>, days);
        QVector<QDate> got;
        for (const schedule::CycleDay &day : schedule::weekCycle(monday, number).days())
            got.append(day.date);
        QCOMPARE(got, days);
    }

    void aMovedDeadlineSaysFromWhere()
    {
        const schedule::WeekCycle cycle = schedule::weekCycle(QDate(2026, 5, 11));
        QVERIFY(cycle.tasksIn.moved());
        QCOMPARE(cycle.tasksIn.planned, QDate(2026, 5, 14));
        QVERIFY(!cycle.out.moved());
    }

    void theDaysOfACourse_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QVector<int>>("moved");      // which of the twenty
        QTest::addColumn<QVector<QDate>>("movedTo");
        QTest::addColumn<QDate>("last");
        QTest::newRow("no holiday") << QDate(2026, 9, 7) << QVector<int>{} << QVector<QDate>{} << QDate(2026, 10, 2);
        QTest::newRow("summer") << QDate(2026, 6, 29) << QVector<int>{} << QVector<QDate>{} << QDate(2026, 7, 24);
        QTest::newRow("over Easter: past the end") << QDate(2026, 3, 16) << QVector<int>{13, 14, 15}
                                                   << QVector<QDate>{QDate(2026, 4, 13), QDate(2026, 4, 14), QDate(2026, 4, 15)} << QDate(2026, 4, 15);
        QTest::newRow("starts on a holiday") << QDate(2026, 4, 6) << QVector<int>{0, 19} << QVector<QDate>{QDate(2026, 5, 4), QDate(2026, 5, 5)} << QDate(2026, 5, 5);
        QTest::newRow("17 May and Whit Monday on one day") << QDate(2027, 5, 3) << QVector<int>{3, 10} << QVector<QDate>{QDate(2027, 5, 31), QDate(2027, 6, 1)}
                                                           << QDate(2027, 6, 1);
        QTest::newRow("begins on a Thursday") << QDate(2027, 5, 13) << QVector<int>{0, 1, 2, 5}
                                              << QVector<QDate>{QDate(2027, 6, 7), QDate(2027, 6, 8), QDate(2027, 6, 9), QDate(2027, 6, 10)} << QDate(2027, 6, 10);
        QTest::newRow("into Christmas, past New Year") << QDate(2026, 12, 7) << QVector<int>{14, 19}
                                                       << QVector<QDate>{QDate(2027, 1, 4), QDate(2027, 1, 5)} << QDate(2027, 1, 5);
    }
    void theDaysOfACourse()
    {
        QFETCH(const QDate, start);
        QFETCH(const QVector<int>, moved);
        QFETCH(const QVector<QDate>, movedTo);
        QFETCH(const QDate, last);
        const QVector<schedule::CourseDay> days = schedule::courseDays(start, fourWeeks());
        QCOMPARE(days.size(), 20);
        QVector<int> gotMoved;
        QVector<QDate> gotTo;
        QSet<QDate> used;
        QDate end;
        for (int i = 0; i < days.size(); ++i) {
            QVERIFY(schedule::isWorkingDay(days.at(i).date) && days.at(i).date >= start);
            used.insert(days.at(i).date);
            end = std::max(end, days.at(i).date);
            if (days.at(i).moved()) {
                gotMoved.append(i);
                gotTo.append(days.at(i).date);
            }
        }
        QCOMPARE(gotMoved, moved);
        QCOMPARE(gotTo, movedTo);
        QCOMPARE(end, last);
        QCOMPARE(used.size(), 20); // never two themes on one day
    }

    void aFreeDayInTheCourseIsTakenFirst()
    {
        QVector<schedule::CoursePlace> places = fourWeeks();
        places.removeAt(9); // Friday of the second week is free
        const QVector<schedule::CourseDay> days = schedule::courseDays(QDate(2026, 5, 4), places);
        QCOMPARE(days.at(8).date, QDate(2026, 5, 15)); // Ascension Day, to that Friday
        QCOMPARE(days.at(8).planned, QDate(2026, 5, 14));
    }

    void whatIsNotDecidedHasNoDate()
    {
        const QVector<schedule::CourseDay> days = schedule::courseDays(QDate(2026, 9, 7), {{1, 0}, {0, 3}, {2, 3}});
        QVERIFY(!days.at(0).date.isValid());
        QVERIFY(!days.at(1).date.isValid());
        QCOMPARE(days.at(2).date, QDate(2026, 9, 16));
        QVERIFY(!schedule::courseDays({}, fourWeeks()).at(4).date.isValid());
    }

    void weeksCountFromTheWeekOfTheStart()
    {
        const QVector<schedule::CourseDay> days = schedule::courseDays(QDate(2026, 9, 9), {{1, 1}, {1, 3}, {2, 1}}); // a Wednesday
        QCOMPARE(days.at(1).date, QDate(2026, 9, 9));
        QCOMPARE(days.at(2).date, QDate(2026, 9, 14));
        QCOMPARE(days.at(0).planned, QDate(2026, 9, 7));
        QCOMPARE(days.at(0).date, QDate(2026, 9, 10)); // never before the first day
    }

    void themesSlideSoThatTheyKeepTheirOrder_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("unmoved"); // so many from the first on stay where they are
        QTest::addColumn<QDate>("last");
        QTest::newRow("no holiday") << QDate(2026, 9, 7) << 20 << QDate(2026, 10, 2);
        QTest::newRow("summer") << QDate(2026, 6, 29) << 20 << QDate(2026, 7, 24);
        QTest::newRow("over Easter") << QDate(2026, 3, 16) << 13 << QDate(2026, 4, 15);
        QTest::newRow("starts on Easter Monday") << QDate(2027, 3, 29) << 0 << QDate(2027, 4, 26);
        QTest::newRow("starts on Easter Monday, 1 May in the last week") << QDate(2026, 4, 6) << 0 << QDate(2026, 5, 5);
        QTest::newRow("17 May and Ascension Day") << QDate(2027, 5, 3) << 3 << QDate(2027, 6, 1);
        QTest::newRow("starts on 17 May") << QDate(2027, 5, 17) << 0 << QDate(2027, 6, 14);
        QTest::newRow("begins on a Thursday") << QDate(2027, 5, 13) << 0 << QDate(2027, 6, 10);
        QTest::newRow("into Christmas, past New Year") << QDate(2026, 12, 7) << 14 << QDate(2027, 1, 5);
    }
    void themesSlideSoThatTheyKeepTheirOrder()
    {
        QFETCH(const QDate, start);
        QFETCH(const int, unmoved);
        QFETCH(const QDate, last);
        const QVector<schedule::CoursePlace> slid = schedule::slidPlaces(start, fourWeeks());
        const QVector<schedule::CourseDay> days = schedule::courseDays(start, slid);
        QCOMPARE(days.size(), 20);
        for (int i = 0; i < days.size(); ++i) {
            QVERIFY(!days.at(i).moved() && days.at(i).date >= start && schedule::isWorkingDay(days.at(i).date));
            QVERIFY(i == 0 || days.at(i - 1).date < days.at(i).date);
            const schedule::CoursePlace planned = fourWeeks().at(i);
            QCOMPARE(slid.at(i).week == planned.week && slid.at(i).day == planned.day, i < unmoved);
        }
        QCOMPARE(days.constLast().date, last);
        QCOMPARE(schedule::overtakenBy(days), QVector<int>(20, -1));
    }

    void whatComesBehindLaterThemesIsKnown()
    {
        QVector<int> expected(20, -1);
        expected[0] = 19; // the welcome, behind the closing day
        QCOMPARE(schedule::overtakenBy(schedule::courseDays(QDate(2027, 3, 29), fourWeeks())), expected);
        QCOMPARE(schedule::overtakenBy(schedule::courseDays(QDate(2026, 9, 7), fourWeeks())), QVector<int>(20, -1));
        QVERIFY(schedule::overtakenBy({}).isEmpty());
    }

    void slidingUsesFreeDaysAndKeepsWhatStandsTogether()
    {
        const auto dates = [](const QVector<schedule::CoursePlace> &places) {
            QVector<QDate> found;
            for (const schedule::CourseDay &day : schedule::courseDays(QDate(2027, 3, 29), schedule::slidPlaces(QDate(2027, 3, 29), places)))
                found.append(day.date);
            return found;
        };
        QCOMPARE(dates({{1, 1}, {1, 3}, {1, 5}}), (QVector<QDate>{{2027, 3, 30}, {2027, 3, 31}, {2027, 4, 2}})); // Tuesday was free
        QCOMPARE(dates({{1, 1}, {1, 1}, {1, 2}}), (QVector<QDate>{{2027, 3, 30}, {2027, 3, 30}, {2027, 3, 31}}));
        QCOMPARE(dates({{1, 2}, {0, 1}, {1, 1}}), (QVector<QDate>{{2027, 3, 31}, QDate(), {2027, 3, 30}})); // in whatever order the rows stand
    }
};

SJUSTEG_TEST(ScheduleTest)
#include "tst_schedule.moc"
