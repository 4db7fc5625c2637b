// SPDX-License-Identifier: MPL-2.0
#include "calendar/ToolEvents.h"

#include <QCoreApplication>

namespace sjusteg::calendar {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ToolEventText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::calendar::ToolEvents)
};

QString toolUid(const QString &form, const QString &part)
{
    return u"%1-%2@sjusteg"_s.arg(form, part);
}

QString sessionDescription(const Template &definition, const CourseSession &session)
{
    QStringList lines{session.method.trimmed()};
    if (!session.guest.trimmed().isEmpty())
        lines.append(ToolEventText::tr("Guest: %1").arg(session.guest.trimmed()));
    lines.append(sessionNeeds(definition, session).join(u", "_s));
    lines.append(movedText({session.day.planned, session.day.date}));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QByteArray courseIcs(const Template &definition, const CoursePlan &plan, const QDateTime &stamp)
{
    QVector<Appointment> appointments;
    QVector<Event> events;
    for (const CourseSession &session : plan.sessions) {
        const QDate date = session.day.date;
        if (!date.isValid())
            continue;
        const QString theme = session.theme.trimmed();
        const QString summary = theme.isEmpty() ? plan.title : u"%1: %2"_s.arg(plan.title, theme);
        const QString text = sessionDescription(definition, session);
        const QString uid = toolUid(plan.formId, session.row);
        if (plan.from.isValid() && plan.to.isValid() && plan.from < plan.to)
            appointments.append({uid, QDateTime(date, plan.from), QDateTime(date, plan.to), summary, {}, text});
        else
            events.append({uid, date, date, summary, text, {}});
    }
    return events.isEmpty() ? toIcs(appointments, stamp) : toIcs(events, plan.title, stamp);
}

QVector<Event> taskSetEvents(const TaskSet &set)
{
    QVector<Event> events;
    for (const TaskSetEvent &event : set.events) {
        if (event.day.date.isValid())
            events.append({toolUid(set.formId, event.row), event.day.date, event.day.date, u"%1: %2"_s.arg(set.title, event.step), movedText(event.day), {}});
    }
    return events;
}

QVector<Event> groupEvents(const HandInOverview &overview)
{
    QVector<Event> events;
    for (const HandInSet &set : overview.sets) {
        const auto add = [&](const schedule::CycleDay &day, const QString &part, const QString &text) {
            events.append({toolUid(overview.formId, set.set.form + part), day.date, day.date, u"%1: %2"_s.arg(overview.group, text.arg(set.title)), movedText(day), {}});
        };
        if (set.taken || !set.cycle.out.date.isValid())
            continue;
        add(set.cycle.out, u"-out"_s, ToolEventText::tr("«%1» is sent out"));
        add(set.cycle.tasksIn, u"-tasks"_s, ToolEventText::tr("«%1»: tasks are handed in, the summary is sent out"));
        add(set.cycle.summaryIn, u"-summary"_s, ToolEventText::tr("«%1»: the summary is handed in"));
    }
    return events;
}

} // namespace sjusteg::calendar
