// SPDX-License-Identifier: MPL-2.0
#include "screen/FormContext.h"

#include "flow/Completion.h"
#include "screen/EditCommand.h"

#include <QFileDialog>
#include <QPointer>
#include <QUndoStack>

namespace sjusteg::screen {

FormContext::FormContext(Workbook &workbook, QUndoStack &undo, const QString &formId, QObject *parent)
    : QObject(parent)
    , m_workbook(workbook)
    , m_undo(undo)
    , m_formId(formId)
{
    if (const Form *form = workbook.form(formId))
        m_definition = workbook.catalog().find(form->head.templateId);
    chooseImage = [](QWidget *above) {
        return QFileDialog::getOpenFileName(above, tr("Choose a picture"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
    };
}

bool FormContext::isReadOnly() const
{
    if (m_workbook.isReadOnly() || !exists())
        return true;
    const FormStatus status = form().head.status;
    return status == FormStatus::Done || status == FormStatus::Anchored;
}

const Row *FormContext::row(const CellRef &cell) const
{
    if (cell.isHead())
        return nullptr;
    if (const Row *stored = form().row(cell.table(), cell.row))
        return stored;
    const Row *open = openRow(cell.table());
    return open && open->id == cell.row ? open : nullptr;
}

Value FormContext::value(const CellRef &cell) const
{
    const Field *field = cell.parent.isEmpty() ? m_definition->field(cell.field) : nullptr;
    if (field && field->isDerived() && !field->hasRows()) {
        const Value computed = derivedValue(m_workbook, form(), cell);
        return computed.isUndefined() ? form().value(cell) : computed;
    }
    const Value stored = form().value(cell);
    if (!stored.isUndefined() || cell.isHead() || !cell.parent.isEmpty())
        return stored;
    const Row *open = row(cell);
    return open ? open->cell(cell.column()) : noValue();
}

bool FormContext::isDue(const Field &field, const CellRef &cell) const
{
    return field.when.isAlways() || holds(field.when, *m_definition, form(), cell.isHead() ? QString() : cell.table(), row(cell));
}

QVector<Option> FormContext::options(const Field &field) const
{
    return field.optionsAreUnits || field.type == FieldType::Unit ? m_workbook.units() : field.options;
}

const Row *FormContext::openRow(const QString &table) const
{
    const auto it = m_open.constFind(table);
    return it == m_open.constEnd() ? nullptr : &*it;
}

void FormContext::setOpenRow(const QString &table, const std::optional<Row> &row)
{
    if (row)
        m_open.insert(table, *row);
    else
        m_open.remove(table);
}

QVector<FormChange> FormContext::changesFor(const CellRef &cell, const Value &value) const
{
    const Value after = value.isNull() ? noValue() : value;
    const Row *open = cell.isHead() ? nullptr : openRow(cell.table());
    if (open && open->id == cell.row && !form().row(cell.table(), cell.row)) {
        if (isBlank(after))
            return {};
        Row row = *open;
        row.cells.insert(cell.column(), after);
        return {{m_formId, InsertRow{cell.table(), int(form().rows(cell.table()).size()), row}}};
    }
    const Value before = form().value(cell);
    if (before == after || (isBlank(before) && isBlank(after)))
        return {};
    return {{m_formId, SetCell{cell, before, after}}};
}

bool FormContext::setCell(const CellRef &cell, const Value &value, bool typing)
{
    const QVector<FormChange> changes = changesFor(cell, value);
    if (changes.isEmpty())
        return true;
    const Field *field = m_definition->field(cell.field);
    const bool newRow = std::holds_alternative<InsertRow>(changes.first().change);
    return commit({newRow ? tr("New row") : tr("Change %1").arg(field ? field->label : cell.field), QStringLiteral("edit"), changes},
                  typing && !newRow);
}

bool FormContext::commit(const Edit &edit, bool typing)
{
    if (edit.isEmpty())
        return true;
    const Result<void> result = m_workbook.apply(edit);
    if (!result) {
        report(result.problem());
        return false;
    }
    m_undo.push(new EditCommand(m_workbook, edit, typing, [self = QPointer<FormContext>(this)](const Problem &problem) {
        if (self)
            self->report(problem);
    }));
    return true;
}

void FormContext::report(const Problem &problem)
{
    Q_EMIT failed(problem);
}

} // namespace sjusteg::screen
