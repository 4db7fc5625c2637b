// SPDX-License-Identifier: MPL-2.0
#include "flow/MovedDay.h"

#include "flow/Derived.h"
#include "schedule/Holidays.h"

#include <QCoreApplication>
#include <QLocale>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MovedDay {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::MovedDay)
};

/// A day that is proposed a number of days after another one: what was counted, and what stands there.
schedule::CycleDay countedDay(const QJsonObject &rule, const Template &definition, const Form &form, const CellRef &cell)
{
    const QString first = valueNear(rule.value("after"_L1).toString(), definition, form, cell).toString();
    const QJsonValue days = rule.value("days"_L1);
    const int count = days.isObject() ? days.toObject().value(cell.row).toInt() : days.toInt();
    return {QDate::fromString(first, Qt::ISODate).addDays(count), QDate::fromString(form.value(cell).toString(), Qt::ISODate)};
}

schedule::CycleDay sessionDay(const QJsonObject &course, const Template &definition, const Form &form, const CellRef &cell)
{
    const schedule::CourseDay day = courseDaysOf(definition, form, cell.table(), course).value(form.rowIndex(cell.table(), cell.row));
    return {day.planned, day.date};
}

} // namespace

QString movedText(const schedule::CycleDay &day)
{
    if (!day.date.isValid() || !day.planned.isValid() || !day.moved())
        return {};
    const QString from = QLocale().toString(day.planned, u"dddd dd.MM.yyyy"_s);
    const QString holiday = schedule::holidayName(day.planned);
    return holiday.isEmpty() ? MovedDay::tr("moved from %1").arg(from) : MovedDay::tr("moved from %1 (%2)").arg(from, holiday);
}

QString movedText(const Template &definition, const Form &form, const CellRef &cell)
{
    const Field *field = cell.isHead() || !cell.parent.isEmpty() ? nullptr : definition.field(cell.field);
    if (!field || field->type != FieldType::Date)
        return {};
    if (field->derive.contains("course_day"_L1))
        return movedText(sessionDay(field->derive.value("course_day"_L1).toObject(), definition, form, cell));
    const QJsonObject rule = field->defaultValue.toObject();
    return rule.value("working_day"_L1).toBool() ? movedText(countedDay(rule, definition, form, cell)) : QString();
}

} // namespace sjusteg
