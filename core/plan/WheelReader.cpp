// SPDX-License-Identifier: MPL-2.0
#include "plan/WheelReader.h"

#include "flow/Filled.h"
#include "flow/Relevance.h"
#include "plan/Carried.h"
#include "plan/FixedPoints.h"
#include "plan/OptionIds.h"

#include <QRegularExpression>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QVector<int> monthNumbers(const Value &value)
{
    QVector<int> months;
    for (const QString &id : optionIds(value)) {
        if (const int month = id.mid(1).toInt(); month >= 1 && month <= 12)
            months.append(month);
    }
    std::sort(months.begin(), months.end());
    return months;
}

QStringList partners(const Field &table, const Value &value)
{
    const Field *column = table.column(u"involved"_s);
    QStringList words;
    for (const QString &id : optionIds(value)) {
        const Option *option = column ? column->option(id) : nullptr;
        words.append(option ? option->label : id);
    }
    return words;
}

WheelType typeOf(const Value &value)
{
    const QString id = value.toString();
    return id == "budget"_L1 ? WheelType::Budget : id == "planning"_L1 ? WheelType::Planning : WheelType::Running;
}

bool isWheelFlow(const QString &flow)
{
    return flow == "D-70"_L1 || flow == "D-77"_L1;
}

} // namespace

WheelReader::WheelReader(const Workbook &workbook)
    : m_workbook(workbook)
{
}

Wheel WheelReader::read()
{
    const Form *own = m_workbook.single(u"ekstra-arshjul"_s);
    m_wheel.form = own->head.id;
    const Value year = own->fields.value(u"year"_s, noValue());
    m_wheel.year = year.isDouble() ? year.toInt() : m_workbook.clock().today().year();
    m_wheel.municipality = m_workbook.municipality();
    m_wheel.units = m_workbook.units();
    readOwn();
    readTaken();
    m_wheel.activities += fixedPoints();
    arrange();
    return m_wheel;
}

void WheelReader::readOwn()
{
    const Form &form = *m_workbook.single(u"ekstra-arshjul"_s);
    const Field &table = *m_workbook.catalog().find(u"ekstra-arshjul"_s)->field(u"activities"_s);
    QHash<QString, CellPlace> sources;
    for (const CarriedLine &line : carriedLines(form)) {
        if (isWheelFlow(line.flow))
            sources.insert(line.target.row, line.from);
    }
    for (const QJsonValue &value : form.refused) {
        const QJsonObject from = value["from"_L1].toObject();
        if (isWheelFlow(value["flow"_L1].toString()))
            m_shown.insert(from["form"_L1].toString() + u'/' + from["row"_L1].toString());
    }
    for (const Row &row : form.rows(table.id)) {
        const CellPlace source = sources.value(row.id);
        const std::optional<WheelActivity> linked = fromSource(source);
        if (!linked && !isCountedRow(table, row))
            continue;
        if (linked)
            m_shown.insert(source.form + u'/' + source.cell.row);
        WheelActivity activity;
        if (linked) {
            activity = *linked;
        } else {
            activity.name = row.cell(u"activity"_s).toString().simplified();
            activity.unit = row.cell(u"lead_unit"_s).toString();
            activity.performing = optionIds(row.cell(u"performing"_s));
            activity.involved = partners(table, row.cell(u"involved"_s));
            activity.source = {form.head.id, {u"activities.activity"_s, row.id, {}}};
            activity.sourceTitle = titleOf(form);
        }
        if (const QVector<int> months = monthNumbers(row.cell(u"months"_s)); !months.isEmpty())
            activity.months = months; // taken once, the wheel's own afterwards
        if (!isBlank(row.cell(u"type"_s)))
            activity.type = typeOf(row.cell(u"type"_s));
        activity.day = row.cell(u"day"_s).toString().simplified();
        activity.note = row.cell(u"note"_s).toString().simplified();
        if (!activity.name.isEmpty())
            m_wheel.activities.append(activity);
    }
}

void WheelReader::readTaken()
{
    for (const Template &definition : m_workbook.catalog().templates()) {
        const bool roles = definition.kind == TemplateKind::Roles;
        if (!roles && definition.id != "mal-3.2"_L1)
            continue;
        for (const FormHead &copy : m_workbook.copies(definition.id)) {
            const Form *form = copy.pattern || !isRelevant(m_workbook, copy) ? nullptr : m_workbook.form(copy.id);
            if (!form)
                continue;
            for (const Row &row : form->rows(roles ? u"tasks"_s : u"activities"_s)) {
                const bool dropped = row.cell(u"status"_s).toString() == "dropped"_L1;
                if (!row.cell(u"to_wheel"_s).toBool() || dropped || m_shown.contains(form->head.id + u'/' + row.id))
                    continue;
                const WheelActivity activity = roles ? fromTask(*form, row) : fromPlan(*form, row);
                if (!activity.name.isEmpty())
                    m_wheel.activities.append(activity);
            }
        }
    }
}

std::optional<WheelActivity> WheelReader::fromSource(const CellPlace &source) const
{
    const Form *form = source.isNull() ? nullptr : m_workbook.form(source.form);
    if (!form)
        return std::nullopt;
    if (const Row *task = form->row(u"tasks"_s, source.cell.row))
        return fromTask(*form, *task);
    if (const Row *planned = form->row(u"activities"_s, source.cell.row))
        return fromPlan(*form, *planned);
    return std::nullopt;
}

QString WheelReader::taskText(const Form &form, const Row &row) const
{
    if (!isBlank(row.cell(u"task"_s)))
        return row.cell(u"task"_s).toString().simplified();
    // A linked row stores no text of its own.
    for (const CarriedLine &line : carriedLines(form)) {
        const Form *source = line.target.row == row.id ? m_workbook.form(line.from.form) : nullptr;
        const Row *shown = source ? source->row(line.from.cell.table(), line.from.cell.row) : nullptr;
        if (shown)
            return (isBlank(shown->cell(u"what"_s)) ? shown->cell(u"activity"_s) : shown->cell(u"what"_s)).toString().simplified();
    }
    return {};
}

WheelActivity WheelReader::fromTask(const Form &form, const Row &row) const
{
    WheelActivity activity;
    activity.name = taskText(form, row);
    activity.months = monthNumbers(row.cell(u"months"_s));
    activity.type = WheelType::Running;
    activity.unit = row.cell(u"lead_unit"_s).toString();
    activity.performing = optionIds(row.cell(u"performing"_s));
    activity.involved = partners(*m_workbook.catalog().find(form.head.templateId)->field(u"tasks"_s), row.cell(u"involved"_s));
    activity.source = {form.head.id, {u"tasks.task"_s, row.id, {}}};
    activity.sourceTitle = titleOf(form);
    return activity;
}

WheelActivity WheelReader::fromPlan(const Form &form, const Row &row) const
{
    WheelActivity activity;
    activity.name = row.cell(u"activity"_s).toString().simplified();
    const QDate due = QDate::fromString(row.cell(u"due"_s).toString(), Qt::ISODate);
    if (due.isValid())
        activity.months = {due.month()};
    activity.type = WheelType::Planning;
    activity.unit = row.cell(u"unit"_s).toString();
    activity.source = {form.head.id, {u"activities.activity"_s, row.id, {}}};
    activity.sourceTitle = titleOf(form);
    return activity;
}

QString WheelReader::titleOf(const Form &form) const
{
    const Template *definition = m_workbook.catalog().find(form.head.templateId);
    const QString number = definition->number();
    const QString title = number.isEmpty() ? definition->shortTitle : u"Mal %1 %2"_s.arg(number, definition->shortTitle);
    return form.head.subject.isNull() ? title : title + u" – "_s + m_workbook.copyTitle(form.head.id);
}

void WheelReader::arrange()
{
    const auto day = [](const WheelActivity &activity) {
        // What has a day comes in its place; what has the whole month comes after.
        static const QRegularExpression leading(u"^(\\d{1,2})\\."_s);
        const QRegularExpressionMatch match = leading.match(activity.day);
        return match.hasMatch() ? match.captured(1).toInt() : 32;
    };
    const auto month = [](const WheelActivity &activity) { return activity.months.isEmpty() ? 13 : activity.months.constFirst(); };
    std::stable_sort(m_wheel.activities.begin(), m_wheel.activities.end(), [&](const WheelActivity &a, const WheelActivity &b) {
        return std::pair(month(a), day(a)) < std::pair(month(b), day(b));
    });
    int number = 0;
    for (WheelActivity &activity : m_wheel.activities) {
        activity.number = ++number;
        const auto known = std::any_of(m_wheel.units.cbegin(), m_wheel.units.cend(), [&](const Option &unit) { return unit.id == activity.unit; });
        const bool ownRing = activity.type != WheelType::Budget && activity.type != WheelType::Fixed;
        if (!known && ownRing)
            m_wheel.units.append({activity.unit, activity.unit.isEmpty() ? QString() : m_workbook.unitLabel(activity.unit), {}});
    }
}

} // namespace sjusteg
