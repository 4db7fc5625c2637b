// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "../../core/plan/PlanFile.h"
#include "../../core/tools/ToolForm.h"
#include "calendar/Calendar.h"
#include "calendar/FollowUpEvents.h"

#include <libical/ical.h>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Calendar files are read back with the library, and looked at as bytes.
class CalendarTest : public QObject
{
    Q_OBJECT
private:
    struct Read {
        QString uid, summary, description;
        QDate from, to;
        bool allDay = false;
        bool hasStamp = false;
    };

    static QDate dateOf(const icaltimetype &time) { return {time.year, time.month, time.day}; }

    static QVector<Read> readBack(const QByteArray &ics)
    {
        QVector<Read> events;
        icalcomponent *calendar = icalparser_parse_string(ics.constData());
        if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT || icalcomponent_count_errors(calendar) > 0)
            return events;
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            Read read;
            read.uid = QString::fromUtf8(icalcomponent_get_uid(event));
            read.summary = QString::fromUtf8(icalcomponent_get_summary(event));
            read.description = QString::fromUtf8(icalcomponent_get_description(event));
            read.from = dateOf(icalcomponent_get_dtstart(event));
            read.to = dateOf(icalcomponent_get_dtend(event));
            read.allDay = icalcomponent_get_dtstart(event).is_date && icalcomponent_get_dtend(event).is_date;
            read.hasStamp = icalcomponent_get_first_property(event, ICAL_DTSTAMP_PROPERTY) != nullptr;
            events.append(read);
        }
        icalcomponent_free(calendar);
        return events;
    }

    const QDateTime m_stamp{QDate(2026, 3, 4), QTime(10, 42), Qt::UTC};

private Q_SLOTS:
    void aTaskIsAWholeDayOnTheDateItIsDue()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Ringe; hotellet, i Ål"_s}, {u"lead_unit"_s, u"nav"_s}, {u"responsible"_s, file.trond}, {u"due"_s, u"2026-12-31"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"Ferdig"_s}, {u"due"_s, u"2026-12-31"_s}, {u"status"_s, u"done"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"Uten dato"_s}});
        const QVector<Read> events = readBack(calendar::toIcs(calendar::taskEvents(*file.book, file.rows()), u"Oppgaver"_s, m_stamp));
        QCOMPARE(events.size(), 1);
        QVERIFY(events.constFirst().summary.contains(u"Ringe; hotellet, i Ål"_s));
        QVERIFY(events.constFirst().description.contains(u"Trond"_s));
        QCOMPARE(events.constFirst().from, QDate(2026, 12, 31));
        QCOMPARE(events.constFirst().to, QDate(2027, 1, 1)); // the day after, as the standard wants
        QVERIFY(events.constFirst().allDay && events.constFirst().hasStamp);
    }

    void theSameTaskKeepsItsIdentityWhenItChanges()
    {
        PlanFile file;
        const QString row = file.addTask("mal-1.3", {{u"task"_s, u"Ringe"_s}, {u"due"_s, u"2026-05-01"_s}});
        const QString before = calendar::taskEvents(*file.book, file.rows()).constFirst().uid;
        QVERIFY(file.set(file.id("mal-1.3"), u"tasks.due"_s, row, u"2026-06-01"_s).ok());
        const calendar::Event after = calendar::taskEvents(*file.book, file.rows()).constFirst();
        QCOMPARE(after.uid, before);
        QCOMPARE(after.from, QDate(2026, 6, 1));
    }

    void linesEndAndFoldAsTheStandardAsks()
    {
        const calendar::Event event{u"a@sjusteg"_s, {2026, 1, 1}, {2026, 1, 1}, u"Æøå "_s.repeated(60) + u"slutt"_s, u"én\nto\x01"_s, {u"Oppgave"_s}};
        const QByteArray ics = calendar::toIcs({event}, u"Navn"_s, m_stamp);
        QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\n") && ics.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(ics.contains("METHOD:PUBLISH\r\n") && ics.contains("VERSION:2.0\r\n") && ics.contains("DTSTAMP:20260304T104200Z\r\n"));
        QVERIFY(ics.contains("DTSTART;VALUE=DATE:20260101\r\n"));
        QByteArray unfolded = ics;
        unfolded.replace("\r\n ", "");
        QVERIFY(!QByteArray(unfolded).replace("\r\n", "").contains('\n'));
        for (const QByteArray &line : ics.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        const QVector<Read> events = readBack(ics);
        QCOMPARE(events.constFirst().summary, event.summary);
        QCOMPARE(events.constFirst().description, u"én\nto"_s);
    }

    void everyMonthOfAnActivityIsAnEventAndNoTwoShareAnIdentity()
    {
        PlanFile file;
        file.addRow(file.id("ekstra-arshjul"), u"activities"_s,
                    {{u"activity"_s, u"Fadderkurs"_s}, {u"months"_s, QJsonArray{u"m03"_s, u"m10"_s}}, {u"type"_s, u"running"_s}, {u"lead_unit"_s, u"vo"_s}});
        const QVector<Read> events = readBack(calendar::toIcs(calendar::wheelEvents(*file.book, readWheel(*file.book)), u"Årshjul"_s, m_stamp));
        QCOMPARE(events.size(), 2 + 4); // and the four dates of the law
        QSet<QString> uids;
        for (const Read &event : events)
            uids.insert(event.uid);
        QCOMPARE(uids.size(), events.size());
        QVERIFY(std::any_of(events.cbegin(), events.cend(), [](const Read &event) {
            return event.summary == u"Fadderkurs"_s && event.from == QDate(2026, 10, 1) && event.to == QDate(2026, 11, 1);
        }));
    }

    void aMeetingIsTheSameMomentForEveryone()
    {
        Invitation invitation;
        invitation.title = u"Arbeidsmøte 2: Tiltak"_s;
        invitation.calendarText = u"Kjøreplan\n09:00 Velkommen"_s;
        const QDateTime begin = QDateTime(QDate(2026, 10, 14), QTime(7, 0), Qt::UTC).toLocalTime();
        invitation.dates = {{u"f-2.5-meeting@sjusteg"_s, begin, begin.addSecs(3 * 3600), u"Møterom Furua"_s}, {u"uten-dato@sjusteg"_s, {}, {}, {}}};
        const QByteArray ics = calendar::toIcs(calendar::meetingAppointments(invitation), m_stamp);
        QCOMPARE(readBack(ics).size(), 1); // a date that is not set is none
        QCOMPARE(readBack(ics).constFirst().uid, u"f-2.5-meeting@sjusteg"_s);
        QCOMPARE(readBack(ics).constFirst().description, invitation.calendarText);
        QVERIFY(ics.contains("DTSTART:20261014T070000Z\r\n") && ics.contains("DTEND:20261014T100000Z\r\n"));
        QVERIFY(ics.contains("DTSTAMP:20260304T104200Z\r\n") && ics.contains("LOCATION:Møterom Furua\r\n"));
        // Nobody is asked to answer, nothing rings, and no calendar of its own is made.
        for (const char *word : {"ORGANIZER", "ATTENDEE", "VALARM", "VTIMEZONE", "X-WR-CALNAME"})
            QVERIFY2(!ics.contains(word), word);
        QVERIFY(ics.contains("TRANSP:OPAQUE\r\n"));
    }

    void aSplitMeetingIsAnAppointmentForEachDate()
    {
        Invitation invitation;
        invitation.title = u"Arbeidsmøte 1"_s;
        const QDateTime first(QDate(2026, 3, 4), QTime(9, 0));
        invitation.dates = {{u"a@sjusteg"_s, first, first.addSecs(3600), {}}, {u"b@sjusteg"_s, first.addDays(7), first.addDays(7).addSecs(3600), {}}};
        const QVector<Read> events = readBack(calendar::toIcs(calendar::meetingAppointments(invitation), m_stamp));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(0).from.daysTo(events.at(1).from), 7);
        QVERIFY(events.at(0).uid != events.at(1).uid && !events.at(0).allDay);
    }

    void followUpTellsNothingAboutTheParticipantUnlessAsked()
    {
        ToolForm tool("verktoy-rett-i-jobb");
        tool.form.head.id = u"0198c0de-0000-7000-8000-000000000001"_s;
        tool.set("start", u"2027-01-04"_s);
        tool.set("end", u"2027-05-31"_s);
        tool.set("position", u"Assistent på sykehjemmet"_s);
        tool.set("follow_up", "r1", "method", u"Samtale med d-001"_s); // somebody wrote it in by hand
        const QVector<FollowUp> agreed = followUps(tool.definition, tool.form);
        const QVector<FollowUpDate> dates = followUpDates(agreed);
        const QByteArray without = calendar::toIcs(calendar::followUpEvents(tool.form.head.id, agreed, dates, {u"D-001"_s, false}), u"Oppfølging"_s, m_stamp);
        for (const char *word : {"D-001", "d-001", "sykehjemmet", "0198c0de"})
            QVERIFY2(!without.contains(word), word);
        const QVector<Read> events = readBack(without);
        QCOMPARE(events.size(), dates.size());
        QSet<QString> uids;
        for (const Read &event : events) {
            QVERIFY(event.allDay);
            uids.insert(event.uid);
        }
        QCOMPARE(uids.size(), events.size());
        QVERIFY(std::any_of(events.cbegin(), events.cend(), [](const Read &event) { return event.summary.contains(u"Mentor"_s); }));
        const QByteArray with = calendar::toIcs(calendar::followUpEvents(tool.form.head.id, agreed, dates, {u"D-001"_s, true}), u"Oppfølging"_s, m_stamp);
        QVERIFY(with.contains("D-001"));
        // Exported again after the agreement about another has changed, the same days keep their identity.
        tool.set("follow_up", "r3", "cadence", u"quarterly"_s);
        const QVector<FollowUp> changed = followUps(tool.definition, tool.form);
        const QVector<Read> again = readBack(calendar::toIcs(calendar::followUpEvents(tool.form.head.id, changed, followUpDates(changed), {u"D-001"_s, false}), {}, m_stamp));
        int kept = 0;
        for (const Read &event : again)
            kept += uids.contains(event.uid) ? 1 : 0;
        QCOMPARE(kept, int(again.size()));
    }

    void everyLineEndsWholeWhateverItsLength()
    {
        for (int length = 1; length < 200; ++length) {
            const QString text = QString(length, u'x');
            const calendar::Event event{u"a"_s, {2026, 3, 4}, {2026, 3, 4}, text, u"å"_s + text, {text}};
            for (const QByteArray &line : calendar::toIcs({event}, text, m_stamp).split('\n'))
                QVERIFY2((line.isEmpty() || line.endsWith('\r')) && line.size() <= 76 && !line.contains("\r\r"), line.constData());
        }
    }

    void noTextBecomesALineOfTheCalendar()
    {
        const QString text = u"a\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\nEND:VEVENT\r"_s;
        const calendar::Event event{text, {2026, 3, 4}, {2026, 3, 4}, text, text, {text}};
        const QByteArray ics = calendar::toIcs({event}, text, m_stamp);
        QCOMPARE(ics.count("\nBEGIN:VEVENT\r"), 1);
        QVERIFY(!ics.contains("\nATTACH"));
    }

    void aFolderThatIsNotThereIsToldWithItsName()
    {
        const Result<void> written = calendar::writeIcs("x", u"/finnes/ikke/a.ics"_s);
        QVERIFY(!written.ok());
        QVERIFY(written.problem().sentence.contains(u"a.ics"_s));
    }
};

SJUSTEG_TEST(CalendarTest)
#include "tst_calendar.moc"
