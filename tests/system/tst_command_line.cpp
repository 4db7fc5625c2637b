// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace {

using Text = QString;

QStringList words(const char *line)
{
    return Text::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run(words("new eksempel.sjusteg --example"));
        QVERIFY2(made.code == 0, qPrintable(made.error));
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"new", "new a b", "new a --tull", "dump", "load eksempel.sjusteg", "export eksempel.sjusteg", "report eksempel.sjusteg",
                                 "export eksempel.sjusteg --to ut --step 9", "export eksempel.sjusteg --to", "check", "documents", "documents a b", "templates x",
                                 "dmup eksempel.sjusteg", "dmup", "--tull", "dump ", "search", "search eksempel.sjusteg", "search eksempel.sjusteg --tull x"})
            QTest::newRow(line) << Text::fromLatin1(line);
    }

    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(QString, line);
        const auto run = m_program.run(line.split(QLatin1Char(' ')));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(QLatin1StringView("sjusteg ")), qPrintable(run.error));
        QCOMPARE(run.output, QByteArray());
    }

    void newMakesAFileWithTheNameOfTheMunicipality()
    {
        QCOMPARE(m_program.run({QStringLiteral("new"), QStringLiteral("ny.sjusteg"), QStringLiteral("--municipality"), QStringLiteral("Blåfjell")}).code, 0);
        QCOMPARE(object(m_program.run(words("dump ny.sjusteg")).output).value(QLatin1StringView("municipality")).toString(), QStringLiteral("Blåfjell"));
        QCOMPARE(m_program.run(words("check ny.sjusteg")).code, 0);
    }

    void newLeavesAFileThatIsThereAlone()
    {
        m_program.write(QStringLiteral("opptatt.sjusteg"), "mitt");
        const auto run = m_program.run(words("new opptatt.sjusteg --example"));
        QCOMPARE(run.code, 1);
        QVERIFY(run.error.contains(QLatin1StringView("opptatt.sjusteg")));
        QCOMPARE(m_program.read(QStringLiteral("opptatt.sjusteg")), QByteArray("mitt"));
    }

    void theExampleIsSound()
    {
        const auto check = m_program.run(words("check eksempel.sjusteg"));
        QVERIFY2(check.code == 0, check.output.constData());
        QVERIFY(object(m_program.run(words("dump eksempel.sjusteg")).output).value(QLatin1StringView("forms")).toArray().size() > 10);
    }

    void searchFindsAnswersAndGuidanceInEverySpelling()
    {
        QSet<QString> before;
        for (const char *word : {"språkpraksis", "sprakpraksis", "SPRAAKPRAKSIS"}) {
            const auto run = m_program.run({QStringLiteral("search"), QStringLiteral("eksempel.sjusteg"), Text::fromUtf8(word), QStringLiteral("--json")});
            QVERIFY2(run.code == 0, qPrintable(run.error));
            QSet<QString> snippets;
            for (const QJsonValue &hit : QJsonDocument::fromJson(run.output).array()) {
                QVERIFY(!hit[QLatin1StringView("path")].toArray().isEmpty());
                QVERIFY(!hit[QLatin1StringView("target")].toString().isEmpty());
                snippets.insert(hit[QLatin1StringView("snippet")].toString());
            }
            QVERIFY2(!snippets.isEmpty(), word);
            QVERIFY2(before.isEmpty() || snippets == before, word);
            before = snippets;
        }
        const auto lines = m_program.run({QStringLiteral("search"), QStringLiteral("eksempel.sjusteg"), QStringLiteral("fire"), QStringLiteral("begreper")});
        QVERIFY2(lines.output.contains("Steg 4 › Fire begreper\t"), lines.output.constData());
    }

    void searchNamesThePlaceOfAnAnswer()
    {
        const QJsonArray forms = object(m_program.run(words("dump eksempel.sjusteg")).output).value(QLatin1StringView("forms")).toArray();
        QJsonValue needs;
        for (const QJsonValue &form : forms)
            needs = form[QLatin1StringView("template")].toString() == QLatin1StringView("mal-1.1") ? form : needs;
        const QJsonValue row = needs[QLatin1StringView("answers")][QLatin1StringView("labour_needs")].toArray().first();
        const QString occupation = row[QLatin1StringView("occupation")].toString();
        QVERIFY(!occupation.isEmpty());
        const auto run = m_program.run({QStringLiteral("search"), QStringLiteral("eksempel.sjusteg"), occupation, QStringLiteral("--json")});
        bool found = false;
        for (const QJsonValue &hit : QJsonDocument::fromJson(run.output).array()) {
            found = found || (hit[QLatin1StringView("group")].toString() == QLatin1StringView("answer") && hit[QLatin1StringView("form")] == needs[QLatin1StringView("id")]
                && hit[QLatin1StringView("field")].toString() == QLatin1StringView("labour_needs.occupation") && hit[QLatin1StringView("row")] == row[QLatin1StringView("id")]);
        }
        QVERIFY2(found, run.output.constData());
    }

    void searchWithoutHitsSaysSoAndSucceeds()
    {
        const auto lines = m_program.run(words("search eksempel.sjusteg xyzxyz"));
        QCOMPARE(lines.code, 0);
        QVERIFY(lines.output.isEmpty());
        QVERIFY(lines.error.contains(QLatin1StringView("xyzxyz")));
        const QJsonDocument none = QJsonDocument::fromJson(m_program.run(words("search eksempel.sjusteg xyzxyz --json")).output);
        QVERIFY(none.isArray());
        QVERIFY(none.array().isEmpty());
    }

    void aDumpLoadsIntoANewFile()
    {
        const QByteArray dump = m_program.run(words("dump eksempel.sjusteg")).output;
        m_program.write(QStringLiteral("svar.json"), dump);
        QCOMPARE(m_program.run(words("new kopi.sjusteg")).code, 0);
        const auto load = m_program.run(words("load kopi.sjusteg svar.json"));
        QVERIFY2(load.code == 0, qPrintable(load.error));
        // Equal, but for the id of the process itself: kopi.sjusteg had one.
        QJsonArray given = object(dump).value(QLatin1StringView("forms")).toArray();
        QJsonArray kept = object(m_program.run(words("dump kopi.sjusteg")).output).value(QLatin1StringView("forms")).toArray();
        QCOMPARE(kept.size(), given.size());
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QJsonObject one = kept.at(i).toObject();
            QJsonObject other = given.at(i).toObject();
            one.remove(QLatin1StringView("id"));
            other.remove(QLatin1StringView("id"));
            QCOMPARE(one, other);
        }
    }

    void answersThatAreWrongChangeNothing()
    {
        const QByteArray before = m_program.run(words("dump eksempel.sjusteg")).output;
        const QByteArray form = R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{"geo_area":["mars"]}}]})";
        for (const QByteArray &content : {QByteArray("ikke json"), QByteArray(), form}) {
            m_program.write(QStringLiteral("feil.json"), content);
            const auto run = m_program.run(words("load eksempel.sjusteg feil.json"));
            QCOMPARE(run.code, 1);
            QVERIFY2(run.error.contains(QLatin1StringView("feil.json")), qPrintable(run.error));
        }
        m_program.write(QStringLiteral("feil.json"), "{\"format\":");
        const QString cause = m_program.run(words("load eksempel.sjusteg feil.json")).error;
        QVERIFY2(cause.contains(QStringLiteral("Årsak: ulovlig verdi")) || cause.contains(QStringLiteral("Årsak: et objekt")), qPrintable(cause));
        QCOMPARE(m_program.run(words("load eksempel.sjusteg finnes-ikke.json")).code, 1);
        QCOMPARE(m_program.run(words("load eksempel.sjusteg .")).code, 1);
        QCOMPARE(m_program.run(words("dump eksempel.sjusteg")).output, before);
    }

    void exportWritesOnePdfAForm()
    {
        const auto run = m_program.run(words("export eksempel.sjusteg --to ut/pdf --step 1"));
        QVERIFY2(run.code == 0, qPrintable(run.error));
        const QStringList files = QDir(m_program.path(QStringLiteral("ut/pdf"))).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3);
        for (const QString &file : files)
            QVERIFY2(m_program.read(QStringLiteral("ut/pdf/") + file).startsWith("%PDF-"), qPrintable(file));
    }

    void blankExportNeedsNoAnswers()
    {
        const auto run = m_program.run(words("export eksempel.sjusteg --to blank --blank --form mal-1.1"));
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QCOMPARE(QDir(m_program.path(QStringLiteral("blank"))).entryList(QDir::Files).size(), 1);
    }

    void anExportThatFailsLeavesNothing()
    {
        const auto unknown = m_program.run(words("export eksempel.sjusteg --to ny-mappe --form mal-9.9"));
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.error.contains(QLatin1StringView("mal-9.9")));
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("ny-mappe"))));
        m_program.write(QStringLiteral("en-fil"), "x");
        QCOMPARE(m_program.run(words("export eksempel.sjusteg --to en-fil --form mal-1.1")).code, 1);
        QCOMPARE(m_program.read(QStringLiteral("en-fil")), QByteArray("x"));
    }

    void whatIsNamedTwiceIsWrittenOnceAndWhatIsNotThereIsTold()
    {
        QCOMPARE(m_program.run(words("export eksempel.sjusteg --to en --form mal-1.1 --form mal-1.1")).code, 0);
        QCOMPARE(QDir(m_program.path(QStringLiteral("en"))).entryList(QDir::Files).size(), 1);
        const auto nothing = m_program.run(words("export eksempel.sjusteg --to ingen --form mal-1.1 --step 7"));
        QCOMPARE(nothing.code, 1);
        QVERIFY(!nothing.error.isEmpty());
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("ingen"))));
    }

    void aReportNeverTakesThePlaceOfAnswers()
    {
        const QByteArray before = m_program.read(QStringLiteral("eksempel.sjusteg"));
        for (const char *line : {"report eksempel.sjusteg --to eksempel.sjusteg", "report eksempel.sjusteg --to ./eksempel.sjusteg",
                                 "report eksempel.sjusteg --to ny-rapport.sjusteg"})
            QCOMPARE(m_program.run(words(line)).code, 1);
        QCOMPARE(m_program.read(QStringLiteral("eksempel.sjusteg")), before);
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("ny-rapport.sjusteg"))));
    }

    void theWindowWithoutADisplayIsASentence()
    {
#ifndef Q_OS_LINUX
        QSKIP("other systems always have one");
#endif
        QProcess process;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            bare.remove(QLatin1StringView(name));
        process.setProcessEnvironment(bare);
        process.start(QStringLiteral(SJUSTEG_PROGRAM), {m_program.path(QStringLiteral("eksempel.sjusteg"))});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("--help"));
    }

    void theReportIsOnePdf()
    {
        const auto run = m_program.run(words("report eksempel.sjusteg --to rapport.pdf"));
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY(m_program.read(QStringLiteral("rapport.pdf")).startsWith("%PDF-"));
        QCOMPARE(m_program.run(words("report eksempel.sjusteg --to mangler/rapport.pdf")).code, 1);
    }

    void templatesAreListed()
    {
        const auto run = m_program.run(words("templates --json"));
        QCOMPARE(run.code, 0);
        const QJsonArray all = QJsonDocument::fromJson(run.output).array();
        QVERIFY(all.size() >= 30 + 7 + 13);
        for (const QJsonValue &one : all)
            QVERIFY(!one.toObject().value(QLatin1StringView("id")).toString().startsWith(QLatin1StringView("felles-")));
        QVERIFY(!run.output.contains("\"felles-")); // nor as what a field refers to
        QCOMPARE(m_program.run(words("templates")).output.count('\n'), all.size());
    }

    void theBoardOfDocumentsFollowsTheForms()
    {
        QCOMPARE(m_program.run(words("new tavle.sjusteg")).code, 0);
        const auto board = [this](const char *id) {
            const auto run = m_program.run(words("documents tavle.sjusteg --json"));
            const QJsonArray all = QJsonDocument::fromJson(run.output).array();
            for (const QJsonValue &one : all) {
                if (run.code == 0 && all.size() == 22 && one.toObject().value(QLatin1StringView("id")) == QLatin1StringView(id))
                    return one.toObject();
            }
            return QJsonObject();
        };
        const auto load = [this](const QByteArray &form) {
            m_program.write(QStringLiteral("tavle.json"), R"({"format":"sjusteg-answers","version":1,"forms":[)" + form + "]}");
            return m_program.run(words("load tavle.sjusteg tavle.json"));
        };
        const QJsonObject before = board("dok-1c");
        const QStringList keys{QStringLiteral("by"), QStringLiteral("id"), QStringLiteral("missing"), QStringLiteral("review"), QStringLiteral("status"), QStringLiteral("step")};
        QCOMPARE(before.keys(), keys);
        QCOMPARE(before.value(QLatin1StringView("status")).toString(), QStringLiteral("empty"));
        QCOMPARE(before.value(QLatin1StringView("by")).toArray(), QJsonArray());
        QCOMPARE(before.value(QLatin1StringView("step")).toInt(), 1);

        const QByteArray task = R"({"id":"roller","template":"mal-1.3","status":"%1","review":%2,"answers":{"no_anchor":true,"tasks":[
            {"task":"Holde oversikten","lead_unit":"nav","recurrence":"yearly","status":"ongoing"}]}})";
        QVERIFY(load(QByteArray(task).replace("%1", "begun").replace("%2", "false")).code == 0);
        QCOMPARE(board("dok-1c").value(QLatin1StringView("status")).toString(), QStringLiteral("begun"));
        QCOMPARE(board("dok-1c").value(QLatin1StringView("missing")).toInt(), 0);
        QVERIFY(load(QByteArray(task).replace("%1", "done").replace("%2", "true")).code == 0);
        const QJsonObject after = board("dok-1c");
        QCOMPARE(after.value(QLatin1StringView("status")).toString(), QStringLiteral("done"));
        QVERIFY(after.value(QLatin1StringView("review")).toBool());
        QCOMPARE(after.value(QLatin1StringView("by")).toArray().size(), 1);
        QVERIFY(m_program.run(words("dump tavle.sjusteg")).output.contains(after.value(QLatin1StringView("by")).toArray().first().toString().toUtf8()));
        QCOMPARE(board("dok-1a").value(QLatin1StringView("status")).toString(), QStringLiteral("empty"));

        const QString lines = QString::fromUtf8(m_program.run(words("documents tavle.sjusteg")).output);
        QCOMPARE(lines.count(QLatin1Char('\n')), 22);
        QVERIFY2(lines.contains(QStringLiteral("dok-1a\t○ Tom\t")) && lines.contains(QStringLiteral(" mangler\tOversikt over arbeidskraftbehovet")), qPrintable(lines));
    }

    void aLoadCutOffIsAllOrNothing()
    {
        m_program.write(QStringLiteral("alt.json"), m_program.run(words("dump eksempel.sjusteg")).output);
        QCOMPARE(m_program.run(words("new avbrutt.sjusteg")).code, 0);
        const QByteArray before = m_program.run(words("dump avbrutt.sjusteg")).output;
        for (const int milliseconds : {50, 150, 250, 300, 350, 400}) {
            QProcess process;
            process.setWorkingDirectory(m_program.folder.path());
            process.start(QStringLiteral(SJUSTEG_PROGRAM), words("load avbrutt.sjusteg alt.json"));
            QVERIFY(process.waitForStarted());
            const bool ended = process.waitForFinished(milliseconds);
            process.kill();
            process.waitForFinished();
            const auto check = m_program.run(words("check avbrutt.sjusteg"));
            QVERIFY2(check.code == 0, check.output.constData());
            const QByteArray after = m_program.run(words("dump avbrutt.sjusteg")).output;
            if (after == before && !ended)
                continue;
            QVERIFY(object(after).value(QLatin1StringView("forms")).toArray().size() > 10);
            break;
        }
        // The lock of a program that is no more stops nobody.
        const auto again = m_program.run(words("load avbrutt.sjusteg alt.json"));
        QVERIFY2(again.code == 0, qPrintable(again.error));
    }

    void aFullDiskIsTold()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("needs /dev/full");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(SJUSTEG_PROGRAM), {QStringLiteral("dump"), m_program.path(QStringLiteral("eksempel.sjusteg"))});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

private:
    Program m_program;
};

SJUSTEG_TEST(CommandLineTest)
#include "tst_command_line.moc"
