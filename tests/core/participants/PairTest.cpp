// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TestProgram.h"

#include "storage/Backup.h"
#include "workbook/Recovery.h"

#include <QDir>

namespace sjusteg {

/// Process file and participants' file as two that belong together: moved, copied, mended, kept as backups.
class PairTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

SJUSTEG_TEST(sjusteg::PairTest)
#include "PairTest.moc"
