// SPDX-License-Identifier: MPL-2.0
#include "flow/NoticedDates.h"

#include "flow/Derived.h"
#include "schedule/Holidays.h"

#include <QCoreApplication>
#include <QDate>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NoticedDate {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::NoticedDate)
};

/// Why the date is worth a remark; empty when it is not.
QString remarkOn(const Field &field, const Template &definition, const Form &form, const CellRef &cell)
{
    const auto after = "after:"_L1;
    const QDate date = QDate::fromString(valueNear(field.id, definition, form, cell).toString(), Qt::ISODate);
    if (!date.isValid())
        return {};
    if (field.notice == "not_monday"_L1) {
        if (date.dayOfWeek() != Qt::Monday)
            return NoticedDate::tr("%1: the day is no Monday").arg(field.label);
        if (const QString holiday = schedule::holidayName(date); !holiday.isEmpty())
            return NoticedDate::tr("%1: the day is a public holiday (%2) and moves to the next working day").arg(field.label, holiday);
    } else if (field.notice.startsWith(after)) {
        const QString name = field.notice.mid(after.size());
        const QDate first = QDate::fromString(valueNear(name, definition, form, cell).toString(), Qt::ISODate);
        const Field *other = cell.isHead() ? definition.field(name) : definition.field(cell.table() + u'.' + name);
        if (first.isValid() && date < first)
            return NoticedDate::tr("%1 is before %2").arg(field.label, other ? other->label : name);
    }
    return {};
}

} // namespace

QVector<Missing> noticedDates(const Template &definition, const Form &form)
{
    QVector<Missing> remarks;
    const auto look = [&](const Field &field, const CellRef &cell) {
        if (field.notice.isEmpty() || field.type != FieldType::Date)
            return;
        if (const QString remark = remarkOn(field, definition, form, cell); !remark.isEmpty())
            remarks.append({cell, remark});
    };
    for (const Field &field : definition.fields) {
        look(field, {field.id, {}, {}});
        for (const Field &column : field.isTable() ? field.columns : QVector<Field>()) {
            if (column.notice.isEmpty())
                continue;
            for (const Row &row : form.rows(field.id))
                look(column, {field.id + u'.' + column.id, row.id, {}});
        }
    }
    return remarks;
}

} // namespace sjusteg
