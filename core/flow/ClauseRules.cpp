// SPDX-License-Identifier: MPL-2.0
#include "flow/Derived.h"
#include "flow/Filled.h"
#include "flow/MissingAnswers.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The table a rule is about, and the rows of it that meet the rule's `where`.
struct RuleRows {
    const Field *table = nullptr;
    QVector<Row> rows;
};

RuleRows rowsOf(const QJsonObject &rule, QLatin1StringView key, const Template &definition, const Form &form)
{
    RuleRows found{definition.field(rule.value(key).toString()), {}};
    if (!found.table)
        return found;
    const Condition where = Condition::fromJson(rule.value("where"_L1).toObject());
    const QJsonArray only = rule.value("only"_L1).toArray();
    for (const Row &row : form.rows(found.table->id)) {
        if (isCountedRow(*found.table, row) && (only.isEmpty() || only.contains(row.id))
            && holds(where, definition, form, found.table->id, &row))
            found.rows.append(row);
    }
    return found;
}

bool eachMeets(const QJsonObject &rule, const Template &definition, const Form &form)
{
    const RuleRows found = rowsOf(rule, "each"_L1, definition, form);
    const Condition that = Condition::fromJson(rule.value("that"_L1).toObject());
    return found.table && std::all_of(found.rows.cbegin(), found.rows.cend(), [&](const Row &row) {
        return holds(that, definition, form, found.table->id, &row);
    });
}

bool hasRowPerUnit(const QJsonObject &rule, const Template &definition, const Form &form)
{
    const RuleRows found = rowsOf(rule, "per_unit"_L1, definition, form);
    const Field *unit = found.table ? found.table->column(rule.value("unit"_L1).toString()) : nullptr;
    const QStringList &units = obligatoryUnits();
    return unit && std::all_of(units.cbegin(), units.cend(), [&](const QString &id) {
        return std::any_of(found.rows.cbegin(), found.rows.cend(), [&](const Row &row) {
            const Value value = cellOf(*found.table, *unit, row);
            return value.isArray() ? value.toArray().contains(id) : value.toString() == id;
        });
    });
}

bool isDistinct(const QJsonObject &rule, const Template &definition, const Form &form)
{
    const RuleRows found = rowsOf(rule, "distinct"_L1, definition, form);
    QVector<Value> seen;
    for (const Row &row : found.rows) {
        const Value value = row.cell(rule.value("column"_L1).toString());
        if (isBlank(value))
            continue;
        if (seen.contains(value))
            return false;
        seen.append(value);
    }
    return true;
}

bool isBelow(const Value &value, const Value &before)
{
    if (value.isDouble() || before.isDouble())
        return value.toDouble() < before.toDouble();
    return value.toString() < before.toString(); // dates and times are stored so that they sort
}

/// Fields beside each other, or one column from row to row, where nothing comes before what stands earlier. Blanks are passed over.
bool isAscending(const QJsonObject &rule, const Template &definition, const Form &form)
{
    const QString table = rule.value("in"_L1).toString(rule.value("down"_L1).toString());
    QVector<CellRef> places;
    for (const Row &row : form.rows(table))
        places.append({table + u'.', row.id, {}});
    if (table.isEmpty())
        places.append(CellRef());
    Value last = noValue();
    for (const CellRef &place : std::as_const(places)) {
        if (!rule.contains("down"_L1))
            last = noValue();
        for (const QJsonValue &name : rule.value("ascending"_L1).toArray()) {
            const Value value = valueNear(name.toString(), definition, form, place);
            if (isBlank(value))
                continue;
            if (!isBlank(last) && isBelow(value, last))
                return false;
            last = value;
        }
    }
    return true;
}

/// In the pattern only what it hands on (`P`) is asked for.
bool isAskedFor(const Clause &clause, const Template &definition, const Form &form)
{
    const Field *field = definition.field(clause.field.section(u'.', 0, 0));
    return field && (!form.head.pattern || (field->inPattern && !field->hiddenInPattern));
}

/// What the calendar brings, whatever is filled in.
bool comesInTime(const QJsonObject &rule)
{
    return rule.value("named"_L1).toString() == "placement_over"_L1;
}

} // namespace

bool ruleHolds(const QJsonObject &rule, const Template &definition, const Form &form, const NamedRule &named)
{
    const auto partHolds = [&](const QJsonValue &part) { return ruleHolds(part.toObject(), definition, form, named); };
    if (rule.contains("filled"_L1)) {
        const QJsonArray fields = rule.value("filled"_L1).toArray();
        return std::all_of(fields.begin(), fields.end(), [&](const QJsonValue &id) {
            const Field *field = definition.field(id.toString());
            return field && isFieldFilled(*field, definition, form);
        });
    }
    if (rule.contains("any"_L1)) {
        const QJsonArray parts = rule.value("any"_L1).toArray();
        return std::any_of(parts.begin(), parts.end(), partHolds);
    }
    if (rule.contains("all"_L1)) {
        const QJsonArray parts = rule.value("all"_L1).toArray();
        return std::all_of(parts.begin(), parts.end(), partHolds);
    }
    if (rule.contains("rows"_L1)) {
        const qsizetype count = rowsOf(rule, "rows"_L1, definition, form).rows.size();
        return count >= rule.value("min"_L1).toInt(1) && (!rule.contains("max"_L1) || count <= rule.value("max"_L1).toInt());
    }
    if (rule.contains("each"_L1))
        return eachMeets(rule, definition, form);
    if (rule.contains("per_unit"_L1))
        return hasRowPerUnit(rule, definition, form);
    if (rule.contains("distinct"_L1))
        return isDistinct(rule, definition, form);
    if (rule.contains("ascending"_L1))
        return isAscending(rule, definition, form);
    if (rule.contains("condition"_L1))
        return holds(Condition::fromJson(rule.value("condition"_L1).toObject()), definition, form);
    return named(rule.value("named"_L1).toString());
}

QVector<Missing> brokenClauses(const QVector<Clause> &clauses, const Template &definition, const Form &form, const NamedRule &named)
{
    QVector<Missing> broken;
    for (const Clause &clause : clauses) {
        if (isAskedFor(clause, definition, form) && !ruleHolds(clause.rule, definition, form, named))
            broken.append({{clause.field, {}, {}}, clause.text, comesInTime(clause.rule)});
    }
    return broken;
}

} // namespace sjusteg
