// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// sjusteg minutes, run as scripts run it.
class MinutesCommand : public QObject
{
    Q_OBJECT
private:
    Program m_program;

    Program::Run minutes(const QString &meeting, const QString &to, const QString &file = u"eksempel.sjusteg"_s) const
    {
        return m_program.run({u"minutes"_s, file, u"--meeting"_s, meeting, u"--to"_s, to});
    }

    QString textOfPdf(const QString &name) const
    {
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-layout"_s, m_program.path(name), u"-"_s});
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput());
    }

    /// The named form as load takes it, changed by `change`.
    bool change(const QString &file, const QString &id, const std::function<void(QJsonObject &form)> &change) const
    {
        QJsonObject all = QJsonDocument::fromJson(m_program.run({u"dump"_s, file}).output).object();
        QJsonArray forms;
        for (const QJsonValue &value : all["forms"_L1].toArray()) {
            QJsonObject form = value.toObject();
            if (form["id"_L1].toString() != id)
                continue;
            change(form);
            forms.append(form);
        }
        all["forms"_L1] = forms;
        m_program.write(u"svar.json"_s, QJsonDocument(all).toJson());
        return m_program.run({u"load"_s, file, u"svar.json"_s}).code == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run({u"new"_s, u"eksempel.sjusteg"_s, u"--example"_s});
        QVERIFY2(made.code == 0, qPrintable(made.error));
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no meeting") << QStringList{u"--to"_s, u"r.pdf"_s};
        QTest::newRow("no target") << QStringList{u"--meeting"_s, u"f-1.4"_s};
        QTest::newRow("unknown kind") << QStringList{u"--meeting"_s, u"f-1.4"_s, u"--to"_s, u"r.docx"_s};
        QTest::newRow("over the answers") << QStringList{u"--meeting"_s, u"f-1.4"_s, u"--to"_s, u"eksempel.sjusteg"_s};
    }
    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(const QStringList, options);
        const auto run = m_program.run(QStringList{u"minutes"_s, u"eksempel.sjusteg"_s} + options);
        QCOMPARE(run.code, 2);
        QVERIFY(run.error.contains(u"sjusteg minutes"_s));
    }

    void whatHasNoMinutesIsToldInASentence_data()
    {
        QTest::addColumn<QString>("meeting");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such form") << u"f-9.9"_s << u"«f-9.9»"_s;
        QTest::newRow("no run-sheet") << u"f-1.1"_s << u"ikke kjøreplanen"_s;
        QTest::newRow("not held") << u"f-3.4"_s << u"ikke holdt"_s;
    }
    void whatHasNoMinutesIsToldInASentence()
    {
        QFETCH(const QString, meeting);
        QFETCH(const QString, said);
        const auto run = minutes(meeting, u"ingen.odt"_s);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(said), qPrintable(run.error));
        QVERIFY(!QFile::exists(m_program.path(u"ingen.odt"_s)));
    }

    void theExampleHasAFinishedMeetingWithMinutes()
    {
        const auto pdf = minutes(u"f-1.4"_s, u"referat.pdf"_s);
        QVERIFY2(pdf.code == 0, qPrintable(pdf.error));
        QVERIFY(m_program.read(u"referat.pdf"_s).startsWith("%PDF-1.4") && m_program.read(u"referat.pdf"_s).contains("pdfaid"));
        const QString text = textOfPdf(u"referat.pdf"_s);
        for (const QString &words : {u"Referat fra arbeidsmøte 1"_s, u"begynte kl. 09:02"_s, u"Beslutninger"_s, u"Kjell Arne Stubbevoll"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"tkast"_s)); // it is final
        const auto odt = minutes(u"f-1.4"_s, u"referat.odt"_s);
        QVERIFY2(odt.code == 0, qPrintable(odt.error));
        QVERIFY(m_program.read(u"referat.odt"_s).startsWith("PK\x03\x04"));
        QVERIFY(m_program.read(u"referat.odt"_s).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void aMeetingTickedOffByHandHasADraft()
    {
        QCOMPARE(minutes(u"f-2.5"_s, u"to.pdf"_s).code, 0);
        const QString text = textOfPdf(u"to.pdf"_s);
        QVERIFY2(text.contains(u"Referat fra arbeidsmøte 2 – utkast"_s) && text.contains(u"To timer bransjenorsk"_s), qPrintable(text));
        QVERIFY(text.contains(u"er ikke registrert"_s)); // when it really began
    }

    void twoRunSheetsTakenInOneMeetingGiveTheSameMinutes()
    {
        QVERIFY(QFile::copy(m_program.path(u"eksempel.sjusteg"_s), m_program.path(u"to.sjusteg"_s)));
        // The meeting of step 1 took the run-sheet of step 2 along.
        QVERIFY(change(u"to.sjusteg"_s, u"f-1.4"_s, [](QJsonObject &form) {
            QJsonObject meeting = form["meeting"_L1].toObject();
            QJsonObject state = meeting["state"_L1].toObject();
            state["forms"_L1] = QJsonArray{u"f-1.4"_s, u"f-2.5"_s};
            meeting["state"_L1] = state;
            meeting.remove(u"minutes"_s);
            meeting.remove(u"minutes_final"_s);
            form["meeting"_L1] = meeting;
        }));
        for (const QString &id : {u"f-1.4"_s, u"f-2.5"_s})
            QCOMPARE(minutes(id, id + u".pdf"_s, u"to.sjusteg"_s).code, 0);
        QVERIFY(textOfPdf(u"f-2.5.pdf"_s).contains(u"Referat fra arbeidsmøte 1 og 2"_s));
        QCOMPARE(textOfPdf(u"f-1.4.pdf"_s), textOfPdf(u"f-2.5.pdf"_s));
    }

    void whatCannotBeWrittenIsToldAndNothingIsLeft()
    {
        const auto run = minutes(u"f-1.4"_s, u"finnes/ikke/r.odt"_s);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"r.odt"_s), qPrintable(run.error));
    }
};

SJUSTEG_TEST(MinutesCommand)
#include "tst_minutes_command.moc"
