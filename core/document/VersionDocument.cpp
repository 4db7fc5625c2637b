// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"

#include <algorithm>

namespace sjusteg {

namespace {

Row rowFrom(const QJsonObject &object, const QString &id)
{
    Row row{id, {}};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1StringView("id") && it.key() != QLatin1StringView("statement") && it.key() != QLatin1StringView("unit_votes"))
            row.cells.insert(it.key(), it.value());
    }
    return row;
}

/// Kept rows laid over the delivered ones, whose read-only text is not kept with a version.
void readTable(Form &form, const Field &field, const QJsonArray &kept)
{
    QVector<Row> rows;
    for (const Row &row : form.rows(field.id)) {
        if (field.rows == RowKind::Fixed || field.rows == RowKind::FixedAndFree)
            rows.append(row);
    }
    int number = 0;
    for (const QJsonValue &value : kept) {
        const QJsonObject object = value.toObject();
        const Row read = rowFrom(object, object.value(QLatin1StringView("id")).toString(QStringLiteral("row-%1").arg(++number)));
        const auto same = std::find_if(rows.begin(), rows.end(), [&read](const Row &row) { return row.id == read.id; });
        if (same == rows.end())
            rows.append(read);
        else
            same->cells.insert(read.cells);
    }
    form.tables.insert(field.id, rows);
}

void readChecklist(Form &form, const Field &field, const QJsonArray &kept)
{
    QVector<Row> rows;
    for (const QJsonValue &value : kept) {
        const QJsonObject object = value.toObject();
        const QString statement = object.value(QLatin1StringView("statement")).toString();
        rows.append(rowFrom(object, statement));
        QVector<Row> votes;
        for (const QJsonValue &vote : object.value(QLatin1StringView("unit_votes")).toArray())
            votes.append(rowFrom(vote.toObject(), vote[QLatin1StringView("unit")].toString()));
        if (!votes.isEmpty())
            form.votes[field.id].insert(statement, votes);
    }
    form.tables.insert(field.id, rows);
}

Form readVersion(const Workbook &workbook, const Template &definition, const FormVersion &version)
{
    const QJsonObject &kept = version.document;
    const QJsonObject answers = kept.value(QLatin1StringView("answers")).toObject();
    Form form = blankForm(workbook, definition);
    form.fields.clear();
    form.head.id = kept.value(QLatin1StringView("id")).toString();
    form.head.templateId = definition.id;
    form.head.templateVersion = kept.value(QLatin1StringView("template_version")).toInt(definition.version);
    form.head.subject = Reference::fromJson(kept.value(QLatin1StringView("subject")).toObject());
    form.head.name = kept.value(QLatin1StringView("name")).toString();
    form.head.pattern = kept.value(QLatin1StringView("pattern")).toBool();
    form.head.status = version.status;
    form.head.anchored = kept.value(QLatin1StringView("anchored")).toObject();
    form.head.filledBy = kept.value(QLatin1StringView("filled_by"));
    for (const Field &field : definition.fields) {
        const QJsonValue value = answers.value(field.id);
        if (field.isTable())
            readTable(form, field, value.toArray());
        else if (field.type == FieldType::Checklist)
            readChecklist(form, field, value.toArray());
        else if (!value.isUndefined())
            form.fields.insert(field.id, value);
    }
    return form;
}

} // namespace

Document buildVersionDocument(const Workbook &workbook, const FormVersion &version, const PrintOptions &options)
{
    const Template *definition = workbook.catalog().find(version.document.value(QLatin1StringView("template")).toString());
    if (!definition)
        return {};
    const Form form = readVersion(workbook, *definition, version);
    Document document = FormDocument(workbook, *definition, form, options).build();
    const QString day = version.at.toLocalTime().date().toString(QStringLiteral("dd.MM.yyyy"));
    document.facts.append({QCoreApplication::translate("sjusteg::FormDocument", "Version"), QStringLiteral("%1 (%2)").arg(version.number).arg(day)});
    return document;
}

} // namespace sjusteg
