// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"
#include "document/Invitation.h"

namespace sjusteg {

QVector<Document> buildPrepPack(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting, PrepPack pack)
{
    QVector<Document> documents;
    QStringList templates;
    PrintOptions agenda;
    agenda.agendaOnly = true;
    for (const QString &id : meeting.forms) {
        const Form *sheet = workbook.form(id);
        if (!sheet)
            continue;
        documents.append(buildFormDocument(workbook, *sheet, agenda));
        const Template *definition = workbook.catalog().find(sheet->head.templateId);
        const int step = definition ? definition->step.value_or(0) : 0;
        if (step >= 1 && step <= handbook.steps().size())
            templates += handbook.step(step).templates;
    }
    templates.removeDuplicates();
    for (const QString &id : std::as_const(templates)) {
        const Template *definition = workbook.catalog().find(id);
        if (definition && definition->kind != TemplateKind::RunSheet)
            appendBundled(workbook, *definition, pack == PrepPack::Blank, documents);
    }
    return documents;
}

} // namespace sjusteg
