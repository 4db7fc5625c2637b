// SPDX-License-Identifier: MPL-2.0
// Texts for rows, copies, references, persons and units.
#include "workbook/WorkbookPrivate.h"

#include "workbook/TargetTitles.h"
#include "workbook/ValueWords.h"

#include <QLocale>

namespace sjusteg {

namespace {

const QLatin1StringView rowsTable("rows");

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled += part;
    }
    return filled.join(QStringLiteral(" – "));
}

QString shortDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QString optionLabel(const Field &field, const Value &value)
{
    const QJsonObject object = value.toObject();
    const QString id = value.isObject() ? object.value(QLatin1StringView("option")).toString() : value.toString();
    if (const QString text = object.value(QLatin1StringView("text")).toString(); !text.isEmpty())
        return text;
    const Option *option = field.option(id);
    return option ? option->label : id;
}

QString cellText(const Workbook &workbook, const Field &column, const Value &value)
{
    if (isBlank(value))
        return {};
    switch (column.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Time:
        return titleLine(value.toString());
    case FieldType::Date:
        return shortDate(value.toString());
    case FieldType::Person:
        return workbook.personName(value);
    case FieldType::Unit:
        return workbook.unitLabel(value.isArray() ? value.toArray().first().toString() : value.toString());
    case FieldType::Reference:
        return workbook.referenceTitle(value.isArray() ? value.toArray().first().toObject() : value.toObject());
    case FieldType::Choice:
        return column.optionsAreUnits ? workbook.unitLabel(value.toString()) : optionLabel(column, value);
    default:
        return value.toVariant().toString();
    }
}

/// The columns whose texts make a row's title.
QVector<const Field *> titleColumns(const Template &definition, const Field &table)
{
    QVector<const Field *> columns;
    for (const QString &id : definition.titleColumns.value(table.id)) {
        if (const Field *column = table.column(id))
            columns.append(column);
    }
    for (const bool requiredOnly : {true, false}) {
        for (const Field &column : table.columns) {
            const bool text = column.type == FieldType::Text || column.type == FieldType::LongText;
            if (columns.isEmpty() && text && (!requiredOnly || column.need == Need::Required))
                columns.append(&column);
        }
    }
    return columns;
}

QString firstDate(const Template &definition, const Form &form)
{
    for (const Field &field : definition.fields) {
        if (field.type == FieldType::Date && !field.isDerived()) {
            if (const QString date = shortDate(form.fields.value(field.id, noValue()).toString()); !date.isEmpty())
                return date;
        }
    }
    return {};
}

} // namespace

QString Workbook::rowTitle(const QString &formId, const QString &table, const QString &row) const
{
    const QString title = ownRowTitle(formId, table, row);
    const Template *definition = d->definitionOf(formId);
    if (title.isEmpty() || definition->scope == Scope::Register || d->hasOneCopy(*definition))
        return title;
    return tr("%1 (%2)").arg(title, copyTitle(formId));
}

QString Workbook::ownRowTitle(const QString &formId, const QString &table, const QString &row) const
{
    const Template *definition = d->definitionOf(formId);
    const Field *field = definition ? definition->field(table) : nullptr;
    const Form *form = field ? d->load(formId) : nullptr;
    const Row *found = form ? d->places.find(*form, table, row) : nullptr;
    if (!found)
        return {};
    QStringList parts;
    if (field->type == FieldType::Checklist) {
        for (const Statement &statement : field->statements) {
            if (statement.id == row)
                parts += titleLine(statement.text);
        }
    }
    for (const Field *column : titleColumns(*definition, *field))
        parts += cellText(*this, *column, found->cell(column->id));
    return joined(parts);
}

QString Workbook::copyTitle(const QString &formId) const
{
    const Template *definition = d->definitionOf(formId);
    if (!definition)
        return {};
    const FormHead head = d->heads.value(formId);
    if (head.pattern)
        return tr("Common starting point");
    if (definition->kind == TemplateKind::RunSheet) {
        const Form *form = d->load(formId);
        const QString date = shortDate(form->fields.value(QStringLiteral("meeting_date"), noValue()).toString());
        const QString meeting = tr("Meeting %1").arg(definition->step.value_or(0));
        const QString title = date.isEmpty() ? meeting : tr("%1, %2").arg(meeting, date);
        return joined({title, head.name});
    }
    if (head.subject.isNull() && head.name.isEmpty()) {
        const Field *named = definition->namingField();
        const QString own = named ? titleLine(d->load(formId)->fields.value(named->id, noValue()).toString()) : QString();
        return own.isEmpty() ? definition->title : own;
    }
    if (head.subject.isNull())
        return head.name;
    QStringList parts{referenceTitle(head.subject.toJson())};
    if (definition->scope == Scope::Evaluation)
        parts += firstDate(*definition, *d->load(formId));
    parts += head.name;
    const QString title = joined(parts);
    return title.isEmpty() ? definition->title : title;
}

QString Workbook::referenceTitle(const QJsonObject &reference, bool *alive) const
{
    const QString templateId = reference.value(QLatin1StringView("template")).toString();
    const Reference target = Reference::fromJson(reference);
    QString title = target.title;
    bool there = false;
    if (!templateId.isEmpty()) {
        const Template *definition = d->catalog->find(templateId);
        there = definition || d->catalog->isKnownTarget(templateId);
        title = definition ? definition->title : targetTitle(templateId);
    } else if (const Template *definition = d->definitionOf(target.form)) {
        if (target.row.isEmpty()) {
            there = true;
            title = copyTitle(target.form);
        } else if (const Form *form = d->load(target.form)) {
            for (const Field &table : definition->fields) {
                if (there || !d->places.find(*form, table.id, target.row))
                    continue;
                there = true;
                if (const QString now = rowTitle(target.form, table.id, target.row); !now.isEmpty())
                    title = now;
            }
        }
    }
    // In the process file a reference into the participants' file has no title of its own.
    if (!there && title.isEmpty() && templateId.isEmpty() && !target.isNull() && d->participantState() == ParticipantState::Locked) {
        there = true;
        title = tr("Locked");
    }
    if (alive)
        *alive = there;
    return title;
}

QString Workbook::personName(const Value &person, bool withUnit) const
{
    if (person.isObject())
        return person.toObject().value(QLatin1StringView("name")).toString();
    const Form *group = d->registerForm(QStringLiteral("reg-arbeidsgruppe"));
    const Row *member = group ? group->row(rowsTable, person.toString()) : nullptr;
    if (!member)
        return {};
    const QString name = member->cell(QStringLiteral("name")).toString();
    const QString unit = unitLabel(member->cell(QStringLiteral("unit")).toString());
    return withUnit && !unit.isEmpty() ? tr("%1 (%2)").arg(name, unit) : name;
}

QVector<Option> Workbook::units(bool activeOnly) const
{
    QVector<Option> all;
    for (const QString &id : d->unitIds(activeOnly))
        all.append({id, unitLabel(id)});
    return all;
}

QString Workbook::unitLabel(const QString &unitId) const
{
    const Form *units = d->registerForm(QStringLiteral("reg-enheter"));
    const Row *unit = units ? units->row(rowsTable, unitId) : nullptr;
    const QString label = unit ? unit->cell(QStringLiteral("label")).toString().trimmed() : QString();
    if (!label.isEmpty())
        return label;
    // A unit of the handbook whose name was emptied is called as the handbook calls it.
    const Template *definition = d->catalog->find(QStringLiteral("reg-enheter"));
    const Field *table = definition ? definition->field(rowsTable) : nullptr;
    const DeliveredRow *delivered = table ? table->delivered(unitId) : nullptr;
    const QString given = delivered ? delivered->cells.value(QLatin1StringView("label")).toString() : QString();
    return given.isEmpty() ? unitId : given;
}

QString Workbook::municipality() const
{
    const Form *process = d->registerForm(QStringLiteral("reg-prosess"));
    return process && !process->rows(rowsTable).isEmpty() ? process->rows(rowsTable).first().cell(QStringLiteral("municipality")).toString()
                                                          : QString();
}

QString Workbook::processName() const
{
    const Form *process = d->registerForm(QStringLiteral("reg-prosess"));
    return process && !process->rows(rowsTable).isEmpty() ? process->rows(rowsTable).first().cell(QStringLiteral("name")).toString()
                                                          : QString();
}

} // namespace sjusteg
