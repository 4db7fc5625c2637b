// SPDX-License-Identifier: MPL-2.0
#include "document/Wording.h"

#include "workbook/ValueWords.h"

namespace sjusteg {

namespace {
QJsonArray asList(const Value &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}
} // namespace

QStringList Wording::chosen(const Value &value, QString *other)
{
    QStringList ids;
    for (const QJsonValue &item : asList(value)) {
        if (item.isObject() && other)
            *other = item[QLatin1StringView("text")].toString();
        ids.append(item.isObject() ? item[QLatin1StringView("option")].toString() : item.toString());
    }
    ids.removeAll(QString());
    return ids;
}

QString Wording::date(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : iso;
}

QString Wording::options(const Field &field, const Value &value) const
{
    QString other;
    QStringList labels;
    for (const QString &id : chosen(value, &other)) {
        const Option *option = field.option(id);
        QString label = option ? option->label : id;
        if (!other.isEmpty() && (id == field.other || value.isObject()))
            label += QStringLiteral(": ") + other;
        labels.append(label);
    }
    return joinedLabels(field, labels);
}

QString Wording::units(const Value &value) const
{
    QStringList labels;
    for (const QJsonValue &item : asList(value))
        labels.append(m_workbook.unitLabel(item.toString()));
    return labels.join(QStringLiteral(", "));
}

/// A template by its number and short title, a step's topics by the step: on paper there is nothing to click.
QString Wording::page(const QString &target) const
{
    if (target.startsWith(QLatin1StringView("pafyll-")))
        return tr("Topics of step %1").arg(target.mid(7));
    const Template *definition = m_workbook.catalog().find(target);
    if (!definition)
        return m_workbook.referenceTitle({{QStringLiteral("template"), target}});
    const QString title = definition->shortTitle.isEmpty() ? definition->title : definition->shortTitle;
    return definition->number().isEmpty() ? title : definition->number() + QLatin1Char(' ') + title;
}

QString Wording::reference(const QJsonObject &reference) const
{
    const QString target = reference.value(QLatin1StringView("template")).toString();
    if (!target.isEmpty())
        return page(target);
    bool alive = true;
    const QString title = m_workbook.referenceTitle(reference, &alive);
    return alive ? title : tr("Removed in the source: %1").arg(title);
}

QString Wording::references(const Value &value) const
{
    QStringList titles;
    for (const QJsonValue &item : asList(value))
        titles.append(reference(item.toObject()));
    titles.removeAll(QString());
    return titles.join(QStringLiteral("; "));
}

QString Wording::text(const Field &field, const Value &value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Date: return date(value.toString());
    case FieldType::Number: {
        if (!value.isDouble())
            return {};
        const QString digits = numberWords(value.toDouble(), field.decimals);
        return field.suffix.isEmpty() ? digits : digits + QChar(QChar::Nbsp) + field.suffix;
    }
    case FieldType::Scale: return value.isDouble() ? QString::number(value.toInt()) : QString();
    case FieldType::Check: return value.toBool() ? tr("Yes") : tr("No");
    case FieldType::Choice:
    case FieldType::MultiChoice: return field.optionsAreUnits ? units(value) : options(field, value);
    case FieldType::Person: return m_workbook.personName(value, true);
    case FieldType::Unit: return units(value);
    case FieldType::Reference: return references(value);
    case FieldType::Image: return value[QLatin1StringView("alt")].toString();
    default: return value.toString();
    }
}

} // namespace sjusteg
