// SPDX-License-Identifier: MPL-2.0
#include "screen/ValueText.h"

#include "document/Wording.h"
#include "screen/LineFormat.h"
#include "workbook/ValueWords.h"

namespace sjusteg::screen {

namespace {

QString optionText(const FormContext &context, const Field &field, const Value &value)
{
    const QString id = chosenOption(value);
    QString label;
    if (field.optionsAreUnits || field.type == FieldType::Unit)
        label = context.workbook().unitLabel(id);
    else if (const Option *option = field.option(id))
        label = option->label;
    const QString text = otherText(value);
    return text.isEmpty() ? (label.isEmpty() ? id : label) : QStringLiteral("%1: %2").arg(label, text);
}

template <typename One>
QString joined(const Field &field, const Value &value, One one)
{
    if (!value.isArray())
        return isBlank(value) ? QString() : one(value);
    QStringList parts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        parts.append(one(item));
    return joinedLabels(field, parts);
}

} // namespace

QString chosenOption(const Value &choice)
{
    return choice.isObject() ? choice.toObject().value(QLatin1StringView("option")).toString() : choice.toString();
}

QString otherText(const Value &choice)
{
    return choice.isObject() ? choice.toObject().value(QLatin1StringView("text")).toString() : QString();
}

Value choiceValue(const QString &option, const QString &text)
{
    if (option.isEmpty())
        return noValue();
    if (text.trimmed().isEmpty())
        return option;
    return QJsonObject{{QStringLiteral("option"), option}, {QStringLiteral("text"), text.trimmed()}};
}

QString referenceText(const FormContext &context, const Value &reference)
{
    return Wording(context.workbook()).reference(reference.toObject());
}

QString valueText(const FormContext &context, const Field &field, const Value &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Date: return dateText(value);
    case FieldType::Time: return timeText(value);
    case FieldType::Scale: return QString::number(value.toInt());
    case FieldType::Number: {
        const QString number = numberText(value, field);
        return field.suffix.isEmpty() || number.isEmpty() ? number : number + QChar(QChar::Nbsp) + field.suffix; // never on two lines
    }
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::Unit: return joined(field, value, [&](const Value &one) { return optionText(context, field, one); });
    case FieldType::Check: return value.toBool() ? QStringLiteral("☒") : QStringLiteral("☐");
    case FieldType::Person: return context.workbook().personName(value, true);
    case FieldType::Reference: return joined(field, value, [&](const Value &one) { return referenceText(context, one); });
    case FieldType::Image: return value.toObject().value(QLatin1StringView("alt")).toString();
    default:
        if (value.isDouble())
            return numberWords(value.toDouble(), field.decimals);
        if (value.isArray())
            return joined(field, value, [](const Value &one) { return one.toString(); });
        return value.toString();
    }
}

} // namespace sjusteg::screen
