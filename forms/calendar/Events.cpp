// SPDX-License-Identifier: MPL-2.0
#include "calendar/Calendar.h"

#include <QCoreApplication>

namespace sjusteg::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::calendar::Events)
};

QString uid(const CellPlace &place, const QString &suffix)
{
    return u"%1-%2-%3@sjusteg"_s.arg(place.form, place.cell.row, suffix);
}

QString unitNames(const Workbook &workbook, const QStringList &units)
{
    QStringList names;
    for (const QString &unit : units)
        names.append(workbook.unitLabel(unit));
    return names.join(u", "_s);
}

void line(QStringList &lines, const QString &text, const QString &value)
{
    if (!value.isEmpty())
        lines.append(text.arg(value));
}

} // namespace

QVector<Event> taskEvents(const Workbook &workbook, const QVector<TaskRow> &rows)
{
    QVector<Event> events;
    for (const TaskRow &row : rows) {
        if (!row.isOpen() || !row.due.isValid())
            continue;
        QStringList lines;
        if (row.text != row.title)
            lines.append(row.text);
        line(lines, EventText::tr("Responsible: %1"), workbook.personName(row.responsible, true));
        line(lines, EventText::tr("Deputy: %1"), workbook.personName(row.deputy, true));
        line(lines, EventText::tr("Unit: %1"), row.unit.isEmpty() ? QString() : workbook.unitLabel(row.unit));
        line(lines, EventText::tr("To the leader: %1"), row.leader);
        line(lines, EventText::tr("From: %1"), workbook.copyTitle(row.place.form));
        events.append({uid(row.place, row.place.cell.table()), row.due, row.due, EventText::tr("Due: %1").arg(row.title), lines.join(u'\n'),
                       {taskKindText(workbook, row)}});
    }
    return events;
}

QVector<Event> wheelEvents(const Workbook &workbook, const Wheel &wheel)
{
    QVector<Event> events;
    for (const WheelActivity &activity : wheel.activities) {
        QStringList lines;
        line(lines, EventText::tr("Unit: %1"), activity.unit.isEmpty() ? QString() : workbook.unitLabel(activity.unit));
        line(lines, EventText::tr("Done by: %1"), unitNames(workbook, activity.performing));
        line(lines, EventText::tr("Involved: %1"), activity.involved.join(u", "_s));
        line(lines, EventText::tr("When in the month: %1"), activity.day);
        line(lines, u"%1"_s, activity.note);
        line(lines, EventText::tr("From: %1"), activity.sourceTitle);
        for (const int month : activity.months) {
            const DaySpan days = daysOf(activity, month, wheel.year);
            const QString when = u"%1-%2"_s.arg(wheel.year).arg(month, 2, 10, QChar(u'0'));
            const QString id = activity.source.isNull() ? u"fixed-%1-%2@sjusteg"_s.arg(days.from.toString(u"MMdd"_s), when)
                                                        : uid(activity.source, when);
            events.append({id, days.from, days.to, activity.name, lines.join(u'\n'), {wheelTypeText(activity.type)}});
        }
    }
    return events;
}

QVector<Appointment> meetingAppointments(const Invitation &invitation)
{
    QVector<Appointment> appointments;
    for (const InvitationDate &date : invitation.dates) {
        if (date.begin.isValid())
            appointments.append({date.uid, date.begin, date.end, invitation.title, date.place, invitation.calendarText});
    }
    return appointments;
}

} // namespace sjusteg::calendar
