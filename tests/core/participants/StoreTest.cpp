// SPDX-License-Identifier: MPL-2.0
#include "ParticipantFixture.h"
#include "TemplateFiller.h"
#include "TestProgram.h"

#include "storage/Database.h"

#include <QDir>

namespace sjusteg {

/// Forms about participants behave like any other form while they are unlocked.
class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryTemplateComesBack()
    {
        ParticipantBench bench;
        bench.make();
        TemplateFiller filler(*testCatalog());
        const Result<int> loaded = loadAnswers(*bench.book, filler.everything());
        QVERIFY2(loaded.ok(), qPrintable(loaded ? QString() : loaded.problem().sentence + loaded.problem().cause));
        const QJsonObject before = bench.everything();
        int about = 0;
        for (const FormHead &head : bench.book->allCopies())
            about += testCatalog()->find(head.templateId)->personalData == PersonalData::Yes;
        QVERIFY(about >= 10);
        QCOMPARE(bench.book->brokenAnswers(), QStringList());
        bench.reopenUnlocked();
        QVERIFY(bench.everything() == before);
        QCOMPARE(bench.book->brokenAnswers(), QStringList());
    }

    void rowsKeepTheirOrderThroughEveryEdit()
    {
        ParticipantBench bench;
        bench.make();
        const QString form = bench.id("reg-deltakere");
        QStringList ids;
        for (int i = 1; i <= 6; ++i)
            ids.append(bench.addParticipant(QStringLiteral("D-%1").arg(i)));
        const QString table = QStringLiteral("rows");
        QVERIFY(bench.apply(form, MoveRow{table, ids.at(4), 4, 1}).ok());
        ids.move(4, 1);
        QVERIFY(bench.apply(form, RemoveRow{table, 3, bench.book->form(form)->rows(table).at(3)}).ok());
        ids.removeAt(3);
        Row row{QStringLiteral("midt"), {{QStringLiteral("code"), QStringLiteral("D-99")}, {QStringLiteral("programme_end"), QStringLiteral("2027-06-30")}}};
        QVERIFY(bench.apply(form, InsertRow{table, 2, row}).ok());
        ids.insert(2, row.id);
        ids.append(bench.addParticipant(QStringLiteral("D-100")));
        bench.reopenUnlocked();
        QStringList found;
        for (const Row &each : bench.book->single(QStringLiteral("reg-deltakere"))->rows(table))
            found.append(each.id);
        QCOMPARE(found, ids);
        QCOMPARE(bench.book->form(form)->row(table, ids.at(2))->cell(QStringLiteral("code")).toString(), QStringLiteral("D-99"));
    }

    void whatIsUndoneComesBackWithHistoryVersionsAndPictures()
    {
        ParticipantBench bench;
        bench.make();
        const QStringList copies = bench.fill(QStringLiteral("D-001"));
        bench.fill(QStringLiteral("D-002"));
        const QJsonObject before = bench.everything();
        for (const QString &copy : copies) {
            const Form form = *bench.book->form(copy);
            QVERIFY(bench.apply(copy, DropForm{form}).ok());
            QVERIFY(!bench.book->form(copy));
            QVERIFY(bench.book->apply({{}, QStringLiteral("undo"), {{copy, AddForm{form}}}}).ok());
        }
        bench.reopenUnlocked();
        QCOMPARE(bench.book->versions(copies.last()).size(), 2);
        QJsonObject after = bench.everything();
        for (const QString &copy : copies) { // one line more: that it was made again
            const QString key = copy + QLatin1Char('h');
            QVERIFY(after.value(key).toString().contains(before.value(key).toString()));
            after.insert(key, before.value(key));
        }
        QVERIFY(after == before);
        const QString picture = bench.book->form(copies.first())->rows(QStringLiteral("entries")).first().cell(QStringLiteral("picture")).toObject().value(QStringLiteral("hash")).toString();
        QCOMPARE(bench.book->imageData(picture), QByteArray(testPicture() + "D-001"));
        QCOMPARE(bench.book->check(), QStringList());
    }

    void aPictureGoesWithTheLastThatShowsIt()
    {
        ParticipantBench bench;
        bench.make();
        const QString copy = bench.fill(QStringLiteral("D-001")).first();
        const Row row = bench.book->form(copy)->rows(QStringLiteral("entries")).first();
        const Value picture = row.cell(QStringLiteral("picture"));
        const QString second = bench.addRow(copy, QStringLiteral("entries"), {{QStringLiteral("picture"), picture}});
        const auto pictures = [&bench] {
            const auto database = Database::open(bench.participants, Database::Mode::ReadOnly);
            return (*database)->single(QStringLiteral("SELECT count(*) FROM image"))->toInt();
        };
        QCOMPARE(pictures(), 1);
        QVERIFY(bench.set(copy, QStringLiteral("entries.picture"), row.id, noValue()).ok());
        QCOMPARE(pictures(), 1);
        QVERIFY(bench.set(copy, QStringLiteral("entries.picture"), second, noValue()).ok());
        QCOMPARE(pictures(), 0);
        QVERIFY(bench.book->apply({{}, QStringLiteral("undo"), {{copy, SetCell{{QStringLiteral("entries.picture"), second, {}}, noValue(), picture}}}}).ok());
        QCOMPARE(pictures(), 1);
    }

    void anEditOverBothFilesIsOne()
    {
        ParticipantBench bench;
        bench.make();
        const QString process = bench.id("mal-1.2");
        const QString participants = bench.id("reg-deltakere");
        Row row = bench.book->newRow(participants, QStringLiteral("rows"));
        row.cells.insert(QStringLiteral("programme_end"), QStringLiteral("2027-06-30"));
        const Edit both{{}, QStringLiteral("edit"),
                        {{process, SetCell{{QStringLiteral("conclusion"), {}, {}}, noValue(), QStringLiteral("begge")}},
                         {participants, InsertRow{QStringLiteral("rows"), 0, row}}}};
        QVERIFY(bench.book->apply(both).ok());
        const QStringList left = QDir(bench.folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(left.filter(QStringLiteral("-mj")).isEmpty() && left.filter(QStringLiteral("journal")).isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
        bench.book->lockParticipants();
        QVERIFY2(!bench.book->apply(both.inverted()).ok(), "locked, it can be done in neither");
        QCOMPARE(bench.book->form(process)->fields.value(QStringLiteral("conclusion")).toString(), QStringLiteral("begge"));
        bench.reopenUnlocked();
        QCOMPARE(bench.book->form(participants)->rows(QStringLiteral("rows")).size(), 1);
        QVERIFY(bench.book->apply(both.inverted()).ok());
        QVERIFY(bench.book->form(participants)->rows(QStringLiteral("rows")).isEmpty());
    }

    void referencesAreFoundInBothDirections()
    {
        ParticipantBench bench;
        bench.make();
        const QString participant = bench.addParticipant(QStringLiteral("D-001"));
        const QString placement = bench.addPlacement(participant);
        const auto references = bench.book->referencesTo(bench.id("reg-deltakere"), participant);
        QCOMPARE(references.size(), 1);
        QCOMPARE(references.first().first, bench.id("reg-praksisperioder"));
        QCOMPARE(references.first().second.row, placement);
        const QString copy = bench.addCopy("ekstra-loggbok", bench.rowOf("reg-praksisperioder", placement));
        const auto copies = bench.book->referencesTo(bench.id("reg-praksisperioder"), placement);
        QVERIFY(!copies.isEmpty());
        for (const auto &[form, cell] : copies) // what it is about, and a field of it may say the same
            QCOMPARE(form, copy);
        QCOMPARE(bench.book->rowTitle(bench.id("reg-deltakere"), QStringLiteral("rows"), participant), QStringLiteral("D-001"));
    }

    void aParticipantWithNothingButACodeIsThere()
    {
        ParticipantBench bench;
        bench.make();
        const QString row = bench.addRow(bench.id("reg-deltakere"), QStringLiteral("rows"), {});
        bench.reopenUnlocked();
        const Form *participants = bench.book->single(QStringLiteral("reg-deltakere"));
        QVERIFY(participants->row(QStringLiteral("rows"), row));
        QCOMPARE(participants->head.status, FormStatus::Begun);
    }

    void aNewCodeIsOneThatNobodyHas()
    {
        ParticipantBench bench;
        bench.make();
        const QString form = bench.id("reg-deltakere");
        const auto next = [&] { return bench.book->newRow(form, QStringLiteral("rows")).cell(QStringLiteral("code")).toString(); };
        QCOMPARE(next(), QStringLiteral("D-001"));
        QVERIFY(!bench.addParticipant(QStringLiteral("D-001")).isEmpty());
        bench.reopenUnlocked();
        QCOMPARE(next(), QStringLiteral("D-002"));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::StoreTest)
#include "StoreTest.moc"
