// SPDX-License-Identifier: MPL-2.0
#include "WorkbookFixture.h"

#include "TestProgram.h"
#include "storage/Backup.h"
#include "storage/FileProbe.h"
#include "storage/ParticipantFile.h"
#include "storage/SchemaCheck.h"
#include "workbook/Recovery.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace sjusteg {

/// Files a stranger made so that opening them does something else.
class HostileTest : public QObject
{
    Q_OBJECT

    /// What SQLite lets anyone do who has the file.
    static void alter(const QString &path, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// A closed file with one answer in it.
    static void make(TestFile &file)
    {
        file.create();
        QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Renhold først")).ok());
        file.book.reset();
    }

    static QByteArray number(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }

    /// The journal of a transaction that was cut short, said to be part of a larger one whose journal is `other`.
    static QByteArray journalNaming(const QByteArray &other, quint32 pages)
    {
        const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7");
        quint32 sum = 0;
        for (const char c : other)
            sum += quint32(c);
        const QByteArray head = (mark + number(0) + number(1) + number(pages) + number(512) + number(4096)).leftJustified(512, '\0');
        return head + number(0x40000000 / 4096 + 1) + other + number(quint32(other.size())) + number(sum) + mark;
    }

private Q_SLOTS:
    void everySchemaIsKnownByItsPrint()
    {
        for (const quint32 mark : {applicationId, participantMark}) {
            const QVector<Migration> steps = mark == applicationId ? knownMigrations() : participantMigrations();
            for (int i = 1; i <= steps.size(); ++i) {
                const auto database = Database::open(QStringLiteral(":memory:"), Database::Mode::ReadWrite);
                QVERIFY(migrate(**database, steps.first(i), mark).ok());
                const QByteArray print = schemaPrint(**database);
                QVERIFY2(isKnownSchema(print, steps.at(i - 1).version, mark), "to be added to knownSchemas: " + print);
            }
        }
    }

    void whatNoFileOfOursHoldsIsRefused_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<OpenOutcome>("outcome");
        QTest::addColumn<QString>("told");
        const auto unsafe = [](const char *name, const QStringList &statements, const char *told) {
            QTest::newRow(name) << statements << OpenOutcome::Unsafe << QString::fromUtf8(told);
        };
        unsafe("trigger", {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON value BEGIN DELETE FROM form; END")}, "«t»");
        unsafe("view", {QStringLiteral("CREATE VIEW answers AS SELECT * FROM value")}, "«answers»");
        unsafe("table", {QStringLiteral("CREATE TABLE songs(title)")}, "«songs»");
        unsafe("virtual table", {QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(word)")}, "«words");
        unsafe("index", {QStringLiteral("CREATE INDEX slow ON value(hex(value))")}, "«slow»");
        const auto altered = [](const char *name, const QStringList &statements, const char *told) {
            QTest::newRow(name) << statements << OpenOutcome::Damaged << QString::fromUtf8(told);
        };
        altered("a column that works itself out", {QStringLiteral("ALTER TABLE form ADD COLUMN x TEXT AS (hex(name))")}, "«form»");
        altered("a check of its own", {QStringLiteral("PRAGMA writable_schema=ON"),
                 QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'mime TEXT NOT NULL', 'mime TEXT CHECK (length(mime) < 99)') WHERE name = 'image'")}, "«image»");
        altered("a view in place of a table", {QStringLiteral("DROP TABLE event"), QStringLiteral("CREATE VIEW event AS SELECT form, 1 AS nr, '' AS at, '' AS kind, '' AS post, NULL AS sum FROM value")},
                "«event»");
    }

    void whatNoFileOfOursHoldsIsRefused()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const OpenOutcome, outcome);
        QFETCH(const QString, told);
        TestFile file;
        make(file);
        alter(file.path, statements);
        const QByteArray before = contentOf(file.path);
        for (const bool readOnly : {false, true}) {
            const OpenResult result = file.open({.readOnly = readOnly, .backup = true, .lockOwner = QStringLiteral("Kari")});
            QCOMPARE(result.outcome, outcome);
            QVERIFY(!result.workbook);
            QVERIFY2(result.problem.sentence.contains(QLatin1StringView("prosess.sjusteg")), qPrintable(result.problem.sentence));
            QVERIFY2(result.problem.cause.contains(told), qPrintable(result.problem.cause));
        }
        QVERIFY2(contentOf(file.path) == before, "left untouched");
        QVERIFY(!QDir(backupFolder(file.path)).exists());
        // What is written in it is not lost: it can be fetched into a file of our own making, and nothing else comes along.
        const QString fetched = file.folder.filePath(QStringLiteral("ny.sjusteg"));
        const Result<Recovery> made = recoverFile(file.path, fetched, testCatalog());
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.problem().sentence + made.problem().cause));
        file.path = fetched;
        OpenResult safe = file.open();
        QCOMPARE(safe.outcome, OpenOutcome::Opened);
        QCOMPARE(safe.workbook->single(QStringLiteral("mal-1.2"))->fields.value(QStringLiteral("conclusion")).toString(), QStringLiteral("Renhold først"));
    }

    /// SQLite deletes the journal of several databases together when it takes back one of them, wherever the file beside the database says it is.
    void aJournalThatNamesAnotherFileDeletesNothing_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<OpenOutcome>("outcome");
        QTest::newRow("beside a sound file") << QByteArray("SQLite") << OpenOutcome::Unsafe;
        QTest::newRow("beside a damaged one") << QByteArray("sqlite") << OpenOutcome::Damaged;
    }
    void aJournalThatNamesAnotherFileDeletesNothing()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const OpenOutcome, outcome);
        TestFile file;
        make(file);
        write(file.path, contentOf(file.path).replace(0, first.size(), first));
        const QString other = file.folder.filePath(QStringLiteral("masteroppgave.txt"));
        write(other, "viktig");
        const QString journal = file.path + QStringLiteral("-journal");
        write(journal, journalNaming(QFile::encodeName(other), quint32(contentOf(file.path).size() / 4096)));
        for (const bool readOnly : {false, true})
            QCOMPARE(file.open({.readOnly = readOnly, .backup = false, .lockOwner = {}}).outcome, outcome);
        QVERIFY(recoverFile(file.path, file.folder.filePath(QStringLiteral("ny.sjusteg")), testCatalog()).ok());
        QCOMPARE(contentOf(other), QByteArray("viktig"));
        QVERIFY(QFile::exists(journal));
    }

    /// Where the power goes while that name is being written, its end may be on the disk before its letters. SQLite pays no heed to it then.
    void aJournalWhoseNameIsHalfWrittenIsTakenBackWithoutAQuestion()
    {
        TestFile file;
        make(file);
        const QByteArray before = contentOf(file.path);
        QByteArray journal = journalNaming(QFile::encodeName(file.path) + "-mj123456789", quint32(before.size() / 4096));
        write(file.path + QStringLiteral("-journal"), journal.replace("prosess.sjusteg-mj", QByteArray(18, '\0')));
        OpenResult opened = file.open();
        QVERIFY2(opened.outcome == OpenOutcome::Opened, qPrintable(opened.problem.sentence + opened.problem.cause));
        QCOMPARE(opened.workbook->check(), QStringList());
        QCOMPARE(opened.workbook->single(QStringLiteral("mal-1.2"))->fields.value(QStringLiteral("conclusion")).toString(), QStringLiteral("Renhold først"));
    }

    /// A file with a WAL is written in as soon as SQLite opens it, before anything in it could be looked at.
    void aFileThatKeepsWhatIsNewestBesideItIsLeftByteForByte_data()
    {
        QTest::addColumn<bool>("participants");
        QTest::addColumn<bool>("pending");
        QTest::newRow("the process") << false << false;
        QTest::newRow("the process, something newer beside it") << false << true;
        QTest::newRow("the participants") << true << false;
        QTest::newRow("the participants, something newer beside them") << true << true;
    }
    void aFileThatKeepsWhatIsNewestBesideItIsLeftByteForByte()
    {
        QFETCH(const bool, participants);
        QFETCH(const bool, pending);
        TestFile file;
        make(file);
        file.reopen();
        QVERIFY(file.book->createParticipants(Passphrase::fromText(QStringLiteral("en lang setning")), KeyCost::forTests()).ok());
        file.book.reset();
        const QString target = participants ? Workbook::participantPath(file.path) : file.path;
        alter(target, {QStringLiteral("PRAGMA journal_mode=WAL")});
        if (pending)
            write(target + QStringLiteral("-wal"), QByteArray(5000, 'x'));
        const QByteArray before = contentOf(target);
        const QStringList lying = QDir(file.folder.path()).entryList(QDir::Files);
        for (const bool readOnly : {true, false}) {
            const OpenResult result = file.open({.readOnly = readOnly, .backup = false, .lockOwner = {}});
            QCOMPARE(result.outcome, !participants ? OpenOutcome::Unsafe : readOnly ? OpenOutcome::OpenedReadOnly : OpenOutcome::Opened);
            const Result<void> unlocked = participants ? result.workbook->unlockParticipants(Passphrase::fromText(QStringLiteral("en lang setning")))
                                                       : Result<void>(result.problem);
            QVERIFY(!unlocked);
            QVERIFY2(unlocked.problem().cause.contains(QStringLiteral("WAL")), qPrintable(unlocked.problem().cause));
        }
        QVERIFY2(contentOf(target) == before, "left untouched");
        QCOMPARE(QDir(file.folder.path()).entryList(QDir::Files), lying);
        if (!participants)
            QVERIFY2(recoverFile(file.path, file.folder.filePath(QStringLiteral("ny.sjusteg")), testCatalog()).ok(), "the way out");
    }

#ifdef Q_OS_UNIX
    /// Whoever reads a pipe that nobody writes in waits for ever.
    void whatLiesBesideAndIsNoFileIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("pipe");
        QTest::addColumn<OpenOutcome>("outcome");
        for (const auto &[ending, outcome] : {std::pair("-journal", OpenOutcome::Unsafe), std::pair("-wal", OpenOutcome::Unsafe), std::pair(".lock", OpenOutcome::OpenedReadOnly)}) {
            QTest::addRow("pipe %s", ending) << QString::fromLatin1(ending) << true << outcome;
            QTest::addRow("folder %s", ending) << QString::fromLatin1(ending) << false << outcome;
        }
    }
    void whatLiesBesideAndIsNoFileIsNotWaitedFor()
    {
        QFETCH(const QString, ending);
        QFETCH(const bool, pipe);
        QFETCH(const OpenOutcome, outcome);
        TestFile file;
        make(file);
        const QString beside = file.path + ending;
        QVERIFY(pipe ? ::mkfifo(QFile::encodeName(beside).constData(), 0600) == 0 : QDir().mkpath(beside));
        QCOMPARE(file.open({.readOnly = false, .backup = false, .lockOwner = {}}).outcome, outcome);
        QVERIFY(recoverFile(file.path, file.folder.filePath(QStringLiteral("ny.sjusteg")), testCatalog()).ok());
        QVERIFY2(QFileInfo::exists(beside) && !QFileInfo(beside).isFile(), "not taken away");
    }
#endif

    void aFileOfEndlessLinesIsRefused()
    {
        TestFile file;
        make(file);
        alter(file.path, {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50001) "
                                         "INSERT INTO form(id, template, template_version, status) SELECT 'f' || i, 'mal-1.1', 1, 'begun' FROM n")});
        const OpenResult result = file.open();
        QCOMPARE(result.outcome, OpenOutcome::TooLarge);
        QVERIFY2(result.problem.cause.contains(QStringLiteral("«form»")), qPrintable(result.problem.cause));
    }

    /// What would be refused the next time is not written in the first place.
    void noEditMakesAFileThatCannotBeOpenedAgain()
    {
        TestFile file;
        make(file);
        alter(file.path, {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1998000) "
                                         "INSERT INTO row(form, field, parent, id, position) SELECT 'f', 'x', '', i, i FROM n")});
        file.reopen();
        Form employers = *file.book->single(QStringLiteral("reg-arbeidsgivere"));
        for (int i = 0; i < 5001; ++i)
            employers.tables[QStringLiteral("rows")].append({QStringLiteral("a%1").arg(i), {{QStringLiteral("name"), QStringLiteral("Bedrift")}}});
        const Result<void> tooMany = file.book->apply({{}, QStringLiteral("load"), {{employers.head.id, AddForm{employers}}}});
        QVERIFY(!tooMany);
        QVERIFY2(tooMany.problem().cause.contains(QStringLiteral("«row»")), qPrintable(tooMany.problem().cause));
        QVERIFY(file.book->single(QStringLiteral("reg-arbeidsgivere"))->rows(QStringLiteral("rows")).isEmpty());
    }

    void aFileLargerThanAnyProcessIsRefused()
    {
        TestFile file;
        make(file);
        QVERIFY(QFile::resize(file.path, largestFile + 1)); // a hole: takes no room
        QCOMPARE(file.open().outcome, OpenOutcome::TooLarge);
        QVERIFY(!recoverFile(file.path, file.folder.filePath(QStringLiteral("ny.sjusteg")), testCatalog()).ok());
    }

    void anAnswerWithoutEndIsNotReadAndNotWrittenOver()
    {
        TestFile file;
        make(file);
        const QString form = [&] {
            file.reopen();
            return file.id("mal-1.2");
        }();
        file.book.reset();
        alter(file.path, {QStringLiteral("INSERT INTO value(form, field, value) VALUES('%1', 'doubt', CAST(zeroblob(70000000) AS TEXT))").arg(form)});
        OpenResult result = file.open();
        if (result.workbook) {
            QVERIFY(result.workbook->form(form));
            const Change change = SetCell{{QStringLiteral("conclusion"), {}, {}}, QStringLiteral("Renhold først"), QStringLiteral("Lager først")};
            QVERIFY(!result.workbook->apply({{}, QStringLiteral("edit"), {{form, change}}}).ok());
            QVERIFY(!result.workbook->check().isEmpty());
        } else {
            QVERIFY(!result.problem.sentence.isEmpty());
        }
    }

    void deepAndWrongShapesAreReadAsTheyAre_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("deep list") << QString(100'000, QLatin1Char('[')) + QString(100'000, QLatin1Char(']'));
        QTest::newRow("deep object") << QStringLiteral("{\"a\":").repeated(1000) + QStringLiteral("1") + QString(1000, QLatin1Char('}'));
        QTest::newRow("number") << QStringLiteral("1e999");
        QTest::newRow("not JSON") << QStringLiteral("]],,{");
        QTest::newRow("reference to itself") << QStringLiteral("{\"form\":\"x\",\"row\":\"../../etc/passwd\",\"title\":\"<img src=x>\"}");
        QTest::newRow("long") << QLatin1Char('"') + QString(5'000'000, QLatin1Char('a')) + QLatin1Char('"');
    }

    void deepAndWrongShapesAreReadAsTheyAre()
    {
        QFETCH(const QString, json);
        TestFile file;
        make(file);
        file.reopen();
        const QString form = file.id("mal-1.2");
        file.book.reset();
        {
            auto database = Database::open(file.path, Database::Mode::ReadWrite);
            for (const char *field : {"conclusion", "labour_needs", "labour_needs.industry", "no such field"}) {
                QSqlQuery *query = *(*database)->prepared(QLatin1StringView("INSERT OR REPLACE INTO value(form, field, row, value) VALUES(?,?,?,?)"));
                query->bindValue(0, form);
                query->bindValue(1, QString::fromLatin1(field));
                query->bindValue(2, QStringLiteral("r1"));
                query->bindValue(3, json);
                QVERIFY(query->exec());
                query->finish();
            }
        }
        file.reopen();
        QVERIFY(file.book->form(form));
        (void)file.book->check();
        QVERIFY(file.set(form, QStringLiteral("conclusion"), {}, QStringLiteral("Lager først")).ok());
    }

    void aNameThatLeadsElsewhereIsOnlyAName()
    {
        TestFile file;
        make(file);
        const QString other = file.folder.filePath(QStringLiteral("annen.txt"));
        write(other, "viktig");
        alter(file.path, {QStringLiteral("INSERT INTO form(id, template, template_version, name, status) VALUES('../annen.txt', '../../annen', 1, '../annen', 'begun')"),
                          QStringLiteral("INSERT INTO form(id, template, template_version, name, status) VALUES('/etc/passwd', 'mal-3.1', 1, '../../../annen.txt', 'begun')"),
                          QStringLiteral("INSERT INTO image(hash, mime, data) VALUES('../annen.txt', '../annen.txt', X'78')")});
        file.reopen();
        QVERIFY(!file.book->form(QStringLiteral("../annen.txt")));
        QCOMPARE(file.book->imageData(QStringLiteral("annen.txt")), QByteArray());
        QVERIFY(file.book->backup().ok());
        QVERIFY(!file.book->check().isEmpty());
        QCOMPARE(contentOf(other), QByteArray("viktig"));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::HostileTest)
#include "HostileTest.moc"
