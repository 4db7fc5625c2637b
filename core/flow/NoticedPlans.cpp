// SPDX-License-Identifier: MPL-2.0
#include "flow/NoticedPlans.h"

#include "flow/Derived.h"
#include "schedule/WeekCycle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NoticedPlan {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::NoticedPlan)
};

constexpr int mostNames = 3; ///< in one remark

QString quoted(const QString &name)
{
    return u'«' + name + u'»';
}

QString rowName(const Template &definition, const Field &table, const Row &row, qsizetype index)
{
    const QString name = row.cell(definition.titleColumns.value(table.id).value(0)).toString().trimmed();
    return name.isEmpty() ? NoticedPlan::tr("row %1").arg(index + 1) : quoted(name);
}

/// «A», «B» and «C»; of many the first one and how many more.
QString listed(const QStringList &names)
{
    if (names.size() > mostNames)
        return NoticedPlan::tr("%1 and %n more theme(s)", nullptr, int(names.size()) - 1).arg(names.constFirst());
    return QLocale().createSeparatedList(names);
}

/// Themes planned for days before the course begins, and themes that have come behind later ones.
QVector<Missing> courseRemarks(const Template &definition, const Form &form, const Field &table, const Field &column)
{
    QVector<Missing> remarks;
    const QJsonObject course = column.derive.value("course_day"_L1).toObject();
    const QDate start = QDate::fromString(form.fields.value(course.value("start"_L1).toString(), noValue()).toString(), Qt::ISODate);
    const QVector<schedule::CourseDay> days = courseDaysOf(definition, form, table.id, course);
    const QVector<Row> &rows = form.rows(table.id);
    const auto at = [&](qsizetype row) { return CellRef{table.id + u'.' + column.id, rows.at(row).id, {}}; };
    const auto isEarly = [&start](const schedule::CourseDay &day) { return day.planned.isValid() && day.planned < start; };
    if (const auto early = std::find_if(days.cbegin(), days.cend(), isEarly); early != days.cend()) {
        const int count = int(std::count_if(days.cbegin(), days.cend(), isEarly));
        remarks.append({at(early - days.cbegin()), NoticedPlan::tr("%n theme(s) stood on days before the first course day and got the next free day", nullptr, count)});
    }
    const QVector<int> overtaken = schedule::overtakenBy(days);
    QVector<int> told;
    for (const int later : overtaken) {
        if (later < 0 || told.contains(later))
            continue;
        told.append(later);
        QStringList names;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (overtaken.at(row) == later)
                names.append(rowName(definition, table, rows.at(row), row));
        }
        remarks.append({at(overtaken.indexOf(later)), NoticedPlan::tr("%1 now comes after %2")
                                                          .arg(listed(names), rowName(definition, table, rows.at(later), later))});
    }
    return remarks;
}

/// Events of a week that holidays have brought to one and the same day.
QVector<Missing> cycleRemarks(const Template &definition, const Form &form, const Field &table, const Field &column)
{
    QVector<Missing> remarks;
    const QVector<Row> &rows = form.rows(table.id);
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const QDate date = QDate::fromString(rows.at(row).cell(column.id).toString(), Qt::ISODate);
        if (!date.isValid() || rows.at(row).cell(column.id) != rows.at(row - 1).cell(column.id))
            continue;
        remarks.append({{table.id + u'.' + column.id, rows.at(row).id, {}},
                        NoticedPlan::tr("%1 and %2 fall on the same day, %3: there is no working time between")
                            .arg(rowName(definition, table, rows.at(row - 1), row - 1), rowName(definition, table, rows.at(row), row),
                                 QLocale().toString(date, u"dddd dd.MM.yyyy"_s))});
    }
    return remarks;
}

/// The same for each set of a group, whose weeks are counted from its first Monday.
QVector<Missing> groupRemarks(const Workbook &workbook, const Form &form)
{
    QVector<Missing> remarks;
    const QDate start = QDate::fromString(form.fields.value(u"start"_s, noValue()).toString(), Qt::ISODate);
    const QJsonArray sets = form.fields.value(u"sets"_s, noValue()).toArray();
    for (qsizetype set = 0; set < sets.size(); ++set) {
        const schedule::WeekCycle cycle = schedule::weekCycle(start, int(set));
        if (cycle.tasksIn.date.isValid() && cycle.tasksIn.date == cycle.summaryIn.date)
            remarks.append({{u"start"_s, {}, {}}, NoticedPlan::tr("%1: tasks and summary are both to be handed in on %2; there is no working time between")
                                                      .arg(quoted(workbook.referenceTitle(sets.at(set).toObject())), QLocale().toString(cycle.tasksIn.date, u"dddd dd.MM.yyyy"_s))});
    }
    return remarks;
}

} // namespace

QVector<Missing> noticedPlans(const Workbook &workbook, const Template &definition, const Form &form)
{
    QVector<Missing> remarks;
    for (const Field &table : definition.fields) {
        for (const Field &column : table.isTable() ? table.columns : QVector<Field>()) {
            if (column.derive.contains("course_day"_L1))
                remarks += courseRemarks(definition, form, table, column);
            else if (column.defaultValue.toObject().value("working_day"_L1).toBool())
                remarks += cycleRemarks(definition, form, table, column);
        }
    }
    if (definition.id == "verktoy-innlevering"_L1)
        remarks += groupRemarks(workbook, form);
    return remarks;
}

} // namespace sjusteg
