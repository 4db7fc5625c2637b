// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"

namespace sjusteg {

Form blankForm(const Workbook &workbook, const Template &definition, const FormHead &head)
{
    Form form = workbook.newCopy(definition.id, head.subject, head.name, head.pattern);
    if (!head.id.isEmpty()) {
        form.head.id = head.id;
        form.head.stored = head.stored;
    }
    form.fields.clear();
    for (const Field &field : definition.fields) {
        // Delivered text is printed; a preset date or choice would be taken for an answer.
        const bool delivered = field.type == FieldType::LongText || field.type == FieldType::Text || field.type == FieldType::Time;
        if (delivered && field.defaultValue.isString())
            form.fields.insert(field.id, field.defaultValue);
        if (!field.isTable())
            continue;
        QVector<Row> kept;
        for (const Row &row : form.rows(field.id)) {
            const DeliveredRow *source = field.delivered(row.id);
            if (!source && field.rowSource.isEmpty())
                continue;
            Row empty{row.id, {}};
            for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it) {
                if (source ? source->cells.contains(it.key()) : it.key() == QLatin1StringView("unit"))
                    empty.cells.insert(it.key(), it.value());
            }
            kept.append(empty);
        }
        form.tables.insert(field.id, kept);
    }
    form.votes.clear();
    return form;
}

Document buildOwnSheet(const Workbook &workbook, const Template &definition, const QString &about, const PrintOptions &options)
{
    PrintOptions own = options;
    own.blank = true;
    own.forParticipant = true;
    FormHead head;
    head.name = about;
    const Form form = blankForm(workbook, definition, head);
    Document sheet = FormDocument(workbook, definition, form, own).build();
    sheet.subject = about;
    sheet.maxPages = options.part.isEmpty() ? 1 : definition.pages; // where it fits: large type is not made smaller for it
    return sheet;
}

Document buildBlankDocument(const Workbook &workbook, const Template &definition, const PrintOptions &options)
{
    PrintOptions blank = options;
    blank.blank = true;
    const Form form = blankForm(workbook, definition);
    if (options.agendaOnly && definition.kind == TemplateKind::RunSheet)
        return buildAgenda(workbook, definition, form);
    return FormDocument(workbook, definition, form, blank).build();
}

} // namespace sjusteg
