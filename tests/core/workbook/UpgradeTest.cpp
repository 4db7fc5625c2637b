// SPDX-License-Identifier: MPL-2.0
#include "WorkbookFixture.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>

namespace sjusteg {

/// Opening a file of an older version. This program knows one version more than the others do (later/later.qrc), so that there is one.
class UpgradeTest : public QObject
{
    Q_OBJECT

    static constexpr int later = 900;

    /// The file as the version before left it, with an answer in it.
    static void makeOlder(TestFile &file)
    {
        file.create();
        QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Renhold først")).ok());
        file.book.reset();
        auto database = Database::open(file.path, Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(QStringLiteral("DROP TABLE of_a_later_version")).ok());
        QVERIFY((*database)->execute(QStringLiteral("DROP INDEX of_a_later_index")).ok());
        const QVector<Migration> known = knownMigrations();
        QCOMPARE(known.last().version, later);
        QVERIFY((*database)->execute(QStringLiteral("PRAGMA user_version=%1").arg(known.at(known.size() - 2).version)).ok());
    }
    /// A file that the upgrade cannot be done on.
    static void makeStubborn(TestFile &file)
    {
        makeOlder(file);
        auto database = Database::open(file.path, Database::Mode::ReadWrite);
        for (const char *id : {"a", "b"}) {
            const auto twice = QStringLiteral("INSERT INTO form(id, template, template_version, name, status) VALUES('%1', 'mal-1.1', 1, 'twice', 'begun')");
            QVERIFY((*database)->execute(twice.arg(QLatin1StringView(id))).ok());
        }
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList backups(const TestFile &file)
    {
        const QDir folder(backupFolder(file.path));
        QStringList paths;
        for (const QString &name : folder.entryList(QDir::Files))
            paths.append(folder.filePath(name));
        return paths;
    }
    static int version(const QString &path)
    {
        auto database = Database::open(path, Database::Mode::ReadOnly);
        return database ? (*database)->userVersion() : -1;
    }
    static QString conclusion(Workbook &book)
    {
        return book.single(QStringLiteral("mal-1.2"))->fields.value(QStringLiteral("conclusion"), noValue()).toString();
    }

private Q_SLOTS:
    void anOlderFileIsBroughtUpToDateWithACopyOfHowItWas()
    {
        TestFile file;
        makeOlder(file);
        const int before = version(file.path);
        {
            OpenResult opened = file.open();
            QCOMPARE(opened.outcome, OpenOutcome::Upgraded);
            QVERIFY(opened.workbook);
            QVERIFY2(opened.problem.sentence.contains(QLatin1StringView("prosess.sjusteg-kopier")), qPrintable(opened.problem.sentence));
            QCOMPARE(conclusion(*opened.workbook), QStringLiteral("Renhold først"));
            file.book = std::move(opened.workbook);
            QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Lager")).ok());
            file.book.reset();
        }
        QCOMPARE(version(file.path), later);
        QCOMPARE(backups(file).size(), 1);
        QCOMPARE(version(backups(file).first()), before);
        // The next time there is nothing left to do.
        OpenResult again = file.open();
        QCOMPARE(again.outcome, OpenOutcome::Opened);
        QCOMPARE(conclusion(*again.workbook), QStringLiteral("Lager"));
    }

    void theCopyOfHowItWasIsAFileOfItsOwn()
    {
        TestFile file;
        makeOlder(file);
        QVERIFY(file.open().workbook);
        file.path = backups(file).first();
        OpenResult copy = file.open();
        QCOMPARE(copy.outcome, OpenOutcome::Upgraded);
        QCOMPARE(conclusion(*copy.workbook), QStringLiteral("Renhold først"));
    }

    void anUpgradeThatFailsLeavesTheFileAsItWas()
    {
        TestFile file;
        makeStubborn(file);
        const QByteArray before = bytes(file.path);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const OpenResult result = file.open();
            QCOMPARE(result.outcome, OpenOutcome::UpgradeFailed);
            QVERIFY(!result.workbook);
            QVERIFY2(result.problem.sentence.contains(QLatin1StringView("prosess")), qPrintable(result.problem.sentence));
            QVERIFY(!result.problem.cause.isEmpty());
            QVERIFY2(bytes(file.path) == before, "not one byte has changed");
            QCOMPARE(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("prosess.sjusteg")));
            QVERIFY(!backups(file).isEmpty());
        }
        // The copy holds every table and answer the file has.
        auto copy = Database::open(backups(file).first(), Database::Mode::ReadOnly);
        QVERIFY(copy.ok());
        QCOMPARE((*copy)->single(QStringLiteral("SELECT count(*) FROM value WHERE value LIKE '%Renhold først%'"))->toInt(), 1);
    }

    void withoutACopyThereIsNoUpgrade()
    {
        TestFile file;
        makeOlder(file);
        const QByteArray before = bytes(file.path);
        QFile inTheWay(backupFolder(file.path));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QCOMPARE(file.open().outcome, OpenOutcome::UpgradeFailed);
        QVERIFY(bytes(file.path) == before);
        QVERIFY(inTheWay.remove());
        QCOMPARE(file.open().outcome, OpenOutcome::Upgraded);
    }

    void anOlderFileIsNotTouchedWhenItIsOnlyRead()
    {
        TestFile file;
        makeOlder(file);
        const QByteArray before = bytes(file.path);
        QCOMPARE(file.open({.readOnly = true, .backup = true, .lockOwner = {}}).outcome, OpenOutcome::UpgradeFailed);
        QVERIFY(bytes(file.path) == before);
        QVERIFY(backups(file).isEmpty());
    }

    void aDamagedOlderFileIsNotUpgraded()
    {
        TestFile file;
        makeOlder(file);
        QFile raw(file.path);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page * 4096 < raw.size(); ++page) {
            raw.seek(page * 4096);
            raw.write(QByteArray(16, '\xa5'));
        }
        raw.close();
        const QByteArray before = bytes(file.path);
        QCOMPARE(file.open().outcome, OpenOutcome::Damaged);
        QVERIFY(bytes(file.path) == before);
    }
};

} // namespace sjusteg

// A program of its own: the others must not know that version.
QTEST_GUILESS_MAIN(sjusteg::UpgradeTest)
#include "UpgradeTest.moc"
