// SPDX-License-Identifier: MPL-2.0
#include "WindowTestProgram.h"
#include "../window/FullDisk.h"
#include "MeetingWindow.h"
#include "document/MinutesDraft.h"
#include "meeting/Press.h"
#include "screen/FormView.h"
#include "window/MessageBar.h"
#include "window/UndoableEdit.h"

#include <QUndoStack>

using namespace sjusteg;

/// What may come in between while a room full of people goes on.
class Disturbed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aFullDiskLosesNoPress();
    void anEndThatCouldNotBeSavedIsTakenBack();
    void aRunSheetThatGoesAwayTakesItsUnsavedPressesWithIt();
    void undoingEverythingUndoesNoPress();
    void aRunSheetMadeAndUsedIsNotUndoneButDeleted();
    void aRunSheetSetAsDoneInMidMeetingAndBack();
    void whatIsBeingTypedSurvivesThePageThatChangesUnderIt();
    void theNextPostTakesNobodyFromWhatIsWrittenDown();
    void aPostThatBeginsByItselfTakesNoLetters();
    void aSecondRunSheetThatIsDeletedLeavesTheRest();
    void thePostBeingHeldIsDeleted();
    void aMemberWhoIsDeletedWasThereAllTheSame();
    void aClockSetByHoursInAPause();

private:
    QVector<MeetingEvent> log() { return m_open->workbook().form(m_open->sheet)->meeting.events; }
    QUndoStack &undo() { return m_open->window->session()->undo(); }
    MessageBar *notSaved();

    std::unique_ptr<MeetingWindow> m_open;
};

void Disturbed::initTestCase()
{
    m_open = std::make_unique<MeetingWindow>();
    m_open->window->resize(1366, 768);
}

void Disturbed::init()
{
    m_open->dialogs.said.clear();
    m_open->plan(QStringLiteral("mal-1.4"));
    m_open->key(Qt::Key_F5);
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
}

MessageBar *Disturbed::notSaved()
{
    for (MessageBar *bar : m_open->window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->accessibleName().startsWith(QStringLiteral("Not saved: ")))
            return bar;
    }
    return nullptr;
}

void Disturbed::aFullDiskLosesNoPress()
{
    m_open->wait(10 * 60);
    const QDateTime pressed = m_open->live().now();
    {
        FullDisk disk;
        m_open->key(Qt::Key_F6);
        QVERIFY(notSaved());
        QVERIFY2(notSaved()->accessibleName().contains(QStringLiteral("What was pressed in the meeting counts all the same")),
                 qPrintable(notSaved()->accessibleName()));
        QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
        m_open->wait(120);
        m_open->key(Qt::Key_F7);
        QCOMPARE(m_open->live().face().phase, meeting::Phase::Paused);
        QCOMPARE(m_open->live().face().leftSeconds, 13 * 60);
        m_open->wait(60);
        m_open->key(Qt::Key_F7);
        QCOMPARE(m_open->live().face().leftSeconds, 13 * 60);
        QCOMPARE(log().size(), 1);
    }
    QVERIFY(OpenWindow::press(m_open->window.get(), QStringLiteral("Try again")));
    QVERIFY(!notSaved());
    const QVector<MeetingEvent> lines = log();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(1).at, pressed);
    QCOMPARE(lines.at(3).at, pressed.addSecs(180));
    m_open->openAgain();
    QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
    QCOMPARE(m_open->live().face().leftSeconds, 13 * 60);
}

void Disturbed::anEndThatCouldNotBeSavedIsTakenBack()
{
    m_open->wait(10 * 60);
    {
        FullDisk disk;
        QVERIFY(!m_open->live().end());
        QCoreApplication::processEvents();
        QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Open the meeting again")));
        QVERIFY(!m_open->says(QStringLiteral("Another meeting is going on")));
        QCOMPARE(m_open->live().face().phase, meeting::Phase::Running);
    }
    QVERIFY(OpenWindow::press(m_open->window.get(), QStringLiteral("Try again")));
    QCOMPARE(log().size(), 3);
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
}

void Disturbed::aRunSheetThatGoesAwayTakesItsUnsavedPressesWithIt()
{
    {
        FullDisk disk;
        m_open->key(Qt::Key_F6);
    }
    const Form form = *m_open->workbook().form(m_open->sheet);
    QVERIFY(m_open->workbook().apply({{}, QStringLiteral("edit"), {{m_open->sheet, DropForm{form}}}}).ok());
    m_open->wait(10);
    QVERIFY(!m_open->live().running());
    m_open->window->pages()->flush();
    QVERIFY(m_open->workbook().apply({{}, QStringLiteral("undo"), {{m_open->sheet, AddForm{form}}}}).ok());
    m_open->wait(10);
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
}

void Disturbed::undoingEverythingUndoesNoPress()
{
    m_open->key(Qt::Key_F6);
    m_open->key(Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ringe voksenopplæringen"));
    m_open->key(Qt::Key_Return);
    QCOMPARE(undo().count(), 1);
    m_open->key(Qt::Key_F6);
    for (int i = 0; i < 30; ++i) {
        m_open->key(Qt::Key_Z, Qt::ControlModifier);
        if (i % 7 == 3)
            m_open->key(Qt::Key_F7);
    }
    QCOMPARE(undo().index(), 0);
    QCOMPARE(m_open->current(), QStringLiteral("a1.3"));
    QCOMPARE(log().size(), 3 + 4);
    const meeting::Meeting running = *m_open->live().running();
    QVERIFY(!m_open->live().end());
    for (int i = 0; i < 10; ++i)
        m_open->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(log().constLast().kind, QString(meeting::press::end));
    QVERIFY(m_open->workbook().form(running.lead)->meeting.state.ended.isValid());
}

void Disturbed::aRunSheetMadeAndUsedIsNotUndoneButDeleted()
{
    QVERIFY(!m_open->live().end());
    Form made = m_open->workbook().newCopy(QStringLiteral("mal-2.5"), {}, QStringLiteral("To"));
    const QString id = made.head.id;
    const Workspace &workspace = m_open->window->session()->workspace();
    QVERIFY(perform(workspace, {QStringLiteral("New"), QStringLiteral("edit"), {{id, AddForm{made}}}}));
    m_open->window->pages()->showMeeting(id);
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Start now")));
    QVERIFY(m_open->live().isRunning(id));
    undo().undo();
    QVERIFY(m_open->live().isRunning(id));
    QCOMPARE(m_open->workbook().form(id)->meeting.events.size(), 1);
    QVERIFY(perform(workspace, {QStringLiteral("Delete"), QStringLiteral("edit"), {{id, DropForm{*m_open->workbook().form(id)}}}}));
    QVERIFY(!m_open->live().running());
    undo().undo();
    QVERIFY(m_open->live().isRunning(id));
    undo().redo();
    QVERIFY(!m_open->live().running());
}

void Disturbed::aRunSheetSetAsDoneInMidMeetingAndBack()
{
    m_open->wait(5 * 60);
    QVERIFY(m_open->workbook().setStatus(m_open->sheet, FormStatus::Done).ok());
    QCoreApplication::processEvents();
    QCOMPARE(m_open->current(), QStringLiteral("a1.1"));
    m_open->key(Qt::Key_F6);
    QCOMPARE(m_open->current(), QStringLiteral("a1.2")); // the clock is no answer in the run-sheet
    QVERIFY(m_open->workbook().setStatus(m_open->sheet, FormStatus::Begun).ok());
    m_open->key(Qt::Key_F6);
    QCOMPARE(m_open->current(), QStringLiteral("a1.3"));
    QCOMPARE(log().size(), 3);
}

void Disturbed::whatIsBeingTypedSurvivesThePageThatChangesUnderIt()
{
    m_open->key(Qt::Key_F6);
    auto *view = m_open->page()->findChild<screen::FormView *>();
    QVERIFY(view);
    view->reveal({QStringLiteral("geo_note"), {}, {}});
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Midt i et ord"));
    QVERIFY(!m_open->live().end());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    bool kept = false;
    for (const FormHead &head : m_open->workbook().allCopies())
        kept = kept || m_open->workbook().form(head.id)->fields.value(QStringLiteral("geo_note")).toString().contains(QStringLiteral("Midt i et ord"));
    QVERIFY(kept);
}

void Disturbed::theNextPostTakesNobodyFromWhatIsWrittenDown()
{
    while (m_open->current() != QLatin1String("a1.6")) // the one after works in another form
        m_open->key(Qt::Key_F6);
    m_open->key(Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ringe "));
    m_open->key(Qt::Key_F6);
    QTest::qWait(50); // the form of the post finds its place
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("NAV"));
    QCOMPARE(m_open->current(), QStringLiteral("a1.7"));
    m_open->key(Qt::Key_Return);
    const Form *matters = m_open->workbook().single(QStringLiteral("reg-avklaringer"));
    QVERIFY(!matters->rows(QStringLiteral("rows")).isEmpty());
    QCOMPARE(matters->rows(QStringLiteral("rows")).constLast().cell(QStringLiteral("text")).toString(), QStringLiteral("Ringe NAV"));
}

void Disturbed::aPostThatBeginsByItselfTakesNoLetters()
{
    meeting::Choices choices = m_open->live().running()->choices();
    choices.automaticNext = true;
    QVERIFY(m_open->workbook().apply(meeting::chosen(*m_open->live().running(), choices, {})).ok());
    m_open->key(Qt::Key_F6);
    auto *view = m_open->page()->findChild<screen::FormView *>();
    QVERIFY(view);
    view->reveal({QStringLiteral("geo_note"), {}, {}});
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Midt i"));
    const QString form = view->formId();
    while (m_open->current() != QLatin1String("a1.7")) // works in another form
        m_open->wait(60);
    QTest::qWait(50);
    QVERIFY(m_open->page()->findChild<screen::FormView *>()->formId() != form);
    QVERIFY(!m_open->page()->findChild<screen::FormView *>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_open->workbook().form(form)->fields.value(QStringLiteral("geo_note")).toString().contains(QStringLiteral("Midt i")));
}

void Disturbed::aSecondRunSheetThatIsDeletedLeavesTheRest()
{
    QVERIFY(!m_open->live().end());
    const QString day = m_open->workbook().form(m_open->sheet)->fields.value(QStringLiteral("meeting_date")).toString();
    QStringList ids;
    for (const char *sheet : {"mal-3.4", "mal-4.4"}) {
        Form form = m_open->workbook().newCopy(QString::fromLatin1(sheet), {}, QStringLiteral("Samlet"));
        form.fields.insert(QStringLiteral("meeting_date"), day);
        form.fields.insert(QStringLiteral("start_time"), QStringLiteral("13:00"));
        QVERIFY(m_open->workbook().apply({{}, QStringLiteral("edit"), {{form.head.id, AddForm{form}}}}).ok());
        ids.append(form.head.id);
    }
    m_open->window->pages()->showMeeting(ids.last());
    QVERIFY(OpenWindow::press(m_open->page(), QStringLiteral("Start now")));
    const int posts = int(m_open->live().running()->plan.posts.size());
    while (m_open->live().nextPost())
        QVERIFY(!m_open->live().next());
    QVERIFY(m_open->current().startsWith(QLatin1String("a4.")));
    QVERIFY(m_open->workbook().apply({{}, QStringLiteral("edit"), {{ids.last(), DropForm{*m_open->workbook().form(ids.last())}}}}).ok());
    m_open->wait(60);
    QVERIFY(m_open->live().isRunning(ids.first()));
    QVERIFY(m_open->live().running()->plan.posts.size() < posts);
    QVERIFY(m_open->live().face().current < m_open->live().running()->plan.posts.size());
    m_open->window->pages()->showMeeting(ids.first());
    m_open->wait(60);
    QVERIFY(!m_open->live().end());
}

void Disturbed::thePostBeingHeldIsDeleted()
{
    m_open->key(Qt::Key_F6);
    const Form form = *m_open->workbook().form(m_open->sheet);
    const QString table = QStringLiteral("agenda");
    Edit all{{}, QStringLiteral("edit"), {}};
    for (qsizetype i = form.rows(table).size() - 1; i >= 0; --i)
        all.changes.append({m_open->sheet, RemoveRow{table, int(i), form.rows(table).at(i)}});
    QVERIFY(m_open->workbook().apply(all).ok());
    m_open->wait(60);
    QVERIFY(m_open->live().running());
    m_open->key(Qt::Key_F6);
    m_open->key(Qt::Key_F7);
    m_open->key(Qt::Key_F7);
    QVERIFY(m_open->workbook().apply(all.inverted()).ok());
    m_open->wait(60);
    QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
    QCOMPARE(m_open->live().face().leftSeconds, 13 * 60);
}

void Disturbed::aMemberWhoIsDeletedWasThereAllTheSame()
{
    const Workspace &workspace = m_open->window->session()->workspace();
    const QString group = m_open->workbook().single(QStringLiteral("reg-arbeidsgruppe"))->head.id;
    const Row member{QStringLiteral("gr-ny"), {{QStringLiteral("name"), QStringLiteral("ኣብርሃም ተስፋማርያም")}, {QStringLiteral("active"), true}}};
    const Row there{QStringLiteral("oppm-ny"), {{QStringLiteral("member"), member.id}, {QStringLiteral("present"), true}}};
    QVERIFY(perform(workspace, {QStringLiteral("New"), QStringLiteral("edit"), {{group, InsertRow{QStringLiteral("rows"), 0, member}},
                                                                             {m_open->sheet, InsertRow{QStringLiteral("attendance"), 0, there}}}}));
    const Form form = *m_open->workbook().form(group);
    const int index = form.rowIndex(QStringLiteral("rows"), member.id);
    QVERIFY(index >= 0);
    QVERIFY(perform(workspace, {QStringLiteral("Delete"), QStringLiteral("edit"), {{group, RemoveRow{QStringLiteral("rows"), index, form.rows(QStringLiteral("rows")).at(index)}}}}));
    m_open->wait(60);
    m_open->key(Qt::Key_F6);
    QCOMPARE(m_open->current(), QStringLiteral("a1.2"));
    QVERIFY(!m_open->live().end());
    QCoreApplication::processEvents();
    QString minutes;
    for (const MinutesSection &section : currentMinutes(m_open->workbook(), *meeting::meetingOf(m_open->workbook(), m_open->sheet)))
        minutes += section.text;
    QVERIFY2(minutes.contains(member.cell(QStringLiteral("name")).toString()), qPrintable(minutes));
    undo().undo();
    QCOMPARE(m_open->workbook().form(m_open->sheet)->row(QStringLiteral("attendance"), there.id)->cell(QStringLiteral("member")), Value(member.id));
}

void Disturbed::aClockSetByHoursInAPause()
{
    m_open->wait(60);
    m_open->key(Qt::Key_F7);
    m_open->wait(60);
    m_open->clock->set(m_open->clock->now().addSecs(-5 * 3600));
    m_open->wait(60);
    m_open->key(Qt::Key_F7);
    m_open->clock->set(m_open->clock->now().addSecs(9 * 3600));
    m_open->wait(60);
    QCOMPARE(m_open->live().face().leftSeconds, 13 * 60);
    QCOMPARE(m_open->live().face().pausedSeconds, 120);
    QCOMPARE(m_open->live().face().elapsedSeconds, 240);
    QVERIFY(m_open->says(QStringLiteral("The clock of the machine was set 4 h ahead")));
}

SJUSTEG_WINDOW_TEST(Disturbed)
#include "tst_disturbed.moc"
