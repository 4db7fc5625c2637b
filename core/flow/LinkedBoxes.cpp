// SPDX-License-Identifier: MPL-2.0
#include "flow/LinkedBoxes.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `mal-4.2.purpose` is field `purpose` of `mal-4.2`: the id of a template may have a point in it.
QString fieldOf(const QString &path, const QString &templateId)
{
    const QString prefix = templateId + u'.';
    return path.startsWith(prefix) ? path.mid(prefix.size()) : QString();
}

QString optionId(const Value &value)
{
    return value.isObject() ? value["option"_L1].toString() : value.toString();
}

bool refersTo(const Value &value, const QString &form)
{
    if (!value.isArray())
        return value["form"_L1].toString() == form;
    const QJsonArray all = value.toArray();
    return std::any_of(all.begin(), all.end(), [&form](const QJsonValue &one) { return one["form"_L1].toString() == form; });
}

} // namespace

LinkedBoxes::LinkedBoxes(const Workbook &workbook, const Template &definition)
    : m_workbook(workbook)
{
    for (const QJsonObject &flow : workbook.catalog().flows()) {
        if (flow["as"_L1].toString() != "box"_L1)
            continue;
        const QString target = flow["target"_L1].toString();
        const Rule rule{fieldOf(target, definition.id), flow["source"_L1].toString(), target, {}, flow["box"_L1].toObject()};
        if (!rule.field.isEmpty())
            m_rules.append(rule);
        for (const QJsonValue &also : rule.box["also"_L1].toArray()) {
            Rule other = rule;
            other.field = fieldOf(also["target"_L1].toString(), definition.id);
            other.through = also["through"_L1].toString();
            if (!other.field.isEmpty())
                m_rules.append(other);
        }
    }
}

bool LinkedBoxes::has(const QString &field) const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(), [&field](const Rule &rule) { return rule.field == field; });
}

QStringList LinkedBoxes::chosenOptions(const Rule &rule, const Form &form) const
{
    QStringList options;
    for (const Template &definition : m_workbook.catalog().templates()) {
        const QString field = fieldOf(rule.chosen, definition.id);
        if (field.isEmpty())
            continue;
        if (rule.through.isEmpty())
            return {optionId(form.fields.value(field, noValue()))};
        const QString reference = fieldOf(rule.through, definition.id);
        for (const FormHead &head : m_workbook.copies(definition.id)) {
            const Form *copy = m_workbook.form(head.id);
            if (copy && refersTo(copy->fields.value(reference, noValue()), form.head.id))
                options += optionId(copy->fields.value(field, noValue()));
        }
    }
    return options;
}

LinkedBox LinkedBoxes::beside(const QString &field, const Form &form) const
{
    LinkedBox box;
    for (const Rule &rule : m_rules) {
        const QString templateId = rule.source.section(u'.', 0, -3);
        const Form *words = rule.field == field ? m_workbook.single(templateId) : nullptr;
        if (!words)
            continue;
        box.source = templateId;
        const QJsonObject rows = rule.box["rows"_L1].toObject();
        QStringList wanted;
        for (const QString &option : chosenOptions(rule, form))
            wanted += rows[option].toString();
        for (const Row &row : words->rows(rule.source.section(u'.', -2, -2))) {
            const QString text = row.cell(rule.source.section(u'.', -1)).toString().trimmed();
            if (!text.isEmpty() && (wanted.contains(row.id) || row.cell(rule.box["always"_L1].toString()).toBool()))
                box.lines.append({row.cell(rule.box["title"_L1].toString()).toString(), text});
        }
    }
    return box;
}

} // namespace sjusteg
