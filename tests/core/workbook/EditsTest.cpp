// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"

#include "workbook/FormJson.h"
#include "workbook/StatusEdit.h"

#include <QSignalSpy>

namespace sjusteg {

class EditsTest : public QObject
{
    Q_OBJECT

    const QString opportunities = QStringLiteral("opportunities");
    const QString conclusion = QStringLiteral("conclusion");
    const QString rows = QStringLiteral("rows");

    QHash<QString, Value> occupation(const QString &industry, const QString &name) const
    {
        return {{QStringLiteral("industry"), industry}, {QStringLiteral("occupation"), name}};
    }

private Q_SLOTS:
    void everyWordIsFoundAgainAfterReopening()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(!file.book->head(form)->stored);
        const QString odd = QStringLiteral("Æøå «sitat» 'x' %1 \"\n\tنص ") + QChar(0) + QStringLiteral("slutt");
        const QString first = file.addRow(form, opportunities, occupation(odd, QStringLiteral("Renholder")));
        const QString second = file.addRow(form, opportunities, occupation(QStringLiteral("Helse"), QStringLiteral("Assistent")));
        QVERIFY(file.apply(form, MoveRow{opportunities, second, 1, 0}).ok());
        QVERIFY(file.set(form, QStringLiteral("participants_estimate"), {}, 12).ok());
        file.reopen();
        const Form *read = file.book->form(form);
        QVERIFY(read);
        QCOMPARE(read->rows(opportunities).size(), 2);
        QCOMPARE(read->rows(opportunities).at(0).id, second);
        QCOMPARE(read->row(opportunities, first)->cell(QStringLiteral("industry")).toString(), odd);
        QCOMPARE(read->value({QStringLiteral("participants_estimate"), {}, {}}), Value(12));
        QCOMPARE(read->head.status, FormStatus::Begun);
    }

    void undoAndRedoBringBackEveryState()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        const QString id = file.addRow(form, opportunities, occupation(QStringLiteral("Renhold"), QStringLiteral("Renholder")));
        const QJsonObject before = formToJson(*file.book, *file.book->form(form));
        Edit edit{QStringLiteral("Slett"), QStringLiteral("edit"), {}};
        edit.changes.append({form, SetCell{{QStringLiteral("opportunities.occupation"), id, {}}, QStringLiteral("Renholder"), QStringLiteral("X")}});
        edit.changes.append({form, RemoveRow{opportunities, 0, {id, occupation(QStringLiteral("Renhold"), QStringLiteral("X"))}}});
        QVERIFY(file.book->apply(edit).ok());
        QVERIFY(file.book->form(form)->rows(opportunities).isEmpty());
        QCOMPARE(file.book->head(form)->status, FormStatus::Empty);
        QVERIFY(file.book->apply(edit.inverted()).ok());
        file.reopen();
        QCOMPARE(formToJson(*file.book, *file.book->form(form)), before);
    }

    void anEditThatFailsHalfwayChangesNothing()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QSignalSpy applied(file.book.get(), &Workbook::applied);
        Edit edit{{}, {}, {}};
        edit.changes.append({form, SetCell{{conclusion, {}, {}}, noValue(), QStringLiteral("Ja")}});
        edit.changes.append({form, SetCell{{QStringLiteral("finnes_ikke"), {}, {}}, noValue(), QStringLiteral("Ja")}});
        QVERIFY(!file.book->apply(edit).ok());
        QVERIFY(file.book->form(form)->fields.isEmpty());
        QCOMPARE(applied.count(), 0);
        QVERIFY(!file.book->head(form)->stored);
    }

    void aRowWithNothingInItIsNotKept()
    {
        TestFile file;
        file.create();
        const QString form = file.id("reg-avklaringer");
        const QString empty = file.addRow(form, rows, {});
        QVERIFY(!empty.isEmpty());
        QVERIFY(!file.book->form(form)->row(rows, empty)->cells.isEmpty()); // the defaults
        QCOMPARE(file.book->head(form)->status, FormStatus::Empty);
        QVERIFY(!file.book->head(form)->stored);
        const QString real = file.addRow(form, rows, {{QStringLiteral("text"), QStringLiteral("Avklar busstider")}});
        QCOMPARE(file.book->head(form)->status, FormStatus::Begun);
        file.reopen();
        QVERIFY(!file.book->form(form)->row(rows, empty));
        QCOMPARE(file.book->rowTitle(form, rows, real), QStringLiteral("Avklar busstider"));
    }

    void deliveredRowsStandAndCannotBeDeleted()
    {
        TestFile file;
        file.create();
        const QString form = file.id("reg-enheter");
        const Row vo = *file.book->form(form)->row(rows, QStringLiteral("vo"));
        QVERIFY(!file.apply(form, RemoveRow{rows, 1, vo}).ok());
        QVERIFY(file.set(form, QStringLiteral("rows.label"), QStringLiteral("vo"), QStringLiteral("Læringssenteret")).ok());
        QCOMPARE(file.addRow(form, rows, {{QStringLiteral("label"), QStringLiteral("Helse")}}), QStringLiteral("own_1"));
        file.reopen();
        QCOMPARE(file.book->unitLabel(QStringLiteral("vo")), QStringLiteral("Læringssenteret"));
        QCOMPARE(file.book->unitLabel(QStringLiteral("nav")), QStringLiteral("NAV"));
        QCOMPARE(file.book->units().size(), 4);
    }

    void aUnitOfTheHandbookKeepsItsNameAndStaysWhatEverIsEmptied()
    {
        TestFile file;
        file.create();
        const QString form = file.id("reg-enheter");
        QVERIFY(file.set(form, QStringLiteral("rows.label"), QStringLiteral("vo"), noValue()).ok());
        QVERIFY(!file.set(form, QStringLiteral("rows.active"), QStringLiteral("vo"), noValue()).ok());
        const QString own = file.addRow(form, rows, {{QStringLiteral("label"), QStringLiteral("Helse")}});
        QVERIFY(file.set(form, QStringLiteral("rows.active"), own, noValue()).ok());
        QCOMPARE(file.book->unitLabel(QStringLiteral("vo")), QStringLiteral("Voksenopplæring"));
        QCOMPARE(file.book->units(true).size(), 3);
        QCOMPARE(file.book->units(false).size(), 4);
    }

    void rowsPerUnitFollowTheRegister()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.1");
        const QString prework = QStringLiteral("prework");
        QCOMPARE(file.book->form(form)->rows(prework).size(), 3);
        const QString own = file.addRow(file.id("reg-enheter"), rows, {{QStringLiteral("label"), QStringLiteral("Helse")}});
        QCOMPARE(file.book->form(form)->rows(prework).size(), 4);
        QVERIFY(file.set(form, QStringLiteral("prework.date"), own, QStringLiteral("2026-03-10")).ok());
        QVERIFY(file.set(file.id("reg-enheter"), QStringLiteral("rows.active"), own, false).ok());
        file.reopen();
        QCOMPARE(file.book->form(form)->row(prework, own)->cell(QStringLiteral("date")).toString(), QStringLiteral("2026-03-10"));
        QVERIFY(file.set(form, QStringLiteral("prework.date"), own, noValue()).ok());
        file.reopen();
        QVERIFY(!file.book->form(form)->row(prework, own));
    }

    void aNewCopyBeginsWithThePattern()
    {
        TestFile file;
        file.create();
        Form pattern = file.book->newCopy(QStringLiteral("mal-6.2"), {}, {}, true);
        QVERIFY(file.apply(pattern.head.id, AddForm{pattern}).ok());
        QVERIFY(file.set(pattern.head.id, QStringLiteral("aim"), {}, QStringLiteral("Fast jobb")).ok());
        const QString task = file.addRow(pattern.head.id, QStringLiteral("mentor_tasks"), {{QStringLiteral("task"), QStringLiteral("Vise rundt")}});
        const QString choice = file.addRow(file.id("mal-1.2"), opportunities, occupation(QStringLiteral("Renhold"), QStringLiteral("Renholder")));
        const Form copy = file.book->newCopy(QStringLiteral("mal-6.2"), {file.id("mal-1.2"), choice, {}});
        QCOMPARE(copy.fields.value(QStringLiteral("aim")).toString(), QStringLiteral("Fast jobb"));
        QVERIFY(copy.row(QStringLiteral("mentor_tasks"), task));
        QVERIFY(file.apply(copy.head.id, AddForm{copy}).ok());
        QCOMPARE(file.book->head(copy.head.id)->status, FormStatus::Empty);
        QCOMPARE(file.book->copyTitle(copy.head.id), QStringLiteral("Renhold – Renholder"));
        QCOMPARE(file.book->copies(QStringLiteral("mal-6.2")).first().id, pattern.head.id);
        QVERIFY(file.set(copy.head.id, QStringLiteral("aim"), {}, QStringLiteral("Lærlingplass")).ok());
        QCOMPARE(file.book->head(copy.head.id)->status, FormStatus::Begun);
    }

    void aFinishedFormIsProtectedAndKeepsItsVersions()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("Først")).ok());
        QVERIFY(file.book->setStatus(form, FormStatus::Done).ok());
        QVERIFY(!file.set(form, conclusion, {}, QStringLiteral("Så")).ok());
        const QJsonObject answer{{QStringLiteral("leader"), QStringLiteral("Rådmannen")}, {QStringLiteral("date"), QStringLiteral("2026-03-05")}};
        QVERIFY(file.book->setStatus(form, FormStatus::Anchored, answer).ok());
        QVERIFY(file.book->setStatus(form, FormStatus::Begun).ok());
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("Så")).ok());
        file.reopen();
        const QVector<FormVersion> versions = file.book->versions(form);
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions.at(1).status, FormStatus::Anchored);
        QCOMPARE(versions.at(1).document.value(QStringLiteral("anchored")).toObject(), answer);
        for (const FormVersion &version : versions)
            QCOMPARE(version.document.value(QStringLiteral("answers")).toObject().value(conclusion).toString(), QStringLiteral("Først"));
        QCOMPARE(file.book->head(form)->status, FormStatus::Begun);
    }

    void aStatusIsTakenBackAndSetAgainLikeAnyEdit()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("Først")).ok());
        const auto status = [&] { return file.book->head(form)->status; };
        const QJsonObject answer{{QStringLiteral("leader"), QStringLiteral("Rådmannen")}, {QStringLiteral("date"), QStringLiteral("2026-03-05")}};
        const auto back = [&](const Edit &edit) {
            Edit undo = edit.inverted();
            undo.cause = QStringLiteral("undo");
            return file.book->apply(undo).ok();
        };
        const Edit done = statusEdit(*file.book->head(form), FormStatus::Done);
        QVERIFY(file.book->apply(done).ok());
        const Edit anchored = statusEdit(*file.book->head(form), FormStatus::Anchored, answer);
        QVERIFY(file.book->apply(anchored).ok());
        const Edit reopened = statusEdit(*file.book->head(form), FormStatus::Begun);
        QVERIFY(file.book->apply(reopened).ok());
        QCOMPARE(status(), FormStatus::Begun);
        const qsizetype kept = file.book->versions(form).size();
        QCOMPARE(kept, 3);
        QVERIFY(back(reopened));
        QCOMPARE(status(), FormStatus::Anchored);
        QCOMPARE(file.book->head(form)->anchored, answer);
        QVERIFY(back(anchored));
        QCOMPARE(status(), FormStatus::Done);
        QVERIFY(file.book->head(form)->anchored.isEmpty());
        QVERIFY(back(done));
        QCOMPARE(status(), FormStatus::Begun);
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("Så")).ok());
        file.reopen();
        QCOMPARE(status(), FormStatus::Begun);
        QCOMPARE(file.book->versions(form).size(), kept); // none lost, none twice
        QVERIFY(file.book->apply(statusEdit(*file.book->head(form), FormStatus::Done)).ok());
        QCOMPARE(file.book->versions(form).size(), kept + 1);
    }

    void openingAgainTakesAwayTheMarkAndUndoBringsItBack()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("Først")).ok());
        QVERIFY(file.book->setStatus(form, FormStatus::Done).ok());
        FormHead marked = *file.book->head(form);
        marked.review = true;
        QVERIFY(file.apply(form, SetHead{*file.book->head(form), marked}).ok());
        const Edit reopened = statusEdit(*file.book->head(form), FormStatus::Begun);
        QVERIFY(file.book->apply(reopened).ok());
        QVERIFY(!file.book->head(form)->review);
        QVERIFY(file.book->apply(reopened.inverted()).ok());
        QVERIFY(file.book->head(form)->review);
        QCOMPARE(file.book->head(form)->status, FormStatus::Done);
    }

    void theDayOfDeletionFollowsTheEndOfTheProgramme()
    {
        TestFile file;
        file.create();
        unlockForTest(*file.book);
        const QString form = file.id("reg-deltakere");
        const QString rows = QStringLiteral("rows");
        const QString end = QStringLiteral("rows.programme_end");
        const auto deleteAfter = [&](const QString &row) {
            return file.book->form(form)->row(rows, row)->cell(QStringLiteral("delete_after")).toString();
        };
        const QString first = file.addRow(form, rows, {{QStringLiteral("programme_end"), QStringLiteral("2027-06-30")}});
        QCOMPARE(deleteAfter(first), QStringLiteral("2028-06-30"));
        file.clock->time = file.clock->time.addMonths(2);
        const QString second = file.addRow(form, rows, {});
        QCOMPARE(deleteAfter(second), QStringLiteral("2029-05-04")); // 36 months from the day it was made
        file.clock->time = file.clock->time.addMonths(1);
        QVERIFY(file.set(form, end, second, QStringLiteral("2027-01-15")).ok());
        QCOMPARE(deleteAfter(second), QStringLiteral("2028-01-15"));
        QCOMPARE(file.book->history(form).first().after.toString(), QStringLiteral("2028-01-15"));
        QVERIFY(file.set(form, end, second, noValue()).ok());
        QCOMPARE(deleteAfter(second), QStringLiteral("2029-05-04"));
        QVERIFY(file.set(form, QStringLiteral("rows.delete_after"), second, QStringLiteral("2027-02-01")).ok());
        QVERIFY(file.set(form, end, second, QStringLiteral("2027-01-31")).ok());
        QCOMPARE(deleteAfter(second), QStringLiteral("2027-02-01")); // typed by hand
        file.reopen();
        unlockForTest(*file.book);
        QCOMPARE(deleteAfter(second), QStringLiteral("2027-02-01"));
    }

    void twoParticipantsCannotHaveTheSameCode()
    {
        TestFile file;
        file.create();
        unlockForTest(*file.book);
        const QString form = file.id("reg-deltakere");
        const QString rows = QStringLiteral("rows");
        const QString code = QStringLiteral("rows.code");
        const QString first = file.addRow(form, rows, {{QStringLiteral("code"), QStringLiteral("D-001")}});
        const QString second = file.addRow(form, rows, {{QStringLiteral("code"), QStringLiteral("D-002")}});
        const Result<void> refused = file.set(form, code, second, QStringLiteral(" d-001 "));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.problem().sentence.contains(QStringLiteral("«d-001» is in use already")), qPrintable(refused.problem().sentence));
        QCOMPARE(file.book->form(form)->row(rows, second)->cell(QStringLiteral("code")).toString(), QStringLiteral("D-002"));
        // A row that is pasted or put back, and two in one edit.
        QVERIFY(file.addRow(form, rows, {{QStringLiteral("code"), QStringLiteral("D-002")}}).isEmpty());
        const auto row = [](const char *id) { return Row{QString::fromLatin1(id), {{QStringLiteral("code"), QStringLiteral("D-009")}}}; };
        QVERIFY(!file.book->apply({{}, QStringLiteral("paste"), {{form, InsertRow{rows, 2, row("a")}}, {form, InsertRow{rows, 3, row("b")}}}}).ok());
        QCOMPARE(file.book->form(form)->rows(rows).size(), 2);
        // They may change codes with one another in one edit, and rows without a code are no pair.
        QVERIFY(file.book->apply({{}, QStringLiteral("edit"), {{form, SetCell{{code, first, {}}, QStringLiteral("D-001"), QStringLiteral("D-002")}},
                                                               {form, SetCell{{code, second, {}}, QStringLiteral("D-002"), QStringLiteral("D-001")}}}}).ok());
        QVERIFY(file.set(form, code, first, noValue()).ok());
        QVERIFY(file.set(form, code, second, noValue()).ok());
    }

    void historyTellsWhatWasChangedWhen()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("A")).ok());
        file.clock->time = file.clock->time.addSecs(60);
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("B")).ok());
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("B")).ok());
        const QVector<HistoryEntry> history = file.book->history(form);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().before.toString(), QStringLiteral("A"));
        QCOMPARE(history.first().after.toString(), QStringLiteral("B"));
        QCOMPARE(history.first().cell.field, conclusion);
        QCOMPARE(file.book->lastChanged(form), file.clock->time);
    }

    void aDeletedCopyComesBackWithItsHistoryAndPictures()
    {
        TestFile file;
        file.create();
        const Form log = file.book->newCopy(QStringLiteral("verktoy-tromso"));
        const QString form = log.head.id;
        QVERIFY(file.apply(form, AddForm{log}).ok());
        const QByteArray picture("\xff\xd8\xff picture");
        const Result<QString> hash = file.book->addImage(picture, QStringLiteral("image/jpeg"));
        const QJsonObject value{{QStringLiteral("hash"), *hash}, {QStringLiteral("alt"), QStringLiteral("En mopp")}};
        QVERIFY(!file.addRow(form, QStringLiteral("evaluations"), {{QStringLiteral("picture"), value}}).isEmpty());
        QVERIFY(file.book->setStatus(form, FormStatus::Done).ok());
        const Form whole = *file.book->form(form);
        const Edit drop{{}, {}, {{form, DropForm{whole}}}};
        const int lines = int(file.book->history(form).size());
        QVERIFY(file.book->apply(drop).ok());
        QVERIFY(!file.book->form(form));
        QVERIFY(file.book->apply(drop.inverted()).ok());
        file.reopen();
        QCOMPARE(file.book->imageData(*hash), picture);
        QCOMPARE(file.book->versions(form).size(), 1);
        QCOMPARE(file.book->history(form).size(), lines + 1);
        QCOMPARE(file.book->form(form)->rows(QStringLiteral("evaluations")).size(), 1);
        QVERIFY(file.book->apply({{}, {}, {{form, DropForm{*file.book->form(form)}}}}).ok());
        file.reopen();
        QVERIFY(file.book->imageData(*hash).isEmpty());
    }

    void aReferenceKeepsTheLastTitleOfWhatIsGone()
    {
        TestFile file;
        file.create();
        const QString group = file.id("reg-arbeidsgruppe");
        const QString choices = file.id("mal-1.2");
        const QString row = file.addRow(choices, opportunities, occupation(QStringLiteral("Renhold"), QStringLiteral("Renholder")));
        const Form copy = file.book->newCopy(QStringLiteral("mal-6.2"), {choices, row, QStringLiteral("Gammelt")});
        QVERIFY(file.apply(copy.head.id, AddForm{copy}).ok());
        QCOMPARE(file.book->referencesTo(choices, row).size(), 1);
        bool alive = false;
        QCOMPARE(file.book->referenceTitle(copy.head.subject.toJson(), &alive), QStringLiteral("Renhold – Renholder"));
        QVERIFY(alive);
        QVERIFY(file.book->check().isEmpty());
        QVERIFY(file.apply(choices, RemoveRow{opportunities, 0, *file.book->form(choices)->row(opportunities, row)}).ok());
        QCOMPARE(file.book->referenceTitle(file.book->head(copy.head.id)->subject.toJson(), &alive), QStringLiteral("Renhold – Renholder"));
        QVERIFY(!alive);
        QCOMPARE(file.book->check().size(), 1);
        const QString kari = file.addRow(group, rows, {{QStringLiteral("name"), QStringLiteral("Kari")}, {QStringLiteral("unit"), QStringLiteral("nav")}});
        QCOMPARE(file.book->personName(kari, true), QStringLiteral("Kari (NAV)"));
        QCOMPARE(file.book->personName(QJsonObject{{QStringLiteral("name"), QStringLiteral("Per")}}), QStringLiteral("Per"));
    }

    void statementsAndTheVotesOfUnitsAreKept()
    {
        TestFile file;
        file.create();
        const Template *checklist = nullptr;
        for (const Template &definition : file.book->catalog().templates()) {
            if (definition.kind == TemplateKind::Checklist && definition.scope == Scope::Process)
                checklist = &definition;
        }
        QVERIFY(checklist);
        const auto items = std::find_if(checklist->fields.cbegin(), checklist->fields.cend(),
                                        [](const Field &field) { return field.type == FieldType::Checklist; });
        const QString form = file.book->single(checklist->id)->head.id;
        QCOMPARE(file.book->form(form)->rows(items->id).size(), items->statements.size());
        const QString statement = items->statements.at(1).id;
        const CellRef vote{items->id + QStringLiteral(".unit_votes.status"), QStringLiteral("vo"), statement};
        QVERIFY(file.apply(form, SetCell{vote, noValue(), QStringLiteral("partly")}).ok());
        QVERIFY(file.set(form, items->id + QStringLiteral(".status"), statement, QStringLiteral("met")).ok());
        file.reopen();
        QCOMPARE(file.book->form(form)->value(vote).toString(), QStringLiteral("partly"));
        QCOMPARE(file.book->head(form)->status, FormStatus::Begun);
        const QJsonArray answers = formToJson(*file.book, *file.book->form(form)).value(QStringLiteral("answers")).toObject().value(items->id).toArray();
        const QJsonObject unitVote{{QStringLiteral("unit"), QStringLiteral("vo")}, {QStringLiteral("status"), QStringLiteral("partly")}};
        const QJsonObject expected{{QStringLiteral("statement"), statement}, {QStringLiteral("status"), QStringLiteral("met")},
                                   {QStringLiteral("unit_votes"), QJsonArray{unitVote}}};
        QCOMPARE(answers, QJsonArray{expected});
        QCOMPARE(file.book->check(), QStringList());
        QVERIFY(file.apply(form, SetCell{vote, QStringLiteral("partly"), noValue()}).ok());
        file.reopen();
        QVERIFY(file.book->form(form)->value(vote).isUndefined());
    }

    void originsGoThroughTheFileUnchanged()
    {
        TestFile file;
        file.create();
        const QString form = file.id("mal-1.2");
        const QJsonArray carried{QJsonObject{{QStringLiteral("flow"), QStringLiteral("D-07")}, {QStringLiteral("field"), conclusion},
                                             {QStringLiteral("from"), QJsonObject{{QStringLiteral("form"), QStringLiteral("f")}}},
                                             {QStringLiteral("taken"), QStringLiteral("Ja")}}};
        const QJsonArray refused{QJsonObject{{QStringLiteral("flow"), QStringLiteral("D-08")},
                                             {QStringLiteral("from"), QJsonObject{{QStringLiteral("form"), QStringLiteral("f")}}}}};
        QVERIFY(file.set(form, conclusion, {}, QStringLiteral("Ja")).ok());
        QVERIFY(file.apply(form, SetOrigins{{}, carried, {}, refused}).ok());
        QCOMPARE(file.book->head(form)->status, FormStatus::Empty); // what was carried over is not the user's own
        file.reopen();
        QCOMPARE(file.book->form(form)->carried, carried);
        QCOMPARE(file.book->form(form)->refused, refused);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::EditsTest)
#include "EditsTest.moc"
