// SPDX-License-Identifier: MPL-2.0
#include "flow/Derived.h"

#include "flow/Completion.h"
#include "flow/Filled.h"
#include "flow/NamedRules.h"
#include "flow/Progress.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

Value subjectOf(const Workbook &workbook, const Form &form)
{
    if (form.head.subject.isNull())
        return noValue();
    QJsonObject reference = form.head.subject.toJson();
    reference.insert("title"_L1, workbook.referenceTitle(reference));
    return reference;
}

Value fromRegister(const Workbook &workbook, const QString &path)
{
    const Form *source = workbook.single(path.section(u'.', 0, 0));
    const QVector<Row> &rows = source->rows(u"rows"_s);
    return rows.isEmpty() ? noValue() : rows.constFirst().cell(path.section(u'.', 1));
}

Value groupByUnit(const Workbook &workbook)
{
    const Form *group = workbook.single(u"reg-arbeidsgruppe"_s);
    QStringList parts;
    for (const QString &unit : obligatoryUnits())
        parts.append(u"%1: %2"_s.arg(workbook.unitLabel(unit)).arg(activeMembers(*group, unit)));
    return parts.join(u" · "_s);
}

/// The documents of the form's step: all of them for the table itself, one cell for a column.
Value documentsDue(const Workbook &workbook, const Template &definition, const CellRef &cell)
{
    QJsonArray documents;
    const QVector<DocumentStatus> statuses = documentStatuses(workbook, definition.step);
    for (const DocumentStatus &status : statuses) {
        const QJsonObject row{{u"id"_s, status.document->id},
                              {u"document"_s, status.document->title},
                              {u"template"_s, QJsonObject{{u"template"_s, status.document->templates.value(0)}}},
                              {u"status"_s, statusId(status.status)},
                              {u"review"_s, status.review}};
        if (cell.row == status.document->id)
            return row.value(cell.column());
        documents.append(row);
    }
    return cell.isHead() ? Value(documents) : noValue();
}

/// A column of a derived table follows the table's own rule.
QJsonObject deriveOf(const Template &definition, const CellRef &cell)
{
    const Field *field = definition.field(cell.field);
    if (field && field->derive.isEmpty() && !cell.isHead())
        field = definition.field(cell.table());
    return field ? field->derive : QJsonObject();
}

} // namespace

Value derivedValue(const Workbook &workbook, const Form &form, const CellRef &cell)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return noValue();
    const QJsonObject derive = deriveOf(*definition, cell);
    if (derive.value("subject"_L1).toBool())
        return subjectOf(workbook, form);
    if (derive.contains("register"_L1))
        return fromRegister(workbook, derive.value("register"_L1).toString());
    const QString name = derive.value("named"_L1).toString();
    if (name == "process_leader"_L1) {
        const Row *leader = processLeader(workbook);
        return leader ? Value(leader->id) : noValue();
    }
    if (name == "group_by_unit"_L1)
        return groupByUnit(workbook);
    if (name == "documents_due"_L1)
        return documentsDue(workbook, *definition, cell);
    if (name == "complete_phases"_L1)
        return completePhases(form);
    if (derive.contains("carried"_L1)) {
        QStringList flows;
        for (const QJsonValue &flow : derive.value("carried"_L1).toArray())
            flows.append(flow.toString());
        const QJsonArray references = carriedReferences(workbook, form, cell, flows);
        const Field *field = definition->field(cell.field);
        return references.isEmpty() ? noValue() : field && field->multiple ? Value(references) : Value(references.first());
    }
    return derive.isEmpty() ? flowValue(workbook, *definition, form, cell) : computedValue(*definition, form, cell);
}

} // namespace sjusteg
