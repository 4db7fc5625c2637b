// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TestProgram.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "workbook/Recovery.h"

#include <QDir>
#include <QSignalSpy>

namespace sjusteg {

/// Made, unlocked, locked, moved about: how the participants' file fares beside the process file.
class FileTest : public QObject
{
    Q_OBJECT

    static bool run(const QString &path, const QString &sql)
    {
        const auto database = Database::open(path, Database::Mode::Mend);
        return database && (*database)->execute(sql).ok();
    }
    static QString wrongSentence(Workbook &book)
    {
        const Result<void> done = book.unlockParticipants(Passphrase::fromText(QStringLiteral("noe helt annet")));
        return done ? QString() : done.problem().sentence;
    }

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

    void aWrongPassphraseAndABrokenLockSoundTheSame()
    {
        ParticipantBench bench;
        bench.make();
        bench.reopen();
        const QString wrong = wrongSentence(*bench.book);
        QVERIFY(wrong.contains(QLatin1StringView("not the passphrase")));
        bench.book.reset();
        QStringList tampering{QStringLiteral("UPDATE lock SET memory = memory * 2"), QStringLiteral("UPDATE lock SET salt = zeroblob(16)"),
                              QStringLiteral("UPDATE lock SET key = zeroblob(3)"),
                              QStringLiteral("UPDATE lock SET memory = 107374182400")}; // a hundred gigabytes
        // Each of these takes as long as a real passphrase.
        if (qEnvironmentVariableIsSet("SJUSTEG_FAULT_ROUNDS"))
            tampering += {QStringLiteral("UPDATE lock SET operations = 4000000000"), QStringLiteral("UPDATE lock SET operations = -1, memory = 0"),
                          QStringLiteral("UPDATE lock SET salt = zeroblob(1000000)")};
        tampering.append(QStringLiteral("DELETE FROM lock"));
        for (const QString &sql : tampering) {
            QVERIFY2(run(bench.participants, sql), qPrintable(sql));
            bench.reopen();
            const Result<void> done = bench.book->unlockParticipants(testPassphrase());
            QVERIFY2(!done.ok(), qPrintable(sql));
            QCOMPARE(done.problem().sentence, wrong);
            QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
            bench.book.reset();
        }
    }

    void theSamePassphraseIsTheSameHoweverItIsTyped()
    {
        const QString composed = QStringLiteral("blåbær på tå");
        QVERIFY(composed.normalized(QString::NormalizationForm_D) != composed);
        QVERIFY(Passphrase::fromText(composed.normalized(QString::NormalizationForm_D)) == Passphrase::fromText(composed));
        QVERIFY(Passphrase::fromUtf8(composed.toUtf8()) == Passphrase::fromText(composed));
        QVERIFY(!(Passphrase::fromText(QStringLiteral("Blåbær på tå")) == Passphrase::fromText(composed)));
        QVERIFY(Passphrase::fromText(QStringLiteral("ምልክትምልክትምልክት")).isLongEnough()); // characters, not bytes
        QVERIFY(!Passphrase::fromText(QStringLiteral("ምልክትምልክት")).isLongEnough());
        TestFile file;
        file.create();
        QVERIFY(!file.book->createParticipants(Passphrase::fromText(QStringLiteral("kort")), KeyCost::forTests()).ok());
        QCOMPARE(file.book->participantState(), ParticipantState::None);
        QVERIFY(!QFile::exists(Workbook::participantPath(file.path)));
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
            QVERIFY(run(bench.participants, change));
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

    void oneThatBelongsToAnotherProcessStaysLocked()
    {
        ParticipantBench first;
        first.make();
        first.fill(QStringLiteral("D-001"));
        ParticipantBench second;
        second.make();
        second.book.reset();
        QVERIFY(QFile::remove(second.participants) && QFile::copy(first.participants, second.participants));
        second.reopen();
        const Result<void> done = second.book->unlockParticipants(testPassphrase());
        QVERIFY(!done.ok());
        QVERIFY2(done.problem().sentence.contains(QLatin1StringView("another process")), qPrintable(done.problem().sentence));
        QCOMPARE(second.book->participantState(), ParticipantState::Locked);
        QVERIFY(second.book->unlockParticipants(testPassphrase(), ParticipantsOf::Anyone).ok());
        QCOMPARE(second.book->copies(QStringLiteral("ekstra-loggbok")).size(), 1);
        // From then on it belongs here, and no longer there.
        second.reopen();
        QVERIFY(second.book->unlockParticipants(testPassphrase()).ok());
    }

    void anOlderCopyOfTheProcessFileIsStillTheirProcess()
    {
        ParticipantBench bench;
        bench.create();
        bench.book.reset();
        const QString older = bench.folder.filePath(QStringLiteral("eldre"));
        QVERIFY(QFile::copy(bench.path, older));
        bench.reopenUnlocked();
        bench.fill(QStringLiteral("D-001"));
        bench.book.reset();
        QVERIFY(QFile::remove(bench.path) && QFile::rename(older, bench.path));
        bench.reopen();
        QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
        QVERIFY(bench.book->unlockParticipants(testPassphrase()).ok());
        QCOMPARE(bench.book->copies(QStringLiteral("ekstra-loggbok")).size(), 1);
    }

    void renamedAloneTheProcessSaysWhatIsMissing()
    {
        ParticipantBench bench;
        bench.make();
        bench.book.reset();
        QVERIFY(QFile::rename(bench.path, bench.folder.filePath(QStringLiteral("nytt.sjusteg"))));
        bench.path = bench.folder.filePath(QStringLiteral("nytt.sjusteg"));
        bench.reopen();
        QCOMPARE(bench.book->participantState(), ParticipantState::Locked);
        const QString said = bench.book->unlockParticipants(testPassphrase()).problem().sentence;
        QVERIFY2(said.contains(QLatin1StringView("nytt.deltakere")) && said.contains(QLatin1StringView("renamed")), qPrintable(said));
        QVERIFY(!bench.book->createParticipants(testPassphrase(), KeyCost::forTests()).ok());
        QVERIFY(QFile::rename(bench.participants, bench.folder.filePath(QStringLiteral("nytt.deltakere"))));
        QVERIFY(bench.book->unlockParticipants(testPassphrase()).ok());
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

    void anotherPassphraseSealsEverythingAnew()
    {
        ParticipantBench bench;
        bench.make();
        const QString copy = bench.fill(QStringLiteral("D-001")).first();
        const QString dropped = bench.addCopy("ekstra-loggbok", bench.book->head(copy)->subject);
        const Form gone = *bench.book->form(dropped);
        QVERIFY(bench.apply(dropped, DropForm{gone}).ok());
        const QJsonObject before = bench.everything();
        QList<QByteArray> bodies;
        {
            const auto database = Database::open(bench.participants, Database::Mode::ReadOnly);
            QSqlQuery *query = *(*database)->prepared(QLatin1StringView("SELECT body FROM line UNION ALL SELECT body FROM form UNION ALL SELECT body FROM image UNION ALL SELECT key FROM lock"));
            QVERIFY(query->exec());
            while (query->next())
                bodies.append(query->value(0).toByteArray());
        }
        QVERIFY(bodies.size() > 10);
        const Passphrase after = Passphrase::fromText(QStringLiteral("en annen lang setning"));
        QVERIFY(!bench.book->changePassphrase(after, after).ok());
        QVERIFY(!bench.book->changePassphrase(testPassphrase(), Passphrase::fromText(QStringLiteral("kort"))).ok());
        QVERIFY(bench.book->changePassphrase(testPassphrase(), after).ok());
        QVERIFY(bench.everything() == before);
        QVERIFY(bench.set(copy, QStringLiteral("entries.words"), bench.book->form(copy)->rows(QStringLiteral("entries")).first().id, QStringLiteral("lim")).ok());
        QVERIFY(bench.apply(dropped, AddForm{gone}).ok()); // undo after it, though without the old history
        const QJsonObject now = bench.everything();
        const QByteArray file = bench.files().value(bench.participants);
        for (const QByteArray &body : std::as_const(bodies))
            QVERIFY2(!file.contains(body.mid(24, 40)), "sealed by the old key");
        bench.reopen();
        QVERIFY(!bench.book->unlockParticipants(testPassphrase()).ok());
        QVERIFY(bench.book->unlockParticipants(after).ok());
        QVERIFY(bench.everything() == now);
        QCOMPARE(bench.book->check(), QStringList());
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

    void copiesTakeBothFiles()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        const QJsonObject before = bench.everything();
        const QString target = bench.folder.filePath(QStringLiteral("kopi.sjusteg"));
        QVERIFY(bench.book->saveCopy(target).ok());
        bench.book->lockParticipants();
        const QString locked = bench.folder.filePath(QStringLiteral("låst.sjusteg"));
        QVERIFY(bench.book->saveCopy(locked).ok());
        for (const QString &copy : {target, locked}) {
            ParticipantBench other;
            other.path = copy;
            other.reopenUnlocked();
            QVERIFY(other.everything() == before);
        }
        unlockForTest(*bench.book);
        const QString next = bench.folder.filePath(QStringLiteral("videre.sjusteg"));
        QVERIFY(bench.book->continueIn(next).ok());
        QVERIFY(bench.everything() == before);
        QVERIFY(!bench.addParticipant(QStringLiteral("D-002")).isEmpty());
        QVERIFY(bench.book->verifyStillThere().ok());
        QVERIFY(QFile::remove(Workbook::participantPath(next)));
        QVERIFY(bench.book->verifyStillThere().problem().sentence.contains(QLatin1StringView("videre.deltakere")));
        QVERIFY2(bench.book->saveCopy(bench.folder.filePath(QStringLiteral("reddet.sjusteg"))).ok(), "what is unlocked can be saved though the file is gone");
        const QByteArray sealed = bench.files().value(bench.participants);
        bench.reopen();
        QVERIFY2(!bench.book->saveCopy(bench.folder.filePath(QStringLiteral("prosess.bak"))).ok(), "it would be written over its own participants");
        QVERIFY(bench.files().value(bench.participants) == sealed);
        // Beside a copy without participants somebody else's must not be taken for its own.
        TestFile plain;
        plain.create();
        QVERIFY(!plain.book->saveCopy(bench.folder.filePath(QStringLiteral("kopi.sjusteg"))).ok());
    }

    void backupsAreMadeOfBothAndThinnedAlike()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        QVERIFY(bench.book->backup().ok());
        QCOMPARE(participantBackups(bench.path).size(), 1);
        bench.reopenUnlocked();
        QCOMPARE(participantBackups(bench.path).size(), 1); // nothing new since
        QVERIFY(!bench.addParticipant(QStringLiteral("D-002")).isEmpty());
        for (int month = 1; month < 5; ++month) {
            for (int day = 1; day < 4; ++day) {
                bench.clock->time = QDateTime(QDate(2027, month, day), QTime(9, 0));
                QVERIFY(!bench.addParticipant(QStringLiteral("D-%1").arg(month * 10 + day)).isEmpty());
                QVERIFY(bench.book->backup().ok());
            }
        }
        // January, February and March keep their last; April is younger than thirty days.
        QStringList stamps;
        for (const QString &path : participantBackups(bench.path))
            stamps.append(QFileInfo(path).completeBaseName().mid(8, 10));
        QVERIFY2(stamps.contains(QLatin1StringView("2027-01-03")) && !stamps.contains(QLatin1StringView("2027-01-01")), qPrintable(stamps.join(QLatin1Char(' '))));
        QVERIFY(stamps.contains(QLatin1StringView("2027-04-01")) && stamps.contains(QLatin1StringView("2027-04-03")));
        const QString newest = participantBackups(bench.path).last();
        const QJsonObject before = bench.everything();
        bench.book.reset();
        QVERIFY(QFile::remove(bench.participants) && QFile::copy(newest, bench.participants));
        bench.reopenUnlocked();
        QVERIFY(bench.everything() == before);
    }

    void aRecoveredProcessFindsItsParticipants()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        QVERIFY(bench.set(bench.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("Renhold")).ok());
        bench.book.reset();
        const QString target = bench.folder.filePath(QStringLiteral("reparert.sjusteg"));
        const Result<Recovery> done = recoverFile(bench.path, target, testCatalog());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.problem().sentence));
        bench.path = target;
        bench.reopenUnlocked();
        QCOMPARE(bench.book->copies(QStringLiteral("ekstra-loggbok")).size(), 1);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::FileTest)
#include "FileTest.moc"
