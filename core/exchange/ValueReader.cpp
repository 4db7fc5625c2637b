// SPDX-License-Identifier: MPL-2.0
#include "exchange/ValueReader.h"

#include "exchange/Answers.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace sjusteg::exchange {

namespace {

constexpr int annotationMax = 200; // of an «annet» text and of an outsider's name
constexpr int altMax = 4000;
constexpr double decimalTolerance = 1e-9;

qsizetype characters(const QString &text)
{
    // Counted as people count: a character outside the first plane is one, not two.
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

ValueReader::ValueReader(Workbook &workbook, const TargetIndex &targets, Mistakes &mistakes)
    : m_workbook(workbook), m_targets(targets), m_mistakes(mistakes)
{
}

Value ValueReader::refuse(const Place &place, const QString &why)
{
    m_mistakes.add(place, why);
    return noValue();
}

bool ValueReader::hasOnly(const QJsonObject &object, const QStringList &keys, const Place &place)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key)) {
            m_mistakes.add(place, tr("«%1» is not known here").arg(key));
            return false;
        }
    }
    return true;
}

Value ValueReader::read(const Field &field, const QJsonValue &given, const Place &place, const QString &ownForm)
{
    if (given.isNull() || given.isUndefined())
        return noValue();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: {
        const QString read = text(given, field.maxLength, place);
        return isBlank(read) ? noValue() : Value(read);
    }
    case FieldType::Date: {
        const QString date = given.toString();
        if (date.size() != 10 || !QDate::fromString(date, QStringLiteral("yyyy-MM-dd")).isValid())
            return refuse(place, tr("must be a date written as 2026-01-31"));
        return given;
    }
    case FieldType::Time: {
        const QString time = given.toString();
        if (time.size() != 5 || !QTime::fromString(time, QStringLiteral("HH:mm")).isValid())
            return refuse(place, tr("must be a time written as 09:30"));
        return given;
    }
    case FieldType::Number: return number(field, given, place);
    case FieldType::Scale: {
        const double value = given.toDouble(0);
        if (!given.isDouble() || value < 1 || value > 10 || std::floor(value) != value)
            return refuse(place, tr("must be a whole number from 1 to 10"));
        return given;
    }
    case FieldType::Check: return given.isBool() ? given : refuse(place, tr("must be true or false"));
    case FieldType::Choice: return choice(field, given, place);
    case FieldType::MultiChoice: return list(given, place, [&](const QJsonValue &one) { return choice(field, one, place); });
    case FieldType::Person: return person(given, place);
    case FieldType::Unit:
        return field.multiple ? list(given, place, [&](const QJsonValue &one) { return unit(one, place); }) : unit(given, place);
    case FieldType::Reference:
        if (!field.multiple)
            return reference(field.targets, given, place, ownForm);
        return list(given, place, [&](const QJsonValue &one) { return reference(field.targets, one, place, ownForm); });
    case FieldType::Image: return image(given, place);
    case FieldType::Table:
    case FieldType::Checklist:
    case FieldType::Section: break;
    }
    return noValue();
}

QString ValueReader::text(const QJsonValue &given, int max, const Place &place)
{
    const QString text = given.toString();
    if (!given.isString())
        m_mistakes.add(place, tr("must be a text"));
    else if (text.contains(QChar::Null))
        m_mistakes.add(place, tr("holds a NUL character"));
    else if (!text.isValidUtf16())
        m_mistakes.add(place, tr("holds half a character"));
    else if (max > 0 && text.size() > max && characters(text) > max)
        m_mistakes.add(place, tr("is %1 characters long; the most is %2").arg(characters(text)).arg(max));
    else
        return text;
    return {};
}

Value ValueReader::number(const Field &field, const QJsonValue &given, const Place &place)
{
    if (!given.isDouble())
        return refuse(place, tr("must be a number"));
    const double value = given.toDouble();
    if (field.minimum && value < *field.minimum)
        return refuse(place, tr("must be at least %1").arg(*field.minimum));
    if (field.maximum && value > *field.maximum)
        return refuse(place, tr("must be at most %1").arg(*field.maximum));
    const double scaled = value * std::pow(10, field.decimals);
    if (std::abs(scaled - std::round(scaled)) > decimalTolerance * std::max(1.0, std::abs(scaled)))
        return refuse(place, field.decimals == 0 ? tr("must be a whole number") : tr("has more than %1 decimals").arg(field.decimals));
    return given;
}

Value ValueReader::choice(const Field &field, const QJsonValue &given, const Place &place)
{
    const QJsonObject object = given.toObject();
    const QJsonValue option = given.isObject() ? object.value(QLatin1StringView("option")) : given;
    if (!option.isString())
        return refuse(place, tr("must be the id of an option"));
    if (given.isObject() && !hasOnly(object, {QStringLiteral("option"), QStringLiteral("text")}, place))
        return noValue();
    const QString id = option.toString();
    if (id.isEmpty())
        return noValue();
    if (field.optionsAreUnits ? !m_targets.isUnit(id) : !field.option(id))
        return refuse(place, tr("there is no option «%1»").arg(id));
    const QJsonValue annotation = object.value(QLatin1StringView("text"));
    if (annotation.isUndefined() || annotation.isNull())
        return id;
    const QString written = text(annotation, annotationMax, place);
    if (written.trimmed().isEmpty())
        return id;
    if (id != field.other)
        return refuse(place, tr("the option «%1» takes no text").arg(id));
    return object;
}

Value ValueReader::unit(const QJsonValue &given, const Place &place)
{
    if (!given.isString())
        return refuse(place, tr("must be the id of a unit"));
    if (given.toString().isEmpty())
        return noValue();
    return m_targets.isUnit(given.toString()) ? given : refuse(place, tr("there is no unit «%1»").arg(given.toString()));
}

Value ValueReader::person(const QJsonValue &given, const Place &place)
{
    if (given.isNull() || given.isUndefined())
        return noValue();
    if (given.isString()) {
        const QString id = given.toString();
        if (id.isEmpty() || m_targets.isPerson(id))
            return id.isEmpty() ? noValue() : given;
        return refuse(place, tr("there is nobody with the id «%1» in the working group").arg(id));
    }
    const QJsonObject object = given.toObject();
    if (!object.contains(QLatin1StringView("name")))
        return refuse(place, tr("must be the id of a person, or {\"name\": …}"));
    if (!hasOnly(object, {QStringLiteral("name")}, place))
        return noValue();
    const QString name = text(object.value(QLatin1StringView("name")), annotationMax, place);
    return name.trimmed().isEmpty() ? noValue() : Value(object);
}

Value ValueReader::reference(const QStringList &targets, const QJsonValue &given, const Place &place, const QString &ownForm)
{
    const auto allowedTemplate = [&](const QString &id) {
        return std::any_of(targets.cbegin(), targets.cend(), [&](const QString &to) { return m_targets.isAllowedTemplate(to, id); });
    };
    if (given.isString()) {
        const QString id = given.toString();
        if (id.isEmpty())
            return noValue();
        if (allowedTemplate(id))
            return QJsonObject{{QStringLiteral("template"), id}};
        QVector<Reference> found = m_targets.find(targets, ownForm, id);
        if (found.isEmpty())
            return refuse(place, tr("there is nothing with the id «%1» that this field can refer to").arg(id));
        if (found.size() > 1)
            return refuse(place, tr("the id «%1» stands in several places; name the form too").arg(id));
        found.first().title = m_targets.title(found.first());
        return found.first().toJson();
    }
    const QJsonObject object = given.toObject();
    if (object.contains(QLatin1StringView("template"))) {
        const QString id = object.value(QLatin1StringView("template")).toString();
        if (!hasOnly(object, {QStringLiteral("template"), QStringLiteral("title")}, place))
            return noValue();
        if (!allowedTemplate(id))
            return refuse(place, tr("this field cannot refer to «%1»").arg(id));
        return QJsonObject{{QStringLiteral("template"), id}};
    }
    Reference target = Reference::fromJson(object);
    const QStringList keys{QStringLiteral("form"), QStringLiteral("row"), QStringLiteral("title")};
    if (target.isNull())
        return refuse(place, tr("must be a reference: {\"form\", \"row\", \"title\"} or an id"));
    if (!hasOnly(object, keys, place))
        return noValue();
    if (object.contains(keys.at(2)))
        target.title = text(object.value(keys.at(2)), 0, place);
    target.form = m_targets.finalId(target.form);
    const Template *definition = m_targets.templateOf(target.form);
    if (!definition) {
        // What is gone is kept under the title it had; without one it was never there.
        return object.contains(keys.at(2)) ? Value(target.toJson()) : refuse(place, tr("there is no form «%1»").arg(target.form));
    }
    if (std::none_of(targets.cbegin(), targets.cend(),
                     [&](const QString &to) { return m_targets.isAllowed(to, ownForm, target.form, target.row); }))
        return refuse(place, tr("this field cannot refer to «%1» in %2").arg(target.row.isEmpty() ? target.form : target.row, definition->id));
    if (!object.contains(keys.at(2))) {
        const QVector<Reference> found = m_targets.find(targets, ownForm, target.row.isEmpty() ? target.form : target.row);
        if (!found.contains(target))
            return refuse(place, tr("there is no row «%1» in %2").arg(target.row, definition->id));
        target.title = m_targets.title(target);
    }
    return target.toJson();
}

Value ValueReader::image(const QJsonValue &given, const Place &place)
{
    const QJsonObject object = given.toObject();
    if (!given.isObject() || !object.value(QLatin1StringView("data")).isString())
        return refuse(place, tr("must be a picture: {\"mime\", \"alt\", \"data\"}"));
    if (!hasOnly(object, {QStringLiteral("mime"), QStringLiteral("alt"), QStringLiteral("data")}, place))
        return noValue();
    const QJsonValue altGiven = object.value(QLatin1StringView("alt"));
    const QString alt = altGiven.isUndefined() || altGiven.isNull() ? QString() : text(altGiven, altMax, place);
    const auto decoded = QByteArray::fromBase64Encoding(object.value(QLatin1StringView("data")).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refuse(place, tr("the picture's data is not base64"));
    const QString mime = object.value(QLatin1StringView("mime")).toString();
    if (const Result<void> sound = checkStoredImage(*decoded, mime); !sound)
        return refuse(place, sound.problem().sentence);
    const Result<QString> hash = m_workbook.addImage(*decoded, mime);
    if (!hash)
        return refuse(place, hash.problem().sentence);
    return QJsonObject{{QStringLiteral("hash"), *hash}, {QStringLiteral("alt"), alt}};
}

Value ValueReader::list(const QJsonValue &given, const Place &place, const std::function<Value(const QJsonValue &)> &one)
{
    if (!given.isArray())
        return refuse(place, tr("must be a list"));
    QJsonArray result;
    for (const QJsonValue &value : given.toArray()) {
        const Value read = one(value);
        if (read.isUndefined())
            continue;
        if (result.contains(read))
            return refuse(place, tr("names the same twice"));
        result.append(read);
    }
    return result.isEmpty() ? noValue() : Value(result);
}

} // namespace sjusteg::exchange
