// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// sjusteg responsibilities and sjusteg wheel, run as scripts run them.
class PlanCommands : public QObject
{
    Q_OBJECT
private:
    Program m_program;

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run({u"new"_s, u"eksempel.sjusteg"_s, u"--example"_s});
        QVERIFY2(made.code == 0, qPrintable(made.error));
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("no file") << QStringList{u"responsibilities"_s};
        QTest::newRow("unknown option") << QStringList{u"responsibilities"_s, u"eksempel.sjusteg"_s, u"--xml"_s};
        QTest::newRow("no target") << QStringList{u"wheel"_s, u"eksempel.sjusteg"_s};
        QTest::newRow("unknown kind") << QStringList{u"wheel"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"hjul.docx"_s};
        QTest::newRow("over the answers") << QStringList{u"wheel"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"eksempel.sjusteg"_s};
    }
    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(const QStringList, call);
        const auto run = m_program.run(call);
        QCOMPARE(run.code, 2);
        QVERIFY(run.error.contains(u"sjusteg "_s));
    }

    void everyTaskIsAnObjectWithTheSameKeys()
    {
        const auto run = m_program.run({u"responsibilities"_s, u"eksempel.sjusteg"_s, u"--json"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        const QJsonArray rows = QJsonDocument::fromJson(run.output).array();
        QVERIFY(rows.size() > 10);
        const QStringList keys = rows.first().toObject().keys();
        QCOMPARE(keys.size(), 16);
        bool overdue = false;
        for (const QJsonValue &row : rows) {
            QCOMPARE(row.toObject().keys(), keys);
            QVERIFY(!row["title"_L1].toString().isEmpty());
            overdue = overdue || row["overdue"_L1].toBool();
            if (row["due"_L1].isString())
                QVERIFY(QDate::fromString(row["due"_L1].toString(), Qt::ISODate).isValid());
        }
        QVERIFY(overdue); // the example was filled in long ago
    }

    void withoutJsonItIsALineATaskAndASum()
    {
        const auto json = m_program.run({u"responsibilities"_s, u"eksempel.sjusteg"_s, u"--json"_s});
        const auto plain = m_program.run({u"responsibilities"_s, u"eksempel.sjusteg"_s});
        QCOMPARE(plain.code, 0);
        QCOMPARE(plain.output.trimmed().count('\n'), QJsonDocument::fromJson(json.output).array().size());
    }

    void aNewFileOwesNothing()
    {
        QCOMPARE(m_program.run({u"new"_s, u"ny.sjusteg"_s}).code, 0);
        QCOMPARE(m_program.run({u"responsibilities"_s, u"ny.sjusteg"_s, u"--json"_s}).output.simplified(), QByteArray("[ ]"));
    }

    void theWheelBecomesPdfPictureAndCalendar()
    {
        for (const QString &name : {u"hjul.pdf"_s, u"hjul.png"_s, u"hjul.ics"_s}) {
            const auto run = m_program.run({u"wheel"_s, u"eksempel.sjusteg"_s, u"--to"_s, name});
            QVERIFY2(run.code == 0, qPrintable(run.error));
        }
        QVERIFY(m_program.read(u"hjul.pdf"_s).startsWith("%PDF-1.4"));
        QVERIFY(m_program.read(u"hjul.pdf"_s).contains("pdfaid"));
        QVERIFY(m_program.read(u"hjul.png"_s).startsWith("\x89PNG"));
        const QByteArray ics = m_program.read(u"hjul.ics"_s);
        QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(ics.count("BEGIN:VEVENT") > 10);
        QCOMPARE(ics.count("BEGIN:VEVENT"), ics.count("UID:"));
    }

    void thePdfHoldsTheWheelAndTheSameAsText()
    {
        QProcess pdftotext;
        pdftotext.setWorkingDirectory(m_program.folder.path());
        QCOMPARE(m_program.run({u"wheel"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"tekst.pdf"_s}).code, 0);
        pdftotext.start(u"pdftotext"_s, {u"-layout"_s, u"tekst.pdf"_s, u"-"_s});
        QVERIFY2(pdftotext.waitForFinished(), "pdftotext (Debian: poppler-utils) is missing");
        const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput());
        QVERIFY(text.count(u"Fadderkurs"_s) >= 2); // drawn, and in the table
        QVERIFY(text.contains(u"Årshjul 2027"_s));
    }

    void aFolderThatIsNotThereIsAFailureWithItsName()
    {
        const auto run = m_program.run({u"wheel"_s, u"eksempel.sjusteg"_s, u"--to"_s, u"borte/hjul.png"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(run.error.contains(u"hjul.png"_s));
    }
};

SJUSTEG_TEST(PlanCommands)
#include "tst_plan_commands.moc"
