// SPDX-License-Identifier: MPL-2.0
#include "ClockCase.h"
#include "TestProgram.h"
#include "meeting/Words.h"

#include <QTest>

using namespace sjusteg;
using namespace sjusteg::meeting;
using namespace Qt::Literals::StringLiterals;

/// What the clock says, case by case (clock-cases.txt), and over a whole meeting.
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useNorwegianTime(); }

    void saysWhatTheTableSays_data()
    {
        QTest::addColumn<int>("number");
        m_cases = readClockCases(QStringLiteral(CLOCK_CASES));
        for (int i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
    }
    void saysWhatTheTableSays()
    {
        QFETCH(const int, number);
        const ClockCase &one = m_cases.at(number);
        const ClockFace face = one.face();
        QStringList wrong;
        for (const auto &[key, value] : one.expected) {
            if (const QString said = told(one, face, key); said != value)
                wrong.append(u"%1 is %2, not %3"_s.arg(key, said, value));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
        qint64 used = face.pausedSeconds;
        for (const PostFace &post : face.posts)
            used += post.usedSeconds;
        if (!face.posts.isEmpty())
            QCOMPARE(used, face.elapsedSeconds);
    }

    void theTableHoldsAHundredCases() { QVERIFY(readClockCases(QStringLiteral(CLOCK_CASES)).size() >= 100); }

    /// Looked at every second of four hours, with pauses: what is left falls by a second a second, and nothing is lost.
    void fourHoursDriftByNothing()
    {
        const ClockCase one = readClockCase(u"drift | 2026-03-04T09:00 a60 b60 c60 d60 | start a 09:00; pause 10:10; resume 10:20 | 10:30 | x=y"_s);
        const QDateTime start = one.plan.start;
        QVector<MeetingEvent> log = one.log.mid(0, 1);
        qint64 left = 60 * 60;
        for (int second = 1; second <= 4 * 3600; ++second) {
            const QDateTime now = start.addSecs(second);
            if (second == 70 * 60 || second == 80 * 60)
                log.append(one.log.at(log.size()));
            const ClockFace face = faceAt(one.plan, {}, log, now);
            const bool stood = second > 70 * 60 && second <= 80 * 60;
            left -= stood ? 0 : 1;
            QCOMPARE(face.leftSeconds, left);
            QCOMPARE(face.elapsedSeconds, qint64(second));
        }
        QCOMPARE(left, 60 * 60 - (4 * 3600 - 600));
    }

    void theWordsStandForAFullMinute_data()
    {
        QTest::addColumn<int>("behind");
        QTest::addColumn<QString>("words");
        QTest::newRow("on time") << 0 << u"on time, ends 10:00"_s;
        QTest::newRow("nearly a minute") << 59 << u"on time, ends 10:00"_s;
        QTest::newRow("a minute") << 60 << u"1 min behind, ends 10:01"_s;
        QTest::newRow("nearly two") << 119 << u"1 min behind, ends 10:01"_s;
        QTest::newRow("an hour and more") << 75 * 60 << u"1 h 15 min behind, ends 11:15"_s;
        QTest::newRow("ahead by less than a minute") << -59 << u"on time, ends 10:00"_s;
        QTest::newRow("ahead") << -4 * 60 - 40 << u"4 min ahead, ends 09:56"_s;
        QTest::newRow("two hours") << 7200 << u"2 h behind, ends 12:00"_s;
    }
    void theWordsStandForAFullMinute()
    {
        QFETCH(const int, behind);
        const ClockCase one = readClockCase(u"words | 2026-03-04T09:00 a10 b20 c30 | start a 09:00 | 09:00 | x=y"_s);
        const ClockFace face = faceAt(one.plan, {}, {{1, one.plan.start.addSecs(behind), u"start"_s, u"a"_s}}, one.plan.start.addSecs(behind));
        QTEST(standingWords(face), "words");
    }

    void whatIsLeftInWords()
    {
        QCOMPARE(leftWords(12 * 60 + 30), u"12 min left"_s);
        QCOMPARE(leftWords(59), u"less than 1 min left"_s);
        QCOMPARE(leftWords(0), u"time is up"_s);
        QCOMPARE(leftWords(-59), u"time is up"_s);
        QCOMPARE(leftWords(-185), u"3 min over time"_s);
    }

    void wordsOfEveryPhase()
    {
        const auto words = [](const char *log, const char *at) {
            return standingWords(readClockCase(u"words | 2026-03-04T09:00 a10 b20 | %1 | %2 | x=y"_s.arg(QString::fromLatin1(log), QString::fromLatin1(at))).face());
        };
        QCOMPARE(words("", "08:00"), u"not begun, on time, ends 09:30"_s);
        QCOMPARE(words("", "2026-03-09 08:00"), u"not begun"_s);
        QCOMPARE(words("start a 09:00; pause 09:05", "09:07"), u"paused, 2 min behind, ends 09:32"_s);
        QCOMPARE(words("start a 09:00; end 09:31", "12:00"), u"ended 09:31, 1 min behind"_s);
    }

    void anEndFarAwayHasItsDate()
    {
        const ClockCase one = readClockCase(u"far | 2026-03-04T09:00 a10000 | start a 09:00 | 09:00 | x=y"_s);
        QCOMPARE(endWords(one.face()), u"ends 11.3. 07:40"_s);
    }

    void aCorrectionLiesBetweenItsNeighbours()
    {
        const ClockCase one = readClockCase(u"range | 2026-03-04T09:00 a10 b20 c30 | start a 09:00; next b 09:10; next c 09:30 | 09:45 | x=y"_s);
        const auto range = [&](const QString &post) { return correctionRange(one.plan, one.log, post, one.moment); };
        QCOMPARE(range(u"b"_s), std::pair(one.time(u"09:00"_s), one.time(u"09:30"_s)));
        QCOMPARE(range(u"c"_s), std::pair(one.time(u"09:10"_s), one.time(u"09:45"_s)));
        QCOMPARE(range(u"a"_s).second, one.time(u"09:10"_s));
        QVERIFY(range(u"a"_s).first < one.time(u"09:00"_s));
        QVERIFY(!range(u"zz"_s).first.isValid());
        QVERIFY(!correctionRange(one.plan, one.log.mid(0, 1), u"b"_s, one.moment).first.isValid());
    }

private:
    QVector<ClockCase> m_cases;
};

SJUSTEG_TEST(ClockTest)
#include "ClockTest.moc"
