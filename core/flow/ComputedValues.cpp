// SPDX-License-Identifier: MPL-2.0
#include "flow/Completion.h"
#include "flow/Derived.h"

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
    double sum = 0;
    bool any = false;
    for (const Row &row : form.rows(table)) {
        const Value value = row.cell(path.section(u'.', 1));
        if (!value.isDouble() || !holds(where, definition, form, table, &row))
            continue;
        sum += value.toDouble();
        any = true;
    }
    return any ? Value(sum) : noValue();
}

/// A field of the same row, else of the form.
Value near(const QString &name, const Form &form, const Row *row)
{
    const Value value = row ? row->cell(name) : noValue();
    return value.isUndefined() ? form.fields.value(name, noValue()) : value;
}

Value totalOf(const QJsonArray &fields, bool subtract, const Form &form, const Row *row)
{
    double total = 0;
    bool any = false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Value value = near(fields.at(i).toString(), form, row);
        total += subtract && i > 0 ? -value.toDouble() : value.toDouble();
        any = any || value.isDouble();
    }
    return any ? Value(total) : noValue();
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
    const Row *row = cell.isHead() ? nullptr : form.row(cell.table(), cell.row);
    if (field->derive.contains("sum"_L1))
        return sumOf(field->derive, definition, form);
    if (field->derive.contains("total"_L1))
        return totalOf(field->derive.value("total"_L1).toArray(), false, form, row);
    if (field->derive.contains("difference"_L1))
        return totalOf(field->derive.value("difference"_L1).toArray(), true, form, row);
    if (field->derive.contains("running_time"_L1))
        return runningTime(field->derive.value("running_time"_L1).toObject(), form, cell);
    return noValue();
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
