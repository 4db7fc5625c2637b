// SPDX-License-Identifier: MPL-2.0
#include "../meeting/MovedClock.h"
#include "../window/Places.h"
#include "WindowTestProgram.h"
#include "meeting/shared/SharedView.h"
#include "participants/ParticipantList.h"
#include "participants/ParticipantLog.h"
#include "participants/ParticipantPaper.h"
#include "participants/ParticipantWatch.h"
#include "participants/ParticipantsPage.h"
#include "participants/PassphraseStrength.h"
#include "window/PrintJobs.h"
#include "window/UndoableEdit.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>
#include <QUndoStack>

using namespace sjusteg;

namespace {

/// All that can be read in it, of what is there at all: also what is hidden could be shown again.
QString everythingIn(QWidget *window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList said{window->windowTitle()};
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said << label->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            said << line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            said << text->toPlainText();
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            said << rich->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said << button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                said << box->itemText(i);
        else if (const auto *table = qobject_cast<const QTableView *>(widget))
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    said << table->model()->index(row, column).data().toString();
    }
    return said.join(QLatin1Char('\n'));
}

constexpr auto secretWords = "trives best ute";

} // namespace

/// What the leader sees of the participants, and what nobody sees once they are locked.
class ParticipantsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePageMakesTheFile();
    void aWrongPassphraseHasOneAnswer();
    void howStrongAPassphraseIs_data();
    void howStrongAPassphraseIs();
    void theyLockWhenNobodyIsThere();
    void useKeepsThemOpen();
    void theyLockWhenTheMachineHasSlept();
    void theSharedViewLocksThem();
    void undoForgetsThemAndKeepsTheRest();
    void whatWasCopiedIsMarkedAndGoes();
    void aLockedTemplateLeadsToUnlockingAndBack();
    void aReferenceIntoThemIsLocked();
    void whoShouldBeDeletedIsToldWhileTheyAreOpen();
    void deletionAsksForTheArchiveAndGivesAReceipt();
    void theLogTellsOfAllThreeScales();
    void theirOwnSheetsAreInLargeType();

private:
    Workbook &workbook() { return m_open->window->session()->workbook(); }
    PageStack &pages() { return *m_open->window->pages(); }
    bool press(const QString &name) { return OpenWindow::press(m_open->window.get(), name); }
    QLineEdit *field(const QString &name);
    QString sheetWith(const QString &words);
    void pass(int seconds); ///< with a look at the clock every few seconds, as the program does

    std::unique_ptr<OpenWindow> m_open;
    std::shared_ptr<MovedClock> m_clock;
};

void ParticipantsTest::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "howStrongAPassphraseIs") == 0)
        return; // needs no window
    m_open = std::make_unique<OpenWindow>();
    m_clock = std::make_shared<MovedClock>();
    auto made = Workbook::create(m_open->file(QStringLiteral("prosess.sjusteg")), m_open->catalog, QStringLiteral("Eksempel kommune"), m_clock);
    QVERIFY(made.ok());
    QVERIFY(m_open->window->useWorkbook(std::move(*made)));
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
}

void ParticipantsTest::cleanup()
{
    m_open.reset();
}

QLineEdit *ParticipantsTest::field(const QString &name)
{
    for (QLineEdit *line : m_open->window->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

/// A self-evaluation, shown, with words being typed in it that nothing has saved yet.
QString ParticipantsTest::sheetWith(const QString &words)
{
    const QString person = addSomebody(workbook());
    const QString form = formsAbout(workbook(), person).constFirst().id;
    pages().showPlace(form, {QStringLiteral("change"), {}, {}});
    QWidget *focus = QApplication::focusWidget();
    if (focus)
        QTest::keyClicks(focus, words);
    return form;
}

void ParticipantsTest::pass(int seconds)
{
    for (int i = 0; i < seconds; i += 20) {
        m_clock->goOn(20);
        pages().participantWatch()->tick();
    }
}

void ParticipantsTest::thePageMakesTheFile()
{
    pages().showParticipants();
    QLineEdit *first = field(QStringLiteral("Passphrase"));
    QLineEdit *again = field(QStringLiteral("The passphrase once more"));
    QVERIFY(first && again);
    const QString name = QStringLiteral("Make the participant file");
    QTest::keyClicks(first, QStringLiteral("kort"));
    QVERIFY(press(name));
    QVERIFY2(everythingIn(m_open->window.get()).contains(QStringLiteral("must have at least")), "told that it is too short");
    QTest::keyClicks(first, QStringLiteral(" ord i en lang rad"));
    QTest::keyClicks(again, QStringLiteral("noe annet enn det"));
    QVERIFY(press(name));
    QVERIFY(everythingIn(m_open->window.get()).contains(QStringLiteral("not the same")));
    QCOMPARE(workbook().participantState(), ParticipantState::None);
    again->clear();
    QTest::keyClicks(again, QStringLiteral("kort ord i en lang rad"));
    QVERIFY(press(name));
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
    QVERIFY(QFile::exists(Workbook::participantPath(workbook().path())));
    QVERIFY(!everythingIn(m_open->window.get()).contains(QStringLiteral("lang rad")));
    QVERIFY(press(QStringLiteral("New participant")));
    QCOMPARE(participantLines(workbook()).size(), 1);
    QCOMPARE(participantLines(workbook()).constFirst().code, QStringLiteral("D-001"));
    QVERIFY(participantLines(workbook()).constFirst().deleteAfter > m_clock->today());
}

void ParticipantsTest::aWrongPassphraseHasOneAnswer()
{
    setParticipants(workbook(), ParticipantState::Locked);
    pages().showParticipants();
    QSet<QString> answers;
    for (const QString &wrong : {QStringLiteral("x"), QStringLiteral("fire gode ord i rad!"), QStringLiteral("noe helt annet enn det")}) {
        QLineEdit *line = field(QStringLiteral("Passphrase"));
        QVERIFY(line && line->echoMode() == QLineEdit::Password);
        QTest::keyClicks(line, wrong);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(workbook().participantState(), ParticipantState::Locked);
        QVERIFY(line->text().isEmpty());
        for (const QLabel *label : m_open->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == QVariant(QStringLiteral("missing")) && !label->text().isEmpty())
                answers.insert(label->text());
        }
    }
    QCOMPARE(answers.size(), 1);
    QTest::keyClicks(field(QStringLiteral("Passphrase")), QStringLiteral("fire gode ord i rad"));
    QVERIFY(press(QStringLiteral("Unlock")));
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
}

void ParticipantsTest::howStrongAPassphraseIs_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<PassphraseStrength>("strength");
    QTest::newRow("short") << QStringLiteral("sommer2026") << PassphraseStrength::TooShort;
    QTest::newRow("the same letter") << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa") << PassphraseStrength::Weak;
    QTest::newRow("a run") << QStringLiteral("1234567890123") << PassphraseStrength::Weak;
    QTest::newRow("two words over and over") << QStringLiteral("abababababababab") << PassphraseStrength::Weak;
    QTest::newRow("two words") << QStringLiteral("brun krakk 81") << PassphraseStrength::Fair;
    QTest::newRow("five words") << QStringLiteral("elg sukker bro lampe vind") << PassphraseStrength::Strong;
}

void ParticipantsTest::howStrongAPassphraseIs()
{
    QFETCH(QString, passphrase);
    QTEST(passphraseStrength(passphrase, 12), "strength");
}

void ParticipantsTest::theyLockWhenNobodyIsThere()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString form = sheetWith(QString::fromLatin1(secretWords));
    QVERIFY(everythingIn(m_open->window.get()).contains(QLatin1String(secretWords)));
    pass(9 * 60);
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
    pass(2 * 60);
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QVERIFY(qobject_cast<ParticipantsPage *>(pages().current()));
    const QString left = everythingIn(m_open->window.get());
    QVERIFY(!left.contains(QLatin1String(secretWords)));
    QVERIFY(!left.contains(QStringLiteral("D-001")));
    QVERIFY(workbook().unlockParticipants(participantPassphrase()).ok());
    QCOMPARE(workbook().form(form)->fields.value(QStringLiteral("change")).toString(), QString::fromLatin1(secretWords));
}

void ParticipantsTest::useKeepsThemOpen()
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

void ParticipantsTest::theyLockWhenTheMachineHasSlept()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    m_clock->goOn(3 * 60); // less than the idle time, but nothing looked meanwhile
    pages().participantWatch()->tick();
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
}

void ParticipantsTest::theSharedViewLocksThem()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    sheetWith(QString::fromLatin1(secretWords));
    pages().sharedView()->openAction()->trigger();
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QVERIFY(!everythingIn(m_open->window.get()).contains(QLatin1String(secretWords)));
    QVERIFY(!press(QStringLiteral("Unlock")));
    QVERIFY(press(QStringLiteral("Close the shared view")));
    QVERIFY(!pages().participantWatch()->roomIsWatching());
    QTest::keyClicks(field(QStringLiteral("Passphrase")), QStringLiteral("fire gode ord i rad"));
    QVERIFY(press(QStringLiteral("Unlock")));
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
}

void ParticipantsTest::undoForgetsThemAndKeepsTheRest()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    QUndoStack &undo = m_open->window->session()->undo();
    const QString rows = QStringLiteral("rows");
    const QString employers = workbook().single(QStringLiteral("reg-arbeidsgivere"))->head.id;
    Row employer = workbook().newRow(employers, rows);
    employer.cells.insert(QStringLiteral("name"), QStringLiteral("Bakeriet"));
    QVERIFY(perform(m_open->window->session()->workspace(), {QStringLiteral("Ny"), QStringLiteral("edit"), {{employers, InsertRow{rows, 0, employer}}}}));
    pages().showParticipants();
    QVERIFY(pages().participantWatch()->lock());
    QCOMPARE(undo.count(), 1);
    QVERIFY(workbook().unlockParticipants(participantPassphrase()).ok());
    QVERIFY(press(QStringLiteral("New participant")));
    QCOMPARE(undo.count(), 2);
    QTest::keyClick(m_open->window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QCOMPARE(undo.count(), 0);
}

void ParticipantsTest::whatWasCopiedIsMarkedAndGoes()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    sheetWith(QString::fromLatin1(secretWords));
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QString::fromLatin1(secretWords));
    QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
    QVERIFY(copied->hasFormat(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\"")));
    QVERIFY(pages().participantWatch()->lock());
    QVERIFY(!QApplication::clipboard()->text().contains(QLatin1String(secretWords)));
    // What comes from elsewhere is not ours to take away.
    QVERIFY(workbook().unlockParticipants(participantPassphrase()).ok());
    pages().showOverview();
    QApplication::clipboard()->setText(QStringLiteral("fra et annet program"));
    QVERIFY(pages().participantWatch()->lock());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("fra et annet program"));
}

void ParticipantsTest::aLockedTemplateLeadsToUnlockingAndBack()
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

void ParticipantsTest::aReferenceIntoThemIsLocked()
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

void ParticipantsTest::whoShouldBeDeletedIsToldWhileTheyAreOpen()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    m_clock->set(QDateTime(QDate(2026, 1, 15), QTime(9, 0)));
    const QString person = addSomebody(workbook());
    QCOMPARE(participantLine(workbook(), person)->review, ParticipantLine::Review::ProgrammeOver);
    m_clock->set(QDateTime(QDate(2026, 2, 1), QTime(9, 0)));
    QCOMPARE(participantLine(workbook(), person)->review, ParticipantLine::Review::DateOver);
    pages().showParticipants();
    QVERIFY(everythingIn(m_open->window.get()).contains(QStringLiteral("Should be deleted now")));
    pages().showOverview();
    const QString told = QStringLiteral("should be deleted now");
    QVERIFY(everythingIn(m_open->window.get()).contains(told));
    QVERIFY(pages().participantWatch()->lock());
    for (const QAbstractButton *button : m_open->window->findChildren<QAbstractButton *>())
        QVERIFY(!button->isVisible() || !button->text().contains(told));
}

void ParticipantsTest::deletionAsksForTheArchiveAndGivesAReceipt()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    pages().showParticipants(person);
    QVERIFY(press(QStringLiteral("Delete the participant…")));
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(everythingIn(dialog).contains(QStringLiteral("Egenevaluering: 2")));
    const QString remove = QStringLiteral("Delete for good");
    QVERIFY(!OpenWindow::press(dialog, remove));
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields.at(1), QStringLiteral("D-001"));
    QVERIFY(!OpenWindow::press(dialog, remove));
    QTest::keyClicks(fields.at(0), QStringLiteral("sak 26/114"));
    QVERIFY(OpenWindow::press(dialog, remove));
    const QString receipt = everythingIn(dialog);
    QVERIFY(receipt.contains(QStringLiteral("sak 26/114")));
    QVERIFY(participantLines(workbook()).isEmpty());
    QCOMPARE(m_open->window->session()->undo().count(), 0);
    m_open->dialogs.path = m_open->file(QStringLiteral("kvittering.txt"));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("The receipt as a text file")));
    QFile written(m_open->dialogs.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("sak 26/114")));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Close")));
    QTRY_VERIFY(!everythingIn(m_open->window.get()).contains(QStringLiteral("D-001")));
}

void ParticipantsTest::theLogTellsOfAllThreeScales()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    const QVector<LogEntry> log = participantLog(workbook(), person);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.constFirst().date, QDate(2025, 3, 10));
    QCOMPARE(log.constLast().scales, (std::array<int, 3>{6, 4, 8}));
    pages().showParticipants(person);
    const QString said = everythingIn(m_open->window.get());
    QVERIFY2(said.contains(QStringLiteral("Norsk from 3 to 4 of 10")), "the drawing in words");
}

void ParticipantsTest::theirOwnSheetsAreInLargeType()
{
    const PrintJob sheet = blankJob(workbook(), *workbook().catalog().find(QStringLiteral("ekstra-egenevaluering")));
    QVERIFY(sheet.documents.constFirst().largeType);
    QVERIFY(selfEvaluationSheet(workbook()).documents.constFirst().largeType);
    QVERIFY(finalEvaluationSheet(workbook()).documents.constFirst().largeType);
    const PrintJob usual = blankJob(workbook(), *workbook().catalog().find(QStringLiteral("mal-6.5")));
    QVERIFY(!usual.documents.constFirst().largeType);
}

SJUSTEG_WINDOW_TEST(ParticipantsTest)
#include "tst_participants.moc"
