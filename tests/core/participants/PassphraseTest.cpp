// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TestProgram.h"

#include "storage/Backup.h"
#include "storage/Database.h"

#include <QDir>
#include <QFile>

namespace sjusteg {

/// The lock: what opens it, what does not, and what it is changed to.
class PassphraseTest : public QObject
{
    Q_OBJECT

    static QString wrongSentence(Workbook &book)
    {
        const Result<void> done = book.unlockParticipants(Passphrase::fromText(QStringLiteral("noe helt annet")));
        return done ? QString() : done.problem().sentence;
    }

private Q_SLOTS:
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
            QVERIFY2(tamper(bench.participants, sql), qPrintable(sql));
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

    /// Whoever is told that something went wrong must know which of the two opens the file.
    void aFaultAfterTheChangeSaysThatTheNewOneHolds()
    {
        ParticipantBench bench;
        bench.make();
        QDir(backupFolder(bench.path)).removeRecursively();
        QFile inTheWay(backupFolder(bench.path));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Passphrase after = Passphrase::fromText(QStringLiteral("en annen lang setning"));
        const Result<void> changed = bench.book->changePassphrase(testPassphrase(), after);
        QVERIFY(!changed);
        QVERIFY2(changed.problem().sentence.contains(QStringLiteral("new passphrase holds")), qPrintable(changed.problem().sentence));
        bench.reopen();
        QVERIFY(!bench.book->unlockParticipants(testPassphrase()).ok());
        QVERIFY(bench.book->unlockParticipants(after).ok());
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::PassphraseTest)
#include "PassphraseTest.moc"
