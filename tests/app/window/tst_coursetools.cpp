// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "UnlockedWorkbook.h"
#include "WindowTestProgram.h"
#include "paper/Paper.h"
#include "screen/tables/GridCell.h"
#include "tools/CoursePlan.h"
#include "tools/ToolPage.h"
#include "tools/tromso/SessionCard.h"
#include "window/MessageBar.h"

#include <QCheckBox>
#include <QLabel>
#include <QUndoStack>

#include <algorithm>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The tools of NAV Tromsø and Lørenskog as they are used: the week plan moved with keys, sheets, calendars, hand-ins.
class CourseToolPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFormLeadsToTheWeekPlan();
    void ctrlAndAnArrowMovesAThemeAndUndoTakesItBack();
    void arrowsGoFromThemeToTheme();
    void aChosenThemeShowsWhatItNeeds();
    void holidaysAreNamedAndWhatTheyMovedSaysSo();
    void themesSlideInOneStepAndComeBack();
    void theTableOfTheFormSaysSoToo();
    void whatIsWorthALookStandsBesideTheFormToo();
    void aFinishedCourseIsLookedAtAndNotMoved();
    void theCourseBecomesACalendarAndPaper();
    void aSetShowsItsSheetAndItsWeek();
    void aGroupShowsWhatIsInAndItsSheetsAreOneDocument();
    void lockingTakesTheGroupOffTheScreen();

private:
    Page *page() const { return m_open->window->pages()->current(); }
    Workbook &workbook() const { return m_open->window->session()->workbook(); }
    QString idOf(const QString &title) const
    {
        for (const FormHead &head : workbook().allCopies()) {
            if (workbook().copyTitle(head.id) == title)
                return head.id;
        }
        return {};
    }
    void show(const QString &form, const QString &face)
    {
        Q_EMIT m_open->window->session()->requests().tool(form);
        QVERIFY(qobject_cast<ToolPage *>(page()));
        QVERIFY2(OpenWindow::press(page(), face), qPrintable(face));
    }
    SessionCard *card(const QString &words) const
    {
        for (SessionCard *one : page()->findChildren<SessionCard *>()) {
            if (!one->isHidden() && one->accessibleName().contains(words))
                return one;
        }
        return nullptr;
    }
    QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        for (const QAbstractButton *button : page()->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts.join(u'\n');
    }
    CoursePlan plan() const { return readCoursePlan(workbook(), *workbook().form(m_course)); }
    QByteArray calendarFile(const QString &button)
    {
        m_open->dialogs.path = m_open->file(u"kalender.ics"_s);
        m_open->dialogs.answers.enqueue(u"Close"_s);
        OpenWindow::press(page(), button);
        QFile file(m_open->dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<OpenWindow> m_open;
    QString m_course;
    QString m_group;
};

void CourseToolPages::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->window->resize(1366, 768);
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_course = idOf(u"Jobbsøkerkurs våren 2027"_s);
    QVERIFY(!m_course.isEmpty());
}

void CourseToolPages::theFormLeadsToTheWeekPlan()
{
    m_open->window->pages()->showForm(m_course);
    QVERIFY(OpenWindow::press(page(), u"Week plan and sheets"_s));
    QVERIFY(shownText().contains(u"01.03.2027"_s));
    QCOMPARE(page()->formId(), m_course);
}

void CourseToolPages::ctrlAndAnArrowMovesAThemeAndUndoTakesItBack()
{
    show(m_course, u"Week plan"_s);
    const QDate before = plan().sessions.first().day.date;
    SessionCard *first = card(plan().sessions.first().theme);
    QVERIFY(first);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(plan().sessions.first().day.date, before.addDays(1));
    QCOMPARE(plan().sessions.at(1).day.date, before); // they have changed places
    QTRY_VERIFY(card(plan().sessions.first().theme) != first); // the page has followed
    QVERIFY(card(plan().sessions.first().theme)->hasFocus());
    m_open->window->session()->undo().undo();
    QCOMPARE(plan().sessions.first().day.date, before);
    QTest::keyClick(card(plan().sessions.first().theme), Qt::Key_Left, Qt::ControlModifier); // out of the plan: nothing happens
    QCOMPARE(plan().sessions.first().day.date, before);
    QTRY_VERIFY(card(u"mandag"_s) || card(u"Monday"_s));
}

void CourseToolPages::arrowsGoFromThemeToTheme()
{
    show(m_course, u"Week plan"_s);
    SessionCard *first = card(plan().sessions.first().theme);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), card(plan().sessions.at(5).theme));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), card(plan().sessions.at(4).theme)); // back over the weekend
}

void CourseToolPages::aChosenThemeShowsWhatItNeeds()
{
    show(m_course, u"Week plan"_s);
    const int before = plan().count(&CourseSession::interpreter);
    QVERIFY(plan().sessions.at(1).interpreter);
    QTest::mouseClick(card(plan().sessions.at(1).theme), Qt::LeftButton);
    const auto interpreter = [this]() -> QCheckBox * {
        for (QCheckBox *one : page()->findChildren<QCheckBox *>()) {
            if (one->isVisible() && (one->text() + one->accessibleName()).contains(u"Tolk"_s))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(interpreter());
    QVERIFY(interpreter()->isChecked());
    interpreter()->click();
    QTRY_COMPARE(plan().count(&CourseSession::interpreter), before - 1);
    QTRY_VERIFY(shownText().contains(u"interpreter %1"_s.arg(before - 1)));
    m_open->window->session()->undo().undo();
}

void CourseToolPages::holidaysAreNamedAndWhatTheyMovedSaysSo()
{
    show(m_course, u"Week plan"_s);
    const QString shown = shownText();
    QVERIFY(shown.contains(u"Maundy Thursday"_s));
    QVERIFY(shown.contains(u"moved from"_s));
    const CoursePlan course = plan();
    QCOMPARE(course.sessions.at(18).day.date, QDate(2027, 3, 30)); // past Easter Monday
    QCOMPARE(course.sessions.at(19).day.date, QDate(2027, 3, 31));
}

void CourseToolPages::themesSlideInOneStepAndComeBack()
{
    const QString slide = u"Slide the themes so that they keep their order"_s;
    const CellRef start{u"start"_s, {}, {}};
    const Value before = workbook().form(m_course)->value(start);
    const Value holiday(u"2027-03-29"_s);
    QVERIFY(workbook().apply({{}, u"edit"_s, {{m_course, SetCell{start, before, holiday}}}}).ok());
    show(m_course, u"Week plan"_s);
    const auto simple = [this] { return shownText().simplified(); }; // remarks are broken into lines
    QTRY_VERIFY2(simple().contains(u"now comes after"_s), qPrintable(simple()));
    QVERIFY(OpenWindow::press(page(), slide));
    QTRY_VERIFY(!simple().contains(u"now comes after"_s));
    QVERIFY(!simple().contains(slide)); // there is nothing left to slide
    const QVector<CourseSession> slid = plan().sessions;
    QCOMPARE(slid.first().day.date, QDate(2027, 3, 30));
    for (qsizetype i = 1; i < slid.size(); ++i)
        QVERIFY(slid.at(i - 1).day.date < slid.at(i).day.date);
    m_open->window->session()->undo().undo();
    QTRY_VERIFY(simple().contains(slide));
    QCOMPARE(plan().sessions.first().day.date, QDate(2027, 4, 26));
    QVERIFY(workbook().apply({{}, u"edit"_s, {{m_course, SetCell{start, holiday, before}}}}).ok());
}

void CourseToolPages::theTableOfTheFormSaysSoToo()
{
    const CoursePlan course = plan();
    m_open->window->pages()->showForm(m_course);
    int told = 0;
    for (screen::GridCell *cell : page()->findChildren<screen::GridCell *>()) {
        if (cell->cell().field != u"course_days.date"_s)
            continue;
        const auto session = std::find_if(course.sessions.cbegin(), course.sessions.cend(), [cell](const CourseSession &one) { return one.row == cell->cell().row; });
        QVERIFY(session != course.sessions.cend());
        QCOMPARE(cell->accessibleName().contains(u"moved from"_s), session->day.moved());
        told += session->day.moved();
    }
    QVERIFY(told >= 2);
    // Said while one stands on it, too.
    const auto moved = std::find_if(course.sessions.cbegin(), course.sessions.cend(), [](const CourseSession &one) { return one.day.moved(); });
    page()->reveal({u"course_days.date"_s, moved->row, {}});
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName().contains(u"moved from"_s));
}

void CourseToolPages::whatIsWorthALookStandsBesideTheFormToo()
{
    const auto set = [this](const QString &form, const QString &field, const Value &value) {
        const CellRef cell{field, {}, {}};
        QVERIFY(workbook().apply({{}, u"edit"_s, {{form, SetCell{cell, workbook().form(form)->value(cell), value}}}}).ok());
    };
    const Value places = workbook().form(m_course)->value({u"capacity"_s, {}, {}});
    m_open->window->pages()->showForm(m_course);
    QVERIFY(!shownText().contains(u"over 35 plasser"_s));
    set(m_course, u"capacity"_s, 36);
    const auto simple = [this] { return shownText().replace(u'\n', u' '); }; // a remark is broken over lines
    QTRY_VERIFY(simple().contains(u"Kurset har over 35 plasser; kilden oppgir 30–35."_s));
    QVERIFY(shownText().contains(u"Worth a look"_s));
    set(m_course, u"capacity"_s, 29);
    QTRY_VERIFY(simple().contains(u"Kurset har under 30 plasser; kilden oppgir 30–35."_s));
    QVERIFY(OpenWindow::press(page(), u"Go to what is worth a look: Kurset har under 30 plasser; kilden oppgir 30–35."_s));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName().startsWith(u"Plasser"_s));
    set(m_course, u"capacity"_s, 33);
    QTRY_VERIFY(!simple().contains(u"kilden oppgir 30–35."_s));
    set(m_course, u"capacity"_s, places);
}

void CourseToolPages::aFinishedCourseIsLookedAtAndNotMoved()
{
    const QString finished = idOf(u"Jobbsøkerkurs høsten 2026"_s);
    QCOMPARE(workbook().head(finished)->status, FormStatus::Done);
    show(finished, u"Week plan"_s);
    QVERIFY(shownText().contains(u"The course is finished"_s));
    const CoursePlan before = readCoursePlan(workbook(), *workbook().form(finished));
    SessionCard *first = card(before.sessions.first().theme);
    QVERIFY(first && first->accessibleDescription().isEmpty());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(readCoursePlan(workbook(), *workbook().form(finished)).sessions.first().day.date, before.sessions.first().day.date);
    auto *notice = m_open->window->findChild<MessageBar *>();
    QVERIFY(!notice || !notice->isVisible()); // nothing was tried, so nothing failed
    QVERIFY(workbook().setStatus(finished, FormStatus::Begun).ok());
    QTRY_VERIFY(shownText().contains(u"Drag a theme"_s));
    QVERIFY(workbook().setStatus(finished, FormStatus::Done).ok());
}

void CourseToolPages::theCourseBecomesACalendarAndPaper()
{
    show(m_course, u"Week plan"_s);
    const QByteArray calendar = calendarFile(u"Write the course to a calendar file"_s);
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 20);
    const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0));
    QVERIFY(calendar.contains("DTSTART:" + noon.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()));
    const paper::Pages timetable(page()->printJob().documents);
    QCOMPARE(timetable.count(), 1);
    QVERIFY(timetable.isLandscape(0));
    for (const QString &face : {u"Evaluation"_s, u"CV sheet"_s, u"Application sheet"_s}) {
        show(m_course, face);
        const int pages = paper::Pages(page()->printJob().documents).count();
        QVERIFY2(pages >= 1 && pages <= 3, qPrintable(face + QString::number(pages)));
    }
}

void CourseToolPages::aSetShowsItsSheetAndItsWeek()
{
    const QString set = idOf(u"Vaske gulv på skolen"_s);
    show(set, u"The week"_s);
    QVERIFY(shownText().contains(u"Torsdag – innlevering"_s));
    QCOMPARE(calendarFile(u"Write the days of the set to a calendar file"_s).count("BEGIN:VEVENT"), 3);
    show(set, u"The sheet"_s);
    QVERIFY(paper::Pages(page()->printJob().documents).count() >= 2);
    QCOMPARE(page()->printJob().documents.first().title, u"Vaske gulv på skolen"_s);
}

void CourseToolPages::aGroupShowsWhatIsInAndItsSheetsAreOneDocument()
{
    unlockForTest(workbook());
    const QString people = workbook().single(u"reg-deltakere"_s)->head.id;
    Row who = workbook().newRow(people, u"rows"_s);
    QVERIFY(workbook().apply({{}, u"edit"_s, {{people, InsertRow{u"rows"_s, 0, who}}}}).ok());
    const QString code = workbook().rowTitle(people, u"rows"_s, who.id);
    Form group = workbook().newCopy(u"verktoy-innlevering"_s);
    m_group = group.head.id;
    const QJsonArray sets{Reference{idOf(u"Vaske gulv på skolen"_s), {}, {}}.toJson(), Reference{idOf(u"Å snakke sammen i pausen"_s), {}, {}}.toJson()};
    group.fields = {{u"group"_s, u"Renhold høst"_s}, {u"members"_s, QJsonArray{Reference{people, who.id, code}.toJson()}}, {u"sets"_s, sets}, {u"start"_s, u"2020-03-02"_s}};
    for (const QJsonValue &set : sets)
        group.tables[u"handins"_s].append({u"i%1"_s.arg(group.tables[u"handins"_s].size()), {{u"participant"_s, Reference{people, who.id, code}.toJson()}, {u"set"_s, set}}});
    QVERIFY(workbook().apply({{}, u"edit"_s, {{m_group, AddForm{group}}}}).ok());
    show(m_group, u"Handed in"_s);
    for (const QString &words : {u"2 late"_s, code, u"Tasks missing"_s, u"Vaske gulv på skolen"_s})
        QTRY_VERIFY2(shownText().contains(words), qPrintable(words));
    QVERIFY(page()->printJob().aboutParticipants);
    show(m_group, u"Sheets of the group"_s);
    const PrintJob sheets = page()->printJob();
    QCOMPARE(sheets.documents.size(), 2);
    QVERIFY(!sheets.aboutParticipants);
    QVERIFY(paper::writePdf(paper::Pages(sheets.documents), m_open->file(u"gruppe.pdf"_s), u"gruppe"_s).ok());
    show(m_group, u"The weeks"_s);
    QVERIFY(shownText().contains(u"is sent out"_s));
    QCOMPARE(calendarFile(u"Write the days of the group to a calendar file"_s).count("BEGIN:VEVENT"), 6);
}

void CourseToolPages::lockingTakesTheGroupOffTheScreen()
{
    show(m_group, u"Handed in"_s);
    workbook().lockParticipants();
    QCoreApplication::processEvents();
    QVERIFY(!shownText().contains(u"D-0"_s));
    QVERIFY(!shownText().contains(u"Renhold høst"_s));
}

SJUSTEG_WINDOW_TEST(CourseToolPages)
#include "tst_coursetools.moc"
