// SPDX-License-Identifier: MPL-2.0
// Parts 10–13: who does what, what the leaders are asked, the year, and the way on.
#include "document/PlanDocuments.h"
#include "document/PlanWording.h"
#include "document/ReportParts.h"

#include <algorithm>

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlanPartText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

const QStringList &roleTemplates()
{
    static const QStringList ids{u"mal-1.3"_s, u"mal-2.4"_s, u"mal-3.3"_s, u"mal-4.3"_s, u"mal-5.3"_s, u"mal-6.3"_s, u"mal-7.2"_s};
    return ids;
}

/// «18.11.2026», or how often and in which months.
QString whenOf(const Copy &copy, const Row &row, const PlanWording &wording)
{
    if (const QString due = copy.words(u"tasks"_s, u"due"_s, row); !due.isEmpty())
        return due;
    QStringList months;
    for (const QJsonValue &month : copy.value(u"tasks"_s, u"months"_s, row).toArray())
        months.append(month.toString());
    QStringList words{copy.words(u"tasks"_s, u"recurrence"_s, row), wording.months(months)};
    words.removeAll(QString());
    return words.join(u": "_s);
}

TableBlock tasksByUnit(const Source &source)
{
    const PlanWording wording(source.workbook);
    QMap<QString, QVector<QVector<TableBlock::Cell>>> byUnit;
    for (const QString &id : roleTemplates()) {
        const std::optional<Copy> copy = single(source.workbook, id);
        const QVector<Row> rows = copy ? copy->rows(u"tasks"_s) : QVector<Row>();
        for (const Row &row : rows) {
            const auto words = [&](const QString &column) { return cell(copy->words(u"tasks"_s, column, row)); };
            const auto person = [&](const QString &column) { return cell(source.workbook.personName(copy->value(u"tasks"_s, column, row))); }; // the unit stands above
            byUnit[copy->value(u"tasks"_s, u"lead_unit"_s, row).toString()].append(
                {words(u"task"_s), person(u"responsible"_s), person(u"deputy"_s), cell(whenOf(*copy, row, wording)), words(u"status"_s), cell(id.mid(4, 1))});
        }
    }
    TableBlock table;
    table.columns = {{PlanPartText::tr("Task"), 4, false}, {PlanPartText::tr("Responsible"), 2, false}, {PlanPartText::tr("Deputy"), 2, false},
                     {PlanPartText::tr("When"), 1.8, false}, {PlanPartText::tr("Status"), 1.2, false}, {PlanPartText::tr("Step"), 0.5, true}};
    QStringList order;
    for (const Option &unit : source.workbook.units(false))
        order.append(unit.id);
    order.append(QString());
    for (const QString &unit : byUnit.keys()) {
        if (!order.contains(unit))
            order.append(unit);
    }
    for (const QString &unit : std::as_const(order)) {
        if (!byUnit.contains(unit))
            continue;
        table.rows.append({cell(unit.isEmpty() ? PlanPartText::tr("No unit leads") : source.workbook.unitLabel(unit), true)});
        table.rows += byUnit.value(unit);
    }
    return table;
}

/// Who does what around participant and employer, as it was settled last.
void addRoleMap(const Source &source, Sheet &sheet)
{
    for (auto id = roleTemplates().crbegin(); id != roleTemplates().crend(); ++id) {
        const std::optional<Copy> copy = single(source.workbook, *id);
        if (!copy || copy->rows(u"role_map"_s).isEmpty())
            continue;
        sheet.heading(copy->label(u"role_map"_s));
        sheet.table(copy->table(u"role_map"_s, {u"role"_s, u"duty"_s, u"unit"_s}));
        return;
    }
}

} // namespace

Pages roles(const Source &source, const QString &title)
{
    Sheet tasks(source.workbook, title);
    tasks.table(tasksByUnit(source));
    tasks.lieDown();
    Sheet map(source.workbook, title, PlanPartText::tr("Roles around participant and employer"));
    addRoleMap(source, map);
    return filled({tasks, map});
}

Pages anchoring(const Source &source, const QString &title)
{
    if (source.anchoring.isEmpty())
        return {};
    Document document = buildAnchoringList(source.workbook, source.anchoring);
    document.title = title;
    return {document};
}

Pages wheel(const Source &source, const QString &title)
{
    const Wheel year = readWheel(source.workbook);
    const bool own = std::any_of(year.activities.cbegin(), year.activities.cend(), [](const WheelActivity &one) { return one.type != WheelType::Fixed; });
    if (!own)
        return {};
    Document document = buildWheelTable(source.workbook, year);
    document.title = title;
    if (source.draw) {
        FigureBlock figure;
        figure.drawing = source.draw(year);
        document.blocks.prepend(PageBreakBlock{});
        document.blocks.prepend(figure);
    }
    return {document};
}

Pages cooperation(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title);
    if (const std::optional<Copy> plan = single(source.workbook, u"ekstra-samarbeidsplan"_s)) {
        plan->answers(sheet, {u"owner"_s, u"rhythm"_s, u"members"_s, u"to_leaders"_s, u"review_date"_s});
        sheet.heading(plan->label(u"recipe"_s));
        sheet.table(plan->table(u"recipe"_s, {u"step"_s, u"text"_s, u"recheck"_s}));
        plan->answers(sheet, {u"measure_success"_s, u"open_tasks"_s});
    }
    return filled({sheet});
}

} // namespace sjusteg::report
