// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/FileLock.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace sjusteg {

class OpeningTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static void expectRefused(TestFile &file, OpenOutcome outcome)
    {
        const OpenResult result = file.open();
        QCOMPARE(result.outcome, outcome);
        QVERIFY(!result.workbook);
        QVERIFY2(result.problem.sentence.contains(QStringLiteral("prosess")), qPrintable(result.problem.sentence));
        QVERIFY(!QFile::exists(FileLock::lockPath(file.path)));
    }

private Q_SLOTS:
    void aNewFileKnowsItsMunicipalityAfterReopening()
    {
        TestFile file;
        file.create();
        file.reopen();
        QCOMPARE(file.book->municipality(), QStringLiteral("Prøvevik kommune"));
        QCOMPARE(file.book->units().size(), 3);
        QVERIFY(!Workbook::create(file.path, testCatalog(), {}, file.clock).ok());
        QCOMPARE(file.book->check(), QStringList());
    }

    void aMissingFileIsNamed()
    {
        TestFile file;
        expectRefused(file, OpenOutcome::Missing);
    }

    void aFolderIsNoFile()
    {
        TestFile file;
        QDir().mkpath(file.path);
        expectRefused(file, OpenOutcome::NotAFile);
    }

    void foreignFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short text") << QByteArray("Hei");
        QTest::newRow("long text") << QByteArray("Referat fra møtet\n").repeated(500);
    }

    void foreignFilesAreLeftAlone()
    {
        QFETCH(QByteArray, content);
        TestFile file;
        write(file.path, content);
        expectRefused(file, OpenOutcome::NotSjusteg);
        QFile after(file.path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), content);
    }

    void anotherProgramsDatabaseIsNotOurs()
    {
        TestFile file;
        {
            auto database = Database::open(file.path, Database::Mode::ReadWrite);
            QVERIFY(database.ok());
            QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t(a)")).ok());
        }
        expectRefused(file, OpenOutcome::NotSjusteg);
    }

    void aTruncatedFileIsDamaged()
    {
        TestFile file;
        file.create();
        file.book.reset();
        QFile raw(file.path);
        QVERIFY(raw.resize(raw.size() / 2));
        expectRefused(file, OpenOutcome::Damaged);
        QVERIFY(raw.resize(50));
        expectRefused(file, OpenOutcome::Damaged);
    }

    void flippedBitsAreDamage()
    {
        TestFile file;
        file.create();
        file.book.reset();
        QFile raw(file.path);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page * 4096 < raw.size(); ++page) {
            raw.seek(page * 4096);
            raw.write(QByteArray(16, '\xa5'));
        }
        raw.close();
        expectRefused(file, OpenOutcome::Damaged);
    }

    void aNewerFileIsLeftForANewerProgram()
    {
        TestFile file;
        file.create();
        file.book.reset();
        {
            auto database = Database::open(file.path, Database::Mode::ReadWrite);
            QVERIFY((*database)->execute(QStringLiteral("PRAGMA user_version=999")).ok());
        }
        expectRefused(file, OpenOutcome::Newer);
    }

    void withoutPermissionTheSentenceSaysSo()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        TestFile file;
        file.create();
        file.book.reset();
        QFile::setPermissions(file.path, {});
        expectRefused(file, OpenOutcome::NoPermission);
    }

    void aReadOnlyFileIsOpenedForReading()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everything");
        TestFile file;
        file.create();
        file.book.reset();
        QFile::setPermissions(file.path, QFile::ReadOwner);
        OpenResult result = file.open();
        QCOMPARE(result.outcome, OpenOutcome::OpenedReadOnly);
        QVERIFY(result.workbook->isReadOnly());
        QVERIFY(!result.problem.sentence.isEmpty());
    }

    void readingOnlyTakesNoLockAndChangesNothing()
    {
        TestFile file;
        file.create();
        OpenResult reader = file.open({.readOnly = true, .backup = true, .lockOwner = {}});
        QCOMPARE(reader.outcome, OpenOutcome::OpenedReadOnly);
        QCOMPARE(reader.workbook->municipality(), QStringLiteral("Prøvevik kommune"));
        const QString form = reader.workbook->single(QStringLiteral("mal-1.2"))->head.id;
        const Change change = SetCell{{QStringLiteral("conclusion"), {}, {}}, noValue(), QStringLiteral("Nei")};
        QVERIFY(!reader.workbook->apply({{}, {}, {{form, change}}}).ok());
    }

    void whatWasBeingSavedWhenTheProgramWasKilledIsTakenBack_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("by whoever only reads") << true;
        QTest::newRow("by whoever writes") << false;
    }
    void whatWasBeingSavedWhenTheProgramWasKilledIsTakenBack()
    {
        QFETCH(const bool, readOnly);
        TestFile file;
        file.create();
        file.book.reset();
        const QString killed = file.folder.filePath(QStringLiteral("drept.sjusteg"));
        {
            auto database = Database::open(file.path, Database::Mode::ReadWrite);
            for (const char *statement : {"PRAGMA cache_size=1", "BEGIN IMMEDIATE", "PRAGMA user_version=999", "CREATE TABLE half (x)",
                                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO half SELECT zeroblob(2000) FROM n"})
                QVERIFY2((*database)->execute(QLatin1StringView(statement)).ok(), statement);
            QVERIFY(QFile::copy(file.path, killed));
            QVERIFY(QFile::copy(file.path + QStringLiteral("-journal"), killed + QStringLiteral("-journal")));
        }
        file.path = killed;
        const OpenResult result = file.open({.readOnly = readOnly, .backup = false, .lockOwner = QStringLiteral("Kari")});
        QCOMPARE(result.outcome, readOnly ? OpenOutcome::OpenedReadOnly : OpenOutcome::Opened);
        QCOMPARE(result.workbook->municipality(), QStringLiteral("Prøvevik kommune"));
        QVERIFY(!QFile::exists(killed + QStringLiteral("-journal")));
    }

    void twoProgramsDoNotShareAFile()
    {
        TestFile file;
        file.create();
        file.book.reset();
        OpenResult first = file.open();
        QCOMPARE(first.outcome, OpenOutcome::Opened);
        file.clock->time = file.clock->time.addSecs(3600);
        const OpenResult second = file.open();
        QCOMPARE(second.outcome, OpenOutcome::Locked);
        QCOMPARE(second.lockedBy, QStringLiteral("Kari"));
        QCOMPARE(second.lockedSince, file.clock->time.addSecs(-3600));
        QVERIFY(second.problem.sentence.contains(QStringLiteral("Kari")));
        first.workbook.reset();
        QCOMPARE(file.open().outcome, OpenOutcome::Opened);
    }

    void aLockLeftByADeadProcessIsTakenOver()
    {
        TestFile file;
        file.create();
        file.book.reset();
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        write(FileLock::lockPath(file.path), QStringLiteral(R"({"name":"Ola","since":"2026-03-04T08:00:00Z","host":"%1","pid":%2})")
                                                 .arg(QSysInfo::machineHostName()).arg(pid).toUtf8());
        QCOMPARE(file.open().outcome, OpenOutcome::Opened);
    }

    void aLockFromAnotherComputerHolds()
    {
        TestFile file;
        file.create();
        file.book.reset();
        write(FileLock::lockPath(file.path), R"({"name":"Ola","since":"2026-03-04T08:00:00Z","host":"en-annen-maskin","pid":1})");
        const OpenResult result = file.open();
        QCOMPARE(result.outcome, OpenOutcome::Locked);
        QCOMPARE(result.lockedBy, QStringLiteral("Ola"));
    }

    void openingLeavesADatedCopyThatOpens()
    {
        TestFile file;
        file.create();
        file.book.reset();
        QVERIFY(file.open({.readOnly = false, .backup = true, .lockOwner = {}}).workbook);
        const QDir copies(backupFolder(file.path));
        QCOMPARE(copies.entryList(QDir::Files), QStringList{QStringLiteral("prosess-2026-03-04-104200.sjusteg")});
        file.path = copies.filePath(copies.entryList(QDir::Files).first());
        OpenResult copy = file.open();
        QCOMPARE(copy.outcome, OpenOutcome::Opened);
        QCOMPARE(copy.workbook->municipality(), QStringLiteral("Prøvevik kommune"));
    }

    void aBackupPutOffIsMadeBeforeTheFirstEdit()
    {
        TestFile file;
        file.create();
        const QDir copies(backupFolder(file.path));
        file.book.reset();
        OpenResult opened = file.open({.readOnly = false, .backup = true, .backupLater = true, .lockOwner = {}});
        file.book = std::move(opened.workbook);
        QVERIFY(copies.entryList(QDir::Files).isEmpty());
        QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Renhold")).ok());
        QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Kokk")).ok());
        QVERIFY(file.book->makeDueBackup().ok());
        file.book.reset();
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
        file.path = copies.filePath(copies.entryList(QDir::Files).first());
        file.reopen();
        QVERIFY(isBlank(file.book->single(QStringLiteral("mal-1.2"))->value({QStringLiteral("conclusion"), {}, {}})));
    }

    void aBackupPutOffCanBeMadeInAQuietMoment()
    {
        TestFile file;
        file.create();
        file.book.reset();
        OpenResult opened = file.open({.readOnly = false, .backup = true, .backupLater = true, .lockOwner = {}});
        QVERIFY(opened.workbook->makeDueBackup().ok());
        QVERIFY(opened.workbook->makeDueBackup().ok());
        QCOMPARE(QDir(backupFolder(file.path)).entryList(QDir::Files).size(), 1);
    }

    /// A folder may be shared with people who may not read the file.
    void aCopyMayBeReadByNobodyElseThanTheFile()
    {
        TestFile file;
        file.create();
        QVERIFY(file.book->createParticipants(Passphrase::fromText(QStringLiteral("en lang setning")), KeyCost::forTests()).ok());
        const auto own = QFile::ReadOwner | QFile::WriteOwner;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::setPermissions(file.path, own));
        QVERIFY(file.book->backup().ok());
        QVERIFY(file.book->saveCopy(file.folder.filePath(QStringLiteral("kopi.sjusteg"))).ok());
        const QDir copies(backupFolder(file.path));
        QStringList made{file.folder.filePath(QStringLiteral("kopi.sjusteg")), file.folder.filePath(QStringLiteral("kopi.deltakere"))};
        for (const QString &name : copies.entryList(QDir::Files))
            made.append(copies.filePath(name));
        QCOMPARE(made.size(), 4);
        for (const QString &copy : std::as_const(made))
            QVERIFY2((QFile::permissions(copy) & (own | others)) == own, qPrintable(copy));
    }

    void whatAProgramThatWasStoppedLeftInTheFolderOfCopiesGoes()
    {
        TestFile file;
        file.create();
        const QDir copies(backupFolder(file.path));
        QVERIFY(copies.mkpath(QStringLiteral(".")));
        for (const char *ending : {"part", "part-journal"})
            write(copies.filePath(QStringLiteral(".prosess-2026-03-04-104200.deltakere.12345678.%1").arg(QLatin1StringView(ending))), "halvt");
        QVERIFY(file.book->backup().ok());
        QCOMPARE(copies.entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aClockThatWasWrongDoesNotStopTheCopies()
    {
        TestFile file;
        file.create();
        QVERIFY(file.book->backup().ok());
        const QDir copies(backupFolder(file.path));
        QFile copy(copies.filePath(copies.entryList(QDir::Files).first()));
        QVERIFY(copy.open(QIODevice::ReadWrite) && copy.setFileTime(QDateTime::currentDateTime().addYears(4), QFileDevice::FileModificationTime));
        copy.close();
        file.clock->time = file.clock->time.addSecs(60);
        QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Renhold")).ok());
        QVERIFY(file.book->backup().ok());
        QCOMPARE(copies.entryList(QDir::Files).size(), 2);
    }

    /// The two files of a process have the same name, so a third has no room beside them.
    void noProcessIsCalledLikeAFileOfParticipants()
    {
        TestFile file;
        file.create();
        const QString target = file.folder.filePath(QStringLiteral("kopi.Deltakere"));
        QVERIFY(!file.book->saveCopy(target).ok());
        QVERIFY(!Workbook::create(target, testCatalog(), {}, file.clock).ok());
        QVERIFY(!QFile::exists(target));
    }

    void aCopyDoesNotTakeTheParticipantsOfSomebodyElse()
    {
        TestFile file;
        file.create();
        QVERIFY(file.book->createParticipants(Passphrase::fromText(QStringLiteral("en lang setning")), KeyCost::forTests()).ok());
        write(file.folder.filePath(QStringLiteral("kopi.deltakere")), "andres");
        QVERIFY(!file.book->saveCopy(file.folder.filePath(QStringLiteral("kopi.sjusteg"))).ok());
        QFile other(file.folder.filePath(QStringLiteral("kopi.deltakere")));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("andres"));
    }

    void aCopyIsSavedOverAnOlderOne()
    {
        TestFile file;
        file.create();
        const QString target = file.folder.filePath(QStringLiteral("kopi til 'leder'.sjusteg"));
        write(target, "gammel");
        const Result<void> saved = file.book->saveCopy(target);
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.problem().cause));
        QVERIFY(!file.book->saveCopy(file.path).ok());
        QVERIFY(!file.book->saveCopy(file.folder.filePath(QStringLiteral("nei/kopi.sjusteg"))).ok());
        file.path = target;
        QCOMPARE(file.open().workbook->municipality(), QStringLiteral("Prøvevik kommune"));
        QVERIFY(QDir(file.folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFileThatGoesAwayIsNoticedAndCanStillBeSaved()
    {
        TestFile file;
        file.create();
        QVERIFY(file.book->verifyStillThere().ok());
        QVERIFY(QFile::remove(file.path));
        QVERIFY(!file.book->verifyStillThere().ok());
        QVERIFY(!file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Renhold")).ok());
        const QString rescue = file.folder.filePath(QStringLiteral("redning.sjusteg"));
        QVERIFY(file.book->saveCopy(rescue).ok());
        write(file.path, "en annen fil");
        QVERIFY(!file.book->verifyStillThere().ok());
        file.path = rescue;
        QCOMPARE(file.open().workbook->municipality(), QStringLiteral("Prøvevik kommune"));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::OpeningTest)
#include "OpeningTest.moc"
