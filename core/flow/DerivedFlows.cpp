// SPDX-License-Identifier: MPL-2.0
// Derived values that flows give: texts made of other forms' answers, the highest need, an outcome.
#include "flow/Derived.h"

#include "flow/Completion.h"
#include "flow/Sources.h"
#include "handbook/FlowPlan.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QString partOf(const Draft &draft, const Standing &source, const QString &path)
{
    QStringList texts;
    for (const Standing &found : follow(draft, source, path)) {
        const QString text = found.field ? textOf(draft, *found.field, found.value) : found.value.toVariant().toString();
        if (!text.trimmed().isEmpty())
            texts.append(text.trimmed());
    }
    return texts.join(u", "_s);
}

QStringList linesOf(const Draft &draft, const FlowRule &rule, const Standing &source)
{
    QStringList lines;
    for (const FlowLine &line : rule.lines) {
        QStringList parts;
        for (const QString &path : line.parts) {
            if (const QString part = partOf(draft, source, path); !part.isEmpty())
                parts.append(part);
        }
        if (!parts.isEmpty())
            lines.append((line.label.isEmpty() ? QString() : line.label + u": "_s) + parts.join(line.separator));
    }
    return lines;
}

void sortBy(const Draft &draft, const QString &path, QVector<FlowSource> &sources)
{
    const auto rank = [&](const FlowSource &source) {
        for (const Standing &found : follow(draft, source.at, path)) {
            if (found.value.isDouble())
                return found.value.toDouble();
        }
        return std::numeric_limits<double>::max(); // what nobody has ranked comes last
    };
    std::stable_sort(sources.begin(), sources.end(), [&rank](const FlowSource &a, const FlowSource &b) { return rank(a) < rank(b); });
}

/// Highest need, sum of the counts and the units that have reported it.
QString summaryOf(const Draft &draft, const QJsonObject &summary, const QVector<FlowSource> &sources)
{
    const QJsonArray order = summary.value("order"_L1).toArray();
    int highest = int(order.size());
    QString need;
    double count = 0;
    QStringList units;
    for (const FlowSource &source : sources) {
        for (const Standing &found : follow(draft, source.at, summary.value("need"_L1).toString())) {
            const auto at = std::find(order.begin(), order.end(), found.value);
            if (at != order.end() && at - order.begin() < highest) {
                highest = int(at - order.begin());
                need = textOf(draft, *found.field, found.value);
            }
        }
        for (const Standing &found : follow(draft, source.at, summary.value("count"_L1).toString()))
            count += found.value.toDouble();
        for (const Standing &found : follow(draft, source.at, summary.value("unit"_L1).toString()))
            units.append(found.value.toString());
    }
    QStringList labels;
    for (const Option &unit : draft.workbook().units(false)) {
        if (units.contains(unit.id))
            labels.append(unit.label);
    }
    QString text = need;
    if (count > 0)
        text += (text.isEmpty() ? QString() : u", "_s) + u"%1 %2"_s.arg(QString::number(count), summary.value("counted"_L1).toString());
    if (!labels.isEmpty())
        text += (text.isEmpty() ? QString() : u" – "_s) + labels.join(u", "_s);
    return text;
}

Value valueOf(const Draft &draft, const FlowRule &rule, const Standing &target, const Field &field)
{
    QVector<FlowSource> sources = sourcesOf(draft, rule, target, SourceChoice::Offered);
    if (sources.isEmpty())
        return noValue();
    if (!rule.orderBy.isEmpty())
        sortBy(draft, rule.orderBy, sources);
    if (!rule.summary.isEmpty())
        return summaryOf(draft, rule.summary, sources);
    if (rule.lines.isEmpty()) {
        const FlowColumn *column = rule.feeding(field.id);
        return column ? carriedValue(draft, *column, sources.first(), field) : noValue();
    }
    QStringList lines;
    for (const FlowSource &source : std::as_const(sources))
        lines += linesOf(draft, rule, source.at);
    return lines.isEmpty() ? noValue() : Value(lines.join(u'\n'));
}

} // namespace

Value flowValue(const Workbook &workbook, const Template &definition, const Form &form, const CellRef &cell)
{
    const Field *field = definition.field(cell.field);
    const Row *row = cell.isHead() ? nullptr : form.row(cell.table(), cell.row);
    if (!field || (!cell.isHead() && !row))
        return noValue();
    const Draft draft(workbook);
    const Standing target = standingAt(draft, form, cell.isHead() ? QString() : cell.table(), row);
    QStringList texts;
    for (const CarriedFrom &from : field->from) {
        const FlowRule *rule = workbook.catalog().flowPlan().rule(from.flow);
        if (!rule || rule->mode != FlowMode::Derived)
            continue;
        const Value value = valueOf(draft, *rule, target, *field);
        if (isBlank(value))
            continue;
        if (!value.isString() || field->type == FieldType::Choice)
            return value;
        texts.append(value.toString());
    }
    return texts.isEmpty() ? noValue() : Value(texts.join(u'\n'));
}

QJsonArray carriedReferences(const Workbook &workbook, const Form &form, const CellRef &cell, const QStringList &flows)
{
    QJsonArray found;
    for (const QJsonValue &item : form.carried) {
        const QJsonObject entry = item.toObject();
        if (entry.value("row"_L1).toString() != cell.row || !flows.contains(entry.value("flow"_L1).toString()))
            continue;
        const QJsonObject from = entry.value("from"_L1).toObject();
        QJsonObject reference{{u"form"_s, from.value("form"_L1)}, {u"row"_s, from.value("row"_L1)}};
        if (from.contains("template"_L1))
            reference = {{u"template"_s, from.value("template"_L1)}};
        bool alive = false;
        const QString title = workbook.referenceTitle(reference, &alive);
        if (alive && !reference.contains("template"_L1))
            reference.insert("title"_L1, title);
        if (alive && !found.contains(reference))
            found.append(reference);
    }
    return found;
}

} // namespace sjusteg
