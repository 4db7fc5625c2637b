// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedDocument.h"

#include "document/DocumentBuilder.h"

namespace sjusteg {

Document sharedDocument(const Workbook &workbook, const QString &formId)
{
    const Form *form = workbook.form(formId);
    const Template *definition = form ? workbook.catalog().find(form->head.templateId) : nullptr;
    if (!definition)
        return {};
    PrintOptions options;
    options.forReport = true;
    options.agendaOnly = definition->kind == TemplateKind::RunSheet;
    Document document = buildFormDocument(workbook, *form, options);
    document.facts.clear();
    return document;
}

QStringList placeInDocument(const Workbook &workbook, const QString &formId, const CellRef &cell)
{
    const std::optional<FormHead> head = workbook.head(formId);
    const Template *definition = head ? workbook.catalog().find(head->templateId) : nullptr;
    const Field *field = definition ? definition->field(cell.table()) : nullptr;
    if (!field)
        return {};
    QStringList path;
    for (const Field &each : definition->fields) {
        if (each.type == FieldType::Section)
            path = QStringList{each.label};
        if (each.id == field->id)
            break;
    }
    path.append(field->label);
    if (field->isTable() && !cell.row.isEmpty())
        path.append(workbook.ownRowTitle(formId, field->id, cell.row));
    return path;
}

} // namespace sjusteg
