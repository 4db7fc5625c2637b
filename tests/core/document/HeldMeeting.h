// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../plan/PlanFile.h"
#include "meeting/Meeting.h"
#include "meeting/Press.h"

namespace sjusteg {

/// A file with a working group of the three units and a run-sheet of step 1 on 4 March 2026 at 09:00; the clock is moved by command.
struct HeldMeeting : PlanFile {
    QString marit; ///< flyktning
    QString sheet;

    HeldMeeting()
    {
        marit = addMember(QStringLiteral("Marit"), QStringLiteral("flyktning"));
        sheet = addRunSheet("mal-1.4");
    }

    QString addRunSheet(const char *templateId, const QString &date = QStringLiteral("2026-03-04"))
    {
        const QString id = addCopy(QString::fromLatin1(templateId));
        put(id, QStringLiteral("meeting_date"), {}, date);
        put(id, QStringLiteral("start_time"), {}, QStringLiteral("09:00"));
        return id;
    }

    void put(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        if (const Result<void> done = set(form, field, row, value); !done)
            qFatal("%s", qPrintable(done.problem().sentence));
    }

    void attend(const QString &form, const Value &member, bool present, const QString &substitute = {})
    {
        addRow(form, QStringLiteral("attendance"),
               {{QStringLiteral("member"), member}, {QStringLiteral("present"), present}, {QStringLiteral("substitute"), substitute.isEmpty() ? noValue() : Value(substitute)}});
    }

    meeting::Meeting meeting() const { return meetingOf(sheet); }
    meeting::Meeting meetingOf(const QString &form) const
    {
        const auto found = meeting::meetingOf(*book, form);
        if (!found)
            qFatal("no meeting");
        return *found;
    }

    void at(const char *time) { clock->time = QDateTime(QDate(2026, 3, 4), QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm"))); }

    void press(QLatin1StringView what, const QString &post = {})
    {
        const Result<Edit> edit = meeting::pressed(*book, meeting(), what, post, clock->now());
        if (!edit || !book->apply(*edit))
            qFatal("%s", edit ? "not applied" : qPrintable(edit.problem().sentence));
    }

    /// A matter of the meeting; the time of its id is that of the clock.
    QString capture(const char *kind, const QString &text, QHash<QString, Value> more = {})
    {
        more.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
        more.insert(QStringLiteral("text"), text);
        more.insert(QStringLiteral("meeting"), Reference{sheet, {}, QStringLiteral("Møte 1")}.toJson());
        return addRow(id("reg-avklaringer"), QStringLiteral("rows"), more);
    }
};

} // namespace sjusteg
