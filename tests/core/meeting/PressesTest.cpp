// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "../workbook/WorkbookFixture.h"
#include "meeting/Meeting.h"
#include "meeting/Press.h"
#include "meeting/Simulation.h"

using namespace sjusteg;
using namespace sjusteg::meeting;
using namespace Qt::Literals::StringLiterals;

/// Meetings in a file: which run-sheets belong together, and what a press leaves behind.
class PressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        m_sheet = addSheet("mal-1.4", u"2026-03-04"_s);
    }

    void thePlanIsThatOfTheRunSheet()
    {
        set(u"agenda.fixed_at"_s, u"a1.5"_s, u"10:25"_s);
        set(u"agenda.min_minutes"_s, u"a1.7"_s, 30);
        set(u"agenda.state"_s, u"a1.4"_s, u"moved"_s);
        const Plan plan = now().plan;
        QCOMPARE(plan.start, QDateTime(QDate(2026, 3, 4), QTime(9, 0)));
        QCOMPARE(plan.estimate, 210);
        QCOMPARE(plan.minutes(), 190);
        QCOMPARE(plan.indexOf(u"a1.4"_s), -1);
        QCOMPARE(post(plan, u"a1.5"_s).fixedAt, QTime(10, 25));
        QVERIFY(post(plan, u"a1.5"_s).isBreak);
        QCOMPARE(post(plan, u"a1.5"_s).minMinutes, 5);
        QCOMPARE(post(plan, u"a1.7"_s).minMinutes, 30);
        QCOMPARE(post(plan, u"a1.3"_s).minMinutes, 15);
        QCOMPARE(post(plan, u"a1.11"_s).minMinutes, 10);
    }

    void stepsWithTheSameDateAndStartAreOneMeeting()
    {
        const QString third = addSheet("mal-3.4", u"2026-03-04"_s);
        const QString second = addSheet("mal-2.5", u"2026-03-04"_s);
        const QString later = addSheet("mal-4.4", u"2026-03-05"_s);
        const auto meeting = meetingOf(*m_file->book, second);
        QVERIFY(meeting);
        QCOMPARE(meeting->forms, QStringList({m_sheet, second, third}));
        QCOMPARE(meeting->lead, m_sheet);
        QCOMPARE(meeting->plan.estimate, 210 + 180 + 150);
        QCOMPARE(meeting->plan.posts.first().id, u"a1.1"_s);
        QCOMPARE(meeting->plan.posts.last().id, u"a3.9"_s);
        QCOMPARE(allMeetings(*m_file->book).size(), 2);
        QCOMPARE(meetingOf(*m_file->book, later)->forms, QStringList({later}));
        QVERIFY(!meetingOf(*m_file->book, m_file->id("mal-1.1")));
    }

    void twoCopiesOfAStepAreTwoMeetings()
    {
        const QString other = addSheet("mal-1.4", u"2026-03-04"_s);
        QCOMPARE(now().forms, QStringList({m_sheet}));
        QCOMPARE(meetingOf(*m_file->book, other)->forms, QStringList({other}));
    }

    void onceBegunAMeetingKeepsItsRunSheets()
    {
        const QString second = addSheet("mal-2.5", u"2026-03-04"_s);
        press(press::start, u"a1.1"_s, u"09:00"_s);
        QVERIFY(m_file->set(second, u"meeting_date"_s, {}, u"2026-04-01"_s).ok());
        const QString late = addSheet("mal-3.4", u"2026-03-04"_s);
        QCOMPARE(now().forms, QStringList({m_sheet, second}));
        QCOMPARE(meetingOf(*m_file->book, late)->forms, QStringList({late}));
        QCOMPARE(runningMeeting(*m_file->book)->lead, m_sheet);
    }

    void noClockIsSetByCenturies()
    {
        press(press::start, {}, u"09:00"_s);
        const QDateTime at = now().record.events.last().at.addSecs(60);
        for (const QString &seconds : {u"9223372036854775807"_s, u"-9223372036854775808"_s, u"-9999999999999"_s}) {
            QVERIFY(!logLine(now(), press::clock, seconds, at, at));
            Meeting written = now(); // by hand
            written.record.events.append({2, at, QString(press::clock), seconds});
            QCOMPARE(written.faceAt(at).elapsedSeconds, 60);
        }
    }

    void aPostThatIsOverTellsItsTime()
    {
        press(press::start, {}, u"09:00"_s);
        press(press::next, {}, u"09:17:40"_s);
        QCOMPARE(cell(u"actual"_s, u"a1.1"_s), Value(18));
        QCOMPARE(cell(u"state"_s, u"a1.1"_s), Value(u"yes"_s));
        QVERIFY(isBlank(cell(u"actual"_s, u"a1.2"_s)));
        press(press::began, u"a1.2"_s, u"09:14"_s);
        QCOMPARE(cell(u"actual"_s, u"a1.1"_s), Value(14));
        press(press::back, {}, u"09:20"_s);
        QVERIFY(isBlank(cell(u"actual"_s, u"a1.1"_s)));
        QVERIFY(isBlank(cell(u"state"_s, u"a1.1"_s)));
    }

    void everyPressIsThereAfterReopening()
    {
        press(press::start, {}, u"09:02"_s);
        press(press::next, {}, u"09:20"_s);
        press(press::pause, {}, u"09:25"_s);
        const ClockFace before = now().faceAt(at(u"09:40"_s));
        m_file->reopen();
        const ClockFace after = now().faceAt(at(u"09:40"_s));
        QCOMPARE(after.phase, Phase::Paused);
        QCOMPARE(after.leftSeconds, before.leftSeconds);
        QCOMPARE(after.behindSeconds, 20 * 60); // 5 at the first item, 15 of pause
        QCOMPARE(now().record.state.started, at(u"09:02"_s));
    }

    void theEndAndOpeningAgain()
    {
        Adjustment agreed;
        agreed.dropped = {u"a1.9"_s};
        QVERIFY(m_file->book->apply(adjusted(now(), agreed)).ok());
        press(press::start, {}, u"09:00"_s);
        press(press::end, {}, u"09:10"_s);
        QCOMPARE(now().record.state.ended, at(u"09:10"_s));
        QCOMPARE(cell(u"state"_s, u"a1.1"_s), Value(u"yes"_s));
        QCOMPARE(cell(u"state"_s, u"a1.9"_s), Value(u"dropped"_s));
        QVERIFY(!runningMeeting(*m_file->book));
        press(press::reopen, {}, u"09:10:30"_s);
        QVERIFY(!now().record.state.ended.isValid());
        QVERIFY(isBlank(cell(u"state"_s, u"a1.9"_s)));
        QVERIFY(isBlank(cell(u"state"_s, u"a1.1"_s)));
        QVERIFY(runningMeeting(*m_file->book));
    }

    void aFinishedRunSheetKeepsItsCells()
    {
        press(press::start, {}, u"09:00"_s);
        QVERIFY(m_file->book->setStatus(m_sheet, FormStatus::Done).ok());
        press(press::next, {}, u"09:10"_s);
        QVERIFY(isBlank(cell(u"actual"_s, u"a1.1"_s)));
        QCOMPARE(now().record.events.size(), 2);
    }

    void whatIsPutOffMeanwhileIsLeftOutOfTheRest()
    {
        press(press::start, {}, u"09:00"_s);
        set(u"agenda.state"_s, u"a1.2"_s, u"moved"_s);
        const ClockFace face = now().faceAt(at(u"09:05"_s));
        QCOMPARE(now().plan.minutes(), 210);
        QCOMPARE(face.posts.at(1).state, PostState::Dropped);
        QCOMPARE(face.behindSeconds, -15 * 60);
        press(press::next, {}, u"09:10"_s);
        QCOMPARE(now().record.events.last().post, u"a1.3"_s);
    }

    void whatWasAgreedCanBeTakenBack()
    {
        press(press::start, {}, u"09:00"_s);
        const Adjustment agreed{{{u"a1.3"_s, 20}}, {u"a1.6"_s}};
        const Edit edit = adjusted(now(), agreed);
        QVERIFY(!edit.text.isEmpty());
        QVERIFY(m_file->book->apply(edit).ok());
        m_file->reopen();
        QCOMPARE(now().adjustment, agreed);
        press(press::next, {}, u"09:15"_s);
        QVERIFY(m_file->book->apply(edit.inverted()).ok());
        QCOMPARE(now().adjustment, Adjustment());
        QCOMPARE(now().record.events.size(), 2);
        QCOMPARE(now().choices().forms, QStringList({m_sheet}));
    }

    void pressesThatMakeNoSenseAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("pressed"); // presses at 09:00, 09:10 …, the last one is refused
        for (const char *presses : {"next", "pause", "end", "reopen", "began a1.1", "start zz", "start;start", "start;resume", "start;next zz", "start;next a1.1", "start;back",
                                    "start;pause;pause", "start;end;next", "start;end;pause", "start;end;end", "start;end;start", "start;reopen", "start;began a1.3",
                                    "start;clock x", "start;jump"})
            QTest::newRow(presses) << QString::fromLatin1(presses);
    }
    void pressesThatMakeNoSenseAreRefusedWithASentence()
    {
        QFETCH(const QString, pressed);
        const QStringList all = pressed.split(u';');
        for (int i = 0; i < all.size(); ++i) {
            const QByteArray kind = all.at(i).section(u' ', 0, 0).toLatin1();
            const auto edit = meeting::pressed(*m_file->book, now(), QLatin1StringView(kind), all.at(i).section(u' ', 1), at(u"09:%10"_s.arg(i)));
            QCOMPARE(edit.ok(), i < all.size() - 1);
            if (edit)
                QVERIFY(m_file->book->apply(*edit).ok());
            else
                QVERIFY(edit.problem().sentence.size() > 10);
        }
    }

    void afterTheLastPostThereIsNoNext()
    {
        press(press::start, u"a1.11"_s, u"09:00"_s);
        QVERIFY(!pressed(*m_file->book, now(), press::next, {}, at(u"09:10"_s)).ok());
    }

    void aCorrectionMustFitBetween()
    {
        press(press::start, {}, u"09:00"_s);
        press(press::next, {}, u"09:10"_s);
        QVERIFY(!pressed(*m_file->book, now(), press::began, u"a1.2"_s, at(u"08:59"_s)).ok());
        QVERIFY(pressed(*m_file->book, now(), press::began, u"a1.2"_s, at(u"09:05"_s)).ok());
    }

    void finalMinutesKeepTheMeetingClosed()
    {
        press(press::start, {}, u"09:00"_s);
        press(press::end, {}, u"09:10"_s);
        QVERIFY(m_file->apply(m_sheet, SetMinutes{{}, {u"Referat"_s, true}}).ok());
        QVERIFY(!pressed(*m_file->book, now(), press::reopen, {}, at(u"09:20"_s)).ok());
    }

    void aStepWithoutARunSheetIsPlayedThroughAsTheTemplateHasIt()
    {
        const auto meeting = meetingOfStep(*m_file->book, 7);
        QVERIFY(meeting);
        QCOMPARE(meeting->plan.minutes(), 120);
        QVERIFY(m_file->book->copies(u"mal-7.3"_s).isEmpty());
        QVERIFY(!meetingOfStep(*m_file->book, 8));
    }

private:
    QString addSheet(const char *templateId, const QString &date)
    {
        Form sheet = m_file->book->newCopy(QString::fromLatin1(templateId));
        sheet.fields.insert(u"meeting_date"_s, date);
        return m_file->apply(sheet.head.id, AddForm{sheet}).ok() ? sheet.head.id : QString();
    }

    Meeting now() const { return *meetingOf(*m_file->book, m_sheet); }
    static QDateTime at(const QString &time) { return QDateTime(QDate(2026, 3, 4), QTime::fromString(time, time.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s)); }
    static Post post(const Plan &plan, const QString &id) { return plan.posts.at(plan.indexOf(id)); }
    Value cell(const QString &column, const QString &row) const { return m_file->book->form(m_sheet)->row(u"agenda"_s, row)->cell(column); }
    void set(const QString &field, const QString &row, const Value &value) { QVERIFY(m_file->set(m_sheet, field, row, value).ok()); }

    void press(QLatin1StringView kind, const QString &post, const QString &time)
    {
        m_file->clock->time = at(time);
        const auto edit = pressed(*m_file->book, now(), kind, post, at(time));
        QVERIFY2(edit.ok(), edit.ok() ? "" : qPrintable(edit.problem().sentence));
        const Result<void> done = m_file->book->apply(*edit);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().sentence));
    }

    std::unique_ptr<TestFile> m_file;
    QString m_sheet;
};

SJUSTEG_TEST(PressesTest)
#include "PressesTest.moc"
