// SPDX-License-Identifier: MPL-2.0
#include "flow/Completion.h"
#include "flow/Derived.h"
#include "schedule/CourseDays.h"

#include <QDate>
#include <QTime>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secondsPerMinute = 60;

Value sumOf(const QJsonObject &derive, const Template &definition, const Form &form)
{
    const QString path = derive.value("sum"_L1).toString();
    const QString table = path.section(u'.', 0, 0);
    const Condition where = Condition::fromJson(derive.value("where"_L1).toObject());
    const QJsonObject minus = derive.value("minus"_L1).toObject();
    double sum = 0;
    bool any = false;
    for (const Row &row : form.rows(table)) {
        const Value value = row.cell(path.section(u'.', 1));
        if (!value.isDouble() || !holds(where, definition, form, table, &row))
            continue;
        const bool taken = !minus.isEmpty() && holds(Condition::fromJson(minus), definition, form, table, &row);
        sum += taken ? -value.toDouble() : value.toDouble();
        any = true;
    }
    return any ? Value(sum) : noValue();
}

Value totalOf(const QJsonArray &fields, bool subtract, const Template &definition, const Form &form, const CellRef &cell)
{
    double total = 0;
    bool any = false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Value value = valueNear(fields.at(i).toString(), definition, form, cell);
        total += subtract && i > 0 ? -value.toDouble() : value.toDouble();
        any = any || value.isDouble();
    }
    return any ? Value(total) : noValue();
}

/// The day of the session, once the holidays among all of them have been given other days.
Value courseDay(const QJsonObject &course, const Template &definition, const Form &form, const CellRef &cell)
{
    const QVector<schedule::CourseDay> days = courseDaysOf(definition, form, cell.table(), course);
    const int index = form.rowIndex(cell.table(), cell.row);
    const QDate date = index < 0 || index >= days.size() ? QDate() : days.at(index).date;
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : noValue();
}

/// The start plus the minutes of the rows before this one.
Value runningTime(const QJsonObject &derive, const Form &form, const CellRef &cell)
{
    QTime time = QTime::fromString(form.fields.value(derive.value("start"_L1).toString(), noValue()).toString(), u"HH:mm"_s);
    const int index = form.rowIndex(cell.table(), cell.row);
    if (!time.isValid() || index < 0)
        return noValue();
    const QVector<Row> &rows = form.rows(cell.table());
    for (int i = 0; i < index; ++i)
        time = time.addSecs(rows.at(i).cell(derive.value("minutes"_L1).toString()).toInt() * secondsPerMinute);
    return time.toString(u"HH:mm"_s);
}

} // namespace

Value computedValue(const Template &definition, const Form &form, const CellRef &cell)
{
    const Field *field = definition.field(cell.field);
    if (!field)
        return noValue();
    if (field->derive.contains("sum"_L1))
        return sumOf(field->derive, definition, form);
    if (field->derive.contains("total"_L1))
        return totalOf(field->derive.value("total"_L1).toArray(), false, definition, form, cell);
    if (field->derive.contains("difference"_L1))
        return totalOf(field->derive.value("difference"_L1).toArray(), true, definition, form, cell);
    if (field->derive.contains("course_day"_L1))
        return courseDay(field->derive.value("course_day"_L1).toObject(), definition, form, cell);
    if (field->derive.contains("running_time"_L1))
        return runningTime(field->derive.value("running_time"_L1).toObject(), form, cell);
    return noValue();
}

Value valueNear(const QString &name, const Template &definition, const Form &form, const CellRef &cell)
{
    const Row *row = cell.isHead() ? nullptr : form.row(cell.table(), cell.row);
    const Field *table = row ? definition.field(cell.table()) : nullptr;
    const Field *column = table ? table->column(name) : nullptr;
    const Field *field = column ? column : definition.field(name);
    if (field && field->isDerived())
        return computedValue(definition, form, column ? CellRef{cell.table() + u'.' + name, cell.row, {}} : CellRef{name, {}, {}});
    return column ? row->cell(name) : form.fields.value(name, noValue());
}

QVector<schedule::CourseDay> courseDaysOf(const Template &definition, const Form &form, const QString &table, const QJsonObject &course)
{
    const Field *day = definition.field(table + u'.' + course.value("day"_L1).toString());
    QVector<schedule::CoursePlace> places;
    for (const Row &row : form.rows(table)) {
        const QString chosen = row.cell(course.value("day"_L1).toString()).toString();
        const Option *option = day ? day->option(chosen) : nullptr;
        const int number = option ? int(option - day->options.constData()) + 1 : 0; // the options are the days from Monday on
        places.append({row.cell(course.value("week"_L1).toString()).toInt(), number});
    }
    const QString start = form.fields.value(course.value("start"_L1).toString(), noValue()).toString();
    return schedule::courseDays(QDate::fromString(start, Qt::ISODate), places);
}

QString completePhases(const Form &form)
{
    // Keyed by the words without case and double spaces; shown as first written.
    QStringList order;
    QHash<QString, QString> shown;
    QHash<QString, bool> complete;
    for (const Row &row : form.rows(u"task_log"_s)) {
        const QString phase = row.cell(u"phase"_s).toString().simplified();
        if (phase.isEmpty())
            continue;
        const QString key = phase.toCaseFolded();
        if (!shown.contains(key)) {
            order.append(key);
            shown.insert(key, phase);
            complete.insert(key, true);
        }
        if (isBlank(row.cell(u"done"_s)))
            complete.insert(key, false);
    }
    QStringList lines;
    for (const QString &key : std::as_const(order)) {
        if (complete.value(key))
            lines.append(shown.value(key));
    }
    return lines.join(u'\n');
}

} // namespace sjusteg
