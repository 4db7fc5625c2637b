// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What scripts may do with participants: with the passphrase on a descriptor, never without. Each passphrase costs a second, so the file is
/// made once, and what is done to it comes in an order.
class ParticipantCommands : public QObject
{
    Q_OBJECT
private:
    Program m_program;

    Program::Run unlocked(QStringList arguments, const QByteArray &input = "fire ord på rad\n") const
    {
        arguments += {u"--passphrase-fd"_s, u"0"_s};
        return m_program.run(arguments, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = unlocked({u"new"_s, u"fil.sjusteg"_s});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QVERIFY(QFile::exists(m_program.path(u"fil.sjusteg"_s)) && QFile::exists(m_program.path(u"fil.deltakere"_s)));
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/core/carry/process.json"), m_program.path(u"svar.json"_s)));
    }

    void loadWithoutThePassphraseNamesTheFormsAndChangesNothing()
    {
        const auto before = m_program.run({u"dump"_s, u"fil.sjusteg"_s});
        const auto run = m_program.run({u"load"_s, u"fil.sjusteg"_s, u"svar.json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"reg-deltakere (deltakere)"_s) && run.error.contains(u"mal-7.4 (slutt)"_s), qPrintable(run.error));
        QCOMPARE(m_program.run({u"dump"_s, u"fil.sjusteg"_s}).output, before.output);
    }

    void loadWithItTakesThemAlong()
    {
        const auto run = unlocked({u"load"_s, u"fil.sjusteg"_s, u"svar.json"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        for (const char *secret : {"D-001", "vaktliste", "Bedre informasjon"}) {
            QVERIFY2(!m_program.read(u"fil.sjusteg"_s).contains(secret), secret);
            QVERIFY2(!m_program.read(u"fil.deltakere"_s).contains(secret), secret);
        }
    }

    void dumpLeavesThemOutAndSaysSo()
    {
        const auto locked = m_program.run({u"dump"_s, u"fil.sjusteg"_s});
        QCOMPARE(locked.code, 0);
        QVERIFY2(locked.error.contains(u"--passphrase-fd"_s), qPrintable(locked.error));
        QVERIFY(!locked.output.contains("reg-deltakere") && !locked.output.contains("D-001"));
        const auto open = unlocked({u"dump"_s, u"fil.sjusteg"_s}, "fire ord på rad"); // the end of what comes ends it, too
        QVERIFY2(open.code == 0, qPrintable(open.error));
        QVERIFY(open.output.contains("reg-deltakere") && open.output.contains("D-001"));
    }

    void aWrongPassphraseGivesNothing()
    {
        const auto run = unlocked({u"dump"_s, u"fil.sjusteg"_s}, "fire ord på rad og ett til\n");
        QCOMPARE(run.code, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!run.error.isEmpty());
    }

    void noPassphraseAndNoTerminalIsAFailureWithAWayOut()
    {
        const auto run = m_program.run({u"participants"_s, u"fil.sjusteg"_s, u"--list"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"--passphrase-fd"_s), qPrintable(run.error));
        const auto closed = m_program.run({u"dump"_s, u"fil.sjusteg"_s, u"--passphrase-fd"_s, u"77"_s});
        QCOMPARE(closed.code, 1);
        const auto empty = m_program.run({u"dump"_s, u"fil.sjusteg"_s, u"--passphrase-fd"_s, u"0"_s}, "\n");
        QCOMPARE(empty.code, 1);
#ifdef Q_OS_UNIX
        const auto cutDown = m_program.run({u"dump"_s, u"fil.sjusteg"_s, u"--passphrase-fd"_s, u"4294967296"_s}, "fire ord på rad\n");
        QCOMPARE(cutDown.code, 1);
#endif
    }

    /// What could not be typed in the window would lock its owner out; bytes that are no text would all be the same passphrase.
    void aPassphraseThatIsNoTextIsRefused()
    {
        for (const QByteArray &words : {"fire ord p\xe5 rad"_ba, "fire ord\0 rad og ett"_ba}) {
            const auto run = unlocked({u"new"_s, u"annen.sjusteg"_s}, words);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.error.contains(u"UTF-8"_s), qPrintable(run.error));
            QVERIFY(!QFile::exists(m_program.path(u"annen.sjusteg"_s)));
        }
    }

    void wrongCallsSayWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const QString &line) { QTest::newRow(qPrintable(line)) << line.split(u' '); };
        for (const char *line : {"participants", "participants fil.sjusteg", "participants fil.sjusteg --list --export D-001 --to a.pdf",
                                 "participants fil.sjusteg --export D-001", "participants fil.sjusteg --list --to a.pdf", "participants fil.sjusteg --delete D-001",
                                 "participants fil.sjusteg --list --archived 1", "dump fil.sjusteg --passphrase-fd x", "dump fil.sjusteg --passphrase-fd -1",
                                 "participants fil.sjusteg --list --passphrase hemmelig"})
            add(QString::fromLatin1(line));
    }

    void wrongCallsSayWhatIsWrong()
    {
        QFETCH(const QStringList, arguments);
        const auto run = m_program.run(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.error.contains(u"sjusteg "_s));
    }

    /// A slip of the hand, or a link that somebody laid there.
    void nothingElseIsWrittenOverAFileWithAnswers_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"report fil.sjusteg --to %1", "examples fil.sjusteg --share %1", "wheel fil.sjusteg --to %1", "participants fil.sjusteg --export D-001 --to %1"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void nothingElseIsWrittenOverAFileWithAnswers()
    {
        QFETCH(const QString, command);
        const QByteArray before = m_program.read(u"fil.deltakere"_s);
        (void)QFile::link(m_program.path(u"fil.deltakere"_s), m_program.path(u"lenke.pdf"_s));
        for (const QString &target : {u"fil.deltakere"_s, u"lenke.pdf"_s}) {
            const auto run = command.startsWith(u"participants"_s) ? unlocked(command.arg(target).split(u' ')) : m_program.run(command.arg(target).split(u' '));
            QVERIFY2(run.code != 0, qPrintable(command.arg(target)));
            QVERIFY2(m_program.read(u"fil.deltakere"_s) == before, qPrintable(command.arg(target)));
        }
    }

    void theListHasCodesAndTheExportEverythingAboutOne()
    {
        const auto list = unlocked({u"participants"_s, u"fil.sjusteg"_s, u"--list"_s});
        QVERIFY2(list.code == 0, qPrintable(list.error));
        QVERIFY(list.output.startsWith("D-001\t"));
        const auto pdf = unlocked({u"participants"_s, u"fil.sjusteg"_s, u"--export"_s, u"D-001"_s, u"--to"_s, u"innsyn.pdf"_s});
        QVERIFY2(pdf.code == 0, qPrintable(pdf.error));
        QVERIFY(m_program.read(u"innsyn.pdf"_s).startsWith("%PDF-"));
        const auto over = m_program.run({u"participants"_s, u"fil.sjusteg"_s, u"--export"_s, u"D-001"_s, u"--to"_s, u"fil.sjusteg"_s});
        QCOMPARE(over.code, 1);
    }

    void aTextAboutAParticipantIsTakenOnlyByItsName()
    {
        const auto flow = unlocked({u"accept"_s, u"fil.sjusteg"_s, u"--flow"_s, u"D-67"_s});
        QCOMPARE(flow.code, 0);
        QVERIFY2(flow.error.contains(u"D-67"_s), qPrintable(flow.error));
        const auto open = QJsonDocument::fromJson(unlocked({u"flows"_s, u"fil.sjusteg"_s, u"--json"_s}).output).array();
        QString id;
        for (const QJsonValue &one : open) {
            if (one["flow"_L1] == "D-67"_L1)
                id = one["offer"_L1].toString();
        }
        QVERIFY(!id.isEmpty()); // it was left
        QCOMPARE(unlocked({u"accept"_s, u"fil.sjusteg"_s, u"--flow"_s, id}).code, 0);
        QVERIFY(m_program.run({u"dump"_s, u"fil.sjusteg"_s}).output.contains("Bedre informasjon om vaktliste"));
    }

    void checkReportsWhatMayNameAPersonWithoutRepeatingIt()
    {
        m_program.write(u"nummer.json"_s, R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1",
            "answers":{"geo_note":"Ring 010155 60041 om D-001"}}]})");
        QCOMPARE(m_program.run({u"new"_s, u"nummer.sjusteg"_s}).code, 0);
        QCOMPARE(m_program.run({u"check"_s, u"nummer.sjusteg"_s}).code, 0);
        QCOMPARE(m_program.run({u"load"_s, u"nummer.sjusteg"_s, u"nummer.json"_s}).code, 0);
        const auto run = m_program.run({u"check"_s, u"nummer.sjusteg"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.output.contains("1.1") && run.output.count('\n') >= 2, run.output.constData());
        QVERIFY(!run.output.contains("60041"));
    }

    void aFileInASyncedFolderIsWrittenInACopyAndPutBack()
    {
        QVERIFY(QDir(m_program.folder.path()).mkdir(u"OneDrive - Prøve"_s));
        const QString file = u"OneDrive - Prøve/delt.sjusteg"_s;
        QCOMPARE(m_program.run({u"new"_s, file}).code, 0);
        m_program.write(u"delt.json"_s, R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{"geo_note":"Fjellbygda"}}]})");
        const auto run = m_program.run({u"load"_s, file, u"delt.json"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY(m_program.run({u"dump"_s, file}).output.contains("Fjellbygda"));
        // Backups belong beside the shared file, and nothing of the work is left there.
        QCOMPARE(QDir(m_program.path(u"OneDrive - Prøve"_s)).entryList({u"*.sjusteg-journal"_s, u"*.sjusteg.lock"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    /// Less than there was is not handed out as if it were all.
    void whatCannotBeReadIsTold()
    {
        QVERIFY(QFile::copy(m_program.path(u"fil.sjusteg"_s), m_program.path(u"skadd.sjusteg"_s)));
        QVERIFY(QFile::copy(m_program.path(u"fil.deltakere"_s), m_program.path(u"skadd.deltakere"_s)));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"skade"_s);
            database.setDatabaseName(m_program.path(u"skadd.deltakere"_s));
            QVERIFY(database.open() && QSqlQuery(database).exec(u"UPDATE line SET body = randomblob(200)"_s));
        }
        QSqlDatabase::removeDatabase(u"skade"_s);
        for (const QStringList &command : {QStringList{u"participants"_s, u"skadd.sjusteg"_s, u"--list"_s}, QStringList{u"dump"_s, u"skadd.sjusteg"_s}}) {
            const auto run = unlocked(command);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.error.contains(u"skadd.deltakere"_s), qPrintable(run.error));
        }
    }

    void deletingLeavesNothingAndGivesAReceipt()
    {
        const auto run = unlocked({u"participants"_s, u"fil.sjusteg"_s, u"--delete"_s, u"D-001"_s, u"--archived"_s, u"26/117"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY(run.output.contains("D-001") && run.output.contains("26/117"));
        QVERIFY(!run.output.contains("vaktliste"));
        const auto list = unlocked({u"participants"_s, u"fil.sjusteg"_s, u"--list"_s});
        QCOMPARE(list.code, 0);
        QVERIFY(!list.output.contains("D-001"));
    }
};

SJUSTEG_TEST(ParticipantCommands)
#include "tst_participant_commands.moc"
