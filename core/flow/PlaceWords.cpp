// SPDX-License-Identifier: MPL-2.0
#include "flow/PlaceWords.h"

#include "handbook/TemplateCatalog.h"

namespace sjusteg {

QString PlaceWords::step(const Template &definition)
{
    if (definition.isRegister())
        return tr("Registers");
    const int step = definition.step.value_or(0);
    return step == 0 ? tr("Before the start") : tr("Step %1").arg(step);
}

QString PlaceWords::name(const Template &definition)
{
    if (!definition.number().isEmpty())
        return tr("Template %1").arg(definition.number());
    return definition.shortTitle.isEmpty() ? definition.title : definition.shortTitle;
}

QStringList PlaceWords::of(const QString &form, const CellRef &cell) const
{
    const std::optional<FormHead> head = m_workbook.head(form);
    const Template *definition = head ? m_workbook.catalog().find(head->templateId) : nullptr;
    if (!definition)
        return {};
    QStringList path{step(*definition), name(*definition)};
    const QString copy = m_workbook.copyTitle(form);
    const bool ownCopy = copy != definition->title;
    const Field *field = cell.field.isEmpty() ? nullptr : definition->field(cell.field);
    const QString table = cell.table();
    const QString row = cell.parent.isEmpty() ? cell.row : cell.parent;
    const Field *tableField = row.isEmpty() ? nullptr : definition->field(table);
    // A statement is what the hit itself shows.
    const bool statement = tableField && tableField->type == FieldType::Checklist;
    const QString title = tableField && !statement ? m_workbook.rowTitle(form, table, row) : QString();
    if (title.isEmpty()) {
        if (ownCopy)
            path += copy;
        if (tableField)
            path += tableField->label;
    } else {
        path += title; // with the copy it stands in, where there are several
    }
    if (field && field != tableField)
        path += field->label;
    path.removeAll(QString());
    return path;
}

} // namespace sjusteg
