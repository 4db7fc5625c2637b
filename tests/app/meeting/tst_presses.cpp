// SPDX-License-Identifier: MPL-2.0
#include "MeetingWindow.h"
#include "WindowTestProgram.h"
#include "meeting/BeganDialog.h"
#include "meeting/ClockDialog.h"
#include "meeting/MeetingStrip.h"
#include "meeting/Press.h"
#include "meeting/RetimeDialog.h"
#include "step/StepPage.h"
#include "window/MessageBar.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTableWidget>
#include <QTimeEdit>
#include <QTimer>
#include <QUndoStack>

using namespace sjusteg;

/// Putting right, adjusting, and what happens to the machine meanwhile.
class Presses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aForgottenPressIsPutRightAndTheLogFollows();
    void aTimeThatDoesNotFitCannotBeChosen();
    void adjustingShowsWhatChangesAndIsUndone();
    void cuttingLeavesOutWhatIsUnticked();
    void extendingKeepsThePostsAndMovesTheEnd();
    void closingAndOpeningTheFileLosesNoSecond();
    void anotherPageShowsWhatGoesOnAndTheWayBack();
    void sleepIsOfferedAsAPause();
    void sleepMayHaveBeenTheMeeting();
    void sleepInAPauseIsNotAskedAbout();
    void aClockThatWasSetIsLoggedAndCostsNoTime();
    void warningsAndSoundAreChosenForTheMeeting();
    void onlyOneMeetingRunsAtATime();

private:
    template <typename Dialog>
    void answer(const std::function<void(Dialog &)> &what);
    QVector<MeetingEvent> log() { return m_open->workbook().form(m_open->sheet)->meeting.events; }

    std::unique_ptr<MeetingWindow> m_open;
};

void Presses::initTestCase()
{
    m_open = std::make_unique<MeetingWindow>();
    m_open->window->resize(1366, 768);
}

void Presses::init()
{
    m_open->dialogs.said.clear();
    m_open->plan(QStringLiteral("mal-1.4"));
    m_open->key(Qt::Key_F5);
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
}

/// Does that in the dialog that opens next.
template <typename Dialog>
void Presses::answer(const std::function<void(Dialog &)> &what)
{
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [look, what] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            look->stop();
            look->deleteLater();
            what(*dialog);
            if (dialog->isVisible())
                dialog->reject(); // a check in it failed: the test goes on
        }
    });
    look->start(10);
}

void Presses::aForgottenPressIsPutRightAndTheLogFollows()
{
    m_open->wait(20 * 60);
    m_open->key(Qt::Key_F6);
    m_open->wait(60);
    const QDateTime wanted = m_open->live().running()->faceAt(m_open->live().now()).started.addSecs(15 * 60);
    answer<BeganDialog>([&](BeganDialog &dialog) {
        dialog.findChild<QTimeEdit *>()->setTime(wanted.toLocalTime().time());
        QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Correct the time")));
    });
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("The post began at …")));
    QCOMPARE(log().constLast().kind, QString(meeting::press::began));
    QCOMPARE(m_open->live().face().leftSeconds, 15 * 60 - 6 * 60);
    m_open->window->session()->undo().undo();
    QCOMPARE(m_open->live().face().leftSeconds, 14 * 60);
    QCOMPARE(log().constLast().kind, QString(meeting::press::next));
}

void Presses::aTimeThatDoesNotFitCannotBeChosen()
{
    m_open->wait(10 * 60);
    m_open->key(Qt::Key_F6);
    m_open->wait(60);
    bool asked = false;
    answer<BeganDialog>([&](BeganDialog &dialog) {
        asked = true;
        auto *time = dialog.findChild<QTimeEdit *>();
        time->setTime(m_open->live().now().addSecs(3600).time());
        QVERIFY(!dialog.began().isValid());
        QVERIFY(!OpenWindow::press(&dialog, QStringLiteral("Correct the time")));
        dialog.reject();
    });
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("The post began at …")));
    QVERIFY(asked);
}

void Presses::adjustingShowsWhatChangesAndIsUndone()
{
    m_open->wait(35 * 60); // twenty minutes late
    m_open->key(Qt::Key_F6);
    const meeting::ClockFace before = m_open->live().face();
    QVERIFY(before.behindSeconds > 15 * 60);
    QString shown;
    answer<RetimeDialog>([&](RetimeDialog &dialog) {
        auto *table = dialog.findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row) {
            QVERIFY(table->item(row, 3)->text().toInt() >= table->item(row, 2)->text().toInt()); // never below the minimum
            if (table->item(row, 0)->text().startsWith(QLatin1String("Hvilke yrker")))
                shown = table->item(row, 3)->text();
        }
        QCOMPARE(m_open->live().face().behindSeconds, before.behindSeconds); // nothing yet
        QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Use this")));
    });
    m_open->key(Qt::Key_F8);
    const meeting::ClockFace after = m_open->live().face();
    QVERIFY(after.behindSeconds < 60);
    QVERIFY(!shown.isEmpty());
    QCOMPARE(after.posts.at(m_open->live().running()->plan.indexOf(QStringLiteral("a1.7"))).minutes, shown.toInt());
    QVERIFY(shown.toInt() < 45);
    m_open->window->session()->undo().undo();
    QCOMPARE(m_open->live().face().behindSeconds, before.behindSeconds);
}

void Presses::cuttingLeavesOutWhatIsUnticked()
{
    m_open->wait(35 * 60);
    m_open->key(Qt::Key_F6);
    answer<RetimeDialog>([&](RetimeDialog &dialog) {
        dialog.findChildren<QRadioButton *>().at(1)->click();
        auto *table = dialog.findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row) {
            QTableWidgetItem *title = table->item(row, 0);
            if (title->flags() & Qt::ItemIsUserCheckable)
                title->setCheckState(title->text().startsWith(QStringLiteral("Faglig påfyll")) ? Qt::Unchecked : Qt::Checked);
        }
        QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Use this")));
    });
    m_open->key(Qt::Key_F8);
    const meeting::ClockFace &face = m_open->live().face();
    QCOMPARE(face.posts.at(m_open->live().running()->plan.indexOf(QStringLiteral("a1.6"))).state, meeting::PostState::Dropped);
    QVERIFY(m_open->says(QStringLiteral("✕ Faglig påfyll")));
    QVERIFY(m_open->says(QStringLiteral("Post 2 of 10")));
}

void Presses::extendingKeepsThePostsAndMovesTheEnd()
{
    m_open->wait(35 * 60);
    m_open->key(Qt::Key_F6);
    const QDateTime expected = m_open->live().face().expectedEnd;
    answer<RetimeDialog>([&](RetimeDialog &dialog) {
        dialog.findChildren<QRadioButton *>().at(2)->click();
        QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Use this")));
    });
    m_open->key(Qt::Key_F8);
    QCOMPARE(m_open->live().face().expectedEnd, expected);
    QVERIFY(qAbs(m_open->live().face().behindSeconds) < 60);
    QVERIFY(m_open->says(QStringLiteral("agreed ")));
}

void Presses::closingAndOpeningTheFileLosesNoSecond()
{
    m_open->wait(3 * 60);
    m_open->key(Qt::Key_F6);
    m_open->wait(2 * 60);
    m_open->clock->goOn(90);
    m_open->openAgain();
    QVERIFY(qobject_cast<MeetingPage *>(m_open->page()));
    QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
    QCOMPARE(m_open->live().face().leftSeconds, 15 * 60 - 2 * 60 - 90);
    QVERIFY(!m_open->live().slept()); // the program was closed, the machine awake
}

void Presses::anotherPageShowsWhatGoesOnAndTheWayBack()
{
    auto *strip = m_open->window->findChild<MeetingStrip *>();
    QVERIFY(strip && !strip->isVisible());
    m_open->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(qobject_cast<StepPage *>(m_open->page()));
    QVERIFY(strip->isVisible());
    QVERIFY(m_open->says(QStringLiteral("▶ The meeting goes on: Velkommen")));
    m_open->wait(60);
    QVERIFY(OpenWindow::press(strip, QStringLiteral("To the meeting")));
    QVERIFY(qobject_cast<MeetingPage *>(m_open->page()));
    QVERIFY(!strip->isVisible());
    m_open->key(Qt::Key_0, Qt::ControlModifier);
    m_open->key(Qt::Key_F5); // to it, not started once more
    QVERIFY(qobject_cast<MeetingPage *>(m_open->page()));
    QCOMPARE(log().size(), 1);
}

void Presses::sleepIsOfferedAsAPause()
{
    m_open->wait(60);
    m_open->clock->goOn(23 * 60);
    m_open->live().tick();
    QCoreApplication::processEvents();
    QVERIFY(m_open->says(QStringLiteral("The machine slept for 23 min")));
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("It was a pause")));
    QCOMPARE(m_open->live().face().leftSeconds, 14 * 60);
    QVERIFY(!m_open->says(QStringLiteral("The machine slept")));
    const QVector<MeetingEvent> lines = log();
    QCOMPARE(lines.at(lines.size() - 2).kind, QString(meeting::press::pause));
    QCOMPARE(lines.at(lines.size() - 2).at.secsTo(lines.constLast().at), 23 * 60);
}

void Presses::sleepMayHaveBeenTheMeeting()
{
    m_open->wait(60);
    m_open->clock->goOn(5 * 60);
    m_open->live().tick();
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("The meeting went on")));
    QCOMPARE(m_open->live().face().leftSeconds, 9 * 60);
    QCOMPARE(log().size(), 1);
}

void Presses::sleepInAPauseIsNotAskedAbout()
{
    m_open->key(Qt::Key_F7);
    m_open->clock->goOn(30 * 60);
    m_open->key(Qt::Key_F7);
    m_open->wait(1);
    QVERIFY(!m_open->live().slept());
    QCOMPARE(m_open->live().face().leftSeconds, 15 * 60 - 1);
}

void Presses::aClockThatWasSetIsLoggedAndCostsNoTime()
{
    m_open->wait(60);
    m_open->clock->set(m_open->clock->now().addSecs(3600));
    m_open->wait(1);
    QVERIFY(m_open->says(QStringLiteral("The clock of the machine was set 1 h ahead")));
    QCOMPARE(log().constLast().kind, QString(meeting::press::clock));
    QCOMPARE(log().constLast().post, QStringLiteral("3600"));
    QCOMPARE(m_open->live().face().leftSeconds, 14 * 60 - 1);
    QVERIFY(!m_open->live().slept());
    m_open->clock->set(m_open->clock->now().addSecs(-3600));
    m_open->wait(1);
    QCOMPARE(m_open->live().face().leftSeconds, 14 * 60 - 2);
}

void Presses::warningsAndSoundAreChosenForTheMeeting()
{
    answer<ClockDialog>([](ClockDialog &dialog) {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            QVERIFY(!box->isChecked()); // no sound and nothing by itself until somebody wants it
        dialog.findChildren<QCheckBox *>().constFirst()->click();
        QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Use")));
    });
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Warnings and sound …")));
    QVERIFY(m_open->live().running()->choices().sound);
    m_open->openAgain();
    QVERIFY(m_open->live().running()->choices().sound);
}

void Presses::onlyOneMeetingRunsAtATime()
{
    Form other = m_open->workbook().newCopy(QStringLiteral("mal-2.5"), {}, QStringLiteral("To"));
    QVERIFY(m_open->workbook().apply({{}, QStringLiteral("edit"), {{other.head.id, AddForm{other}}}}).ok());
    m_open->window->pages()->showMeeting(other.head.id);
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Start now")));
    QVERIFY(m_open->says(QStringLiteral("Another meeting is going on")));
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
}

SJUSTEG_WINDOW_TEST(Presses)
#include "tst_presses.moc"
