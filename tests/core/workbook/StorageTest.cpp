// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include "storage/Backup.h"
#include "storage/Migrations.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sjusteg {

class StorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsThinOutWithAge()
    {
        const QDateTime now(QDate(2026, 6, 30), QTime(12, 0));
        QVector<QDateTime> times;
        for (int hour = 0; hour < 24 * 400; hour += 6)
            times.append(now.addSecs(-3600LL * hour));
        const QVector<QDateTime> drop = backupsToDrop(times, now);
        QVector<QDateTime> kept;
        for (const QDateTime &time : std::as_const(times)) {
            if (!drop.contains(time))
                kept.append(time);
        }
        const auto count = [&](int fromHours, int toHours) {
            return std::count_if(kept.cbegin(), kept.cend(), [&](const QDateTime &time) {
                const qint64 age = time.secsTo(now) / 3600;
                return age >= fromHours && age <= toHours;
            });
        };
        QCOMPARE(count(0, 24), 5);
        QCOMPARE(count(25, 30 * 24), 30);
        QCOMPARE(count(30 * 24 + 1, 400 * 24), 13);
        QVERIFY(backupsToDrop(kept, now).isEmpty());
    }

    void aStepThatFailsLeavesTheFileAtTheStepBefore()
    {
        TestFile file;
        file.create();
        file.book.reset();
        auto database = Database::open(file.path, Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVector<Migration> steps = knownMigrations();
        const int known = steps.last().version;
        steps.append({known + 1, QStringLiteral("CREATE TABLE first(a TEXT) STRICT;\n")});
        steps.append({known + 2, QStringLiteral("CREATE TABLE second(a TEXT) STRICT;\nINSERT INTO nowhere VALUES(1);\n")});
        QVERIFY(!migrate(**database, steps).ok());
        QCOMPARE((*database)->userVersion(), known + 1);
        const QString tables = QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('first', 'second')");
        QCOMPARE((*database)->single(tables)->toInt(), 1);
        steps.last().sql = QStringLiteral("CREATE TABLE second(a TEXT) STRICT;\n");
        QVERIFY(migrate(**database, steps).ok());
        QCOMPARE((*database)->single(tables)->toInt(), 2);
    }

    void theFileKeepsItsPromises()
    {
        TestFile file;
        file.create();
        file.book.reset();
        auto database = Database::open(file.path, Database::Mode::ReadWrite);
        QCOMPARE((*database)->single(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("delete"));
        QCOMPARE((*database)->single(QStringLiteral("PRAGMA synchronous"))->toInt(), 3);
        QCOMPARE((*database)->single(QStringLiteral("PRAGMA secure_delete"))->toInt(), 1);
        QCOMPARE((*database)->single(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE((*database)->single(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' "
                                                    "AND name NOT LIKE 'sqlite_%'"))->toInt(), 0);
    }

    void aFullDiskLosesNothing()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(file.set(form, QStringLiteral("conclusion"), {}, QStringLiteral("Renhold")).ok());
        // A limit on the size of files stands in for the full disk: writes beyond it fail.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(QFile(file.path).size());
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
        const Result<void> full = file.set(form, QStringLiteral("conclusion"), {}, QString(200000, QLatin1Char('x')));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!full.ok());
        QVERIFY(!full.problem().sentence.isEmpty());
        QCOMPARE(file.book->form(form)->value({QStringLiteral("conclusion"), {}, {}}).toString(), QStringLiteral("Renhold"));
        QVERIFY(file.set(form, QStringLiteral("conclusion"), {}, QStringLiteral("Renhold og butikk")).ok());
        file.reopen();
        QCOMPARE(file.book->form(form)->value({QStringLiteral("conclusion"), {}, {}}).toString(), QStringLiteral("Renhold og butikk"));
    }

    void pullingThePlugLosesNothingThatWasSaved()
    {
        TestFile file;
        file.create();
        file.book.reset();
        int channel[2];
        QVERIFY(::pipe(channel) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            OpenResult opened = file.open();
            Workbook &book = *opened.workbook;
            const QString form = book.single(QStringLiteral("mal-1.2"))->head.id;
            for (int i = 1;; ++i) {
                const Change change = SetCell{{QStringLiteral("conclusion"), {}, {}}, noValue(), QStringLiteral("nr %1").arg(i)};
                if (!book.apply({{}, {}, {{form, change}}}).ok() || ::write(channel[1], &i, sizeof i) != sizeof i)
                    ::_exit(1);
            }
        }
        int last = 0;
        while (last < 20)
            QVERIFY(::read(channel[0], &last, sizeof last) == sizeof last);
        ::kill(child, SIGKILL);
        ::close(channel[1]);
        while (::read(channel[0], &last, sizeof last) == sizeof last) { }
        ::close(channel[0]);
        ::waitpid(child, nullptr, 0);
        file.reopen();
        const QString text = file.book->single(QStringLiteral("mal-1.2"))->fields.value(QStringLiteral("conclusion")).toString();
        const int found = text.section(QLatin1Char(' '), 1).toInt();
        QVERIFY2(found == last || found == last + 1, qPrintable(text));
        QCOMPARE(file.book->check(), QStringList());
    }

    void aSmallFormAndALongOneOpenFromTheSameFile()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(file.set(form, QStringLiteral("conclusion"), {}, QStringLiteral("Renhold")).ok());
        Form long_ = file.book->newCopy(QStringLiteral("reg-avklaringer"));
        for (int i = 0; i < 20000; ++i)
            long_.tables[QStringLiteral("rows")].append({QStringLiteral("rad-%1").arg(i), {{QStringLiteral("text"), QStringLiteral("sak")}}});
        QVERIFY(file.apply(long_.head.id, AddForm{long_}).ok());
        file.reopen();
        QCOMPARE(file.book->form(form)->value({QStringLiteral("conclusion"), {}, {}}).toString(), QStringLiteral("Renhold"));
        QCOMPARE(file.book->single(QStringLiteral("reg-avklaringer"))->rows(QStringLiteral("rows")).size(), 20000);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::StorageTest)
#include "StorageTest.moc"
