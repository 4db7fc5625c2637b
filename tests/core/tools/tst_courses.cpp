// SPDX-License-Identifier: MPL-2.0
#include "../document/DocumentText.h"
#include "../workbook/WorkbookFixture.h"
#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "carry/Carry.h"
#include "document/DocumentBuilder.h"
#include "flow/Completion.h"
#include "flow/LiveValue.h"
#include "tools/CourseDocuments.h"
#include "tools/CoursePlan.h"
#include "tools/HandIns.h"
#include "tools/TaskSet.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Courses, sets of tasks and hand-ins as they are filled in: dates that follow, what is remarked, and what goes on paper.
class CoursesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestFile> m_file;

    static QString documentText(const Document &document) { return textOf(document.blocks); }

    const Workbook &book() const { return *m_file->book; }
    QString make(const char *templateId)
    {
        const Form form = m_file->book->newCopy(QString::fromLatin1(templateId), {}, u"Prøve"_s);
        return m_file->apply(form.head.id, AddForm{form}).ok() ? form.head.id : QString();
    }
    void set(const QString &form, const char *field, const Value &value) { QVERIFY(m_file->set(form, QString::fromLatin1(field), {}, value).ok()); }
    QString cell(const QString &form, const char *field, const QString &row) const
    {
        return plainText(liveValue(book(), *book().form(form), {QString::fromLatin1(field), row, {}}));
    }
    static QString plainText(const Value &value) { return value.toVariant().toString(); }
    QStringList remarks(const QString &form) const
    {
        QStringList texts;
        for (const Missing &notice : notices(book(), *book().form(form)))
            texts.append(notice.text);
        return texts;
    }
    bool isRemarked(const QString &form, const QString &words) const { return remarks(form).join(u'\n').contains(words); }
    /// As a person would: with everything that follows from it.
    void edit(const QString &form, const Change &change)
    {
        const Result<void> done = m_file->book->apply(withEffects(book(), {u"Test"_s, u"edit"_s, {{form, change}}}));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().sentence));
    }
    void editField(const QString &form, const char *field, const Value &value)
    {
        const CellRef at{QString::fromLatin1(field), {}, {}};
        edit(form, SetCell{at, book().form(form)->value(at), value});
    }
    QString addTask(const QString &set, int number, const char *kind)
    {
        return m_file->addRow(set, u"tasks"_s, {{u"nr"_s, number}, {u"kind"_s, QString::fromLatin1(kind)}, {u"task"_s, u"Gjør noe %1"_s.arg(number)}});
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
    }

    void theWeekFollowsTheMondayUntilItIsChangedByHand()
    {
        const QString form = make("verktoy-lorenskog");
        set(form, "first_monday", u"2026-05-11"_s);
        QCOMPARE(cell(form, "cycle.date", u"r1"_s), u"2026-05-11"_s);
        QCOMPARE(cell(form, "cycle.date", u"r2"_s), u"2026-05-15"_s); // Ascension Day gives way
        QCOMPARE(cell(form, "cycle.date", u"r3"_s), u"2026-05-18"_s);
        QVERIFY(m_file->set(form, u"cycle.date"_s, u"r3"_s, u"2026-05-20"_s).ok());
        set(form, "first_monday", u"2026-03-02"_s);
        QCOMPARE(cell(form, "cycle.date", u"r2"_s), u"2026-03-05"_s);
        QCOMPARE(cell(form, "cycle.date", u"r3"_s), u"2026-05-20"_s);
        m_file->reopen();
        QCOMPARE(cell(form, "cycle.date", u"r2"_s), u"2026-03-05"_s);
        set(form, "first_monday", noValue());
        QCOMPARE(cell(form, "cycle.date", u"r2"_s), QString());
        const TaskSet read = readTaskSet(book(), *book().form(form));
        QCOMPARE(read.events.size(), 3);
    }

    void aSetIsRemarkedOnUnlessItHasItsTasks_data()
    {
        QTest::addColumn<QStringList>("kinds");
        QTest::addColumn<bool>("fine");
        QTest::newRow("none yet") << QStringList{} << true; // that is missing, not odd
        QTest::newRow("one") << QStringList{u"must"_s} << false;
        QTest::newRow("two and one") << QStringList{u"must"_s, u"must"_s, u"optional"_s} << true;
        QTest::newRow("three and one") << QStringList{u"must"_s, u"must"_s, u"must"_s, u"optional"_s} << true;
        QTest::newRow("all must") << QStringList{u"must"_s, u"must"_s, u"must"_s} << false;
        QTest::newRow("two optional") << QStringList{u"must"_s, u"must"_s, u"optional"_s, u"optional"_s} << false;
        QTest::newRow("five") << QStringList{u"must"_s, u"must"_s, u"must"_s, u"optional"_s, u"optional"_s} << false;
    }
    void aSetIsRemarkedOnUnlessItHasItsTasks()
    {
        QFETCH(const QStringList, kinds);
        QFETCH(const bool, fine);
        const QString form = make("verktoy-lorenskog");
        for (int i = 0; i < kinds.size(); ++i)
            addTask(form, std::min(i + 1, 4), qPrintable(kinds.at(i)));
        QStringList aboutTasks = remarks(form);
        aboutTasks.removeAll(u"To oppgaver har samme nummer."_s);
        QCOMPARE(aboutTasks.isEmpty(), fine);
    }

    void datesOutOfOrderAreRemarkedOn()
    {
        const QString form = make("verktoy-lorenskog");
        set(form, "first_monday", u"2026-03-03"_s);
        QVERIFY(isRemarked(form, u"no Monday"_s));
        set(form, "first_monday", u"2026-03-02"_s);
        QVERIFY(remarks(form).isEmpty());
        QVERIFY(m_file->set(form, u"cycle.date"_s, u"r2"_s, u"2026-03-01"_s).ok());
        QVERIFY(isRemarked(form, u"rekkefølge"_s));
        const QString course = make("verktoy-tromso");
        set(course, "from", u"15:00"_s);
        set(course, "to", u"12:00"_s);
        QVERIFY(isRemarked(course, u"slutter før"_s));
        set(course, "start", u"2026-09-09"_s); // a Wednesday: Monday's theme would be held before it
        QVERIFY2(isRemarked(course, u"2 theme(s) stood on days before the first course day"_s), qPrintable(remarks(course).join(u'\n')));
        for (const CourseSession &session : readCoursePlan(book(), *book().form(course)).sessions)
            QVERIFY(session.day.date >= QDate(2026, 9, 9));
    }

    void aWelcomeBehindTheClosingDayIsSaidAndCanSlide()
    {
        const QString form = make("verktoy-tromso");
        const Template &definition = *book().catalog().find(u"verktoy-tromso"_s);
        const auto plan = [&] { return readCoursePlan(book(), *book().form(form)); };
        set(form, "start", u"2026-09-07"_s);
        QVERIFY(slideSessions(definition, plan()).isEmpty());
        set(form, "start", u"2027-03-29"_s); // Easter Monday
        const QString behind = u"«Velkommen og mål» now comes after «Evaluering og avslutning»"_s;
        QVERIFY2(isRemarked(form, behind), qPrintable(remarks(form).join(u'\n')));
        const Edit edit = slideSessions(definition, plan());
        QVERIFY(m_file->book->apply(edit).ok());
        const CoursePlan slid = plan();
        QCOMPARE(slid.sessions.at(0).day.date, QDate(2027, 3, 30));
        QCOMPARE(slid.sessions.at(19).day.date, QDate(2027, 4, 26));
        QCOMPARE(slid.sessions.at(19).place.week, 5);
        QVERIFY(std::none_of(slid.sessions.cbegin(), slid.sessions.cend(), [](const CourseSession &one) { return one.day.moved(); }));
        QVERIFY(!isRemarked(form, u"now comes after"_s));
        QVERIFY(slideSessions(definition, slid).isEmpty());
        QVERIFY(!moveSession(definition, slid, 18, {5, 1}).isEmpty()); // the fifth week is there to be used
        QVERIFY(m_file->book->apply(edit.inverted()).ok());
        QVERIFY(isRemarked(form, behind));
    }

    void manyThemesOutOfOrderAreCounted()
    {
        const QString form = make("verktoy-tromso");
        set(form, "start", u"2027-05-13"_s); // a Thursday, and 17 May in the second week
        QVERIFY2(isRemarked(form, u"3 theme(s) stood on days before"_s), qPrintable(remarks(form).join(u'\n')));
        QVERIFY(isRemarked(form, u"«Velkommen og mål» and 3 more theme(s) now comes after «Evaluering og avslutning»"_s));
    }

    void nothingIsPutOnADayBeforeTheCourseBegins()
    {
        const QString form = make("verktoy-tromso");
        const Template &definition = *book().catalog().find(u"verktoy-tromso"_s);
        set(form, "start", u"2027-05-13"_s);
        const auto plan = [&] { return readCoursePlan(book(), *book().form(form)); };
        QVERIFY(moveSession(definition, plan(), 4, {1, 2}).isEmpty());
        // Two that change places do so where they are seen: the welcome stands in the fifth week.
        QCOMPARE(plan().sessions.at(0).day.date, QDate(2027, 6, 7));
        QVERIFY(m_file->book->apply(moveSession(definition, plan(), 0, {1, 4})).ok());
        QCOMPARE(plan().sessions.at(0).day.date, QDate(2027, 5, 13));
        QCOMPARE(plan().sessions.at(3).day.date, QDate(2027, 6, 7));
    }

    void thePaperFollowsTheDays()
    {
        const QString form = make("verktoy-tromso");
        set(form, "start", u"2026-09-07"_s);
        const CoursePlan plan = readCoursePlan(book(), *book().form(form));
        QVERIFY(m_file->book->apply(moveSession(*book().catalog().find(u"verktoy-tromso"_s), plan, 0, {1, 3})).ok());
        const QString text = documentText(buildFormDocument(book(), *book().form(form)));
        const qsizetype rights = text.indexOf(u"Rettigheter"_s), life = text.indexOf(u"Norsk arbeidsliv"_s), welcome = text.indexOf(u"Velkommen"_s);
        QVERIFY2(rights >= 0 && rights < life && life < welcome, qPrintable(text));
    }

    void deadlinesOnOneDayAreRemarkedOn()
    {
        unlockForTest(*m_file->book);
        const QString form = make("verktoy-lorenskog");
        set(form, "title", u"Vaske gulv"_s);
        set(form, "first_monday", u"2026-03-23"_s);
        QVERIFY(!isRemarked(form, u"no working time"_s));
        set(form, "first_monday", u"2026-03-30"_s); // Maundy Thursday and Easter Monday both become the Tuesday
        QVERIFY2(isRemarked(form, u"no working time"_s) && isRemarked(form, u"07.04.2026"_s), qPrintable(remarks(form).join(u'\n')));
        const QString group = make("verktoy-innlevering");
        set(group, "sets", QJsonArray{Reference{make("verktoy-lorenskog"), {}, u"A"_s}.toJson(), Reference{form, {}, u"B"_s}.toJson()});
        set(group, "start", u"2026-03-16"_s);
        QVERIFY(!isRemarked(group, u"no working time"_s));
        set(group, "start", u"2026-03-23"_s); // the second set is the one of the week before Easter
        QVERIFY2(isRemarked(group, u"«Prøve»: tasks and summary"_s), qPrintable(remarks(group).join(u'\n')));
        QCOMPARE(remarks(group).filter(u"no working time"_s).size(), 1);
    }

    void tasksAreNumberedAsTheyCome()
    {
        const QString form = make("verktoy-lorenskog");
        const auto next = [&] { return book().newRow(form, u"tasks"_s).cell(u"nr"_s); };
        QCOMPARE(next(), Value(1));
        addTask(form, 1, "must");
        addTask(form, 3, "must");
        QCOMPARE(next(), Value(4));
        addTask(form, 4, "optional");
        QVERIFY(isBlank(next())); // there is no number five
    }

    void manyPlacesAreRemarkedOnAndAllowed_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<bool>("fine");
        QTest::newRow("31") << 31 << true;
        QTest::newRow("35") << 35 << true;
        QTest::newRow("36") << 36 << false;
    }
    void manyPlacesAreRemarkedOnAndAllowed()
    {
        QFETCH(const int, places);
        QFETCH(const bool, fine);
        const QString form = make("verktoy-tromso");
        set(form, "capacity", places);
        QCOMPARE(isRemarked(form, u"35 plasser"_s), !fine);
        QCOMPARE(book().form(form)->fields.value(u"capacity"_s), Value(places));
    }

    void aNewCourseHasItsTwentyThemesAndTheHelpItNeeds()
    {
        const QString form = make("verktoy-tromso");
        set(form, "start", u"2026-04-06"_s); // Easter Monday
        const CoursePlan plan = readCoursePlan(book(), *book().form(form));
        QCOMPARE(plan.sessions.size(), 20);
        QCOMPARE(plan.count(&CourseSession::extraStaff), 2);
        QCOMPARE(plan.capacity, 30);
        QCOMPARE(plan.teachers, 2);
        QCOMPARE(plan.from, QTime(12, 0));
        QCOMPARE(plan.sessions.first().day.date, QDate(2026, 5, 4));
        QCOMPARE(cell(form, "course_days.date", u"r1"_s), u"2026-05-04"_s);
        QVERIFY(isRemarked(form, u"Easter Monday"_s));
        const QVector<QVector<CourseSquare>> weeks = courseWeeks(plan);
        QCOMPARE(weeks.size(), 5); // one more for what was moved
        QCOMPARE(weeks.at(0).at(0).holiday, u"Easter Monday"_s);
        QVERIFY(weeks.at(0).at(0).sessions.isEmpty());
        QCOMPARE(weeks.at(4).at(0).sessions, QVector<int>{0});
    }

    void themesChangePlacesAndCanBeUndone()
    {
        const QString form = make("verktoy-tromso");
        set(form, "start", u"2026-09-07"_s);
        const auto plan = [&] { return readCoursePlan(book(), *book().form(form)); };
        const Template &definition = *book().catalog().find(u"verktoy-tromso"_s);
        const Edit edit = moveSession(definition, plan(), 0, {1, 3});
        QVERIFY(m_file->book->apply(edit).ok());
        QCOMPARE(plan().sessions.at(0).day.date, QDate(2026, 9, 9));
        QCOMPARE(plan().sessions.at(2).day.date, QDate(2026, 9, 7));
        QVERIFY(m_file->book->apply(edit.inverted()).ok());
        QCOMPARE(plan().sessions.at(0).day.date, QDate(2026, 9, 7));
        QVERIFY(moveSession(definition, plan(), 0, {5, 1}).isEmpty()); // there is no fifth week to plan for
        QVERIFY(moveSession(definition, plan(), 0, {1, 1}).isEmpty());
        QVERIFY(moveSession(definition, plan(), 99, {1, 2}).isEmpty());
    }

    void theNextCourseBeginsWithWhatTheLastOneLearned()
    {
        const QString later = make("verktoy-tromso");
        const QString first = make("verktoy-tromso");
        const QString between = make("verktoy-tromso");
        set(first, "start", u"2026-01-12"_s);
        set(first, "change_next", u"Mer rollespill"_s);
        set(between, "start", u"2026-04-13"_s);
        set(between, "change_next", u"Flere besøk"_s);
        set(later, "start", u"2026-08-24"_s);
        QCOMPARE(cell(later, "from_last", {}), u"Flere besøk"_s);
        QCOMPARE(cell(between, "from_last", {}), u"Mer rollespill"_s);
        QCOMPARE(cell(first, "from_last", {}), QString());
        set(between, "start", u"2026-12-07"_s); // moved behind it
        QCOMPARE(cell(later, "from_last", {}), u"Mer rollespill"_s);
    }

    void theTimetableIsOneLandscapePageAndTheSheetsHaveRoomToWrite()
    {
        const QString form = make("verktoy-tromso");
        set(form, "start", u"2026-03-16"_s);
        QVERIFY(m_file->set(form, u"course_days.interpreter"_s, u"r2"_s, true).ok());
        const Document timetable = buildTimetable(book(), *book().form(form));
        QVERIFY(timetable.landscape);
        const QString text = documentText(timetable);
        for (const QString &words : {u"Good Friday"_s, u"CV 2 (skriveverksted)"_s, u"Ekstra veiledere"_s, u"Tolk"_s, u"13.04."_s, u"moved from"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(buildCvSheet(book(), *book().form(form)).largeType);
        QVERIFY(documentText(buildApplicationSheet(book(), *book().form(form))).contains(u"Why I want this job"_s));
    }

    void theFormSaysWhatMovedOnPaperToo()
    {
        const QString form = make("verktoy-tromso");
        set(form, "start", u"2026-04-06"_s); // Easter Monday
        const Template &course = *book().catalog().find(u"verktoy-tromso"_s);
        const auto said = [&](const QString &row) { return movedText(course, *book().form(form), {u"course_days.date"_s, row, {}}); };
        QVERIFY2(said(u"r1"_s).contains(u"06.04.2026"_s) && said(u"r1"_s).contains(u"Easter Monday"_s), qPrintable(said(u"r1"_s)));
        QCOMPARE(said(u"r2"_s), QString());
        QCOMPARE(movedText(course, *book().form(form), {u"start"_s, {}, {}}), QString());
        QCOMPARE(movedText(course, *book().form(form), {u"course_days.theme"_s, u"r1"_s, {}}), QString());
        const QString paper = documentText(buildFormDocument(book(), *book().form(form)));
        QCOMPARE(paper.count(u"moved from"_s), 2); // Easter Monday and the first of May
        QVERIFY(paper.contains(u"04.05.2026"_s));
        const QString set = make("verktoy-lorenskog");
        this->set(set, "first_monday", u"2026-03-30"_s); // Maundy Thursday and Easter Monday follow
        const QString week = documentText(buildFormDocument(book(), *book().form(set)));
        QVERIFY2(week.contains(u"07.04.2026"_s) && week.count(u"moved from"_s) == 2, qPrintable(week));
        QVERIFY(m_file->set(form, u"start"_s, {}, noValue()).ok());
        QCOMPARE(said(u"r1"_s), QString());
    }

    void theEvaluationSumsUpWhatWasSaid()
    {
        const QString form = make("verktoy-tromso");
        QVERIFY(documentText(buildCourseEvaluation(book(), *book().form(form))).contains(u"Nobody has been asked yet"_s));
        m_file->addRow(form, u"evaluations"_s, {{u"date"_s, u"2026-03-20"_s}, {u"rating"_s, 7}, {u"what_useful"_s, u"Besøkene"_s}});
        m_file->addRow(form, u"evaluations"_s, {{u"date"_s, u"2026-03-27"_s}, {u"rating"_s, 8}, {u"summary"_s, u"De fleste er fornøyde"_s}});
        set(form, "change_next", u"Mer tid til CV"_s);
        const QString text = documentText(buildCourseEvaluation(book(), *book().form(form)));
        for (const QString &words : {u"7.5 of 10"_s, u"Besøkene"_s, u"De fleste er fornøyde"_s, u"Mer tid til CV"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void aSheetSaysWhatEveryoneDoesAndWhatOneMay()
    {
        const QString form = make("verktoy-lorenskog");
        set(form, "title", u"Vaske gulv"_s);
        set(form, "learning_goals", u"Velge riktig utstyr"_s);
        set(form, "first_monday", u"2026-03-02"_s);
        set(form, "reflection", u"Hva gjorde du i praksis?"_s);
        addTask(form, 2, "optional");
        addTask(form, 1, "must");
        m_file->addRow(form, u"words"_s, {{u"word"_s, u"mopp"_s}, {u"explanation"_s, u"redskap til å vaske gulv med"_s}});
        const QString text = documentText(buildTaskSheet(book(), *book().form(form)));
        QVERIFY(text.indexOf(u"Gjør noe 1"_s) < text.indexOf(u"Gjør noe 2"_s));
        QCOMPARE(buildTaskSheet(book(), *book().form(form)).title, u"Vaske gulv"_s);
        for (const QString &words : {u"Velge riktig utstyr"_s, u"everyone does it"_s, u"if you want to"_s, u"mopp"_s, u"Hva gjorde du i praksis?"_s, u"5. March"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(!text.contains(u"Oppgavesett og ukesyklus"_s)); // plain words, nothing of the program's own
        const qsizetype summary = text.indexOf(u"Summary"_s); // what is to be handed in stands on the sheet under that word
        QVERIFY2(text.contains(u"Hand in the summary"_s) && summary >= 0 && text.indexOf(u"Hva gjorde du i praksis?"_s) > summary, qPrintable(text));
        set(form, "reflection", noValue());
        QVERIFY(documentText(buildTaskSheet(book(), *book().form(form))).contains(u"Summary"_s));
    }

    void eachPairOfMemberAndSetGetsARowThatStaysOnceItHoldsSomething()
    {
        unlockForTest(*m_file->book);
        const QString one = make("verktoy-lorenskog");
        const QString two = make("verktoy-lorenskog");
        const QString people = book().single(u"reg-deltakere"_s)->head.id;
        const QString anna = m_file->addRow(people, u"rows"_s, {});
        const QString bilal = m_file->addRow(people, u"rows"_s, {});
        const auto person = [&](const QString &row) { return Reference{people, row, book().rowTitle(people, u"rows"_s, row)}.toJson(); };
        const auto sheet = [&](const QString &form) { return Reference{form, {}, book().copyTitle(form)}.toJson(); };
        const QString group = make("verktoy-innlevering");
        const auto rows = [&] { return book().form(group)->rows(u"handins"_s); };
        editField(group, "members", QJsonArray{person(anna), person(bilal)});
        QVERIFY(rows().isEmpty());
        editField(group, "sets", QJsonArray{sheet(one), sheet(two)});
        QCOMPARE(rows().size(), 4);
        editField(group, "start", u"2026-03-02"_s);
        QVERIFY(m_file->set(group, u"handins.tasks_in"_s, rows().at(2).id, u"2026-03-05"_s).ok()); // Bilal, the first set
        editField(group, "members", QJsonArray{person(anna)});
        QCOMPARE(rows().size(), 3); // the one with a date stays
        editField(group, "members", QJsonArray{person(anna), person(bilal)});
        QCOMPARE(rows().size(), 4);
        editField(group, "sets", QJsonArray{sheet(two)});
        HandInOverview overview = readHandIns(book(), *book().form(group), QDate(2026, 3, 10));
        QCOMPARE(overview.sets.size(), 2); // the set that was taken out is still shown where it was handed in
        QVERIFY(overview.sets.at(1).taken);
        QCOMPARE(overview.members.size(), 2);
        QCOMPARE(overview.members.at(1).code, u"D-002"_s);
    }

    void deadlinesFollowTheGroupsFirstMonday()
    {
        unlockForTest(*m_file->book);
        const QString set = make("verktoy-lorenskog");
        const QString next = make("verktoy-lorenskog");
        const QString people = book().single(u"reg-deltakere"_s)->head.id;
        const QString who = m_file->addRow(people, u"rows"_s, {});
        const QString group = make("verktoy-innlevering");
        editField(group, "members", QJsonArray{Reference{people, who, u"D-001"_s}.toJson()});
        editField(group, "sets", QJsonArray{Reference{set, {}, u"A"_s}.toJson(), Reference{next, {}, u"B"_s}.toJson()});
        editField(group, "start", u"2026-03-30"_s); // the week before Easter
        const auto state = [&](const QDate &today, int index) { return readHandIns(book(), *book().form(group), today).cells.at(0).at(index).state; };
        QCOMPARE(state(QDate(2026, 4, 7), 0), HandInState::NotDue); // Maundy Thursday has moved to the Tuesday after
        QCOMPARE(state(QDate(2026, 4, 8), 0), HandInState::TasksLate);
        QCOMPARE(state(QDate(2026, 4, 8), 1), HandInState::NotDue); // one week later
        const QString row = book().form(group)->rows(u"handins"_s).first().id;
        QVERIFY(m_file->set(group, u"handins.tasks_in"_s, row, u"2026-04-07"_s).ok());
        QCOMPARE(state(QDate(2026, 4, 7), 0), HandInState::TasksIn);
        QCOMPARE(state(QDate(2026, 4, 8), 0), HandInState::SummaryLate);
        QVERIFY(m_file->set(group, u"handins.summary_in"_s, row, u"2026-04-06"_s).ok());
        QCOMPARE(state(QDate(2026, 4, 8), 0), HandInState::AllIn);
        QVERIFY(isRemarked(group, u"før oppgavene"_s));
        const auto said = [&] {
            const HandInOverview overview = readHandIns(book(), *book().form(group), QDate(2026, 4, 20));
            return handInText(overview.cells.at(0).at(0), overview.sets.at(0));
        };
        QVERIFY2(said().startsWith(u"✓"_s) && !said().contains(u"late"_s), qPrintable(said()));
        QVERIFY(m_file->set(group, u"handins.summary_in"_s, row, u"2026-04-09"_s).ok());
        QVERIFY2(!said().contains(u"✓"_s) && said().contains(u"Summary in Thu 09.04., late"_s) && said().count(u"late"_s) == 1, qPrintable(said()));
        QCOMPARE(readHandIns(book(), *book().form(group), QDate(2026, 4, 20)).countLate(), 1);
        QVERIFY(m_file->set(group, u"handins.tasks_in"_s, row, u"2026-04-08"_s).ok());
        QCOMPARE(said().count(u"late"_s), 2);
        const QVector<Document> sheets = buildGroupSheets(book(), *book().form(group));
        QCOMPARE(sheets.size(), 2);
        QVERIFY(!documentText(sheets.at(0)).contains(u"D-001"_s)); // what a whole group gets names nobody
        QVERIFY(documentText(buildHandInDocument(book(), *book().form(group), QDate(2026, 4, 8))).contains(u"D-001"_s));
    }
};

SJUSTEG_TEST(CoursesTest)
#include "tst_courses.moc"
