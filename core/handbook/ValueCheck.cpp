// SPDX-License-Identifier: MPL-2.0
#include "handbook/ValueCheck.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QTime>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ValueCheck {
    Q_DECLARE_TR_FUNCTIONS(ValueCheck)
};

QString textProblem(const Field &field, const QJsonValue &value)
{
    if (!value.isString())
        return ValueCheck::tr("expected a text");
    if (value.toString().size() > field.maxLength)
        return ValueCheck::tr("the text has %1 characters, more than %2").arg(value.toString().size()).arg(field.maxLength);
    return {};
}

QString numberProblem(const Field &field, const QJsonValue &value)
{
    if (!value.isDouble())
        return ValueCheck::tr("expected a number");
    const double number = value.toDouble();
    if (field.minimum && number < *field.minimum)
        return ValueCheck::tr("%1 is below %2").arg(number).arg(*field.minimum);
    if (field.maximum && number > *field.maximum)
        return ValueCheck::tr("%1 is above %2").arg(number).arg(*field.maximum);
    return {};
}

QString optionProblem(const Field &field, const QJsonValue &value)
{
    const QString id = value.isObject() ? value.toObject().value("option"_L1).toString() : value.toString();
    if (id.isEmpty())
        return ValueCheck::tr("expected the id of an option");
    if (!field.option(id))
        return ValueCheck::tr("there is no option «%1»").arg(id);
    if (value.isObject() && id != field.other)
        return ValueCheck::tr("the option «%1» has no text of its own").arg(id);
    return {};
}

template <typename Check>
QString listProblem(const Field &field, const QJsonValue &value, Check check)
{
    if (!value.isArray())
        return ValueCheck::tr("expected a list");
    for (const QJsonValue &item : value.toArray()) {
        if (const QString problem = check(field, item); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString unitProblem(const Field &field, const QJsonValue &value)
{
    // The municipality's own units are known only in its file.
    const QString id = value.toString();
    if (field.option(id) || id.startsWith("own_"_L1))
        return {};
    return ValueCheck::tr("there is no unit «%1»").arg(id);
}

QString referenceProblem(const Field &, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const bool known = object.value("template"_L1).isString() || object.value("form"_L1).isString();
    return known ? QString() : ValueCheck::tr("expected a reference");
}

QString personProblem(const QJsonValue &value)
{
    const bool known = value.isString() || value.toObject().value("name"_L1).isString();
    return known ? QString() : ValueCheck::tr("expected a person");
}

} // namespace

QString valueProblem(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return textProblem(field, value);
    case FieldType::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid() ? QString() : ValueCheck::tr("expected a date, year-month-day");
    case FieldType::Time:
        return QTime::fromString(value.toString(), u"HH:mm"_s).isValid() ? QString() : ValueCheck::tr("expected a time, HH:MM");
    case FieldType::Number:
    case FieldType::Scale: return numberProblem(field, value);
    case FieldType::Choice: return optionProblem(field, value);
    case FieldType::MultiChoice: return listProblem(field, value, optionProblem);
    case FieldType::Check: return value.isBool() ? QString() : ValueCheck::tr("expected true or false");
    case FieldType::Person: return personProblem(value);
    case FieldType::Unit: return field.multiple ? listProblem(field, value, unitProblem) : unitProblem(field, value);
    case FieldType::Reference: return field.multiple ? listProblem(field, value, referenceProblem) : referenceProblem(field, value);
    default: return ValueCheck::tr("this kind of field cannot have a value here");
    }
}

} // namespace sjusteg
