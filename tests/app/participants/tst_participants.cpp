// SPDX-License-Identifier: MPL-2.0
#include "ParticipantWindow.h"
#include "WindowTestProgram.h"
#include "participants/ParticipantLog.h"
#include "participants/ParticipantsPage.h"
#include "participants/PassphraseStrength.h"
#include "window/PrintJobs.h"

#include <QDialog>
#include <QUndoStack>

using namespace sjusteg;

/// What the leader sees of the participants: the page, the list, one of them, the deletion.
class ParticipantsTest : public ParticipantWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "howStrongAPassphraseIs") != 0) // that needs no window
            openWindow();
    }
    void cleanup() { closeWindow(); }
    void thePageMakesTheFile();
    void aWrongPassphraseHasOneAnswer();
    void howStrongAPassphraseIs_data();
    void howStrongAPassphraseIs();
    void whoShouldBeDeletedIsToldWhileTheyAreOpen();
    void deletionAsksForTheArchiveAndGivesAReceipt();
    void aFormLeadsBackToItsParticipant();
    void theLogTellsOfAllThreeScales();
    void theirOwnSheetsAreInLargeType();
};

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

void ParticipantsTest::aFormLeadsBackToItsParticipant()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    addSomebody(workbook());
    const QString person = addSomebody(workbook());
    QCOMPARE(participantLine(workbook(), person)->code, QStringLiteral("D-002"));
    const QString name = QStringLiteral("Go to the page of participant D-002");
    const auto link = [&]() -> QAbstractButton * {
        QCoreApplication::processEvents();
        for (QAbstractButton *button : pages().current()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    };
    pages().showForm(formsAbout(workbook(), person).constFirst().id);
    QVERIFY(link());
    QVERIFY(link()->text().contains(QStringLiteral("D-002")));
    pages().current()->setFocus();
    for (int i = 0; i < 3 && QApplication::focusWidget() != link(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), link());
    QTest::keyClick(link(), Qt::Key_Space);
    QVERIFY(qobject_cast<ParticipantsPage *>(pages().current()));
    QVERIFY(everythingIn(pages().current()).contains(QStringLiteral("D-002")));
    // The page of a tool about one leads there as well; a form about the work has no such link.
    const QString people = workbook().single(QStringLiteral("reg-deltakere"))->head.id;
    const Form tool = workbook().newCopy(QStringLiteral("verktoy-jobbmatch"), {people, person, {}});
    QVERIFY(workbook().apply({{}, QStringLiteral("edit"), {{tool.head.id, AddForm{tool}}}}).ok());
    pages().showTool(tool.head.id);
    QVERIFY(link());
    pages().showForm(workbook().single(QStringLiteral("mal-1.1"))->head.id);
    QVERIFY(!link());
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
    const PrintJob usual = blankJob(workbook(), *workbook().catalog().find(QStringLiteral("mal-6.5")));
    QVERIFY(!usual.documents.constFirst().largeType);
}

SJUSTEG_WINDOW_TEST(ParticipantsTest)
#include "tst_participants.moc"
