// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TestProgram.h"

#include "storage/Cipher.h"
#include "storage/Database.h"
#include "storage/ParticipantLock.h"

#include <cstring>

namespace sjusteg {

/// Whoever can write in the file without the passphrase changes nothing unnoticed.
class TamperTest : public QObject
{
    Q_OBJECT

    static bool run(const QString &path, const char *sql)
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        return database && (*database)->execute(QString::fromLatin1(sql)).ok();
    }

private Q_SLOTS:
    void whatWasSealedIsOpenedOnlyWithItsKeyInItsPlaceAndWhole()
    {
        const Secret key = Secret::random(Cipher::keyBytes);
        const Cipher cipher(key);
        const Cipher other(Secret::random(Cipher::keyBytes));
        for (const qsizetype size : {0, 1, 63, 64, 65, 5000}) {
            const QByteArray plain(size, 'a');
            const QByteArray body = cipher.seal("her", plain);
            QVERIFY(cipher.seal("her", plain) != body); // a new nonce each time
            QCOMPARE(*cipher.open("her", body), plain);
            QCOMPARE(*Cipher(key).open("her", body), plain);
            QVERIFY(!cipher.open("der", body));
            QVERIFY(!other.open("her", body));
            QVERIFY(!cipher.open("her", body.chopped(1)));
            QVERIFY(!cipher.open("her", body.left(20)));
            QVERIFY(!cipher.open("her", {}));
            for (qsizetype at = 0; at < body.size(); at += 7) {
                QByteArray bent = body;
                bent[at] = char(bent.at(at) ^ 1);
                QVERIFY(!cipher.open("her", bent));
            }
        }
        QCOMPARE(cipher.tag({"a", "bc"}), Cipher(key).tag({"a", "bc"}));
        QVERIFY(cipher.tag({"a", "bc"}) != cipher.tag({"ab", "c"}));
        QVERIFY(cipher.tag({"a", "bc"}) != other.tag({"a", "bc"}));
    }

    void theKeyIsWhatArgon2idMakesOfThePassphrase()
    {
        const Secret dataKey = Secret::random(Cipher::keyBytes);
        const Result<ParticipantLock> lock = ParticipantLock::close(testPassphrase(), KeyCost::forTests(), dataKey);
        QVERIFY(lock.ok());
        QVERIFY(std::memcmp(lock->open(testPassphrase())->data(), dataKey.data(), size_t(Cipher::keyBytes)) == 0);
        QVERIFY(!lock->open(Passphrase::fromText(QStringLiteral("fire ord på rød"))).ok());
        QVERIFY(!lock->open(Passphrase()).ok());
        ParticipantLock cheaper = *lock;
        cheaper.cost.memory *= 2;
        QVERIFY(!cheaper.open(testPassphrase()).ok());
        // What files ask for at most, and what ours ask for.
        QVERIFY(KeyCost::standard().isAcceptable());
        QVERIFY(KeyCost::standard().memory >= 256u << 20);
        QVERIFY(!(KeyCost{3, quint64(100) << 30}.isAcceptable()));
        QVERIFY(!(KeyCost{0, 8192}.isAcceptable()));
    }

    void everyLineThatWasMovedIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("two answers of a form change places")
            << QByteArray("UPDATE line SET body = coalesce((SELECT o.body FROM line o WHERE o.form = line.form AND o.kind = 2 AND o.tag <> line.tag LIMIT 1), body) WHERE kind = 2");
        QTest::newRow("an answer in another form")
            << QByteArray("UPDATE OR REPLACE line SET form = (SELECT tag FROM form WHERE tag <> line.form LIMIT 1) WHERE kind = 3 OR tag = (SELECT max(tag) FROM line WHERE kind = 2)");
        QTest::newRow("a line of another kind") << QByteArray("UPDATE line SET kind = 4 WHERE kind = 3");
        QTest::newRow("history in another order") << QByteArray("UPDATE line SET tag = x'0000000000000099' WHERE kind = 5 AND tag = x'0000000000000001'");
        QTest::newRow("a form under another name") << QByteArray("UPDATE form SET tag = zeroblob(16) WHERE tag = (SELECT max(tag) FROM form)");
        QTest::newRow("a form that is gone") << QByteArray("DELETE FROM form WHERE tag = (SELECT max(tag) FROM form)");
        QTest::newRow("a picture under another name") << QByteArray("UPDATE image SET tag = zeroblob(16) WHERE tag = (SELECT max(tag) FROM image)");
    }

    void everyLineThatWasMovedIsNoticed()
    {
        QFETCH(QByteArray, sql);
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        bench.fill(QStringLiteral("D-002"));
        // An entry of what was carried over, so that each kind has a line.
        const QString log = bench.book->copies(QStringLiteral("ekstra-loggbok")).first().id;
        const QJsonArray carried{QJsonObject{{QStringLiteral("field"), QStringLiteral("entries")}, {QStringLiteral("flow"), QStringLiteral("D-1")}}};
        QVERIFY(bench.apply(log, SetOrigins{{}, carried, {}, {}}).ok());
        QCOMPARE(bench.book->brokenAnswers(), QStringList());
        bench.book.reset();
        QVERIFY(run(bench.participants, sql.constData()));
        bench.reopenUnlocked();
        const QStringList broken = bench.book->brokenAnswers();
        QVERIFY(!broken.isEmpty());
        QVERIFY2(broken.last().contains(QLatin1StringView("prosess.deltakere")), qPrintable(broken.last()));
    }

    void noFlippedBitGoesUnnoticed()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        const QJsonObject before = bench.everything();
        bench.reopen();
        const QByteArray whole = bench.files().value(bench.participants);
        bool all = false;
        const int rounds = qEnvironmentVariableIntValue("SJUSTEG_FAULT_ROUNDS", &all);
        const qsizetype step = all && rounds > 0 ? 64 : 64 * 13; // every 64th byte in the long version
        int refused = 0;
        int told = 0;
        int harmless = 0;
        for (qsizetype at = 0; at < whole.size(); at += step) {
            QByteArray bent = whole;
            bent[at] = char(bent.at(at) ^ (1 << (at / step % 8)));
            QFile file(bench.participants);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bent) == bent.size());
            file.close();
            if (!bench.book->unlockParticipants(testPassphrase()).ok()) {
                ++refused;
            } else if (!bench.book->brokenAnswers().isEmpty()) {
                ++told;
            } else {
                QVERIFY2(bench.everything() == before, qPrintable(QStringLiteral("byte %1").arg(at)));
                ++harmless;
            }
            bench.book->lockParticipants();
        }
        qInfo("%d refused, %d told, %d in bytes nothing is kept in", refused, told, harmless);
        QVERIFY(refused > 0 && told > 0);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::TamperTest)
#include "TamperTest.moc"
