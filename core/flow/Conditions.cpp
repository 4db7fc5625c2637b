// SPDX-License-Identifier: MPL-2.0
#include "flow/Completion.h"
#include "flow/Filled.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The option ids of a choice, a unit, or a list of either.
QStringList optionIds(const Value &value)
{
    if (value.isArray()) {
        QStringList ids;
        for (const QJsonValue &item : value.toArray())
            ids.append(optionIds(item));
        return ids;
    }
    const QString id = value.isObject() ? value.toObject().value("option"_L1).toString() : value.toString();
    return id.isEmpty() ? QStringList() : QStringList(id);
}

/// What the condition is about: the column of the row, else the field of the form.
struct Subject {
    const Field *field = nullptr;
    Value value = noValue();
    bool filled = false;
};

Subject subjectOf(const Condition &condition, const Template &definition, const Form &form, const QString &table, const Row *row)
{
    Subject subject;
    const Field *owner = row ? definition.field(table) : nullptr;
    if (const Field *column = owner ? owner->column(condition.field) : nullptr) {
        subject = {column, cellOf(*owner, *column, *row), false};
        subject.filled = hasAnswer(*column, subject.value);
        return subject;
    }
    subject.field = definition.field(condition.field);
    if (!subject.field)
        return subject;
    if (!subject.field->ignoredWhen.isAlways() && holds(subject.field->ignoredWhen, definition, form))
        return subject;
    if (subject.field->hasRows()) {
        subject.filled = hasEnteredCells(*subject.field, form);
        return subject;
    }
    subject.value = form.fields.value(condition.field, noValue());
    subject.filled = hasAnswer(*subject.field, subject.value);
    return subject;
}

bool isOneOf(const Value &value, const QStringList &options)
{
    const QStringList ids = optionIds(value);
    return std::any_of(ids.cbegin(), ids.cend(), [&options](const QString &id) { return options.contains(id); });
}

} // namespace

bool holds(const Condition &condition, const Template &definition, const Form &form, const QString &table, const Row *row)
{
    const auto part = [&](const Condition &inner) { return holds(inner, definition, form, table, row); };
    const auto subject = [&] { return subjectOf(condition, definition, form, table, row); };
    switch (condition.kind) {
    case Condition::Kind::Always: return true;
    case Condition::Kind::Is: return isOneOf(subject().value, condition.options);
    case Condition::Kind::IsNot: return !isOneOf(subject().value, condition.options);
    case Condition::Kind::Filled: return subject().filled;
    case Condition::Kind::NotFilled: return !subject().filled;
    case Condition::Kind::Above: {
        const Value value = subject().value;
        return value.isDouble() && value.toDouble() > condition.limit;
    }
    case Condition::Kind::NotPattern: return !form.head.pattern;
    case Condition::Kind::All: return std::all_of(condition.parts.cbegin(), condition.parts.cend(), part);
    case Condition::Kind::Any: return std::any_of(condition.parts.cbegin(), condition.parts.cend(), part);
    case Condition::Kind::Not: return !part(condition.parts.constFirst());
    }
    return false;
}

} // namespace sjusteg
