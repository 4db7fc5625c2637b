// SPDX-License-Identifier: MPL-2.0
// What a source gives a field, in the shape of that field.
#include "flow/Sources.h"

#include "flow/Completion.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isText(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

QString fitted(const Field &target, QString text)
{
    return target.type == FieldType::Text ? text.replace(u'\n', u' ') : text;
}

/// One value in the shape the target's field has.
Value shaped(const Draft &draft, const Standing &found, const Field &target)
{
    const Field *from = found.field;
    if (!from)
        return found.value;
    if (isText(target))
        return isText(*from) ? Value(fitted(target, found.value.toString())) : Value(fitted(target, textOf(draft, *from, found.value)));
    const bool month = from->type == FieldType::Date && target.type == FieldType::MultiChoice;
    if (month) {
        const QDate date = QDate::fromString(found.value.toString(), Qt::ISODate);
        return date.isValid() ? Value(QJsonArray{u"m%1"_s.arg(date.month(), 2, 10, QChar(u'0'))}) : noValue();
    }
    const bool many = target.multiple || target.type == FieldType::MultiChoice;
    if (many && !found.value.isArray())
        return isBlank(found.value) ? noValue() : Value(QJsonArray{found.value});
    if (!many && found.value.isArray())
        return found.value.toArray().isEmpty() ? noValue() : Value(found.value.toArray().first());
    return found.value;
}

/// A reference to where the path ended.
Value referenceTo(const Draft &draft, const Standing &found, const Field &target)
{
    QJsonObject reference = found.reference().toJson();
    reference.insert("title"_L1, draft.referenceTitle(reference));
    return target.multiple ? Value(QJsonArray{reference}) : Value(reference);
}

/// Several values meet in one field.
Value gathered(const QVector<Value> &values, const Field &target)
{
    if (values.size() < 2)
        return values.isEmpty() ? noValue() : values.first();
    if (isText(target)) {
        QStringList lines;
        for (const Value &value : values)
            lines.append(value.toString());
        return lines.join(target.type == FieldType::Text ? u", "_s : u"\n"_s);
    }
    if (target.type == FieldType::Date) {
        const auto latest = std::max_element(values.cbegin(), values.cend(), [](const Value &a, const Value &b) { return a.toString() < b.toString(); });
        return *latest;
    }
    if (!values.first().isArray())
        return values.first();
    QJsonArray all;
    for (const Value &value : values) {
        for (const QJsonValue &item : value.toArray()) {
            if (!all.contains(item))
                all.append(item);
        }
    }
    return all;
}

} // namespace

Value carriedValue(const Draft &draft, const FlowColumn &column, const FlowSource &source, const Field &target)
{
    if (!column.fixed.isUndefined())
        return column.fixed;
    if (!column.sourceRow.isEmpty() && (!source.at.row || source.at.row->id != column.sourceRow))
        return noValue();
    if (!holds(column.only, *source.at.definition, *source.at.form, source.at.table, source.at.row))
        return noValue();
    QVector<Value> values;
    for (const QString &path : column.from) {
        if (!source.item.isUndefined()) {
            values.append(source.item);
            continue;
        }
        for (const Standing &found : follow(draft, source.at, path)) {
            const bool place = !found.field && found.value.isUndefined();
            const Value value = place ? referenceTo(draft, found, target) : shaped(draft, found, target);
            if (!isBlank(value))
                values.append(value);
        }
    }
    const Value value = gathered(values, target);
    if (target.type == FieldType::Choice && !target.options.isEmpty() && value.isString() && !target.option(value.toString()))
        return noValue(); // an answer the target does not know
    return value;
}

SourceField sourceFieldOf(const Draft &draft, const FlowColumn &column, const FlowSource &source)
{
    SourceField found{source.at.form->head.id, source.at.row ? source.at.row->id : QString(), source.at.table};
    if (column.from.isEmpty())
        return found;
    const QString first = column.from.first().section(u'/', 0, 0);
    if (first == "form"_L1) {
        found.row.clear();
        found.field = column.from.first().section(u'/', 1, 1);
    } else if (first.startsWith(u'@')) {
        const QVector<Standing> copies = follow(draft, source.at, first);
        if (!copies.isEmpty())
            found = {copies.first().form->head.id, {}, column.from.first().section(u'/', 1, 1)};
    } else if (source.at.row && source.at.definition->field(source.at.table + u'.' + first)) {
        found.field = source.at.table + u'.' + first;
    } else if (source.at.definition->field(first)) {
        found.field = first;
        found.row.clear();
    }
    return found;
}

QString foldedWords(const QString &text)
{
    QString folded = text.simplified().toCaseFolded();
    folded.replace(u"å"_s, u"aa"_s).replace(u"æ"_s, u"ae"_s).replace(u"ø"_s, u"oe"_s);
    return folded;
}

} // namespace sjusteg
