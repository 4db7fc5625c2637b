// SPDX-License-Identifier: MPL-2.0
// What lies beside a run-sheet: the log of its meeting and the minutes.
#include "storage/SqliteFormStore.h"

#include "storage/Seal.h"
#include "storage/ValueText.h"

namespace sjusteg {

namespace {

QVariant timeOrNull(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toUTC().toString(Qt::ISODateWithMs)) : QVariant(QMetaType::fromType<QString>());
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
}

/// Qt binds a null QString as NULL; these columns may not be NULL.
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<MeetingRecord> SqliteFormStore::readMeeting(const QString &formId)
{
    MeetingRecord record;
    Query meeting(m_database, "SELECT started, ended, state FROM meeting WHERE form = ?");
    Query events(m_database, "SELECT nr, at, kind, post FROM event WHERE form = ? ORDER BY nr");
    Query minutes(m_database, "SELECT text, final FROM minutes WHERE form = ?");
    for (Query *query : {&meeting, &events, &minutes}) {
        if (const Result<void> done = query->run({formId}); !done)
            return done.problem();
    }
    if (meeting.next())
        record.state = {timeFrom(meeting.text(0)), timeFrom(meeting.text(1)), valueFromText(meeting.text(2)).toObject()};
    while (events.next())
        record.events.append({events.number(0), timeFrom(events.text(1)), events.text(2), events.text(3)});
    if (const Result<void> done = events.finished(); !done)
        return done.problem();
    if (minutes.next())
        record.minutes = {minutes.text(0), minutes.number(1) != 0};
    return record;
}

Result<void> SqliteFormStore::writeMeeting(const FormWrites &writes)
{
    if (writes.meeting) {
        const MeetingState &state = *writes.meeting;
        const Result<void> done = state.isEmpty()
            ? run("DELETE FROM meeting WHERE form = ?", {writes.form})
            : run("INSERT INTO meeting(form, started, ended, state, sum) VALUES(?,?,?,?,?) ON CONFLICT(form) DO UPDATE SET "
                  "started = excluded.started, ended = excluded.ended, state = excluded.state, sum = excluded.sum",
                  sealed({writes.form, timeOrNull(state.started), timeOrNull(state.ended), valueToText(state.state)}));
        if (!done)
            return done;
    }
    for (const int number : writes.droppedEvents) {
        if (Result<void> done = run("DELETE FROM event WHERE form = ? AND nr = ?", {writes.form, number}); !done)
            return done;
    }
    for (const MeetingEvent &event : writes.events) {
        if (Result<void> done = run("INSERT INTO event(form, nr, at, kind, post, sum) VALUES(?,?,?,?,?,?)",
                                    sealed({writes.form, event.number, timeOrNull(event.at), filled(event.kind), filled(event.post)}));
            !done)
            return done;
    }
    if (!writes.minutes)
        return {};
    if (writes.minutes->isEmpty())
        return run("DELETE FROM minutes WHERE form = ?", {writes.form});
    return run("INSERT INTO minutes(form, text, final, sum) VALUES(?,?,?,?) ON CONFLICT(form) DO UPDATE SET text = excluded.text, "
               "final = excluded.final, sum = excluded.sum",
               sealed({writes.form, filled(writes.minutes->text), int(writes.minutes->final)}));
}

} // namespace sjusteg
