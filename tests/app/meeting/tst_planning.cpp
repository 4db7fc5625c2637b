// SPDX-License-Identifier: MPL-2.0
#include "PanelHost.h"
#include "WindowTestProgram.h"
#include "meeting/PlanPanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QPushButton>

using namespace sjusteg;

/// The plan of a meeting before it begins.
class PlanningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSumIsSeenAgainstTheEstimate();
    void altArrowMovesAPostAndUndoMovesItBack();
    void aPostIsAddedAfterTheOneInFocusAndDeletedAgain();
    void aGapIsToldInMinutesAndFilledWithOneClick();
    void anOverlapIsShortenedAway();
    void anOverlapMovesTheRest();
    void contradictingPinsAreTold();
    void anEmptyPlanAndHugePostsDoNoHarm();
    void theMeetingIsSplitOverDaysAndPutTogetherAgain();
    void anotherStepIsTakenInTheSameMeeting();
    void aStepWithoutARunSheetGetsOne();
    void theDateMovesAllStepsOfTheMeeting();
    void theInvitationIsCopied();
    void theCalendarFileHoldsTheMeeting();
    void thePreparationIsPrinted();
    void minutesOfEarlierMeetingsAreSuggested();
    void aClosedRunSheetIsOnlyLookedAt();
    void aRunSheetThatGoesAwayDoesNoHarm();
    void aSecondRunSheetIsEditedInTheSameList();

private:
    QString agenda() const { return QStringLiteral("agenda"); }
    QStringList posts(const QString &sheet)
    {
        QStringList ids;
        for (const Row &row : m_host->workbook().form(sheet)->rows(agenda()))
            ids.append(row.id);
        return ids;
    }
    int minutes(const QString &post) { return m_host->workbook().form(m_sheet)->value({QStringLiteral("agenda.minutes"), post, {}}).toInt(); }
    void pin(const QString &post, const QString &time) { m_host->setCell(m_sheet, {QStringLiteral("agenda.fixed_at"), post, {}}, time); }
    meeting::Meeting meeting() { return *meeting::meetingOf(m_host->workbook(), m_sheet); }
    QString title(const QString &post) { return m_host->workbook().ownRowTitle(m_sheet, agenda(), post); }
    QLineEdit *line(const QString &label, int number) { return m_host->named<QLineEdit>(QStringLiteral("%1, post %2, %3").arg(label).arg(number).arg(title(posts(m_sheet).at(number - 1)))); }

    std::unique_ptr<PanelHost> m_host;
    QString m_sheet;
    PlanPanel *m_panel = nullptr;
};

void PlanningTest::init()
{
    m_host.reset();
    m_host = std::make_unique<PanelHost>();
    m_sheet = m_host->sheet(3);
    m_panel = m_host->add(new PlanPanel(m_host->workspace(), m_sheet));
    m_host->show();
}

void PlanningTest::theSumIsSeenAgainstTheEstimate()
{
    QVERIFY(m_host->says(QStringLiteral("150 min · the handbook reckons with 150 · ends 11:30")));
    QLineEdit *line = this->line(QStringLiteral("Minutter"), 4);
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("20"));
    PanelHost::key(Qt::Key_Tab);
    QVERIFY(m_host->says(QStringLiteral("135 min · the handbook reckons with 150 (15 min shorter) · ends 11:15")));
}

void PlanningTest::altArrowMovesAPostAndUndoMovesItBack()
{
    const QStringList before = posts(m_sheet);
    QLineEdit *line = this->line(QStringLiteral("Tema"), 3);
    line->setFocus();
    PanelHost::key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(posts(m_sheet).indexOf(before.at(2)), 1);
    QCOMPARE(QApplication::focusWidget()->accessibleName().section(QLatin1Char(','), 0, 1), QStringLiteral("Tema, post 2"));
    PanelHost::key(Qt::Key_Up, Qt::AltModifier);
    PanelHost::key(Qt::Key_Up, Qt::AltModifier); // it is first already
    QCOMPARE(posts(m_sheet).indexOf(before.at(2)), 0);
    m_host->undo().undo();
    m_host->undo().undo();
    QCOMPARE(posts(m_sheet), before);
}

void PlanningTest::aPostIsAddedAfterTheOneInFocusAndDeletedAgain()
{
    const QStringList before = posts(m_sheet);
    line(QStringLiteral("Tema"), 2)->setFocus();
    QVERIFY(m_host->click(QStringLiteral("Add a post")));
    QCOMPARE(posts(m_sheet).size(), before.size() + 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Gjest fra NAV"));
    PanelHost::key(Qt::Key_Tab);
    QCOMPARE(title(posts(m_sheet).at(2)), QStringLiteral("Gjest fra NAV"));
    line(QStringLiteral("Tema"), 3)->setFocus();
    PanelHost::key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(posts(m_sheet), before);
    m_host->undo().undo();
    QCOMPARE(title(posts(m_sheet).at(2)), QStringLiteral("Gjest fra NAV"));
}

void PlanningTest::aGapIsToldInMinutesAndFilledWithOneClick()
{
    pin(QStringLiteral("a3.3"), QStringLiteral("09:35")); // the posts before end 09:20
    QVERIFY(m_host->says(QStringLiteral("△ 15 min with nothing planned before this")));
    QVERIFY(m_host->click(QStringLiteral("Make the post before 25 min: %1").arg(title(QStringLiteral("a3.3")))));
    QCOMPARE(minutes(QStringLiteral("a3.2")), 25);
    QVERIFY(!m_host->says(QStringLiteral("△ 15 min")));
    m_host->undo().undo();
    QCOMPARE(minutes(QStringLiteral("a3.2")), 10);
}

void PlanningTest::anOverlapIsShortenedAway()
{
    pin(QStringLiteral("a3.5"), QStringLiteral("10:05")); // the posts before end 10:15
    QVERIFY(m_host->says(QStringLiteral("△ Overlaps by 10 min")));
    QVERIFY(m_host->click(QStringLiteral("Shorten the post before: %1").arg(title(QStringLiteral("a3.5")))));
    QCOMPARE(minutes(QStringLiteral("a3.4")), 25);
    QVERIFY(!m_host->says(QStringLiteral("△ Overlaps")));
}

void PlanningTest::anOverlapMovesTheRest()
{
    pin(QStringLiteral("a3.5"), QStringLiteral("10:05"));
    pin(QStringLiteral("a3.8"), QStringLiteral("10:55"));
    QVERIFY(m_host->click(QStringLiteral("Move the rest (fixed time becomes 10:15): %1").arg(title(QStringLiteral("a3.5")))));
    const Form &form = *m_host->workbook().form(m_sheet);
    QCOMPARE(form.value({QStringLiteral("agenda.fixed_at"), QStringLiteral("a3.5"), {}}).toString(), QStringLiteral("10:15"));
    QCOMPARE(form.value({QStringLiteral("agenda.fixed_at"), QStringLiteral("a3.8"), {}}).toString(), QStringLiteral("11:05"));
    QVERIFY(!m_host->says(QStringLiteral("△ Overlaps")));
    // Free time before a fixed time takes it up: that guest comes when agreed.
    m_host->undo().undo();
    pin(QStringLiteral("a3.8"), QStringLiteral("11:30"));
    QVERIFY(m_host->click(QStringLiteral("Move the rest (fixed time becomes 10:15): %1").arg(title(QStringLiteral("a3.5")))));
    QCOMPARE(m_host->workbook().form(m_sheet)->value({QStringLiteral("agenda.fixed_at"), QStringLiteral("a3.8"), {}}).toString(), QStringLiteral("11:30"));
}

void PlanningTest::contradictingPinsAreTold()
{
    pin(QStringLiteral("a3.4"), QStringLiteral("10:30"));
    pin(QStringLiteral("a3.6"), QStringLiteral("09:45"));
    QVERIFY(m_host->says(QStringLiteral("both cannot hold")));
    QVERIFY(m_host->click(QStringLiteral("Remove the fixed time: %1").arg(title(QStringLiteral("a3.6")))));
    QVERIFY(!m_host->says(QStringLiteral("both cannot hold")));
}

void PlanningTest::anEmptyPlanAndHugePostsDoNoHarm()
{
    m_host->setCell(m_sheet, {QStringLiteral("agenda.minutes"), QStringLiteral("a3.1"), {}}, 10000);
    m_host->setCell(m_sheet, {QStringLiteral("agenda.minutes"), QStringLiteral("a3.2"), {}}, 0);
    QVERIFY(m_host->says(QStringLiteral("10000 min is more than a day")));
    Edit all{{}, QStringLiteral("edit"), {}};
    const QVector<Row> rows = m_host->workbook().form(m_sheet)->rows(agenda());
    for (qsizetype i = rows.size() - 1; i >= 0; --i)
        all.changes.append({m_sheet, RemoveRow{agenda(), int(i), rows.at(i)}});
    m_host->apply(all);
    QVERIFY(m_host->says(QStringLiteral("has no posts")));
    QVERIFY(m_host->says(QStringLiteral("0 min · the handbook reckons with 150")));
    QVERIFY(m_host->click(QStringLiteral("Add a post")));
    QCOMPARE(posts(m_sheet).size(), 1);
}

void PlanningTest::theMeetingIsSplitOverDaysAndPutTogetherAgain()
{
    const QStringList before = posts(m_sheet);
    const auto sheets = [this] { return m_host->workbook().copies(QStringLiteral("mal-3.4")).size(); };
    const qsizetype count = sheets();
    QVERIFY(m_host->click(QStringLiteral("Split over days…")));
    QVERIFY(m_host->named<QCheckBox>(QStringLiteral("To the other day: %1").arg(title(before.constLast())))->isChecked());
    QVERIFY(!m_host->named<QCheckBox>(QStringLiteral("To the other day: %1").arg(title(before.constFirst())))->isChecked());
    PanelHost::type(QStringLiteral("16.12.2026"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(sheets(), count + 1);
    const FormHead second = m_host->workbook().copies(QStringLiteral("mal-3.4")).constLast();
    QCOMPARE(posts(m_sheet) + posts(second.id), before);
    QCOMPARE(m_host->workbook().form(second.id)->value({QStringLiteral("meeting_date"), {}, {}}).toString(), QStringLiteral("2026-12-16"));
    QCOMPARE(m_host->workbook().form(second.id)->rows(QStringLiteral("attendance")).size(), m_host->workbook().form(m_sheet)->rows(QStringLiteral("attendance")).size());
    QCOMPARE(meeting().forms, QStringList(m_sheet));
    m_host->undo().undo();
    QCOMPARE(sheets(), count);
    QCOMPARE(posts(m_sheet), before);
    m_host->undo().redo();
    QCOMPARE(sheets(), count + 1);
    QCOMPARE(posts(m_sheet) + posts(second.id), before);
}

void PlanningTest::anotherStepIsTakenInTheSameMeeting()
{
    const Form other = m_host->workbook().newCopy(QStringLiteral("mal-4.4"), {}, QStringLiteral("Fjerde"));
    m_host->apply({{}, QStringLiteral("edit"), {{other.head.id, AddForm{other}}}});
    QVERIFY(m_host->click(QStringLiteral("Take with another step…")));
    QVERIFY(m_host->dialogs().offered.constFirst().contains(QStringLiteral("Fjerde")));
    QCOMPARE(meeting().forms, (QStringList{m_sheet, other.head.id}));
    QVERIFY(m_host->says(QStringLiteral("are run as one list")));
    QVERIFY(m_host->says(QStringLiteral("the handbook reckons with 300")));
    m_host->undo().undo();
    QCOMPARE(meeting().forms, QStringList(m_sheet));
    m_host->undo().redo();
    QVERIFY(m_host->click(QStringLiteral("Take out %1").arg(m_host->workbook().copyTitle(other.head.id))));
    QCOMPARE(meeting().forms, QStringList(m_sheet));
}

void PlanningTest::aStepWithoutARunSheetGetsOne()
{
    const auto sheets = [this] { return m_host->workbook().copies(QStringLiteral("mal-4.4")).size(); };
    QCOMPARE(sheets(), 0);
    QVERIFY(m_host->click(QStringLiteral("Take with another step…")));
    QCOMPARE(sheets(), 1);
    QCOMPARE(meeting().forms.size(), 2);
    m_host->undo().undo();
    QCOMPARE(sheets(), 0);
}

void PlanningTest::theDateMovesAllStepsOfTheMeeting()
{
    QVERIFY(m_host->click(QStringLiteral("Take with another step…")));
    auto *date = m_host->named<QLineEdit>(QStringLiteral("Dato"));
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("17.12.2026"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(meeting().forms.size(), 2);
    QCOMPARE(meeting().plan.start.date(), QDate(2026, 12, 17));
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("en gang"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(m_host->says(QStringLiteral("△ Write the day")));
    QCOMPARE(meeting().plan.start.date(), QDate(2026, 12, 17));
}

void PlanningTest::theInvitationIsCopied()
{
    QVERIFY(m_host->click(QStringLiteral("Copy the text of the invitation")));
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("09.12.2026")) || text.contains(QStringLiteral("9. desember 2026")));
    QVERIFY(text.contains(title(QStringLiteral("a3.4"))));
}

void PlanningTest::theCalendarFileHoldsTheMeeting()
{
    QTemporaryDir folder;
    m_host->dialogs().path = folder.filePath(QStringLiteral("moete.ics"));
    QVERIFY(m_host->click(QStringLiteral("Save the meeting as a calendar file")));
    QFile file(m_host->dialogs().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QDateTime begin = QDateTime(QDate(2026, 12, 9), QTime(9, 0)).toUTC();
    QVERIFY(file.readAll().contains("DTSTART:" + begin.toString(QStringLiteral("yyyyMMddTHHmmss")).toLatin1() + "Z"));
    auto *date = m_host->named<QLineEdit>(QStringLiteral("Dato"));
    date->setFocus();
    date->clear();
    PanelHost::key(Qt::Key_Return);
    QVERIFY(!m_host->named<QPushButton>(QStringLiteral("Save the meeting as a calendar file"))->isEnabled());
    QVERIFY(m_host->says(QStringLiteral("no date yet")));
}

void PlanningTest::thePreparationIsPrinted()
{
    QVector<qsizetype> documents;
    // The window would open its preview; that is another test's.
    disconnect(&m_host->workspace().requests, &Requests::preview, nullptr, nullptr);
    connect(&m_host->workspace().requests, &Requests::preview, this, [&documents](const PrintJob &job) { documents.append(job.documents.size()); });
    QVERIFY(m_host->click(QStringLiteral("Print the agenda and the forms with room to write")));
    QVERIFY(m_host->click(QStringLiteral("Print the agenda and the forms as they are now")));
    QCOMPARE(documents.size(), 2);
    QVERIFY(documents.at(0) > 1 && documents.at(1) > 1);
}

void PlanningTest::minutesOfEarlierMeetingsAreSuggested()
{
    Form earlier = m_host->workbook().newCopy(QStringLiteral("mal-3.4"), {}, QStringLiteral("I fjor"));
    for (Row &row : earlier.tables[agenda()]) {
        if (row.id == QLatin1String("a3.4"))
            row.cells.insert(QStringLiteral("actual"), 50); // it was to be 35
    }
    m_host->apply({{}, QStringLiteral("edit"), {{earlier.head.id, AddForm{earlier}}}});
    QVERIFY(m_host->says(QStringLiteral("Earlier meetings used")));
    QVERIFY(m_host->click(QStringLiteral("Show the suggested minutes")));
    const meeting::Plan before = meeting().plan;
    QVERIFY(m_host->click(QStringLiteral("Use all the suggested minutes")));
    QVERIFY(meeting().plan.minutes() != before.minutes());
    m_host->undo().undo();
    QCOMPARE(meeting().plan.minutes(), before.minutes());
}

void PlanningTest::aClosedRunSheetIsOnlyLookedAt()
{
    QVERIFY(m_host->workbook().setStatus(m_sheet, FormStatus::Done).ok());
    m_panel->refresh();
    QVERIFY(!m_host->named<QPushButton>(QStringLiteral("Add a post"))->isEnabled());
    QVERIFY(line(QStringLiteral("Tema"), 1)->isReadOnly());
    QVERIFY(m_host->named<QLineEdit>(QStringLiteral("Dato"))->isReadOnly());
}

void PlanningTest::aRunSheetThatGoesAwayDoesNoHarm()
{
    line(QStringLiteral("Tema"), 1)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    const Form gone = *m_host->workbook().form(m_sheet);
    m_host->apply({{}, QStringLiteral("edit"), {{m_sheet, DropForm{gone}}}});
    m_panel->flush();
    m_panel->refresh();
    QVERIFY(!m_panel->isEnabled());
    m_host->apply({{}, QStringLiteral("edit"), {{m_sheet, AddForm{gone}}}});
    QVERIFY(m_panel->isEnabled());
}

void PlanningTest::aSecondRunSheetIsEditedInTheSameList()
{
    QVERIFY(m_host->click(QStringLiteral("Take with another step…")));
    const QString other = meeting().forms.constLast();
    const QString first = posts(other).constFirst();
    const QString name = QStringLiteral("Minutter, post 1, %1").arg(m_host->workbook().ownRowTitle(other, agenda(), first));
    QLineEdit *minutes = nullptr;
    for (QLineEdit *each : m_host->window().findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            minutes = each; // the last: both steps begin with a welcome
    }
    QVERIFY(minutes);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("25"));
    PanelHost::key(Qt::Key_Tab);
    QCOMPARE(m_host->workbook().form(other)->value({QStringLiteral("agenda.minutes"), first, {}}).toInt(), 25);
    QVERIFY(m_host->says(QStringLiteral("315 min · the handbook reckons with 300 (15 min longer)")));
    // A post does not leave its own run-sheet.
    minutes->setFocus();
    PanelHost::key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(posts(other).constFirst(), first);
}

SJUSTEG_WINDOW_TEST(PlanningTest)
#include "tst_planning.moc"
