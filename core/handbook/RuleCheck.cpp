// SPDX-License-Identifier: MPL-2.0
#include "handbook/ConditionReader.h"
#include "handbook/DefinitionCheck.h"
#include "handbook/DefinitionNames.h"
#include "handbook/ObjectReader.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RuleCheck {
    Q_DECLARE_TR_FUNCTIONS(RuleCheck)
};

void checkPart(ObjectReader &reader, QLatin1StringView key, const Template &definition, const Field *table, DefinitionIssues &issues)
{
    if (reader.has(key))
        checkCondition(readCondition(reader.object(key), reader.place(key), issues), definition, table, reader.place(key), issues);
}

const Field *tableOf(ObjectReader &reader, QLatin1StringView key, const Template &definition)
{
    const Field *table = definition.field(reader.text(key));
    if (!table || !table->hasRows())
        reader.issue(key, RuleCheck::tr("there is no table «%1»").arg(reader.text(key)));
    return table;
}

void checkColumn(ObjectReader &reader, QLatin1StringView key, const Field *table)
{
    const QString column = reader.requiredText(key);
    if (table && !table->column(column))
        reader.issue(key, RuleCheck::tr("the table has no column «%1»").arg(column));
}

void checkTableRule(ObjectReader &reader, QLatin1StringView key, const Template &definition, DefinitionIssues &issues)
{
    const Field *table = tableOf(reader, key, definition);
    checkPart(reader, "where"_L1, definition, table, issues);
    if (key == "rows"_L1) {
        reader.whole("min"_L1);
        reader.whole("max"_L1);
    } else if (key == "each"_L1) {
        checkPart(reader, "that"_L1, definition, table, issues);
        for (const QString &row : reader.texts("only"_L1)) {
            if (table && !table->delivered(row))
                reader.issue("only"_L1, RuleCheck::tr("there is no delivered row «%1»").arg(row));
        }
    } else {
        checkColumn(reader, key == "per_unit"_L1 ? "unit"_L1 : "column"_L1, table);
    }
}

/// Dates, times and numbers that must not go down: fields beside each other, or a column from row to row.
void checkAscending(ObjectReader &reader, const Template &definition)
{
    const bool inRows = reader.has("in"_L1) || reader.has("down"_L1);
    const Field *table = inRows ? tableOf(reader, reader.has("in"_L1) ? "in"_L1 : "down"_L1, definition) : nullptr;
    for (const QString &name : reader.texts("ascending"_L1)) {
        if (!(table && table->column(name)) && !definition.field(name))
            reader.issue("ascending"_L1, RuleCheck::tr("there is no field «%1»").arg(name));
    }
}

} // namespace

void checkRule(const QJsonObject &rule, const Template &definition, const Place &place, DefinitionIssues &issues)
{
    ObjectReader reader(rule, place, issues);
    for (const QLatin1StringView key : {"any"_L1, "all"_L1}) {
        if (!reader.has(key))
            continue;
        for (const auto &[part, where] : reader.objects(key))
            checkRule(part, definition, where, issues);
        reader.finish();
        return;
    }
    for (const QLatin1StringView key : {"rows"_L1, "each"_L1, "per_unit"_L1, "distinct"_L1}) {
        if (!reader.has(key))
            continue;
        checkTableRule(reader, key, definition, issues);
        reader.finish();
        return;
    }
    if (reader.has("filled"_L1)) {
        for (const QString &path : reader.texts("filled"_L1)) {
            if (!definition.field(path))
                reader.issue("filled"_L1, RuleCheck::tr("there is no field «%1»").arg(path));
        }
    } else if (reader.has("named"_L1)) {
        reader.oneOf("named"_L1, names::rules, 0);
    } else if (reader.has("ascending"_L1)) {
        checkAscending(reader, definition);
    } else if (reader.has("condition"_L1)) {
        checkPart(reader, "condition"_L1, definition, nullptr, issues);
    } else {
        issues.add(place, RuleCheck::tr("this is no rule"));
    }
    reader.finish();
}

} // namespace sjusteg
