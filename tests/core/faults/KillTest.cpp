// SPDX-License-Identifier: MPL-2.0
#include "EditScript.h"
#include "UnlockedWorkbook.h"
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include "storage/Backup.h"

#include <QDir>
#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace sjusteg {

/// The process is killed while it writes: at any moment, again and again, in the same file.
class KillTest : public QObject
{
    Q_OBJECT

    /// Goes on with the script from edit `next` in a process of its own, which tells each edit that is saved; killed after `reports`
    /// of them and `pause` microseconds. The last edit that was told.
    static int runAndKill(TestFile &file, const EditScript &script, int next, int reports, int pause)
    {
        int channel[2];
        if (::pipe(channel) != 0)
            return -1;
        const pid_t child = ::fork();
        if (child == 0) {
            OpenResult opened = file.open();
            if (opened.workbook)
                unlockIfThere(*opened.workbook);
            for (int i = next; opened.workbook; ++i) {
                if (!opened.workbook->apply(script.edit(*opened.workbook, i)).ok() || ::write(channel[1], &i, sizeof i) != sizeof i)
                    break;
            }
            ::_exit(1);
        }
        ::close(channel[1]);
        int last = next - 1;
        while (last < next - 1 + reports && ::read(channel[0], &last, sizeof last) == sizeof last) { }
        ::usleep(useconds_t(pause));
        ::kill(child, SIGKILL);
        while (::read(channel[0], &last, sizeof last) == sizeof last) { }
        ::close(channel[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) ? last : -1;
    }

private Q_SLOTS:
    void whateverTheMomentNothingSavedIsLost_data()
    {
        QTest::addColumn<bool>("participants");
        QTest::newRow("the process file alone") << false;
        QTest::newRow("with participants") << true;
    }

    void whateverTheMomentNothingSavedIsLost()
    {
        QFETCH(bool, participants);
        constexpr int roundsAFile = 25;
        const int rounds = faultRounds(participants ? 25 : 50);
        int edits = 0;
        int untold = 0; // the edit under way had reached the disk
        for (int round = 0; round < rounds; round += roundsAFile)
            killAgainAndAgain(qMin(roundsAFile, rounds - round), participants, edits, untold);
        qInfo("%d rounds, %d edits saved, %d of them untold", rounds, edits, untold);
    }

    void aCopyThatWasCutShortNeverHasTheNameOfACopy()
    {
        const int rounds = faultRounds(50) / 10;
        for (int round = 0; round < rounds; ++round) {
            TestFile file;
            file.create();
            const pid_t child = ::fork();
            if (child == 0) {
                while (file.book->backup().ok() && file.book->saveCopy(file.folder.filePath(QStringLiteral("kopi.sjusteg"))).ok()) { }
                ::_exit(1);
            }
            ::usleep(useconds_t(QRandomGenerator::global()->bounded(15'000)));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            file.book.reset();
            QStringList copies;
            for (const QString &name : QDir(backupFolder(file.path)).entryList(QDir::Files))
                copies.append(backupFolder(file.path) + QLatin1Char('/') + name);
            if (const QString copy = file.folder.filePath(QStringLiteral("kopi.sjusteg")); QFile::exists(copy))
                copies.append(copy);
            for (const QString &copy : std::as_const(copies)) {
                const OpenResult opened = Workbook::open(copy, testCatalog(), {.backup = false, .lockOwner = {}}, file.clock);
                QVERIFY2(opened.outcome == OpenOutcome::Opened, qPrintable(opened.problem.sentence));
                QCOMPARE(opened.workbook->municipality(), QStringLiteral("Prøvevik kommune"));
            }
        }
    }

private:
    static void killAgainAndAgain(int rounds, bool participants, int &edits, int &untold)
    {
        TestFile file;
        file.create();
        if (participants)
            unlockForTest(*file.book);
        const EditScript script(*file.book);
        file.book.reset();
        int number = 0;
        for (int round = 0; round < rounds; ++round) {
            auto *random = QRandomGenerator::global();
            const int told = runAndKill(file, script, number + 1, random->bounded(6), random->bounded(3000));
            QVERIFY2(told >= number, "the process did not work until it was killed");
            OpenResult opened = file.open();
            QVERIFY2(opened.outcome == OpenOutcome::Opened, qPrintable(opened.problem.sentence));
            QVERIFY(opened.problem.sentence.isEmpty());
            unlockIfThere(*opened.workbook);
            number = script.reached(*opened.workbook);
            QVERIFY2(number == told || number == told + 1, qPrintable(QStringLiteral("told %1, found %2").arg(told).arg(number)));
            untold += number - told;
            const QString wrong = script.contradiction(*opened.workbook, number);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QCOMPARE(opened.workbook->check(), QStringList());
        }
        edits += number;
        // SQLite may leave an empty journal until the next edit; after that nothing is left of what was cut short.
        file.reopen();
        unlockIfThere(*file.book);
        QVERIFY(file.book->apply(script.edit(*file.book, number + 1)).ok());
        file.book.reset();
        const QString left = QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).join(QLatin1Char(' '));
        QVERIFY2(left == QLatin1StringView(participants ? "prosess.deltakere prosess.sjusteg" : "prosess.sjusteg"), qPrintable(left));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::KillTest)
#include "KillTest.moc"
