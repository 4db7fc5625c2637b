// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TestProgram.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "workbook/ParticipantRemoval.h"

#include <QSignalSpy>

namespace sjusteg {

/// Nothing about a participant can be read in any file, and nothing at all is left of one who was deleted.
class TraceTest : public QObject
{
    Q_OBJECT

    /// Every sealed body in the file.
    static QSet<QByteArray> bodies(const QString &path)
    {
        QSet<QByteArray> all;
        const auto database = Database::open(path, Database::Mode::ReadOnly);
        for (const char *sql : {"SELECT body FROM line", "SELECT body FROM form", "SELECT body FROM image"}) {
            QSqlQuery *query = *(*database)->prepared(QLatin1StringView(sql));
            if (!query->exec())
                qFatal("%s", sql);
            while (query->next())
                all.insert(query->value(0).toByteArray());
            query->finish();
        }
        return all;
    }
    static QByteArray asText(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

    /// A group's hand-ins with both participants in it.
    static QString addHandins(ParticipantBench &bench, const QStringList &participants)
    {
        const Form form = bench.book->newCopy(QStringLiteral("verktoy-innlevering"));
        QJsonArray members;
        for (const QString &row : participants)
            members.append(bench.rowOf("reg-deltakere", row).toJson());
        must(bench.apply(form.head.id, AddForm{form}).ok());
        must(bench.set(form.head.id, QStringLiteral("group"), {}, QStringLiteral("Gruppe A")).ok());
        must(bench.set(form.head.id, QStringLiteral("members"), {}, members).ok());
        for (const QString &row : participants) {
            must(!bench.addRow(form.head.id, QStringLiteral("handins"),
                                         {{QStringLiteral("participant"), bench.rowOf("reg-deltakere", row).toJson()},
                                          {QStringLiteral("feedback"), QStringLiteral("Tilbakemelding %1").arg(row)}}).isEmpty());
        }
        must(bench.book->setStatus(form.head.id, FormStatus::Done).ok());
        return form.head.id;
    }
    static void must(bool ok)
    {
        if (!ok)
            qFatal("the test could not be set up");
    }

private Q_SLOTS:
    void noFileHoldsAWordOfThem()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        QVERIFY(bench.book->backup().ok());
        QVERIFY(bench.book->saveCopy(bench.folder.filePath(QStringLiteral("kopi.sjusteg"))).ok());
        const QStringList words = markers() + QStringList{QStringLiteral("D-001"), QStringLiteral("verksted"), QStringLiteral("bildemerke"),
                                                          QStringLiteral("ekstra-loggbok"), QStringLiteral("reg-deltakere"), QStringLiteral("entries")};
        QCOMPARE(bench.filesWith(words), QStringList());
        // The search does find what is there.
        QVERIFY(bench.set(bench.id("mal-1.2"), QStringLiteral("conclusion"), {}, QStringLiteral("ምልክት i prosessfilen")).ok());
        QVERIFY(!bench.filesWith({QStringLiteral("ምልክት")}).isEmpty());
        bench.reopenUnlocked();
        bench.book->lockParticipants();
        QCOMPARE(bench.filesWith(QStringList{markers().at(0), markers().at(1)}), QStringList());
    }

    void theLengthOfAnAnswerCannotBeRead()
    {
        ParticipantBench bench;
        bench.make();
        const QString copy = bench.fill(QStringLiteral("D-001")).last();
        QSet<qsizetype> sizes;
        for (const char *answer : {"Ja", "Nei", "Vet ikke"}) {
            const QSet<QByteArray> before = bodies(bench.participants);
            QVERIFY(bench.set(copy, QStringLiteral("how"), {}, QString::fromLatin1(answer)).ok());
            for (const QByteArray &body : bodies(bench.participants) - before) {
                QCOMPARE((body.size() - 24 - 16) % 64, 0);
                sizes.insert(body.size());
            }
        }
        QVERIFY(sizes.size() <= 3);
    }

    void nothingIsLeftOfWhoWasDeleted()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-002"));
        const QJsonObject without = bench.everything();
        const QSet<QByteArray> others = bodies(bench.participants);
        const QStringList copies = bench.fill(QStringLiteral("D-001"));
        const QString evaluation = bench.addCopy("ekstra-egenevaluering", bench.book->head(copies.first())->subject);
        QVERIFY(!evaluation.isEmpty());
        for (int i = 0; i < 3; ++i) {
            bench.clock->time = bench.clock->time.addSecs(3600);
            QVERIFY(bench.set(copies.last(), QStringLiteral("how"), {}, QStringLiteral("time %1").arg(i)).ok());
            QVERIFY(bench.book->backup().ok());
        }
        const QSet<QByteArray> theirs = bodies(bench.participants) - others;
        QVERIFY(theirs.size() > 20);
        QVERIFY(participantBackups(bench.path).size() >= 3);
        bench.book->lockParticipants();
        QVERIFY2(!removeParticipant(*bench.book, QStringLiteral("D-001"), {}).ok(), "locked");
        unlockForTest(*bench.book);
        QVERIFY(!removeParticipant(*bench.book, QStringLiteral("D-009"), {}).ok());

        QSignalSpy applied(bench.book.get(), &Workbook::applied);
        const Result<DeletionReceipt> receipt = removeParticipant(*bench.book, QStringLiteral("d-001"), QStringLiteral("24/1234"));
        QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.problem().sentence + receipt.problem().cause));
        QCOMPARE(applied.size(), 1);
        QCOMPARE(receipt->code, QStringLiteral("D-001"));
        QCOMPARE(receipt->archived, QStringLiteral("24/1234"));
        QCOMPARE(receipt->at, bench.clock->now());
        QCOMPARE(receipt->copies.size(), 3);
        QCOMPARE(receipt->rows.size(), 2);
        QCOMPARE(receipt->versions, 2);
        QCOMPARE(receipt->pictures, 1);
        QCOMPARE(receipt->mentions, QStringList());
        QCOMPARE(receipt->left, QStringList());

        const auto files = bench.files();
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            QVERIFY2(!file.key().endsWith(QLatin1StringView("-journal")), qPrintable(file.key()));
            for (const QByteArray &body : theirs)
                QVERIFY2(!file->contains(body.mid(24, 32)), qPrintable(file.key()));
        }
        QCOMPARE(participantBackups(bench.path).size(), 1);
        const auto expectOnlyTheOther = [&] {
            const QByteArray now = asText(bench.everything());
            QVERIFY(!now.contains("D-001"));
            QVERIFY(now.contains("D-002"));
            QCOMPARE(bench.book->copies(QStringLiteral("ekstra-loggbok")).size(), 1);
            QCOMPARE(bench.book->check(), QStringList());
            QVERIFY(bench.everything() == without);
        };
        expectOnlyTheOther();
        QVERIFY(!bench.book->form(copies.first()));
        bench.reopenUnlocked();
        expectOnlyTheOther();
    }

    void formsAboutSeveralGoOnWithoutThem()
    {
        ParticipantBench bench;
        bench.make();
        const QString gone = bench.addParticipant(QStringLiteral("D-001"));
        const QString stays = bench.addParticipant(QStringLiteral("D-010"));
        const QString form = addHandins(bench, {gone, stays});
        const QString other = bench.fill(QStringLiteral("D-020")).first();
        QVERIFY(bench.addRow(other, QStringLiteral("entries"), {{QStringLiteral("did"), QStringLiteral("sammen med D-001")}}).size() > 0);
        QVERIFY(asText(bench.book->versions(form).first().document).contains(gone.toUtf8()));

        const Result<DeletionReceipt> receipt = removeParticipant(*bench.book, QStringLiteral("D-001"), {});
        QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.problem().sentence + receipt.problem().cause));
        QVERIFY(receipt->copies.isEmpty());
        QCOMPARE(receipt->rows.size(), 2); // the register and the hand-ins
        QCOMPARE(receipt->mentions.size(), 1);
        for (int round = 0; round < 2; ++round) {
            const Form *handins = bench.book->form(form);
            QVERIFY2(handins, "the group's form is about others, too");
            QCOMPARE(handins->head.status, FormStatus::Done);
            QCOMPARE(handins->fields.value(QStringLiteral("members")).toArray().size(), 1);
            QCOMPARE(handins->rows(QStringLiteral("handins")).size(), 1);
            QCOMPARE(handins->rows(QStringLiteral("handins")).first().cell(QStringLiteral("feedback")).toString(), QStringLiteral("Tilbakemelding %1").arg(stays));
            QCOMPARE(bench.book->versions(form).size(), 1);
            const QByteArray version = asText(bench.book->versions(form).first().document);
            QVERIFY2(!version.contains("D-001") && !version.contains(gone.toUtf8()) && version.contains("Gruppe A"), version.constData());
            QString history;
            for (const HistoryEntry &entry : bench.book->history(form, 1000))
                history += entry.cell.row + QString::fromUtf8(asText({{QStringLiteral("b"), entry.before}, {QStringLiteral("a"), entry.after}}));
            QVERIFY2(!history.contains(gone), qPrintable(history));
            QVERIFY(history.contains(stays));
            QCOMPARE(bench.book->check(), QStringList());
            bench.reopenUnlocked();
        }
    }

    void whatTheyHadInRowsThatAreGoneGoesToo()
    {
        ParticipantBench bench;
        bench.make();
        const QString gone = bench.addParticipant(QStringLiteral("D-001"));
        const QString stays = bench.addParticipant(QStringLiteral("D-010"));
        const QString form = addHandins(bench, {gone, stays});
        must(bench.book->setStatus(form, FormStatus::Begun).ok());
        const QString feedback = QStringLiteral("handins.feedback");
        const QString rowId = bench.book->form(form)->rows(QStringLiteral("handins")).first().id;
        QVERIFY(bench.set(form, feedback, rowId, QStringLiteral("Bjørnebær")).ok());
        QVERIFY(bench.apply(form, RemoveRow{QStringLiteral("handins"), 0, bench.book->form(form)->rows(QStringLiteral("handins")).first()}).ok());
        // And a placement with a form about it, taken away before.
        const QString placement = bench.addPlacement(gone);
        const QString log = bench.addCopy("ekstra-loggbok", bench.rowOf("reg-praksisperioder", placement));
        QVERIFY(!bench.addRow(log, QStringLiteral("entries"), {{QStringLiteral("did"), QStringLiteral("Bjørnebær")}}).isEmpty());
        const QString placements = bench.id("reg-praksisperioder");
        QVERIFY(bench.apply(placements, RemoveRow{QStringLiteral("rows"), 0, bench.book->form(placements)->rows(QStringLiteral("rows")).first()}).ok());
        QVERIFY(asText(bench.everything()).contains("Bjørnebær"));

        const Result<DeletionReceipt> receipt = removeParticipant(*bench.book, QStringLiteral("D-001"), {});
        QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.problem().sentence + receipt.problem().cause));
        QCOMPARE(receipt->copies.size(), 1);
        const QByteArray left = asText(bench.everything());
        for (const QByteArray &word : {QByteArray("Bjørnebær"), QByteArray("D-001"), gone.toUtf8(), markers().first().toUtf8()})
            QVERIFY2(!left.contains(word), word.constData());
        QVERIFY(left.contains("Tilbakemelding " + stays.toUtf8()));
    }

    void aDeletionThatCannotBeWrittenDeletesNothing()
    {
        ParticipantBench bench;
        bench.make();
        bench.fill(QStringLiteral("D-001"));
        const QJsonObject before = bench.everything();
        const auto other = Database::open(bench.participants, Database::Mode::ReadWrite);
        QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
        const Result<DeletionReceipt> receipt = removeParticipant(*bench.book, QStringLiteral("D-001"), {});
        QVERIFY(!receipt.ok());
        QVERIFY2(receipt.problem().sentence.contains(QLatin1StringView("prosess.deltakere")), qPrintable(receipt.problem().sentence));
        QVERIFY(bench.everything() == before);
        QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")).ok());
        QVERIFY(removeParticipant(*bench.book, QStringLiteral("D-001"), {}).ok());
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::TraceTest)
#include "TraceTest.moc"
