// SPDX-License-Identifier: MPL-2.0
#include "MeetingWindow.h"
#include "WindowTestProgram.h"
#include "meeting/MeetingStrip.h"
#include "meeting/PlanLine.h"
#include "meeting/PostPlaces.h"
#include "meeting/Press.h"
#include "screen/FormView.h"
#include "window/MessageBar.h"

#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QUndoStack>

using namespace sjusteg;

/// A meeting that runs, driven by keys and clicks, on a clock that the test moves.
class Running : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void f5StartsItAtTheFirstPost();
    void startingAsPlannedCountsFromThere();
    void theEndAgreesWithHowFarAheadOneIs();
    void nextByKeyWhileTypingInACellKeepsTheWord();
    void controlAndEnterGoesOnFromATextToo();
    void backWithinAMinuteIsAsIfNextHadNeverBeenPressed();
    void aPauseStopsTheClock();
    void warningsAreSaidInWords();
    void aPostOpensItsTemplateAtTheRightField();
    void twoPostsInTheSameFormLeaveTheCursorWhereItIs();
    void formsAboutParticipantsStayShut();
    void aPostOfGuidanceShowsTheTexts();
    void aPostInTheRunSheetTellsItsPurposeAndIsGoneTo();
    void theNextPostBeginsByItselfWhereThatWasChosen();
    void endingAsksWhenPostsAreLeftAndCanBeTakenBack();
    void aHeldKeyPressesOnce();
    void anEmptyPlanIsToldInASentence();
    void aRunSheetThatIsDoneIsNotStarted();
    void aSecondMovesNothingButTheSeconds();
    void deliveredPlacesAreFieldsOfTheirTemplates();

private:
    void start();
    QWidget *field(const CellRef &cell);

    std::unique_ptr<MeetingWindow> m_open;
};

void Running::initTestCase()
{
    m_open = std::make_unique<MeetingWindow>();
    m_open->window->resize(1366, 768);
}

void Running::init()
{
    m_open->dialogs.said.clear();
    m_open->dialogs.answers.clear();
}

void Running::start()
{
    m_open->key(Qt::Key_F5);
    QVERIFY(m_open->live().running());
}

QWidget *Running::field(const CellRef &cell)
{
    QCoreApplication::processEvents();
    auto *view = m_open->page()->findChild<screen::FormView *>();
    if (!view)
        return nullptr;
    view->reveal(cell);
    QCoreApplication::processEvents();
    return QApplication::focusWidget();
}

void Running::f5StartsItAtTheFirstPost()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    m_open->clock->goOn(6 * 60);
    start();
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
    QVERIFY(m_open->says(QStringLiteral("Velkommen, formål og ønskede resultater")));
    QVERIFY(m_open->says(QStringLiteral("Post 1 of 11")));
    QVERIFY(m_open->says(QStringLiteral("▲ 6 min behind")));
    QVERIFY(m_open->says(QStringLiteral("end 12:36, planned 12:30")));
    m_open->wait(5 * 60);
    QCOMPARE(m_open->live().face().leftSeconds, 10 * 60);
}

void Running::startingAsPlannedCountsFromThere()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    m_open->clock->goOn(4 * 60);
    m_open->window->pages()->showOverview();
    m_open->window->pages()->showMeeting(m_open->sheet);
    // Planned anew while the page is open: for another day there is nothing to start as planned.
    const auto planFor = [this](const char *field, const QString &before, const QString &now) {
        const SetCell change{{QLatin1String(field), {}, {}}, before, now};
        QVERIFY(m_open->workbook().apply({{}, QStringLiteral("edit"), {{m_open->sheet, change}}}).ok());
        QCoreApplication::processEvents();
    };
    const QString today = m_open->clock->today().toString(Qt::ISODate);
    const QString later = m_open->clock->today().addDays(9).toString(Qt::ISODate);
    const auto isOffered = [this] {
        const QList<QPushButton *> buttons = m_open->page()->findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *one) { return one->isVisible() && one->accessibleName().startsWith(QStringLiteral("Start as planned")); });
    };
    QVERIFY(isOffered());
    planFor("meeting_date", today, later);
    QTRY_VERIFY(!isOffered());
    planFor("meeting_date", later, today);
    QTRY_VERIFY(isOffered());
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Start as planned, 09:00")));
    QCOMPARE(m_open->live().face().leftSeconds, 11 * 60);
    QVERIFY(m_open->says(QStringLiteral("● On time")));
}

void Running::theEndAgreesWithHowFarAheadOneIs()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->wait(11 * 60 + 30); // of 15
    m_open->key(Qt::Key_F6);
    QVERIFY(m_open->says(QStringLiteral("▼ 3 min ahead")));
    QVERIFY(m_open->says(QStringLiteral("end 12:27, planned 12:30")));
}

void Running::nextByKeyWhileTypingInACellKeepsTheWord()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->key(Qt::Key_F6);
    m_open->key(Qt::Key_F6); // a1.3: the units and who has filled in
    QCOMPARE(m_open->current(), QStringLiteral("a1.3"));
    QWidget *cell = field({QStringLiteral("geo_note"), {}, {}});
    QVERIFY(cell);
    QTest::keyClicks(cell, QStringLiteral("Hele regionen"));
    m_open->key(Qt::Key_F6);
    QCOMPARE(m_open->current(), QStringLiteral("a1.4"));
    const Form *form = m_open->workbook().single(QStringLiteral("mal-1.1"));
    QCOMPARE(form->value({QStringLiteral("geo_note"), {}, {}}).toString(), QStringLiteral("Hele regionen"));
    const QVector<MeetingEvent> log = m_open->workbook().form(m_open->sheet)->meeting.events;
    QCOMPARE(log.constLast().kind, QString(meeting::press::next));
}

void Running::controlAndEnterGoesOnFromATextToo()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    QWidget *goals = field({QStringLiteral("goals"), {}, {}});
    QVERIFY(goals);
    QTest::keyClicks(goals, QStringLiteral("Vi "));
    m_open->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
    const QString stored = m_open->workbook().form(m_open->sheet)->value({QStringLiteral("goals"), {}, {}}).toString();
    QVERIFY(stored.contains(QStringLiteral("Vi ")));
}

void Running::backWithinAMinuteIsAsIfNextHadNeverBeenPressed()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->wait(5 * 60);
    m_open->key(Qt::Key_F6);
    m_open->wait(20);
    m_open->key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
    QCOMPARE(m_open->live().face().leftSeconds, 15 * 60 - 5 * 60 - 20);
}

void Running::aPauseStopsTheClock()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->wait(60);
    m_open->key(Qt::Key_F7);
    QVERIFY(m_open->says(QStringLiteral("Pause since")));
    m_open->wait(10 * 60);
    QCOMPARE(m_open->live().face().leftSeconds, 14 * 60);
    QVERIFY(m_open->says(QStringLiteral("▲ 10 min behind")));
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Go on")));
    m_open->wait(60);
    QCOMPARE(m_open->live().face().leftSeconds, 13 * 60);
    QVERIFY(!m_open->says(QStringLiteral("Pause since")));
}

void Running::warningsAreSaidInWords()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    QSignalSpy reached(&m_open->live(), &LiveMeeting::levelReached);
    start();
    m_open->wait(9 * 60);
    QVERIFY(!m_open->says(QStringLiteral("Begin to round off")));
    m_open->wait(60);
    QVERIFY(m_open->says(QStringLiteral("◔ Begin to round off")));
    m_open->wait(4 * 60);
    QVERIFY(m_open->says(QStringLiteral("◆ The last minute")));
    m_open->wait(2 * 60);
    QVERIFY(m_open->says(QStringLiteral("▲ Over time")));
    QVERIFY(m_open->says(QStringLiteral("over the 15 min")));
    QCOMPARE(reached.size(), 3);
    m_open->key(Qt::Key_F6);
    QVERIFY(!m_open->says(QStringLiteral("Over time")));
}

void Running::aPostOpensItsTemplateAtTheRightField()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->key(Qt::Key_F6);
    QCoreApplication::processEvents();
    auto *view = m_open->page()->findChild<screen::FormView *>();
    QVERIFY(view);
    QCOMPARE(view->formId(), m_open->workbook().single(QStringLiteral("mal-1.1"))->head.id);
    QTRY_COMPARE(view->focusedCell().field, QStringLiteral("geo_area"));
}

void Running::twoPostsInTheSameFormLeaveTheCursorWhereItIs()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->key(Qt::Key_F6);
    QWidget *note = field({QStringLiteral("geo_note"), {}, {}});
    QVERIFY(note);
    m_open->key(Qt::Key_F6);
    QCoreApplication::processEvents();
    QCOMPARE(m_open->current(), QStringLiteral("a1.3"));
    QCOMPARE(QApplication::focusWidget(), note);
}

void Running::formsAboutParticipantsStayShut()
{
    m_open->plan(QStringLiteral("mal-6.4"));
    start();
    for (int post = 1; post < 7; ++post)
        m_open->key(Qt::Key_F6);
    QCOMPARE(m_open->current(), QStringLiteral("a6.7"));
    QVERIFY(m_open->says(QStringLiteral("This template is about participants")));
    QVERIFY(!m_open->page()->findChild<screen::FormView *>());
}

void Running::aPostOfGuidanceShowsTheTexts()
{
    m_open->plan(QStringLiteral("mal-5.4"));
    start();
    m_open->key(Qt::Key_F6);
    QCOMPARE(m_open->current(), QStringLiteral("a5.2"));
    QVERIFY(m_open->says(QStringLiteral("Guidance for step 5")));
    QVERIFY(m_open->says(m_open->handbook->step(5).texts.constFirst().title));
}

void Running::aPostInTheRunSheetTellsItsPurposeAndIsGoneTo()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->wait(5 * 60);
    const auto line = [this](const QString &part) -> PlanLine * {
        for (PlanLine *one : m_open->page()->findChildren<PlanLine *>()) {
            if (one->accessibleName().startsWith(part))
                return one;
        }
        return nullptr;
    };
    const meeting::Post fourth = m_open->live().running()->plan.posts.at(3);
    const QString purpose = m_open->workbook().form(m_open->sheet)->row(QStringLiteral("agenda"), fourth.id)->cell(QStringLiteral("purpose")).toString();
    QVERIFY(!purpose.isEmpty());
    QVERIFY(line(fourth.title));
    QTest::mouseClick(line(fourth.title), Qt::LeftButton);
    QVERIFY(m_open->says(purpose));
    QCOMPARE(m_open->current(), QStringLiteral("a1.1")); // reading does not press
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Go to the post %1").arg(fourth.title)));
    QCOMPARE(m_open->current(), fourth.id);
    m_open->wait(5 * 60);
    const meeting::ClockFace &face = m_open->live().face();
    QCOMPARE(face.posts.at(1).state, meeting::PostState::Waiting); // passed over
    QCOMPARE(face.posts.at(0).usedSeconds, 5 * 60);

    // Back to one that was passed over, by keys alone.
    const meeting::Post second = m_open->live().running()->plan.posts.at(1);
    line(second.title)->setFocus(Qt::TabFocusReason);
    m_open->key(Qt::Key_Space);
    m_open->key(Qt::Key_Tab);
    m_open->key(Qt::Key_Space);
    QCOMPARE(m_open->current(), second.id);
    QVERIFY(!OpenWindow::press(m_open->page(), QStringLiteral("Go to the post %1").arg(second.title))); // it has said what it had to

    // The post that goes on tells its purpose, and leads nowhere.
    QTest::mouseClick(line(second.title), Qt::LeftButton);
    QVERIFY(!OpenWindow::press(m_open->page(), QStringLiteral("Go to the post %1").arg(second.title)));
}

void Running::theNextPostBeginsByItselfWhereThatWasChosen()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->wait(15 * 60 + 30);
    QCOMPARE(m_open->current(), QStringLiteral("a1.1")); // nobody chose it
    meeting::Choices choices = m_open->live().running()->choices();
    choices.automaticNext = true;
    QVERIFY(m_open->workbook().apply(meeting::chosen(*m_open->live().running(), choices, {})).ok());
    m_open->wait(1);
    QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
    QCOMPARE(m_open->live().face().leftSeconds, 15 * 60 - 31); // it began when the time was out
}

void Running::endingAsksWhenPostsAreLeftAndCanBeTakenBack()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    m_open->wait(60);
    m_open->dialogs.answers.enqueue(QStringLiteral("Go on"));
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("End the meeting")));
    QVERIFY(m_open->dialogs.said.constLast().contains(QStringLiteral("Avgrensning, målgruppe og geografisk område")));
    QVERIFY(m_open->live().running());
    m_open->dialogs.answers.enqueue(QStringLiteral("End the meeting"));
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("End the meeting")));
    QVERIFY(!m_open->live().running());
    QVERIFY(m_open->workbook().form(m_open->sheet)->meeting.state.ended.isValid());
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Open the meeting again")));
    QVERIFY(m_open->live().running());
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
}

void Running::aHeldKeyPressesOnce()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    const QList<QShortcut *> keys = m_open->page()->findChildren<QShortcut *>();
    int presses = 0;
    for (const QShortcut *key : keys) {
        if (key->key() == QKeySequence(Qt::Key_F6) || key->key() == QKeySequence(Qt::Key_F7)) {
            ++presses;
            QVERIFY(!key->autoRepeat());
        }
    }
    QCOMPARE(presses, 2);
}

void Running::anEmptyPlanIsToldInASentence()
{
    m_open->plan(QStringLiteral("mal-1.4"), [](Form &form) {
        for (Row &row : form.tables[QStringLiteral("agenda")])
            row.cells.insert(QStringLiteral("state"), QStringLiteral("moved"));
    });
    m_open->key(Qt::Key_F5);
    QVERIFY(!m_open->live().running());
    QVERIFY(m_open->says(QStringLiteral("The run-sheet has no posts yet")));
}

void Running::aRunSheetThatIsDoneIsNotStarted()
{
    m_open->plan(QStringLiteral("mal-1.4"));
    QVERIFY(m_open->workbook().setStatus(m_open->sheet, FormStatus::Done).ok());
    m_open->window->pages()->showOverview();
    m_open->window->pages()->showMeeting(m_open->sheet);
    QVERIFY(m_open->says(QStringLiteral("The run-sheet is set as done")));
    m_open->key(Qt::Key_F5);
    QVERIFY(!m_open->live().running());
}

void Running::aSecondMovesNothingButTheSeconds()
{
    class Watcher final : public QObject
    {
    public:
        QStringList laidOut;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::LayoutRequest)
                laidOut.append(QString::fromLatin1(watched->metaObject()->className()));
            return false;
        }
    };
    m_open->plan(QStringLiteral("mal-1.4"));
    start();
    QTest::qWait(500); // what the start has changed is shown
    m_open->wait(1);
    Watcher watcher;
    m_open->page()->installEventFilter(&watcher);
    for (QWidget *widget : m_open->page()->findChildren<QWidget *>())
        widget->installEventFilter(&watcher);
    m_open->wait(1);
    QVERIFY2(watcher.laidOut.isEmpty(), qPrintable(watcher.laidOut.join(QLatin1Char(' '))));
}

void Running::deliveredPlacesAreFieldsOfTheirTemplates()
{
    for (const PostPlace &place : postPlaces()) {
        const QString post = QString::fromLatin1(place.post);
        const Template *sheet = m_open->catalog->find(m_open->handbook->step(post.mid(1, 1).toInt()).runSheet);
        const DeliveredRow *row = sheet->field(QStringLiteral("agenda"))->delivered(post);
        QVERIFY2(row, place.post);
        const QString target = row->cells.value(QLatin1String("template")).toObject().value(QLatin1String("template")).toString();
        const Template *definition = m_open->catalog->find(target);
        QVERIFY2(definition && definition->field(QString::fromLatin1(place.field)), place.post);
    }
}

SJUSTEG_WINDOW_TEST(Running)
#include "tst_running.moc"
