// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TestProgram.h"

#include "storage/Backup.h"

#include <QDir>
#include <QSignalSpy>

namespace sjusteg {

/// Made, unlocked, locked, and what may stand in its way: the participants' file as one opens it.
class FileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAFileThereAreNoParticipants()
    {
        TestFile file;
        file.create();
        QCOMPARE(file.book->participantState(), ParticipantState::None);
        QVERIFY(file.book->copies(QStringLiteral("mal-6.5")).isEmpty());
        const Form *blank = file.book->single(QStringLiteral("reg-deltakere"));
        QVERIFY(blank && !blank->head.stored);
        const Result<void> done = file.apply(blank->head.id, InsertRow{QStringLiteral("rows"), 0, file.book->newRow(blank->head.id, QStringLiteral("rows"))});
        QVERIFY(!done.ok());
        QVERIFY(done.problem().sentence.contains(QLatin1StringView("participants")));
        const Form copy = file.book->newCopy(QStringLiteral("mal-6.5"));
        QVERIFY(!file.apply(copy.head.id, AddForm{copy}).ok());
        QVERIFY(file.book->copies(QStringLiteral("mal-6.5")).isEmpty());
        QVERIFY(file.book->unlockParticipants(testPassphrase()).problem().sentence.contains(QLatin1StringView("prosess.deltakere")));
    }

    void lockedThereIsNothingToSeeAndUnlockedEverything()
    {
        ParticipantBench bench;
        bench.create();
        QSignalSpy changed(bench.book.get(), &Workbook::participantStateChanged);
        unlockForTest(*bench.book);
        QCOMPARE(bench.book->participantState(), ParticipantState::Unlocked);
        QVERIFY(QFile::exists(bench.participants));
        QCOMPARE(changed.size(), 1);
        const QStringList copies = bench.fill(QStringLiteral("D-001"));
        QCOMPARE(copies.size(), 2);
        const QJsonObject before = bench.everything();
        const QString picture = bench.book->form(copies.first())->rows(QStringLiteral("entries")).first().cell(QStringLiteral("picture")).toObject().value(QStringLiteral("hash")).toString();
        QVERIFY(!bench.book->imageData(picture).isEmpty());

        QSignalSpy aboutTo(bench.book.get(), &Workbook::participantsAboutToLock);
        bench.book->lockParticipants();
        QCOMPARE(aboutTo.size(), 1);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
        QVERIFY(!bench.book->form(copies.first()));
        QVERIFY(!bench.book->head(copies.first()));
        QVERIFY(bench.book->copyTitle(copies.first()).isEmpty());
        QVERIFY(bench.book->history(copies.first()).isEmpty());
        QVERIFY(bench.book->copies(QStringLiteral("ekstra-loggbok")).isEmpty());
        QVERIFY(bench.book->imageData(picture).isEmpty());
        QVERIFY(bench.book->single(QStringLiteral("reg-deltakere"))->rows(QStringLiteral("rows")).isEmpty());
        for (const FormHead &head : bench.book->allCopies())
            QVERIFY(head.templateId != QLatin1StringView("reg-deltakere"));
        QVERIFY(!bench.book->participantsKeptBack().isEmpty());

        unlockForTest(*bench.book);
        QVERIFY(bench.everything() == before);
        QVERIFY(bench.book->participantsKeptBack().isEmpty());
        bench.reopen();
        QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
        QVERIFY(bench.book->copies(QStringLiteral("ekstra-loggbok")).isEmpty());
        unlockForTest(*bench.book);
        QVERIFY(bench.everything() == before);
        QCOMPARE(bench.book->check(), QStringList());
    }

    void whereItPointsStandsLocked()
    {
        ParticipantBench bench;
        bench.make();
        const Reference subject{bench.id("reg-deltakere"), bench.addParticipant(QStringLiteral("D-007")), QStringLiteral("D-007")};
        const QString copy = bench.addCopy("mal-6.2", subject);
        QVERIFY(bench.book->copyTitle(copy).contains(QLatin1StringView("D-007")));
        bench.book->lockParticipants();
        QCOMPARE(bench.book->copyTitle(copy), QStringLiteral("Locked"));
        bool alive = false;
        QCOMPARE(bench.book->referenceTitle(subject.toJson(), &alive), QStringLiteral("D-007")); // a title somebody kept elsewhere
        QCOMPARE(bench.book->referenceTitle(bench.book->head(copy)->subject.toJson(), &alive), QStringLiteral("Locked"));
        QVERIFY(alive);
        bench.book.reset();
        QVERIFY2(bench.filesWith({QStringLiteral("D-007")}).isEmpty(), "a code is about a person, too");
    }

    void whatStandsInTheWayIsNamed_data()
    {
        QTest::addColumn<QString>("change"); // SQL, or a word for what is done to the file
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << QStringLiteral("remove") << QStringLiteral("is not there");
        QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
        QTest::newRow("something else") << QStringLiteral("text") << QStringLiteral("is not a file of participants");
        QTest::newRow("the process file itself") << QStringLiteral("process") << QStringLiteral("is not a file of participants");
        QTest::newRow("newer") << QStringLiteral("PRAGMA user_version=99") << QStringLiteral("newer version");
        QTest::newRow("cut") << QStringLiteral("cut") << QStringLiteral("is damaged");
        QTest::newRow("trigger") << QStringLiteral("CREATE TRIGGER t AFTER DELETE ON line BEGIN DELETE FROM form; END") << QStringLiteral("holds something");
        QTest::newRow("view") << QStringLiteral("CREATE VIEW v AS SELECT 1") << QStringLiteral("holds something");
        QTest::newRow("table") << QStringLiteral("CREATE TABLE other (a)") << QStringLiteral("holds something");
        QTest::newRow("missing table") << QStringLiteral("DROP TABLE shown") << QStringLiteral("is damaged");
    }

    void whatStandsInTheWayIsNamed()
    {
        QFETCH(QString, change);
        QFETCH(QString, said);
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        bench.book.reset();
        QFile file(bench.participants);
        if (change == QLatin1StringView("remove")) {
            QVERIFY(file.remove());
        } else if (change == QLatin1StringView("folder")) {
            QVERIFY(file.remove() && QDir().mkdir(bench.participants));
        } else if (change == QLatin1StringView("text")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0);
        } else if (change == QLatin1StringView("process")) {
            QVERIFY(file.remove() && QFile::copy(bench.path, bench.participants));
        } else if (change == QLatin1StringView("cut")) {
            QVERIFY(file.resize(file.size() - 4096));
        } else {
            QVERIFY(tamper(bench.participants, change));
        }
        file.close();
        const QByteArray before = bench.files().value(bench.participants);
        bench.reopen();
        QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
        const Result<void> done = bench.book->unlockParticipants(testPassphrase());
        QVERIFY(!done.ok());
        QVERIFY2(done.problem().sentence.contains(said) && done.problem().sentence.contains(QLatin1StringView("prosess.deltakere")), qPrintable(done.problem().sentence));
        QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
        QVERIFY2(bench.files().value(bench.participants) == before, "left untouched");
        QVERIFY2(bench.set(bench.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("x")).ok(), "the process goes on without them");
    }

    void anythingOfThatNameIsNeverWrittenOver()
    {
        TestFile file;
        file.create();
        QFile other(Workbook::participantPath(file.path));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("noe annet") > 0);
        other.close();
        QVERIFY(!file.book->createParticipants(testPassphrase(), KeyCost::forTests()).ok());
        file.reopen();
        QVERIFY(!file.book->createParticipants(testPassphrase(), KeyCost::forTests()).ok());
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("noe annet"));
    }

    void whoOnlyReadsMayUnlockAndRead()
    {
        ParticipantBench bench;
        bench.make();
        const QString copy = bench.fill(QStringLiteral("D-001")).first();
        bench.book.reset();
        const auto before = bench.files();
        bench.book = bench.open({.readOnly = true, .backup = true, .lockOwner = {}}).workbook;
        QVERIFY(bench.book->unlockParticipants(testPassphrase()).ok());
        QCOMPARE(bench.book->form(copy)->rows(QStringLiteral("entries")).size(), 1);
        QVERIFY(!bench.set(copy, QStringLiteral("placement"), {}, QStringLiteral("x")).ok());
        QVERIFY(!bench.book->participantsKeptBack().isEmpty());
        QVERIFY(!bench.book->changePassphrase(testPassphrase(), Passphrase::fromText(QStringLiteral("en annen lang setning"))).ok());
        bench.book.reset();
        QVERIFY(bench.files() == before);
    }

    void whatAnOlderVersionLeftInTheProcessFileMoves()
    {
        ParticipantBench bench;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/schema-002.sjusteg"), bench.path));
        QVERIFY(QFile::setPermissions(bench.path, QFile::ReadOwner | QFile::WriteOwner));
        OpenResult opened = bench.open({.readOnly = false, .backup = true, .lockOwner = {}});
        QCOMPARE(opened.outcome, OpenOutcome::Upgraded);
        bench.book = std::move(opened.workbook);
        QCOMPARE(bench.book->participantState(), ParticipantState::None);
        QVERIFY(bench.book->copies(QStringLiteral("ekstra-loggbok")).isEmpty());
        QVERIFY(bench.book->check().join(QLatin1Char(' ')).contains(QLatin1StringView("unprotected")));
        const QStringList backups = QDir(backupFolder(bench.path)).entryList(QDir::Files);
        QVERIFY(!bench.filesWith(markers()).isEmpty());

        unlockForTest(*bench.book);
        const auto expectMoved = [&] {
            QCOMPARE(bench.book->check(), QStringList());
            const QVector<FormHead> logs = bench.book->copies(QStringLiteral("ekstra-loggbok"));
            QCOMPARE(logs.size(), 1);
            QCOMPARE(bench.book->form(logs.first().id)->rows(QStringLiteral("entries")).first().cell(QStringLiteral("words")).toString(), QStringLiteral("mopp"));
            QCOMPARE(bench.book->history(logs.first().id).last().kind, QStringLiteral("added"));
            QVERIFY(bench.book->history(logs.first().id).last().at.isValid());
        };
        expectMoved();
        QVERIFY2(bench.filesWith({QStringLiteral("Marsvinmerket"), QStringLiteral("D-001"), QStringLiteral("Fadderen")}).isEmpty(),
                 "not in the process file, nor in its backups");
        for (const QString &backup : backups)
            QVERIFY2(QFile::exists(backupFolder(bench.path) + QLatin1Char('/') + backup), "the backups are there still");
        bench.reopenUnlocked();
        expectMoved();
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::FileTest)
#include "FileTest.moc"
