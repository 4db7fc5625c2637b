// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// sjusteg report with its choices, and sjusteg new --from, run as scripts run them.
class ReportCommands : public QObject
{
    Q_OBJECT
private:
    Program m_program;

    QJsonArray formsOf(const QString &file) const
    {
        return QJsonDocument::fromJson(m_program.run({u"dump"_s, file}).output).object().value("forms"_L1).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run({u"new"_s, u"eksempel.sjusteg"_s, u"--example"_s});
        QVERIFY2(made.code == 0, qPrintable(made.error));
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("call");
        const QStringList report{u"report"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"ut.pdf"_s};
        QTest::newRow("unknown part") << report + QStringList{u"--part"_s, u"14"_s};
        QTest::newRow("unknown export") << report + QStringList{u"--only"_s, u"alt"_s};
        QTest::newRow("both") << report + QStringList{u"--only"_s, u"forankring"_s, u"--part"_s, u"1"_s};
        QTest::newRow("round with example") << QStringList{u"new"_s, u"ny.sjusteg"_s, u"--from"_s, u"eksempel.sjusteg"_s, u"--example"_s};
    }
    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(const QStringList, call);
        QCOMPARE(m_program.run(call).code, 2);
        QVERIFY(m_program.read(u"ut.pdf"_s).isEmpty());
        QVERIFY(m_program.read(u"ny.sjusteg"_s).isEmpty());
    }

    void aPartAloneIsShorterThanTheWhole()
    {
        QCOMPARE(m_program.run({u"report"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"alt.pdf"_s}).code, 0);
        QCOMPARE(m_program.run({u"report"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"del.pdf"_s, u"--part"_s, u"0"_s, u"--part"_s, u"v2"_s}).code, 0);
        for (const QString &name : {u"alt.pdf"_s, u"del.pdf"_s})
            QVERIFY(m_program.read(name).startsWith("%PDF-"));
        QVERIFY(m_program.read(u"del.pdf"_s).size() < m_program.read(u"alt.pdf"_s).size());
    }

    void theSmallerExportsAreWritten()
    {
        for (const QString &only : {u"saksgrunnlag"_s, u"forankring"_s}) {
            const auto run = m_program.run({u"report"_s, u"eksempel.sjusteg"_s, u"--to"_s, only + u".pdf"_s, u"--only"_s, only});
            QVERIFY2(run.code == 0, qPrintable(run.error));
            QVERIFY(m_program.read(only + u".pdf"_s).startsWith("%PDF-"));
        }
    }

    void aNewRoundTakesRowsAlongAndLeavesTheOldFileAlone()
    {
        const QByteArray before = m_program.read(u"eksempel.sjusteg"_s);
        const auto made = m_program.run({u"new"_s, u"runde2.sjusteg"_s, u"--from"_s, u"eksempel.sjusteg"_s});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QVERIFY(m_program.read(u"eksempel.sjusteg"_s) == before);
        QCOMPARE(m_program.run({u"check"_s, u"runde2.sjusteg"_s}).code, 0);
        const auto needsOf = [this](const QString &file) {
            for (const QJsonValue &form : formsOf(file)) {
                if (form["template"_L1].toString() == "mal-1.1"_L1)
                    return form["answers"_L1]["labour_needs"_L1].toArray();
            }
            return QJsonArray();
        };
        QVERIFY(!needsOf(u"eksempel.sjusteg"_s).isEmpty());
        QCOMPARE(needsOf(u"runde2.sjusteg"_s), needsOf(u"eksempel.sjusteg"_s));
        for (const QJsonValue &form : formsOf(u"runde2.sjusteg"_s))
            QVERIFY(form["template"_L1].toString() != "mal-2.2"_L1);
    }

    void aRoundFromWhatIsNoProcessLeavesNoFile()
    {
        m_program.write(u"brev.txt"_s, "hei");
        QCOMPARE(m_program.run({u"new"_s, u"tom.sjusteg"_s, u"--from"_s, u"brev.txt"_s}).code, 1);
        QCOMPARE(m_program.run({u"new"_s, u"runde2.sjusteg"_s, u"--from"_s, u"finnes-ikke.sjusteg"_s}).code, 1);
        QVERIFY(!QFile::exists(m_program.path(u"tom.sjusteg"_s)));
    }
};

SJUSTEG_TEST(ReportCommands)
#include "tst_report_commands.moc"
