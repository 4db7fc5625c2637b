// SPDX-License-Identifier: MPL-2.0
#include "form/ValueText.h"

#include "document/Wording.h"
#include "workbook/ValueWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace sjusteg {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("sjusteg", text);
}

QString optionText(const Field *field, const Value &value)
{
    const QString id = value.isObject() ? value[QLatin1String("option")].toString() : value.toString();
    const Option *option = field ? field->option(id) : nullptr;
    const QString note = value[QLatin1String("text")].toString();
    const QString label = option ? option->label : id;
    return note.isEmpty() ? label : label + QStringLiteral(": ") + note;
}

} // namespace

QString valueText(const Workbook &workbook, const Field *field, const Value &value)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            texts.append(valueText(workbook, field, item));
        return field ? joinedLabels(*field, texts) : texts.join(QStringLiteral(", "));
    }
    if (value.isBool())
        return value.toBool() ? tr("Yes") : tr("No");
    if (isBlank(value))
        return tr("empty");
    if (value.isDouble())
        return field ? numberWords(value.toDouble(), field->decimals) : QLocale().toString(value.toDouble());
    const FieldType type = field ? field->type : FieldType::Text;
    switch (type) {
    case FieldType::Person:
        return workbook.personName(value);
    case FieldType::Unit:
        return workbook.unitLabel(value.toString());
    case FieldType::Reference:
        return Wording(workbook).reference(value.toObject());
    case FieldType::Image:
        return tr("picture: %1").arg(value[QLatin1String("alt")].toString());
    case FieldType::Date:
        return QLocale().toString(QDate::fromString(value.toString(), Qt::ISODate), QLocale::ShortFormat);
    default:
        return value.isObject() || (field && !field->options.isEmpty()) ? optionText(field, value) : value.toString().simplified();
    }
}

const Field *cellField(const Template &definition, const CellRef &cell)
{
    if (cell.field.count(QLatin1Char('.')) < 2)
        return definition.field(cell.field);
    const Field *votes = definition.field(cell.field.section(QLatin1Char('.'), 0, 1));
    return votes ? votes->column(cell.field.section(QLatin1Char('.'), 2)) : nullptr;
}

QString cellTitle(const Workbook &workbook, const QString &formId, const CellRef &cell)
{
    const std::optional<FormHead> head = workbook.head(formId);
    const Template *definition = head ? workbook.catalog().find(head->templateId) : nullptr;
    const Field *field = definition ? cellField(*definition, cell) : nullptr;
    const QString label = field ? field->label : cell.field;
    if (cell.isHead())
        return label;
    const QString row = workbook.rowTitle(formId, cell.table(), cell.parent.isEmpty() ? cell.row : cell.parent);
    return row.isEmpty() ? label : QStringLiteral("%1: %2").arg(row, label);
}

} // namespace sjusteg
