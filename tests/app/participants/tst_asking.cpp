// SPDX-License-Identifier: MPL-2.0
#include "ParticipantWindow.h"
#include "WindowTestProgram.h"
#include "paper/Paper.h"
#include "participants/ParticipantPaper.h"
#include "privacy/TypingWatch.h"
#include "window/PrintJobs.h"

#include <QDialog>
#include <QPointer>
#include <QToolButton>

using namespace sjusteg;

/// What is asked, noted and kept on the screen, so that nothing about a participant is lost or written where it does not belong.
class ParticipantAskingTest : public ParticipantWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void theReceiptStaysWhenTheParticipantsLock();
    void aReceiptInAFileIsClosedWithoutAQuestion();
    void aCodeInUseIsRefusedAtTheField();
    void whatIsNoCodeIsNotedAtOnceAndAsLongAsItStands();
    void aWarningListsOnlyWhatIsPrinted();
    void theirOwnSheetAsksOneThingOnce();
    void theirOwnFormsAreFilledInByThemAndAnchoredByNobody();
    void theButtonsSayWhomTheyAreAbout();
    void theNarrowBarSaysNoCommand();

private:
    QDialog *deleteSomebody();
    QLineEdit *codeField(const QString &person);
    QString code(const QString &person) { return participantLine(workbook(), person)->code; }
};

/// The dialog with the receipt.
QDialog *ParticipantAskingTest::deleteSomebody()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    const QString other = formsAbout(workbook(), addSomebody(workbook())).constFirst().id;
    const CellRef cell{QStringLiteral("change"), {}, {}};
    if (!workbook().apply({{}, QStringLiteral("edit"), {{other, SetCell{cell, noValue(), QStringLiteral("Vil arbeide sammen med D-001")}}}}).ok())
        return nullptr;
    pages().showParticipants(person);
    if (!press(QStringLiteral("Delete the participant…")))
        return nullptr;
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields.at(0), QStringLiteral("sak 26/114"));
    QTest::keyClicks(fields.at(1), QStringLiteral("D-001"));
    return OpenWindow::press(dialog, QStringLiteral("Delete for good")) ? dialog : nullptr;
}

void ParticipantAskingTest::theReceiptStaysWhenTheParticipantsLock()
{
    QPointer<QDialog> dialog = deleteSomebody();
    QVERIFY(dialog);
    QVERIFY(everythingIn(dialog).contains(QStringLiteral("D-002"))); // somebody should read through what is written there
    pass(11 * 60);
    QCoreApplication::processEvents();
    QCOMPARE(workbook().participantState(), ParticipantState::Locked);
    QVERIFY(dialog && dialog->isVisible());
    const QString left = everythingIn(dialog);
    QVERIFY(left.contains(QStringLiteral("sak 26/114")) && left.contains(QStringLiteral("D-001")));
    QVERIFY2(!left.contains(QStringLiteral("D-002")) && left.contains(QStringLiteral("still written in 1 form")), qPrintable(left));
    // It goes when the user says so twice.
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Close")));
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(m_open->dialogs.said.constLast().contains(QStringLiteral("has not been printed or saved")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    m_open->dialogs.answers.enqueue(QStringLiteral("Close it all the same"));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Close")));
    QTRY_VERIFY(!dialog);
}

void ParticipantAskingTest::aReceiptInAFileIsClosedWithoutAQuestion()
{
    QPointer<QDialog> dialog = deleteSomebody();
    QVERIFY(dialog);
    m_open->dialogs.path = m_open->file(QStringLiteral("kvittering.pdf"));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("The receipt as PDF")));
    QVERIFY(QFile::exists(m_open->dialogs.path));
    m_open->dialogs.said.clear();
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Close")));
    QTRY_VERIFY(!dialog);
    QVERIFY(m_open->dialogs.said.isEmpty());
}

QLineEdit *ParticipantAskingTest::codeField(const QString &person)
{
    pages().showParticipants(person);
    QCoreApplication::processEvents();
    return field(QStringLiteral("Deltakerkode"));
}

void ParticipantAskingTest::aCodeInUseIsRefusedAtTheField()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    addSomebody(workbook());
    const QString second = addSomebody(workbook());
    QLineEdit *line = codeField(second);
    QVERIFY(line);
    write(line, QStringLiteral("d-001"));
    QVERIFY2(everythingIn(window()).contains(QStringLiteral("«d-001» is in use already")), "said at the field");
    pages().flush();
    QCOMPARE(code(second), QStringLiteral("D-002"));
    write(line, QStringLiteral("D-0014"));
    pages().flush();
    QCOMPARE(code(second), QStringLiteral("D-0014"));
}

void ParticipantAskingTest::whatIsNoCodeIsNotedAtOnceAndAsLongAsItStands()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    QLineEdit *line = codeField(person);
    QVERIFY(line);
    const auto notice = [this] { return window()->findChild<TypingWatch *>()->notice(); };
    for (const QString &good : {QStringLiteral("D-"), QStringLiteral("D-014"), QStringLiteral("FB7")}) {
        write(line, good);
        QVERIFY2(notice().isEmpty(), qPrintable(good));
    }
    for (const QString &bad : {QStringLiteral("01015560041"), QStringLiteral("12345678901"), QStringLiteral("Amina Hassan")}) {
        write(line, bad);
        QVERIFY2(!notice().isEmpty(), qPrintable(bad));
    }
    QVERIFY2(notice().contains(QStringLiteral("D-001")), qPrintable(notice()));
    pages().flush();
    pages().current()->refresh();
    QCOMPARE(code(person), QStringLiteral("Amina Hassan")); // it is a note, no more
    const QList<QLabel *> labels = window()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->objectName().isEmpty() && label->text().contains(QStringLiteral("May be about a person"));
    }));
    // Asked about when the file is closed, as everything that may name a person.
    QVERIFY(!m_open->window->closeFile());
    QCOMPARE(m_open->dialogs.places.size(), 1);
    QVERIFY2(!m_open->dialogs.places.first().contains(QStringLiteral("Amina")), qPrintable(m_open->dialogs.places.first()));
}

void ParticipantAskingTest::aWarningListsOnlyWhatIsPrinted()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    const QString number = QStringLiteral("01015560041");
    const QString notes = workbook().single(QStringLiteral("mal-1.1"))->head.id;
    const QString sheet = formsAbout(workbook(), person).constFirst().id;
    const auto set = [this](const QString &form, const char *name, const QString &text) {
        const CellRef cell{QString::fromLatin1(name), {}, {}};
        return workbook().apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, noValue(), text}}}}).ok();
    };
    QVERIFY(set(notes, "geo_note", number) && set(sheet, "change", number));
    m_open->dialogs.path = m_open->file(QStringLiteral("ut.pdf"));
    Requests &requests = m_open->window->session()->requests();
    Q_EMIT requests.pdf(everythingAbout(workbook(), person));
    QCOMPARE(m_open->dialogs.places.size(), 1);
    QVERIFY2(!m_open->dialogs.places.first().contains(QStringLiteral("1.1")), qPrintable(m_open->dialogs.places.first()));
    Q_EMIT requests.pdf(formJob(workbook(), notes));
    QCOMPARE(m_open->dialogs.places.size(), 1);
    QVERIFY2(m_open->dialogs.places.first().contains(QStringLiteral("1.1")), qPrintable(m_open->dialogs.places.first()));
}

void ParticipantAskingTest::theirOwnSheetAsksOneThingOnce()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString person = addSomebody(workbook());
    const QString employers = workbook().single(QStringLiteral("reg-arbeidsgivere"))->head.id;
    Row bakery = workbook().newRow(employers, QStringLiteral("rows"));
    bakery.cells.insert(QStringLiteral("name"), QStringLiteral("Bakeriet"));
    const CellRef cell{QStringLiteral("rows.employer"), placementsOf(workbook(), person).constFirst().row.row, {}};
    QVERIFY(workbook().apply({{}, QStringLiteral("edit"), {{employers, InsertRow{QStringLiteral("rows"), 0, bakery}},
                                                           {placementsOf(workbook(), person).constFirst().row.form, SetCell{cell, noValue(), Reference{employers, bakery.id, {}}.toJson()}}}}).ok());
    const PrintJob job = selfEvaluationSheet(workbook(), person);
    QVERIFY(job.aboutParticipants);
    const Document &sheet = job.documents.constFirst();
    QVERIFY(sheet.largeType);
    QVERIFY(sheet.facts.isEmpty()); // nothing of those who work with the form
    QCOMPARE(sheet.subject, QStringLiteral("D-001 – Bakeriet"));
    int dates = 0, places = 0;
    for (const Block &block : sheet.blocks) {
        const auto *answer = std::get_if<AnswerBlock>(&block);
        dates += answer && answer->label.contains(QStringLiteral("Dato"));
        places += answer && answer->label.contains(QStringLiteral("arbeidssted"));
    }
    QCOMPARE(dates, 1);
    QCOMPARE(places, 0);
    QCOMPARE(paper::Pages(job.documents).count(), 1);
    const PrintJob lastJob = finalEvaluationSheet(workbook(), person);
    const Document &last = lastJob.documents.constFirst();
    QCOMPARE(paper::Pages(lastJob.documents).count(), 2);
    QVERIFY(last.largeType && last.facts.isEmpty());
    QCOMPARE(last.subject, sheet.subject);
}

void ParticipantAskingTest::theirOwnFormsAreFilledInByThemAndAnchoredByNobody()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const QString form = formsAbout(workbook(), addSomebody(workbook())).constFirst().id;
    pages().showForm(form);
    QCoreApplication::processEvents();
    const auto anchoring = [this] {
        for (const QAbstractButton *button : pages().current()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == QStringLiteral("Anchored…"))
                return true;
        }
        return false;
    };
    QVERIFY(!anchoring());
    const auto people = [this]() -> QComboBox * {
        for (QComboBox *box : pages().current()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Filled in by"))
                return box;
        }
        return nullptr;
    };
    QVERIFY(people());
    const int at = people()->findText(QStringLiteral("The participant"));
    QVERIFY(at > 0);
    people()->setCurrentIndex(at);
    Q_EMIT people()->activated(at);
    QCOMPARE(workbook().personName(workbook().head(form)->filledBy), QStringLiteral("The participant"));
    pages().showOverview();
    pages().showForm(form);
    QCOMPARE(people()->currentText(), QStringLiteral("The participant"));
    // Forms about the work are as before.
    const QString notes = workbook().single(QStringLiteral("mal-1.1"))->head.id;
    QVERIFY(workbook().apply({{}, QStringLiteral("edit"), {{notes, SetCell{{QStringLiteral("geo_note"), {}, {}}, noValue(), QStringLiteral("Ord")}}}}).ok());
    pages().showForm(notes);
    QCoreApplication::processEvents();
    QVERIFY(anchoring());
    QCOMPARE(people()->findText(QStringLiteral("The participant")), -1);
}

void ParticipantAskingTest::theButtonsSayWhomTheyAreAbout()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    addSomebody(workbook());
    pages().showParticipants(addSomebody(workbook()));
    QStringList names;
    for (const QAbstractButton *button : pages().current()->findChildren<QAbstractButton *>())
        names.append(button->accessibleName());
    QVERIFY2(names.contains(QStringLiteral("PDF of everything about D-002 …")), qPrintable(names.join(QLatin1Char('\n'))));
    QVERIFY(names.contains(QStringLiteral("Print everything about D-002 …")));
}

void ParticipantAskingTest::theNarrowBarSaysNoCommand()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    const auto said = [this]() -> QString {
        for (const QToolButton *button : window()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("The participants are open")))
                return button->text();
        }
        return {};
    };
    window()->resize(1366, 768);
    settle();
    QCOMPARE(said(), QStringLiteral("Participants open"));
    window()->resize(1024, 768);
    settle();
    QCOMPARE(said(), QStringLiteral("Unlocked")); // «Open» alone would be something to do
}

SJUSTEG_WINDOW_TEST(ParticipantAskingTest)
#include "tst_asking.moc"
