// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

/// The built program when it is killed, when the disk is full, when the file may not be written to, and when another has it open.
class FaultsTest : public QObject
{
    Q_OBJECT

    const QString file = QStringLiteral("a.sjusteg");

    static QProcessEnvironment environment(const Program &program)
    {
        QProcessEnvironment set = QProcessEnvironment::systemEnvironment();
        set.insert(QStringLiteral("XDG_CONFIG_HOME"), program.folder.path());
        return set;
    }
    static qint64 lockHolder(const Program &program)
    {
        return QJsonDocument::fromJson(program.read(QStringLiteral("a.sjusteg.lock"))).object().value(QLatin1StringView("pid")).toInteger();
    }
    void startWindow(const Program &program, QProcess &window) const
    {
        window.setProcessEnvironment(environment(program));
        window.setWorkingDirectory(program.folder.path());
        window.start(QStringLiteral(SJUSTEG_PROGRAM), {file});
        QTRY_COMPARE_WITH_TIMEOUT(lockHolder(program), window.processId(), 60'000);
    }
    /// Runs with a largest size for files, which stands in for a full disk.
    static Program::Run runOnFullDisk(const Program &program, const QStringList &arguments, rlim_t size)
    {
        QProcess process;
        process.setProcessEnvironment(environment(program));
        process.setWorkingDirectory(program.folder.path());
        process.setChildProcessModifier([size] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit tight{size, size};
            ::setrlimit(RLIMIT_FSIZE, &tight);
        });
        process.start(QStringLiteral(SJUSTEG_PROGRAM), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void aKilledWindowLeavesAFileThatOpensAgainWithoutAQuestion()
    {
        Program program;
        QCOMPARE(program.run({QStringLiteral("new"), file, QStringLiteral("--example")}).code, 0);
        for (int round = 0; round < 2; ++round) {
            QProcess window;
            startWindow(program, window);
            window.kill();
            QVERIFY(window.waitForFinished(60'000));
            QVERIFY(QFile::exists(program.path(QStringLiteral("a.sjusteg.lock"))));
            const Program::Run check = program.run({QStringLiteral("check"), file});
            QVERIFY2(check.code == 0, qPrintable(QString::fromUtf8(check.output) + check.error));
        }
        QProcess again;
        startWindow(program, again); // takes the lock of the one that is gone
        again.terminate();
        QVERIFY(again.waitForFinished(60'000));
    }

    void aFileOpenInTheWindowIsReadButNotWrittenByOthers()
    {
        Program program;
        QCOMPARE(program.run({QStringLiteral("new"), file, QStringLiteral("--example")}).code, 0);
        program.write(QStringLiteral("svar.json"), R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{}}]})");
        QProcess window;
        startWindow(program, window);
        const QByteArray before = program.read(file);
        QCOMPARE(program.run({QStringLiteral("dump"), file}).code, 0);
        const Program::Run load = program.run({QStringLiteral("load"), file, QStringLiteral("svar.json")});
        QCOMPARE(load.code, 1);
        QVERIFY2(load.error.contains(file), qPrintable(load.error));
        QCOMPARE(program.read(file), before);
        window.terminate();
        QVERIFY(window.waitForFinished(60'000));
    }

    void aFullDiskLeavesNoHalfFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("made");
        const QString to = QStringLiteral("--to");
        QTest::newRow("report") << QStringList{QStringLiteral("report"), file, to, QStringLiteral("ut.pdf")} << QStringLiteral("ut.pdf");
        QTest::newRow("export") << QStringList{QStringLiteral("export"), file, to, QStringLiteral("ut"), QStringLiteral("--step"), QStringLiteral("1")} << QStringLiteral("ut");
        QTest::newRow("wheel") << QStringList{QStringLiteral("wheel"), file, to, QStringLiteral("ut.png")} << QStringLiteral("ut.png");
        QTest::newRow("recover") << QStringList{QStringLiteral("recover"), file, to, QStringLiteral("ut.sjusteg")} << QStringLiteral("ut.sjusteg");
        QTest::newRow("new round") << QStringList{QStringLiteral("new"), QStringLiteral("ut.sjusteg"), QStringLiteral("--from"), file} << QStringLiteral("ut.sjusteg");
    }

    void aFullDiskLeavesNoHalfFile()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, made);
        Program program;
        QCOMPARE(program.run({QStringLiteral("new"), file, QStringLiteral("--example")}).code, 0);
        const QByteArray before = program.read(file);
        const QStringList names = QDir(program.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const rlim_t size : {rlim_t(0), rlim_t(6000)}) {
            const Program::Run run = runOnFullDisk(program, arguments, size);
            QVERIFY2(run.code == 1, qPrintable(run.error));
            QVERIFY2(!run.error.trimmed().isEmpty(), "says why");
            QCOMPARE(program.read(file), before);
            const QFileInfo result(program.path(made));
            QVERIFY2(!result.isFile(), "no half file");
            if (result.isDir()) {
                for (const QFileInfo &each : QDir(result.filePath()).entryInfoList(QDir::Files | QDir::Hidden))
                    QVERIFY2(each.suffix() == QLatin1StringView("pdf") && each.size() > 0, qPrintable(each.fileName()));
            }
        }
        const Program::Run run = program.run(arguments);
        QVERIFY2(run.code == 0, qPrintable(run.error));
    }

    void aFileOneMayOnlyReadIsReadAndNotWritten()
    {
        Program program;
        QCOMPARE(program.run({QStringLiteral("new"), file, QStringLiteral("--example")}).code, 0);
        program.write(QStringLiteral("svar.json"), R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{}}]})");
        const auto everybodyReads = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(program.path(file), everybodyReads));
        QVERIFY(QFile::setPermissions(program.path(QStringLiteral("svar.json")), everybodyReads));
        const auto folderRights = everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(program.folder.path(), folderRights));
        // The superuser may write everything, so somebody else runs it.
        QStringList prefix;
        if (::geteuid() == 0)
            prefix = {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
        const auto run = [&](const QStringList &arguments) {
            QStringList command = prefix + QStringList{QStringLiteral(SJUSTEG_PROGRAM)} + arguments;
            QProcess process;
            process.setWorkingDirectory(program.folder.path());
            process.start(command.takeFirst(), command);
            const bool ended = process.waitForFinished(60'000);
            return Program::Run{ended ? process.exitCode() : -1, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
        };
        const bool reachable = run({QStringLiteral("--version")}).code == 0;
        if (reachable) {
            const QByteArray before = program.read(file);
            QCOMPARE(run({QStringLiteral("dump"), file}).code, 0);
            const Program::Run load = run({QStringLiteral("load"), file, QStringLiteral("svar.json")});
            QCOMPARE(load.code, 1);
            QVERIFY2(load.error.contains(file), qPrintable(load.error));
            QCOMPARE(program.read(file), before);
        }
        QVERIFY(QFile::setPermissions(program.folder.path(), folderRights | QFile::WriteOwner)); // to be taken away
        if (!reachable)
            QSKIP("nobody else can run the program where it lies");
    }
};

SJUSTEG_TEST(FaultsTest)
#include "tst_faults.moc"
