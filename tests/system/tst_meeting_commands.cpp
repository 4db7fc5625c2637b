// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// sjusteg meeting, run as scripts run it.
class MeetingCommands : public QObject
{
    Q_OBJECT
private:
    Program m_program;

    Program::Run play(const QByteArray &log, const QStringList &more = {u"--step"_s, u"1"_s, u"--json"_s}) const
    {
        m_program.write(u"logg.json"_s, log);
        return m_program.run(QStringList{u"meeting"_s, u"ny.sjusteg"_s, u"--simulate"_s, u"logg.json"_s} + more);
    }

    static QJsonArray list(const Program::Run &run) { return QJsonDocument::fromJson(run.output).array(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Oslo");
        for (const QStringList &call : {QStringList{u"new"_s, u"ny.sjusteg"_s}, QStringList{u"new"_s, u"eksempel.sjusteg"_s, u"--example"_s}}) {
            const auto made = m_program.run(call);
            QVERIFY2(made.code == 0, qPrintable(made.error));
        }
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no step") << QStringList{u"--simulate"_s, u"logg.json"_s};
        QTest::newRow("step and meeting") << QStringList{u"--simulate"_s, u"logg.json"_s, u"--step"_s, u"1"_s, u"--meeting"_s, u"x"_s};
        QTest::newRow("no such step") << QStringList{u"--step"_s, u"8"_s};
        QTest::newRow("not a number") << QStringList{u"--step"_s, u"en"_s};
        QTest::newRow("unknown option") << QStringList{u"--xml"_s};
    }
    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(const QStringList, options);
        const auto run = m_program.run(QStringList{u"meeting"_s, u"ny.sjusteg"_s} + options);
        QCOMPARE(run.code, 2);
        QVERIFY(run.error.contains(u"sjusteg meeting"_s));
    }

    void everyPressIsAnswered()
    {
        const auto run = play(R"([
            {"at": "2026-03-04T09:06:00", "press": "start"},
            {"at": "2026-03-04T09:24:00", "press": "next"},
            {"at": "2026-03-04T09:21:00", "press": "began", "post": "a1.2"},
            {"at": "2026-03-04T09:30:00", "press": "pause"},
            {"at": "2026-03-04T08:35:00Z", "press": "resume"},
            {"at": "2026-03-04T09:40:00", "press": "look"},
            {"at": "2026-03-04T09:41:00", "press": "end"}])");
        QVERIFY2(run.code == 0, qPrintable(run.error));
        const QJsonArray all = list(run);
        QCOMPARE(all.size(), 7);
        QCOMPARE(all.at(0)["post"_L1], u"a1.1"_s);
        QCOMPARE(all.at(0)["left"_L1].toInt(), 15 * 60);
        QCOMPARE(all.at(1)["behind"_L1].toInt(), 3 * 60); // no date: planned from when it began
        QCOMPARE(all.at(2)["left"_L1].toInt(), 12 * 60);
        QCOMPARE(all.at(2)["behind"_L1].toInt(), 0);
        QCOMPARE(all.at(3)["phase"_L1], u"paused"_s);
        QVERIFY(all.at(2)["words"_L1].toString().startsWith(u"i rute, slutt 12:36"_s));
        QVERIFY(all.at(2)["expected_end"_L1].toString().startsWith(u"2026-03-04T12:36:00+01:00"_s));
        QCOMPARE(all.at(4)["paused"_L1].toInt(), 5 * 60); // 08:35 in Greenwich
        QCOMPARE(all.at(5)["behind"_L1].toInt(), 5 * 60);
        QCOMPARE(all.at(6)["phase"_L1], u"ended"_s);
        QVERIFY(all.at(6)["post"_L1].isNull());
        QVERIFY(all.at(6)["left"_L1].isNull());
    }

    void theRestIsAdjusted()
    {
        const auto run = play(R"([{"at": "2026-03-04T09:00:00", "press": "start"},
            {"at": "2026-03-04T09:35:00", "press": "next"},
            {"at": "2026-03-04T09:35:00", "press": "retime", "remedy": "shrink"},
            {"at": "2026-03-04T09:36:00", "press": "retime", "remedy": "extend", "until": "2026-03-04T13:00:00"},
            {"at": "2026-03-04T09:37:00", "press": "retime", "minutes": {"a1.3": 90}}])");
        QVERIFY2(run.code == 0, qPrintable(run.error));
        const QJsonArray all = list(run);
        QCOMPARE(all.at(1)["behind"_L1].toInt(), 20 * 60);
        QCOMPARE(all.at(2)["behind"_L1].toInt(), 0);
        QVERIFY(all.at(2)["changes"_L1].toArray().size() > 3);
        QCOMPARE(all.at(2)["short"_L1].toInt(), 0);
        QVERIFY(all.at(3)["behind"_L1].toInt() < 0); // as planned again, and ends before one
        QVERIFY(all.at(4)["behind"_L1].toInt() > 0);
    }

    void withoutJsonItIsATable()
    {
        const auto run = play(R"([{"at": "2026-03-04T09:00:00", "press": "start"}, {"at": "2026-03-04T09:16:10", "press": "look"}])", {u"--step"_s, u"1"_s});
        QCOMPARE(run.code, 0);
        const QStringList lines = QString::fromUtf8(run.output).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(u"Klokken sier"_s));
        QVERIFY(lines.at(2).contains(u"−1:10"_s));
        QVERIFY(lines.at(2).contains(u"1 min etter, slutt 12:31"_s));
        QVERIFY(lines.at(2).contains(u"Velkommen"_s));
    }

    void fourHoursLoseNoSecond()
    {
        const auto run = play(R"([{"at": "2026-03-04T09:00:00", "press": "start"}, {"at": "2026-03-04T13:00:00", "press": "look"}])");
        QCOMPARE(list(run).at(1)["elapsed"_L1].toInt(), 4 * 3600);
        QCOMPARE(list(run).at(1)["left"_L1].toInt(), 15 * 60 - 4 * 3600);
    }

    void badLogsAreNamedWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("line");
        QTest::newRow("no JSON") << QByteArray("[\n{\"at\": }]") << u"2"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"1"_s;
        QTest::newRow("no object") << QByteArray("[\n\n 3]") << u"3"_s;
        QTest::newRow("no time") << QByteArray("[\n {\"press\": \"start\"}]") << u"2"_s;
        QTest::newRow("no such time") << QByteArray("[{\"press\": \"start\", \"at\": \"i dag\"}]") << u"1"_s;
        QTest::newRow("unknown key") << QByteArray("[{\"at\": \"2026-03-04T09:00:00\", \"press\": \"start\"},\n{\"at\": \"2026-03-04T09:00:00\", \"press\": \"next\", \"x]\\\"\": [1]}]") << u"2"_s;
        QTest::newRow("unknown press") << QByteArray("[{\"at\": \"2026-03-04T09:00:00\", \"press\": \"jump\"}]") << u"1"_s;
        QTest::newRow("unknown post") << QByteArray("[{\"at\": \"2026-03-04T09:00:00\", \"press\": \"start\", \"post\": \"zz\"}]") << u"1"_s;
        QTest::newRow("out of turn") << QByteArray("[{\"at\": \"2026-03-04T09:00:00\", \"press\": \"start\"},\n\n{\"at\": \"2026-03-04T09:00:00\",\n \"press\": \"resume\"}]") << u"3"_s;
    }
    void badLogsAreNamedWithLineAndReason()
    {
        QFETCH(const QByteArray, log);
        QFETCH(const QString, line);
        const auto run = play(log);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"logg.json: Linje %1 i loggen: "_s.arg(line)), qPrintable(run.error));
        QVERIFY(run.output.isEmpty());
    }

    void aLogThatIsNotThereIsAFailureWithItsName()
    {
        const auto run = m_program.run({u"meeting"_s, u"ny.sjusteg"_s, u"--step"_s, u"1"_s, u"--simulate"_s, u"borte.json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(run.error.contains(u"borte.json"_s));
        QCOMPARE(m_program.run({u"meeting"_s, u"ny.sjusteg"_s, u"--meeting"_s, u"borte"_s, u"--simulate"_s, u"logg.json"_s}).code, 1);
#ifdef Q_OS_UNIX
        QCOMPARE(m_program.run({u"meeting"_s, u"ny.sjusteg"_s, u"--step"_s, u"1"_s, u"--simulate"_s, u"/dev/zero"_s}).code, 1); // without end
#endif
    }

    void theFileIsOnlyRead()
    {
        const auto fingerprint = [this] { return QCryptographicHash::hash(m_program.read(u"ny.sjusteg"_s), QCryptographicHash::Sha256); };
        const QByteArray before = fingerprint();
        QCOMPARE(play(R"([{"at": "2026-03-04T09:00:00", "press": "start"}, {"at": "2026-03-04T09:16:10", "press": "end"}])").code, 0);
        QCOMPARE(fingerprint(), before);
    }

    void theMeetingsAreListed()
    {
        const auto run = m_program.run({u"meeting"_s, u"eksempel.sjusteg"_s, u"--json"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        const QJsonArray all = list(run);
        QVERIFY(!all.isEmpty());
        for (const QJsonValue &one : all) {
            QVERIFY(one["forms"_L1].toArray().contains(one["meeting"_L1]));
            QVERIFY(one["estimate"_L1].toInt() >= 120);
        }
        const auto plain = m_program.run({u"meeting"_s, u"eksempel.sjusteg"_s});
        QCOMPARE(plain.output.trimmed().count('\n') + 1, all.size());
        const auto played = m_program.run({u"meeting"_s, u"eksempel.sjusteg"_s, u"--meeting"_s, all.first()["meeting"_L1].toString(), u"--simulate"_s, u"logg.json"_s});
        QVERIFY2(played.code == 0, qPrintable(played.error));
    }
};

SJUSTEG_TEST(MeetingCommands)
#include "tst_meeting_commands.moc"
