// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionCheck.h"

#include "handbook/DefinitionNames.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DefinitionCheck {
    Q_DECLARE_TR_FUNCTIONS(DefinitionCheck)
};

void requireField(const QJsonValue &path, const Template &definition, const Place &place, DefinitionIssues &issues)
{
    if (!definition.field(path.toString()))
        issues.add(place, DefinitionCheck::tr("there is no field «%1»").arg(path.toString()));
}

/// In a derived column the names are those of the same row first.
void requireNearField(const QJsonValue &name, const Template &definition, const Field *table, const Place &place, DefinitionIssues &issues)
{
    if (!table || !table->column(name.toString()))
        requireField(name, definition, place, issues);
}

void checkDerive(const Field &field, const Template &definition, const Field *table, const Place &place, DefinitionIssues &issues)
{
    const QJsonObject &derive = field.derive;
    if (derive.contains("sum"_L1)) {
        requireField(derive.value("sum"_L1), definition, place, issues);
        const Field *summed = definition.field(derive.value("sum"_L1).toString().section(u'.', 0, 0));
        for (const auto key : {"where"_L1, "minus"_L1})
            checkCondition(Condition::fromJson(derive.value(key).toObject()), definition, summed, place, issues);
    } else if (derive.contains("total"_L1) || derive.contains("difference"_L1)) {
        const auto key = derive.contains("total"_L1) ? "total"_L1 : "difference"_L1;
        for (const QJsonValue &name : derive.value(key).toArray())
            requireNearField(name, definition, table, place, issues);
    } else if (derive.contains("running_time"_L1)) {
        const QJsonObject times = derive.value("running_time"_L1).toObject();
        requireField(times.value("start"_L1), definition, place, issues);
        requireNearField(times.value("minutes"_L1), definition, table, place, issues);
    } else if (derive.contains("course_day"_L1)) {
        const QJsonObject course = derive.value("course_day"_L1).toObject();
        requireField(course.value("start"_L1), definition, place, issues);
        for (const auto key : {"week"_L1, "day"_L1})
            requireNearField(course.value(key), definition, table, place, issues);
    } else if (derive.contains("pairs"_L1)) {
        const QJsonObject pairs = derive.value("pairs"_L1).toObject();
        for (auto it = pairs.begin(); it != pairs.end(); ++it) {
            requireField(*it, definition, place, issues);
            requireField(QString(field.id + u'.' + it.key()), definition, place, issues);
        }
    } else if (derive.contains("named"_L1)) {
        const QString name = derive.value("named"_L1).toString();
        if (!names::contains(names::derivations, name))
            issues.add(place, DefinitionCheck::tr("«%1» is not known").arg(name));
    } else if (!derive.contains("subject"_L1) && !derive.contains("register"_L1) && !derive.contains("carried"_L1)) {
        issues.add(place, DefinitionCheck::tr("this is no way to derive a value"));
    }
}

void checkField(const Field &field, const Template &definition, const Field *table, const Place &place, DefinitionIssues &issues)
{
    if (!field.when.isAlways())
        checkCondition(field.when, definition, table, place.key(u"when"_s), issues);
    if (!field.ignoredWhen.isAlways())
        checkCondition(field.ignoredWhen, definition, table, place.key(u"ignored_when"_s), issues);
    if (!field.derive.isEmpty())
        checkDerive(field, definition, table, place.key(u"derive"_s), issues);
    if (!field.unitFilter.isEmpty())
        requireNearField(field.unitFilter, definition, table, place.key(u"unit_filter"_s), issues);
    for (const QString &row : field.handbookRows) {
        if (!field.delivered(row))
            issues.add(place.key(u"handbook_rows"_s), DefinitionCheck::tr("there is no delivered row «%1»").arg(row));
    }
    if (const QJsonValue source = field.defaultValue.toObject().value("after"_L1); !source.isUndefined())
        requireField(source, definition, place.key(u"default"_s), issues);
    for (qsizetype i = 0; i < field.columns.size(); ++i)
        checkField(field.columns.at(i), definition, &field, place.item(u"columns"_s, i, field.columns.at(i).id), issues);
}

} // namespace

void checkCondition(const Condition &condition, const Template &definition, const Field *table, const Place &place, DefinitionIssues &issues)
{
    for (const Condition &part : condition.parts)
        checkCondition(part, definition, table, place, issues);
    if (condition.field.isEmpty())
        return;
    const Field *field = table ? table->column(condition.field) : nullptr;
    if (!field)
        field = definition.field(condition.field);
    if (!field) {
        issues.add(place, DefinitionCheck::tr("there is no field «%1»").arg(condition.field));
        return;
    }
    for (const QString &option : condition.options) {
        if (!field->option(option))
            issues.add(place, DefinitionCheck::tr("«%1» has no option «%2»").arg(condition.field, option));
    }
}

void checkDefinition(const Template &definition, const QString &file, DefinitionIssues &issues)
{
    const Place top{file, {}};
    for (qsizetype i = 0; i < definition.fields.size(); ++i)
        checkField(definition.fields.at(i), definition, nullptr, top.item(u"fields"_s, i, definition.fields.at(i).id), issues);
    for (auto it = definition.titleColumns.cbegin(); it != definition.titleColumns.cend(); ++it) {
        for (const QString &column : *it)
            requireField(QString(it.key() + u'.' + column), definition, top.key(u"title_column"_s), issues);
    }
    for (const QString &id : definition.narrowed)
        requireField(id, definition, top.key(u"complete"_s).key(u"narrows"_s), issues);
    const auto clauses = {std::pair{u"complete"_s, &definition.completion}, std::pair{u"notices"_s, &definition.notices}};
    for (const auto &[key, list] : clauses) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            const Place place = top.item(key, i);
            requireField(list->at(i).field, definition, place.key(u"field"_s), issues);
            checkRule(list->at(i).rule, definition, place.key(u"rule"_s), issues);
        }
    }
    checkRings(definition, file, issues);
}

} // namespace sjusteg
