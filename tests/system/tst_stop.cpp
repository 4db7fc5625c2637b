// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QTest>

#include <csignal>

/// The window told to stop by the system.
class StopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalEndsTheProgramAndFreesTheFile_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("hang-up") << SIGHUP;
    }

    void aSignalEndsTheProgramAndFreesTheFile()
    {
        QFETCH(int, signal);
        Program program;
        QCOMPARE(program.run({QStringLiteral("new"), QStringLiteral("a.sjusteg"), QStringLiteral("--example")}).code, 0);
        const QString lock = program.path(QStringLiteral("a.sjusteg.lock"));
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), program.folder.path());
        window.setProcessEnvironment(environment);
        window.setWorkingDirectory(program.folder.path());
        window.start(QStringLiteral(SJUSTEG_PROGRAM), {QStringLiteral("a.sjusteg")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 60'000);
        QCOMPARE(::kill(pid_t(window.processId()), signal), 0);
        QVERIFY(window.waitForFinished(60'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(!QFile::exists(lock));
        const Program::Run check = program.run({QStringLiteral("check"), QStringLiteral("a.sjusteg")});
        QVERIFY2(check.code == 0, qPrintable(QString::fromUtf8(check.output) + check.error));
    }
};

SJUSTEG_TEST(StopTest)
#include "tst_stop.moc"
