// SPDX-License-Identifier: MPL-2.0
#include "ClockCase.h"
#include "TestProgram.h"
#include "meeting/Choices.h"
#include "meeting/RunSheet.h"
#include "meeting/Sharing.h"

#include <QJsonArray>
#include <QTest>

using namespace sjusteg;
using namespace sjusteg::meeting;
using namespace Qt::Literals::StringLiterals;

/// When the posts are to take place, how short they may become, and what is chosen for a meeting.
class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useNorwegianTime(); }

    void timesOfThePosts_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("times"); // begin, «g» gap, «o» overlap, «!» before an earlier fixed time; at last the end
        QTest::newRow("one after the other") << u"2026-03-04T09:00 a10 b20 c30"_s << u"09:00 09:10 09:30 | 10:00"_s;
        QTest::newRow("no posts") << u"2026-03-04T09:00"_s << u"| 09:00"_s;
        QTest::newRow("a post of no minutes") << u"2026-03-04T09:00 a0 b10"_s << u"09:00 09:00 | 09:10"_s;
        QTest::newRow("a gap") << u"2026-03-04T09:00 a10 b20@09:30"_s << u"09:00 09:30g20 | 09:50"_s;
        QTest::newRow("an overlap") << u"2026-03-04T09:00 a40 b20@09:30"_s << u"09:00 09:30o10 | 09:50"_s;
        QTest::newRow("fits exactly") << u"2026-03-04T09:00 a30 b20@09:30"_s << u"09:00 09:30 | 09:50"_s;
        QTest::newRow("before the start") << u"2026-03-04T09:00 a30@08:30 b20"_s << u"08:30o30 09:00 | 09:20"_s;
        QTest::newRow("fixed times that contradict") << u"2026-03-04T09:00 a10 b30@11:00 c30@10:00"_s << u"09:00 11:00g110 10:00o90! | 11:30"_s;
        QTest::newRow("past midnight") << u"2026-03-04T22:00 a60 b30@00:30"_s << u"22:00 00:30+1g90 | 01:00+1"_s;
        QTest::newRow("ten thousand minutes") << u"2026-03-04T09:00 a10000 b10@10:00"_s << u"09:00 10:00o9940 | 07:40+7"_s;
        QTest::newRow("over summer time") << u"2026-03-29T01:30 a60 b60"_s << u"01:30 03:30 | 04:30"_s;
        QTest::newRow("fixed in the hour left out") << u"2026-03-29T01:30 a10 b60@02:30"_s << u"01:30 03:30g50 | 04:30"_s;
    }
    void timesOfThePosts()
    {
        QFETCH(const QString, plan);
        const ClockCase one = readClockCase(u"plan | "_s + plan + u" | | 09:00 | x=y"_s);
        QString told;
        const auto moment = [&one](const QDateTime &at) {
            const qint64 days = one.day.daysTo(at.date());
            return at.toString(u"HH:mm"_s) + (days ? u"+%1"_s.arg(days) : QString());
        };
        for (const PlannedPost &post : plannedTimes(one.plan)) {
            told += moment(post.begin) + (post.gapMinutes ? u"g%1"_s.arg(post.gapMinutes) : QString()) + (post.overlapMinutes ? u"o%1"_s.arg(post.overlapMinutes) : QString())
                    + (post.pinBeforeEarlierPin ? u"! "_s : u" "_s);
        }
        QTEST(told + u"| "_s + moment(plannedEnd(one.plan)), "times");
    }

    void withoutADateThereAreNoTimes()
    {
        const ClockCase one = readClockCase(u"plan | - a10 b20@10:00 | | 09:00 | x=y"_s);
        QCOMPARE(plannedTimes(one.plan).size(), 2);
        QVERIFY(!plannedTimes(one.plan).last().begin.isValid());
        QVERIFY(!plannedEnd(one.plan).isValid());
        QCOMPARE(one.plan.minutes(), 30);
    }

    void howShortAPostMayBecome()
    {
        QCOMPARE(ordinaryMinimum(45, false, false), 25);
        QCOMPARE(ordinaryMinimum(20, false, false), 10);
        QCOMPARE(ordinaryMinimum(15, false, false), 10);
        QCOMPARE(ordinaryMinimum(11, false, false), 10);
        QCOMPARE(ordinaryMinimum(10, false, false), 10);
        QCOMPARE(ordinaryMinimum(15, false, true), 15);
        QCOMPARE(ordinaryMinimum(10, true, false), 5);
        QCOMPARE(ordinaryMinimum(3, true, false), 3);
        QCOMPARE(ordinaryMinimum(0, false, false), 0);
    }

    void minutesAreSharedWithoutLosingOne()
    {
        QCOMPARE(shared(10, {5, 15, 0}), QVector<int>({2, 8, 0}));
        QCOMPARE(shared(100, {5, 15}), QVector<int>({5, 15}));
        QCOMPARE(shared(0, {5, 15}), QVector<int>({0, 0}));
        QCOMPARE(inProportion(7, {1, 1, 1}), QVector<int>({2, 2, 3}));
        QCOMPARE(inProportion(7, {0, 0}), QVector<int>({0, 0}));
    }

    void asFewPostsAsSuffice()
    {
        QCOMPARE(fewestThatSuffice(10, {5, 30, 12}), QVector<int>({2}));
        QCOMPARE(fewestThatSuffice(31, {5, 30, 12}), QVector<int>({0, 1}));
        QCOMPARE(fewestThatSuffice(100, {5, 30}), QVector<int>({0, 1}));
        QCOMPARE(fewestThatSuffice(0, {5, 30}), QVector<int>());
    }

    void choicesComeBackAsTheyWere()
    {
        Choices choices;
        choices.forms = {u"f1"_s, u"f2"_s};
        choices.posts = {u"a1.1"_s};
        choices.adjustment = {{{u"a1.2"_s, 20}}, {u"a1.3"_s}, QDateTime(QDate(2026, 3, 4), QTime(14, 45))};
        choices.automaticNext = true;
        choices.warnAt = {10, 2};
        choices.sound = true;
        choices.rounds = {{u"a1.3"_s, {{u"nav"_s, {true, 10}}, {u"vo"_s, {}}}}};
        choices.unknown = {{u"later"_s, 1}};
        QCOMPARE(Choices::fromJson(choices.toJson()), choices);
        QVERIFY(Choices().toJson().isEmpty());
        Choices silent;
        silent.warnAt.clear();
        QCOMPARE(Choices::fromJson(silent.toJson()), silent);
    }

    void nonsenseInChoicesIsLeftOut()
    {
        const QJsonObject state{{u"forms"_s, QJsonArray{1, u""_s, u"f1"_s, u"f1"_s}},
                                {u"minutes"_s, QJsonObject{{u"a"_s, u"ti"_s}, {u"b"_s, -5}, {u"c"_s, 1e12}, {u"d"_s, 12}}},
                                {u"dropped"_s, u"a"_s},
                                {u"end"_s, u"i morgen"_s},
                                {u"warn"_s, QJsonArray{1, u"x"_s, 5, 5, -3}},
                                {u"automatic_next"_s, u"ja"_s},
                                {u"rounds"_s, QJsonObject{{u"a"_s, 3}, {u"b"_s, QJsonObject{{u"nav"_s, true}}}}}};
        Choices expected;
        expected.forms = {u"f1"_s};
        expected.adjustment.minutes = {{u"d"_s, 12}};
        QCOMPARE(Choices::fromJson(state), expected);
        QCOMPARE(Choices::fromJson(state).warnAt, QVector<int>({5, 1}));
    }
};

SJUSTEG_TEST(PlanTest)
#include "PlanTest.moc"
