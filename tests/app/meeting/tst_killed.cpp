// SPDX-License-Identifier: MPL-2.0
#include "MeetingWindow.h"
#include "meeting/Press.h"
#include "screen/FormView.h"

#include <QProcess>

#include <cstdio>

using namespace sjusteg;

namespace {

/// In a process of its own: a meeting is started, a word written, the next post begun; then it goes on until it is killed.
int meet(const QString &folder)
{
    MeetingWindow open;
    open.window->resize(1366, 768);
    open.plan(QStringLiteral("mal-1.4"));
    const QString stays = folder + QStringLiteral("/stays.sjusteg");
    open.window->closeFile();
    if (!QFile::rename(open.file(QStringLiteral("møte.sjusteg")), stays) || !open.window->openFile(stays))
        return 1;
    open.window->pages()->showMeeting(open.sheet);
    open.activate();
    open.key(Qt::Key_F5);
    open.key(Qt::Key_F6);
    auto *view = open.page()->findChild<screen::FormView *>();
    if (!view)
        return 1;
    view->reveal({QStringLiteral("geo_note"), {}, {}});
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hele regionen"));
    open.key(Qt::Key_F6);
    std::puts("under way");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// The power goes in mid-meeting.
class Killed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPressAndWordBeforeIsThere()
    {
        QTemporaryDir folder;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--meet"), folder.path()});
        QByteArray said;
        for (int wait = 0; wait < 60 && !said.contains("under way") && program.state() != QProcess::NotRunning; ++wait) {
            program.waitForReadyRead(1000);
            said += program.readAllStandardOutput();
        }
        QVERIFY(said.contains("under way"));
        const QDateTime killed = QDateTime::currentDateTime();
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        OpenWindow open;
        QVERIFY(open.window->openFile(folder.filePath(QStringLiteral("stays.sjusteg"))));
        const LiveMeeting &live = *open.window->pages()->liveMeeting();
        QVERIFY(live.running());
        QVERIFY(qobject_cast<MeetingPage *>(open.window->pages()->current())); // without being asked for
        QCOMPARE(live.running()->record.events.size(), 3);
        QCOMPARE(live.currentPost()->id, QStringLiteral("a1.3"));
        const Workbook &workbook = open.window->session()->workbook();
        QCOMPARE(workbook.single(QStringLiteral("mal-1.1"))->value({QStringLiteral("geo_note"), {}, {}}).toString(), QStringLiteral("Hele regionen"));
        const qint64 since = live.running()->record.events.constLast().at.secsTo(QDateTime::currentDateTime());
        QVERIFY(live.running()->record.events.constLast().at <= killed);
        QVERIFY(qAbs(live.face().leftSeconds - (30 * 60 - since)) <= 1); // it went on meanwhile
        QVERIFY(workbook.check().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--meet"))
        return meet(arguments.value(2));
    Killed test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
