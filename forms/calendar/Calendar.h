// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "document/Invitation.h"
#include "plan/Tasks.h"
#include "plan/Wheel.h"

#include <QDateTime>

namespace sjusteg::calendar {

/// Something that takes one or more whole days. Without times of day there is no time zone to get wrong.
struct Event {
    QString uid;         ///< the same for the same row every time, so that a calendar updates instead of doubling
    QDate from;
    QDate to;            ///< the last day, included
    QString summary;
    QString description;
    QStringList categories;
};

/// Something that takes part of a day. Written in UTC: a single meeting needs no rules of a time zone, and every calendar shows it in the
/// time of its own clock.
struct Appointment {
    QString uid;
    QDateTime begin;     ///< local time
    QDateTime end;
    QString summary;
    QString place;
    QString description;
};

/// The dates of a meeting that are set, one appointment each, under the identity each keeps. No alarm, no organizer: nobody is asked to answer.
QVector<Appointment> meetingAppointments(const Invitation &invitation);

/// Open tasks that have a date, one event each on the day they are due.
QVector<Event> taskEvents(const Workbook &workbook, const QVector<TaskRow> &rows);
/// Every activity of the wheel, one event for each of its months.
QVector<Event> wheelEvents(const Workbook &workbook, const Wheel &wheel);

/// An iCalendar stream (RFC 5545) as Outlook, Google and Thunderbird read it: CRLF, folded lines, all-day events.
QByteArray toIcs(const QVector<Event> &events, const QString &name, const QDateTime &stamp);
/// The same for what has times of day. Without a name of its own: Outlook would make a calendar of it instead of putting it in one's own.
QByteArray toIcs(const QVector<Appointment> &appointments, const QDateTime &stamp);
/// Writes it atomically.
Result<void> writeIcs(const QByteArray &ics, const QString &path);

} // namespace sjusteg::calendar
