// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"

#include "storage/SyncedPlace.h"
#include "storage/WorkCopy.h"

#include <QDir>

namespace sjusteg {

/// A file in a synced folder or on a network drive is worked on in a copy, and put back without overwriting what others wrote.
class WorkCopyTest : public QObject
{
    Q_OBJECT

    /// A shared folder with a file, and a computer that works on it.
    struct Shared {
        TestFile file; ///< the one in the shared folder
        QTemporaryDir computer;
        std::unique_ptr<WorkCopy> copy;
        QString conflict;

        Shared()
        {
            file.create();
            file.book.reset();
        }
        void take()
        {
            auto taken = WorkCopy::take(file.path, computer.path(), QStringLiteral("Kari"), file.clock);
            if (!taken)
                qFatal("%s", qPrintable(taken.problem().sentence));
            conflict = taken->conflict;
            copy = std::move(taken->copy);
        }
        void open()
        {
            OpenResult opened = Workbook::open(copy->localPath(), testCatalog(), {.backup = false, .workCopyOf = file.path, .lockOwner = {}}, file.clock);
            if (!opened.workbook)
                qFatal("%s", qPrintable(opened.problem.sentence));
            file.book = std::move(opened.workbook);
        }
        void write(const QString &text) { QVERIFY(file.set(file.id("mal-1.2"), QStringLiteral("conclusion"), {}, text).ok()); }
        Result<WorkCopy::Outcome> putBack()
        {
            return copy->putBack([this](const QString &path) { return file.book->saveCopy(path); });
        }
        /// What the computer's power going looks like: nothing is closed properly.
        void stop()
        {
            copy.reset();
            file.book.reset();
        }
    };

    static QString conclusion(const QString &path)
    {
        const OpenResult opened = Workbook::open(path, testCatalog(), {.readOnly = true, .backup = false, .lockOwner = {}});
        return opened.workbook ? opened.workbook->single(QStringLiteral("mal-1.2"))->fields.value(QStringLiteral("conclusion"), noValue()).toString()
                               : opened.problem.sentence;
    }
    static QStringList participants(const QString &path)
    {
        const OpenResult opened = Workbook::open(path, testCatalog(), {.readOnly = true, .backup = false, .lockOwner = {}});
        if (!opened.workbook || !opened.workbook->unlockParticipants(testPassphrase()))
            return {opened.problem.sentence};
        QStringList codes;
        for (const Row &row : opened.workbook->single(QStringLiteral("reg-deltakere"))->rows(QStringLiteral("rows")))
            codes.append(row.cell(QStringLiteral("code")).toString());
        return codes;
    }
    static void changeElsewhere(const Shared &shared, const QString &text)
    {
        TestFile other;
        other.clock = shared.file.clock;
        QFile::remove(other.path);
        QVERIFY(QFile::copy(shared.file.path, other.path));
        other.reopen();
        QVERIFY(other.set(other.id("mal-1.2"), QStringLiteral("conclusion"), {}, text).ok());
        other.book.reset();
        QVERIFY(QFile::remove(shared.file.path));
        QVERIFY(QFile::copy(other.path, shared.file.path));
    }
    static QStringList secondFiles(const Shared &shared)
    {
        return QDir(shared.file.folder.path()).entryList({QStringLiteral("prosess (*.sjusteg")}, QDir::Files);
    }

private Q_SLOTS:
    void placesAreKnown_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("kind");
        const int none = int(SyncedPlace::Kind::None), synced = int(SyncedPlace::Kind::Synced), network = int(SyncedPlace::Kind::Network);
        const QString ext = QStringLiteral("ext4");
        QTest::newRow("own disk") << QStringLiteral("Dokumenter") << QString() << ext << QString() << none;
        QTest::newRow("a name that only looks alike") << QStringLiteral("OneDrivekurs") << QString() << ext << QString() << none;
        QTest::newRow("OneDrive") << QStringLiteral("OneDrive - Prøvevik kommune") << QString() << ext << QStringLiteral("OneDrive") << synced;
        QTest::newRow("OneDrive by its own word") << QStringLiteral("Filer") << QStringLiteral("*") << ext << QStringLiteral("OneDrive") << synced;
        QTest::newRow("Nextcloud by its database") << QStringLiteral("Sky") << QStringLiteral(".sync_a1b2.db") << ext << QStringLiteral("Nextcloud") << synced;
        QTest::newRow("Dropbox by its mark") << QStringLiteral("Deling") << QStringLiteral(".dropbox") << ext << QStringLiteral("Dropbox") << synced;
        QTest::newRow("Windows share") << QStringLiteral("Felles") << QString() << QStringLiteral("cifs") << QString() << network;
        QTest::newRow("NFS") << QStringLiteral("Felles") << QString() << QStringLiteral("nfs4") << QString() << network;
    }

    void placesAreKnown()
    {
        QFETCH(QString, folder);
        QFETCH(QString, mark);
        QFETCH(QString, system);
        QTemporaryDir disk;
        const QDir top(disk.filePath(folder));
        QVERIFY(top.mkpath(QStringLiteral("Steg 1/Referat")));
        SyncedFacts facts{{}, system, disk.path(), false};
        if (mark == QLatin1StringView("*"))
            facts.oneDriveFolders.append(top.path());
        else if (!mark.isEmpty())
            QVERIFY(QFile(top.filePath(mark)).open(QIODevice::WriteOnly));
        const SyncedPlace place = syncedPlace(top.filePath(QStringLiteral("Steg 1/Referat/a.sjusteg")), facts);
        QTEST(int(place.kind), "kind");
        QTEST(place.service, "service");
    }

    void whatIsWrittenIsPutBackAndNothingStaysBehind()
    {
        Shared shared;
        shared.take();
        shared.open();
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::NothingNew);
        shared.write(QStringLiteral("Renhold"));
        QVERIFY(conclusion(shared.file.path).isEmpty());
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::PutBack);
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Renhold"));
        shared.write(QStringLiteral("Lager"));
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::PutBack);
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Lager"));
        shared.file.book.reset();
        shared.copy->close();
        shared.copy.reset();
        QVERIFY(QDir(shared.computer.path()).isEmpty());
        QCOMPARE(QDir(shared.file.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("prosess.sjusteg")});
    }

    void aSecondPersonIsToldWhoHasIt()
    {
        Shared shared;
        shared.take();
        const auto second = WorkCopy::take(shared.file.path, shared.computer.filePath(QStringLiteral("annen")), QStringLiteral("Ola"), shared.file.clock);
        QVERIFY(second.ok());
        QVERIFY(!second->copy);
        QCOMPARE(second->holder->name, QStringLiteral("Kari"));
    }

    void whatOthersWroteMeanwhileIsNotOverwritten()
    {
        Shared shared;
        shared.take();
        shared.open();
        shared.write(QStringLiteral("Mitt"));
        changeElsewhere(shared, QStringLiteral("Deres"));
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::Conflict);
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Deres"));
        QCOMPARE(secondFiles(shared).size(), 1);
        QVERIFY2(secondFiles(shared).first().contains(QLatin1StringView("2026-03-04")), qPrintable(secondFiles(shared).first()));
        QCOMPARE(conclusion(shared.copy->place()), QStringLiteral("Mitt"));
        shared.write(QStringLiteral("Mitt igjen"));
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::PutBack);
        QCOMPARE(conclusion(shared.copy->place()), QStringLiteral("Mitt igjen"));
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Deres"));
    }

    void whatCouldNotBePutBackIsGoneOnWith()
    {
        Shared shared;
        shared.take();
        shared.open();
        shared.write(QStringLiteral("Uten nett"));
        const QString away = shared.file.folder.path() + QStringLiteral("-borte");
        QVERIFY(QDir().rename(shared.file.folder.path(), away));
        const auto failed = shared.putBack();
        QVERIFY(!failed.ok());
        QVERIFY2(failed.problem().sentence.contains(QLatin1StringView("on this computer")), qPrintable(failed.problem().sentence));
        shared.stop();
        QVERIFY(QDir().rename(away, shared.file.folder.path()));
        QVERIFY2(QFile::exists(shared.file.path + QStringLiteral(".lock")), "nobody could take it away");
        shared.take();
        QVERIFY(shared.conflict.isEmpty());
        shared.open();
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::PutBack);
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Uten nett"));
    }

    void aCopyLeftBehindMeetsAChangedFile()
    {
        Shared shared;
        shared.take();
        shared.open();
        shared.write(QStringLiteral("Før strømmen gikk"));
        shared.stop();
        changeElsewhere(shared, QStringLiteral("Deres"));
        shared.take();
        QVERIFY(!shared.conflict.isEmpty());
        QCOMPARE(conclusion(shared.conflict), QStringLiteral("Før strømmen gikk"));
        QCOMPARE(conclusion(shared.copy->localPath()), QStringLiteral("Deres"));
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Deres"));
    }

    void participantsTravelWithTheirProcess()
    {
        Shared shared;
        shared.file.reopen();
        unlockForTest(*shared.file.book);
        shared.file.book.reset();
        shared.take();
        shared.open();
        unlockForTest(*shared.file.book);
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::NothingNew);
        const auto add = [&shared](const char *code) {
            QVERIFY(!shared.file.addRow(shared.file.id("reg-deltakere"), QStringLiteral("rows"), {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("programme_end"), QStringLiteral("2027-06-30")}}).isEmpty());
        };
        add("D-001"); // nothing but the participants' file has changed
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::PutBack);
        QCOMPARE(participants(shared.file.path), QStringList{QStringLiteral("D-001")});
        // Somebody else works with the participants meanwhile.
        TestFile other;
        other.clock = shared.file.clock;
        QVERIFY(QFile::copy(shared.file.path, other.path) && QFile::copy(Workbook::participantPath(shared.file.path), Workbook::participantPath(other.path)));
        other.reopen();
        unlockForTest(*other.book);
        QVERIFY(!other.addRow(other.id("reg-deltakere"), QStringLiteral("rows"), {{QStringLiteral("code"), QStringLiteral("D-777")}, {QStringLiteral("programme_end"), QStringLiteral("2027-06-30")}}).isEmpty());
        other.book.reset();
        QVERIFY(QFile::remove(Workbook::participantPath(shared.file.path)));
        QVERIFY(QFile::copy(Workbook::participantPath(other.path), Workbook::participantPath(shared.file.path)));
        add("D-002");
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::Conflict);
        QCOMPARE(participants(shared.file.path), QStringList({QStringLiteral("D-001"), QStringLiteral("D-777")}));
        QCOMPARE(participants(shared.copy->place()), QStringList({QStringLiteral("D-001"), QStringLiteral("D-002")}));
        shared.file.book.reset();
        shared.copy->close();
        shared.copy.reset();
        QVERIFY2(QDir(shared.computer.path()).isEmpty(), "nothing about participants stays on the computer");
    }

    void aFileThatWasRemovedIsPutBack()
    {
        Shared shared;
        shared.take();
        shared.open();
        shared.write(QStringLiteral("Borte og tilbake"));
        QVERIFY(QFile::remove(shared.file.path));
        QCOMPARE(*shared.putBack(), WorkCopy::Outcome::PutBack);
        QCOMPARE(conclusion(shared.file.path), QStringLiteral("Borte og tilbake"));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::WorkCopyTest)
#include "WorkCopyTest.moc"
