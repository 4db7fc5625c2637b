// SPDX-License-Identifier: MPL-2.0
#include "tools/CoursePlan.h"

#include "flow/Derived.h"
#include "schedule/Holidays.h"
#include "schedule/WorkingDays.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CourseText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::CoursePlan)
};

constexpr int courseDaysAWeek = 5;
const QString courseDaysTable = u"course_days"_s;

std::optional<int> wholeNumber(const Value &value)
{
    return value.isDouble() ? std::optional(int(value.toDouble())) : std::nullopt;
}

QString weekdayOption(const Template &definition, int day)
{
    const Field *column = definition.field(courseDaysTable + u".day"_s);
    return column && day >= 1 && day <= column->options.size() ? column->options.at(day - 1).id : QString();
}

CourseSession readSession(const Template &definition, const Row &row, const schedule::CourseDay &day)
{
    CourseSession session;
    const Field *column = definition.field(courseDaysTable + u".day"_s);
    const Option *option = column ? column->option(row.cell(u"day"_s).toString()) : nullptr;
    session.row = row.id;
    session.place = {row.cell(u"week"_s).toInt(), option ? int(option - column->options.constData()) + 1 : 0};
    session.day = day;
    session.theme = row.cell(u"theme"_s).toString();
    session.method = row.cell(u"method"_s).toString();
    session.guest = row.cell(u"guest"_s).toString();
    session.interpreter = row.cell(u"interpreter"_s).toBool();
    session.visit = row.cell(u"visit"_s).toBool();
    session.extraStaff = row.cell(u"extra_staff"_s).toBool();
    session.pcs = row.cell(u"pcs_needed"_s).toBool();
    return session;
}

/// Where a session is shown: on its day, or by its place while there are no dates.
schedule::CoursePlace squareOf(const CoursePlan &plan, const CourseSession &session)
{
    if (!session.day.date.isValid())
        return session.place;
    const qint64 days = schedule::mondayOf(plan.start).daysTo(session.day.date);
    return {int(days / 7) + 1, int(days % 7) + 1};
}

/// Week and day of the session in the form, as far as they differ.
void putSession(const Template &definition, const CoursePlan &plan, const CourseSession &session, const schedule::CoursePlace &to, Edit &edit)
{
    const auto set = [&](const QString &column, const Value &before, const Value &after) {
        if (before != after)
            edit.changes.append({plan.formId, SetCell{{courseDaysTable + u'.' + column, session.row, {}}, before, after}});
    };
    const auto week = [](int number) { return number > 0 ? Value(number) : noValue(); };
    const auto day = [&definition](int number) { return number > 0 ? Value(weekdayOption(definition, number)) : noValue(); };
    set(u"week"_s, week(session.place.week), week(to.week));
    set(u"day"_s, day(session.place.day), day(to.day));
}

} // namespace

QDate CoursePlan::firstDay() const
{
    QDate first;
    for (const CourseSession &session : sessions) {
        if (session.day.date.isValid() && (!first.isValid() || session.day.date < first))
            first = session.day.date;
    }
    return first;
}

QDate CoursePlan::lastDay() const
{
    QDate last;
    for (const CourseSession &session : sessions) {
        if (session.day.date.isValid() && (!last.isValid() || session.day.date > last))
            last = session.day.date;
    }
    return last;
}

int CoursePlan::count(bool CourseSession::*need) const
{
    return int(std::count_if(sessions.cbegin(), sessions.cend(), [need](const CourseSession &session) { return session.*need; }));
}

CoursePlan readCoursePlan(const Workbook &workbook, const Form &form)
{
    CoursePlan plan;
    const Template *definition = workbook.catalog().find(form.head.templateId);
    const Field *date = definition ? definition->field(courseDaysTable + u".date"_s) : nullptr;
    if (!date)
        return plan;
    const auto text = [&form](const QString &id) { return form.fields.value(id, noValue()).toString(); };
    plan.formId = form.head.id;
    plan.title = text(u"course"_s).trimmed();
    if (plan.title.isEmpty())
        plan.title = workbook.copyTitle(form.head.id);
    plan.start = QDate::fromString(text(u"start"_s), Qt::ISODate);
    plan.from = QTime::fromString(text(u"from"_s), u"HH:mm"_s);
    plan.to = QTime::fromString(text(u"to"_s), u"HH:mm"_s);
    plan.capacity = wholeNumber(form.fields.value(u"capacity"_s, noValue()));
    plan.teachers = wholeNumber(form.fields.value(u"teachers"_s, noValue()));
    plan.pcs = wholeNumber(form.fields.value(u"pcs"_s, noValue()));
    const QVector<schedule::CourseDay> days = courseDaysOf(*definition, form, courseDaysTable, date->derive.value("course_day"_L1).toObject());
    const QVector<Row> &rows = form.rows(courseDaysTable);
    for (qsizetype i = 0; i < rows.size(); ++i)
        plan.sessions.append(readSession(*definition, rows.at(i), days.value(i)));
    return plan;
}

QVector<QVector<CourseSquare>> courseWeeks(const CoursePlan &plan)
{
    int count = plannedWeeks;
    for (const CourseSession &session : plan.sessions)
        count = std::max(count, squareOf(plan, session).week);
    const QDate monday = schedule::mondayOf(plan.start);
    QVector<QVector<CourseSquare>> weeks;
    for (int week = 1; week <= count; ++week) {
        QVector<CourseSquare> days;
        for (int day = 1; day <= courseDaysAWeek; ++day) {
            const QDate date = monday.isValid() ? monday.addDays((week - 1) * 7 + day - 1) : QDate();
            const QString holiday = schedule::holidayName(date);
            days.append({week, day, date, holiday, holiday.isEmpty() && !(date < plan.start), {}});
        }
        weeks.append(days);
    }
    for (int i = 0; i < plan.sessions.size(); ++i) {
        const schedule::CoursePlace at = squareOf(plan, plan.sessions.at(i));
        if (at.week >= 1 && at.week <= count && at.day >= 1 && at.day <= courseDaysAWeek)
            weeks[at.week - 1][at.day - 1].sessions.append(i);
    }
    return weeks;
}

QVector<int> unplacedSessions(const CoursePlan &plan)
{
    QVector<int> found;
    for (int i = 0; i < plan.sessions.size(); ++i) {
        const CourseSession &session = plan.sessions.at(i);
        if (session.place.week < 1 || session.place.day < 1)
            found.append(i);
    }
    return found;
}

Edit moveSession(const Template &definition, const CoursePlan &plan, int session, const schedule::CoursePlace &to)
{
    Edit edit{CourseText::tr("Move a theme"), u"edit"_s, {}};
    const QVector<QVector<CourseSquare>> weeks = courseWeeks(plan);
    if (session < 0 || session >= plan.sessions.size() || to.week < 1 || to.week > weeks.size() || to.day < 1 || to.day > courseDaysAWeek)
        return edit;
    if (!weeks.at(to.week - 1).at(to.day - 1).open)
        return edit;
    const CourseSession &moved = plan.sessions.at(session);
    const schedule::CoursePlace from = squareOf(plan, moved);
    const auto stands = std::find_if(plan.sessions.cbegin(), plan.sessions.cend(), [&](const CourseSession &one) {
        const schedule::CoursePlace at = squareOf(plan, one);
        return one.row != moved.row && at.week == to.week && at.day == to.day;
    });
    putSession(definition, plan, moved, to, edit);
    const bool hasDay = moved.place.week > 0 && moved.place.day > 0; // what had none comes beside the one that stands there
    if (stands != plan.sessions.cend() && hasDay && !edit.isEmpty())
        putSession(definition, plan, *stands, from, edit);
    return edit;
}

Edit slideSessions(const Template &definition, const CoursePlan &plan)
{
    Edit edit{CourseText::tr("Slide the themes"), u"edit"_s, {}};
    QVector<schedule::CoursePlace> places;
    QVector<schedule::CourseDay> days;
    for (const CourseSession &session : plan.sessions) {
        places.append(session.place);
        days.append(session.day);
    }
    const QVector<int> overtaken = schedule::overtakenBy(days);
    if (std::all_of(overtaken.cbegin(), overtaken.cend(), [](int other) { return other < 0; }))
        return edit;
    const Field *week = definition.field(courseDaysTable + u".week"_s);
    const QVector<schedule::CoursePlace> slid = schedule::slidPlaces(plan.start, places);
    if (std::any_of(slid.cbegin(), slid.cend(), [week](const schedule::CoursePlace &one) { return week && week->maximum && one.week > *week->maximum; }))
        return edit;
    for (qsizetype i = 0; i < slid.size(); ++i)
        putSession(definition, plan, plan.sessions.at(i), slid.at(i), edit);
    return edit;
}

QStringList courseFacts(const CoursePlan &plan)
{
    QStringList facts;
    if (plan.firstDay().isValid())
        facts.append(CourseText::tr("%1 to %2").arg(plan.firstDay().toString(u"dd.MM.yyyy"_s), plan.lastDay().toString(u"dd.MM.yyyy"_s)));
    if (plan.from.isValid() && plan.to.isValid())
        facts.append(CourseText::tr("at %1–%2").arg(plan.from.toString(u"HH:mm"_s), plan.to.toString(u"HH:mm"_s)));
    if (plan.capacity)
        facts.append(CourseText::tr("%n place(s)", nullptr, *plan.capacity));
    if (plan.teachers)
        facts.append(CourseText::tr("%n teacher(s)", nullptr, *plan.teachers));
    if (const int days = plan.count(&CourseSession::interpreter); days > 0)
        facts.append(CourseText::tr("interpreter %n day(s)", nullptr, days));
    if (const int days = plan.count(&CourseSession::visit); days > 0)
        facts.append(CourseText::tr("visits %n day(s)", nullptr, days));
    if (const int days = plan.count(&CourseSession::extraStaff); days > 0)
        facts.append(CourseText::tr("extra counsellors %n day(s)", nullptr, days));
    if (const int days = plan.count(&CourseSession::pcs); days > 0) {
        const QString need = CourseText::tr("PCs %n day(s)", nullptr, days);
        facts.append(plan.pcs && plan.capacity ? CourseText::tr("%1, %2 for %3").arg(need).arg(*plan.pcs).arg(*plan.capacity) : need);
    }
    return facts;
}

QStringList sessionNeeds(const Template &definition, const CourseSession &session)
{
    QStringList needs;
    for (const auto &[column, needed] : {std::pair(u"interpreter"_s, session.interpreter), {u"visit"_s, session.visit},
                                         {u"extra_staff"_s, session.extraStaff}, {u"pcs_needed"_s, session.pcs}}) {
        const Field *field = definition.field(courseDaysTable + u'.' + column);
        if (needed && field)
            needs.append(field->label);
    }
    return needs;
}

} // namespace sjusteg
