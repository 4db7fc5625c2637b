// SPDX-License-Identifier: MPL-2.0
#include "flow/LiveValue.h"

#include "flow/Completion.h"
#include "flow/Sources.h"
#include "handbook/FlowPlan.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a row is linked: the rule, and the source as it is now (form null when it is gone).
struct RowLink {
    const FlowRule *rule = nullptr;
    FlowSource source;
};

std::optional<RowLink> linkOf(const Draft &draft, const QJsonObject &entry)
{
    const FlowRule *rule = draft.catalog().flowPlan().rule(entry.value("flow"_L1).toString());
    if (!rule || rule->mode != FlowMode::Link || rule->into != FlowInto::Rows)
        return std::nullopt;
    const QJsonObject from = entry.value("from"_L1).toObject();
    const Reference reference{from.value("form"_L1).toString(), from.value("row"_L1).toString(), {}};
    return RowLink{rule, {standingAt(draft, reference), noValue()}};
}

bool linksRow(const QJsonObject &entry, const QString &table, const QString &row)
{
    return entry.value("field"_L1).toString() == table && entry.value("row"_L1).toString() == row;
}

std::optional<RowLink> linkOf(const Draft &draft, const Form &form, const QString &table, const QString &row)
{
    for (const QJsonValue &item : form.carried) {
        const QJsonObject entry = item.toObject();
        if (!linksRow(entry, table, row))
            continue;
        if (std::optional<RowLink> link = linkOf(draft, entry))
            return link;
    }
    return std::nullopt;
}

/// The column that a link shows live in a target column; a reference is the link itself and is stored.
const FlowColumn *liveColumn(const FlowRule &rule, const Field &target)
{
    const FlowColumn *column = rule.feeding(target.id);
    const bool live = column && column->fixed.isUndefined() && !column->once && target.type != FieldType::Reference && !target.isDerived();
    return live ? column : nullptr;
}

/// A unit that is carried only when set leaves the target's own in place; so does every other column of a source that says nothing.
bool givesWay(const Value &value, const Field &target)
{
    return isBlank(value) && target.need == Need::Required;
}

} // namespace

bool isLive(const Workbook &workbook, const Form &form, const CellRef &cell)
{
    if (form.carried.isEmpty() || cell.isHead() || !cell.parent.isEmpty())
        return false;
    const Template *definition = workbook.catalog().find(form.head.templateId);
    const Field *column = definition ? definition->field(cell.field) : nullptr;
    const Draft draft(workbook);
    const std::optional<RowLink> link = column ? linkOf(draft, form, cell.table(), cell.row) : std::nullopt;
    const FlowColumn *live = link && link->source.at.form ? liveColumn(*link->rule, *column) : nullptr;
    return live && !givesWay(carriedValue(draft, *live, link->source, *column), *column);
}

Value liveValue(const Workbook &workbook, const Form &form, const CellRef &cell)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    const Field *field = definition ? definition->field(cell.field) : nullptr;
    if (field && field->isDerived()) {
        const Value computed = derivedValue(workbook, form, cell);
        return isBlank(computed) ? form.value(cell) : computed;
    }
    const Value stored = form.value(cell);
    if (!field || form.carried.isEmpty() || cell.isHead() || !cell.parent.isEmpty())
        return stored;
    const Draft draft(workbook);
    const std::optional<RowLink> link = linkOf(draft, form, cell.table(), cell.row);
    const FlowColumn *column = link && link->source.at.form ? liveColumn(*link->rule, *field) : nullptr;
    if (!column)
        return stored;
    const Value value = carriedValue(draft, *column, link->source, *field);
    return givesWay(value, *field) ? stored : value;
}

Form liveForm(const Workbook &workbook, const Form &form)
{
    Form filled = form;
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (form.carried.isEmpty() || !definition)
        return filled;
    const Draft draft(workbook);
    for (const QJsonValue &item : form.carried) {
        const QJsonObject entry = item.toObject();
        const Field *table = definition->field(entry.value("field"_L1).toString());
        const std::optional<RowLink> link = table && table->isTable() ? linkOf(draft, entry) : std::nullopt;
        const int index = link && link->source.at.form ? form.rowIndex(table->id, entry.value("row"_L1).toString()) : -1;
        if (index < 0)
            continue;
        for (const Field &target : table->columns) {
            const FlowColumn *column = liveColumn(*link->rule, target);
            const Value value = column ? carriedValue(draft, *column, link->source, target) : noValue();
            if (column && !givesWay(value, target)) {
                Row &row = filled.tables[table->id][index];
                if (isBlank(value))
                    row.cells.remove(target.id);
                else
                    row.cells.insert(target.id, value);
            }
        }
    }
    return filled;
}

bool isSourceThere(const Workbook &workbook, const Form &form, const QString &table, const QString &row)
{
    const Draft draft(workbook);
    const std::optional<RowLink> link = linkOf(draft, form, table, row);
    return !link || link->source.at.form;
}

} // namespace sjusteg
