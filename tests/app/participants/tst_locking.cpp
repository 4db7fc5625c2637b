// SPDX-License-Identifier: MPL-2.0
#include "ParticipantWindow.h"
#include "WindowTestProgram.h"
#include "meeting/shared/SharedView.h"
#include "handbook/TemplateCatalog.h"
#include "participants/ParticipantsPage.h"
#include "participants/UndoForgets.h"
#include "window/UndoableEdit.h"

#include <QClipboard>
#include <QMimeData>
#include <QUndoStack>

using namespace sjusteg;

namespace {
const QString secretWords = QStringLiteral("trives best ute");
} // namespace

/// When they lock, and what nobody sees afterwards.
class LockingTest : public ParticipantWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void theyLockWhenNobodyIsThere();
    void useKeepsThemOpen();
    void theyLockWhenTheMachineHasSlept();
    void theSharedViewLocksThem();
    void undoForgetsThemAndKeepsTheRest();
    void stepsThatPointAtAParticipantGoToo();
    void whatWasCopiedIsMarkedAndGoes();
    void aLockedTemplateLeadsToUnlockingAndBack();
    void aReferenceIntoThemIsLocked();
};

void LockingTest::theyLockWhenNobodyIsThere()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString form = sheetWith(secretWords);
    QVERIFY(everythingIn(m_open->window.get()).contains(secretWords));
    pass(9 * 60);
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
    pass(2 * 60);
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QVERIFY(qobject_cast<ParticipantsPage *>(pages().current()));
    const QString left = everythingIn(m_open->window.get());
    QVERIFY(!left.contains(secretWords));
    QVERIFY(!left.contains(QStringLiteral("D-001")));
    QVERIFY(workbook().unlockParticipants(participantPassphrase()).ok());
    QCOMPARE(workbook().form(form)->fields.value(QStringLiteral("change")).toString(), secretWords);
}

void LockingTest::useKeepsThemOpen()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    pages().showOverview();
    for (int i = 0; i < 4; ++i) {
        pass(8 * 60);
        QTest::keyClick(m_open->window.get(), Qt::Key_Shift);
    }
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
    ParticipantWatch::setIdleMinutes(5);
    pass(6 * 60);
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
}

void LockingTest::theyLockWhenTheMachineHasSlept()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    m_clock->goOn(3 * 60); // less than the idle time, but nothing looked meanwhile
    pages().participantWatch()->tick();
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
}

void LockingTest::theSharedViewLocksThem()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    sheetWith(secretWords);
    pages().sharedView()->openAction()->trigger();
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QVERIFY(!everythingIn(m_open->window.get()).contains(secretWords));
    QVERIFY(!press(QStringLiteral("Unlock")));
    QVERIFY(press(QStringLiteral("Close the shared view")));
    QVERIFY(!pages().participantWatch()->roomIsWatching());
    QTest::keyClicks(field(QStringLiteral("Passphrase")), QStringLiteral("fire gode ord i rad"));
    QVERIFY(press(QStringLiteral("Unlock")));
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
}

void LockingTest::undoForgetsThemAndKeepsTheRest()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const Workspace &workspace = m_open->window->session()->workspace();
    QUndoStack &undo = workspace.undo;
    const QString rows = QStringLiteral("rows");
    const QString employers = workbook().single(QStringLiteral("reg-arbeidsgivere"))->head.id;
    const QString notes = workbook().single(QStringLiteral("mal-1.1"))->head.id;
    const QString people = workbook().single(QStringLiteral("reg-deltakere"))->head.id;
    const auto note = [&](const QString &text) {
        const CellRef cell{QStringLiteral("geo_note"), {}, {}};
        return FormChange{notes, SetCell{cell, workbook().form(notes)->value(cell), text}};
    };
    const auto step = [&](const QVector<FormChange> &changes) { return perform(workspace, {QStringLiteral("steg"), QStringLiteral("edit"), changes}); };
    Row employer = workbook().newRow(employers, rows);
    employer.cells.insert(QStringLiteral("name"), QStringLiteral("Bakeriet"));
    QVERIFY(step({{employers, InsertRow{rows, 0, employer}}}));
    QVERIFY(step({note(QStringLiteral("Før"))}));
    pages().showParticipants();
    QVERIFY(press(QStringLiteral("New participant")));
    // A step that touches both: what was done to the note before can no longer be undone by itself.
    QVERIFY(step({note(QStringLiteral("Begge")), {people, InsertRow{rows, 1, workbook().newRow(people, rows)}}}));
    QVERIFY(step({note(QStringLiteral("Etter"))}));
    const CellRef name{QStringLiteral("rows.name"), employer.id, {}};
    QVERIFY(step({{employers, SetCell{name, QStringLiteral("Bakeriet"), QStringLiteral("Bakeriet AS")}}}));
    QVERIFY(step({note(QStringLiteral("Angret"))}));
    undo.undo();
    QCOMPARE(undo.count(), 7);
    QVERIFY(undo.canRedo());

    QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QCOMPARE(undo.count(), 3);
    QVERIFY(!undo.canRedo());
    undo.undo();
    QCOMPARE(workbook().form(employers)->value(name).toString(), QStringLiteral("Bakeriet"));
    undo.undo();
    QCOMPARE(workbook().form(notes)->fields.value(QStringLiteral("geo_note")).toString(), QStringLiteral("Begge"));
    undo.undo();
    QVERIFY(workbook().form(employers)->rows(rows).isEmpty());
    QVERIFY(!undo.canUndo());
    undo.redo();
    QCOMPARE(workbook().form(employers)->rows(rows).size(), 1);
    // Where no step tells of participants, locking leaves the stack alone.
    QVERIFY(workbook().unlockParticipants(participantPassphrase()).ok());
    QVERIFY(pages().participantWatch()->lock());
    QCOMPARE(undo.count(), 3);
    QVERIFY(undo.canRedo());
}

void LockingTest::stepsThatPointAtAParticipantGoToo()
{
    const QSet<QString> people{QStringLiteral("deltakere")};
    const TemplateCatalog &catalog = workbook().catalog();
    const auto stays = [&](const FormChange &change) { return stepsThatMayStay(catalog, {{{}, {}, {change}}}, people).constFirst(); };
    const QString plan = QStringLiteral("plan");
    const CellRef cell{QStringLiteral("felt"), {}, {}};
    const QJsonObject reference = Reference{QStringLiteral("deltakere"), QStringLiteral("d1"), QStringLiteral("D-001")}.toJson();
    QVERIFY(stays({plan, SetCell{cell, noValue(), QStringLiteral("ord")}}));
    QVERIFY(!stays({plan, SetCell{cell, reference, noValue()}}));
    QVERIFY(!stays({plan, SetCell{cell, noValue(), QJsonArray{QStringLiteral("ord"), reference}}}));
    QVERIFY(!stays({plan, RemoveRow{QStringLiteral("rows"), 0, {QStringLiteral("r"), {{QStringLiteral("hvem"), reference}}}}}));
    QVERIFY(!stays({plan, SetOrigins{{}, {QJsonObject{{QStringLiteral("from"), reference}}}, {}, {}}}));
    Form about;
    about.head.templateId = QStringLiteral("mal-6.5");
    QVERIFY(!stays({QStringLiteral("ny"), DropForm{about}})); // gone since, so that no list has it
}

void LockingTest::whatWasCopiedIsMarkedAndGoes()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    sheetWith(secretWords);
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), secretWords);
    QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
    QVERIFY(copied->hasFormat(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\"")));
    QVERIFY(pages().participantWatch()->lock());
    QVERIFY(!QApplication::clipboard()->text().contains(secretWords));
    // What comes from elsewhere is not ours to take away.
    QVERIFY(workbook().unlockParticipants(participantPassphrase()).ok());
    pages().showOverview();
    QApplication::clipboard()->setText(QStringLiteral("fra et annet program"));
    QVERIFY(pages().participantWatch()->lock());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("fra et annet program"));
}

void LockingTest::aLockedTemplateLeadsToUnlockingAndBack()
{
    setParticipants(workbook(), ParticipantState::Locked);
    pages().showStep(6);
    static_cast<StepPage *>(pages().current())->showTab(StepPage::Templates);
    const QString title = workbook().catalog().find(QStringLiteral("mal-6.5"))->title;
    QVERIFY(press(QStringLiteral("Unlock ") + title));
    QVERIFY(qobject_cast<ParticipantsPage *>(pages().current()));
    QTest::keyClicks(field(QStringLiteral("Passphrase")), QStringLiteral("fire gode ord i rad"));
    QVERIFY(press(QStringLiteral("Unlock")));
    QVERIFY(qobject_cast<StepPage *>(pages().current()));
    QVERIFY(everythingIn(m_open->window.get()).contains(QStringLiteral("New copy of ") + title));
}

void LockingTest::aReferenceIntoThemIsLocked()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    const QString form = workbook().single(QStringLiteral("reg-deltakere"))->head.id;
    const QJsonObject reference = Reference{form, person, {}}.toJson(); // as the process file keeps it
    QVERIFY(workbook().referenceTitle(reference).contains(QStringLiteral("D-001")));
    QVERIFY(pages().participantWatch()->lock());
    QCOMPARE(workbook().referenceTitle(reference), QStringLiteral("Locked"));
    pages().showTarget(form); // the link of such a reference
    QVERIFY(qobject_cast<ParticipantsPage *>(pages().current()));
}

SJUSTEG_WINDOW_TEST(LockingTest)
#include "tst_locking.moc"
