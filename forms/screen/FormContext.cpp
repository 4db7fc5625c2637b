// SPDX-License-Identifier: MPL-2.0
#include "screen/FormContext.h"

#include "carry/Carry.h"
#include "flow/Completion.h"
#include "flow/LiveValue.h"
#include "flow/MovedDay.h"
#include "screen/EditCommand.h"
#include "screen/carry/CarryMarks.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QUndoStack>

#include <utility>

namespace sjusteg::screen {

FormContext::FormContext(Workbook &workbook, QUndoStack &undo, const QString &formId, QObject *parent)
    : QObject(parent)
    , m_workbook(workbook)
    , m_undo(undo)
    , m_formId(formId)
{
    if (const Form *form = workbook.form(formId))
        m_definition = workbook.catalog().find(form->head.templateId);
    m_marks = new CarryMarks(workbook, formId, this);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, &FormContext::settle);
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
    if (!exists())
        return noValue(); // the copy is gone; its editors are about to be
    const Field *field = cell.parent.isEmpty() ? m_definition->field(cell.field) : nullptr;
    if (field && field->isDerived() && !field->hasRows()) {
        const Value computed = derivedValue(m_workbook, form(), cell);
        return computed.isUndefined() ? form().value(cell) : computed;
    }
    const Value stored = liveValue(m_workbook, form(), cell);
    if (!stored.isUndefined() || cell.isHead() || !cell.parent.isEmpty())
        return stored;
    const Row *open = row(cell);
    return open ? open->cell(cell.column()) : noValue();
}

QString FormContext::movedText(const CellRef &cell) const
{
    return exists() ? sjusteg::movedText(*m_definition, form(), cell) : QString();
}

bool FormContext::isLiveCell(const CellRef &cell) const
{
    return isLive(m_workbook, form(), cell);
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
    if (isLiveCell(cell))
        return {}; // it is written in its source
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
    if (!exists())
        return true; // what was half typed goes with the copy
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
    if (!typing)
        settle();
    if (const std::optional<Problem> problem = forbidden(m_workbook, edit)) {
        report(*problem);
        return false;
    }
    // What follows waits until the field is left: half a word is no answer yet.
    const bool whole = typing || edit.cause == QLatin1StringView("accept");
    const Edit all = whole ? edit : withEffects(m_workbook, edit);
    const Result<void> result = m_workbook.apply(all);
    if (!result) {
        report(result.problem());
        return false;
    }
    auto *command = new EditCommand(m_workbook, all, typing, [self = QPointer<FormContext>(this)](const Problem &problem) {
        if (self)
            self->report(problem);
    });
    m_undo.push(command);
    if (typing) {
        m_typed.changes += edit.changes;
        if (m_undo.command(m_undo.index() - 1) == command)
            m_typing = command; // else it has melted together with the one before
    }
    return true;
}

void FormContext::settle()
{
    if (m_typed.isEmpty())
        return;
    const Edit typed = std::exchange(m_typed, Edit());
    EditCommand *command = std::exchange(m_typing, nullptr);
    const bool last = command && m_undo.index() > 0 && m_undo.command(m_undo.index() - 1) == command;
    const Edit effects = last ? automaticEffects(m_workbook, typed) : Edit();
    if (effects.isEmpty())
        return;
    if (const Result<void> done = m_workbook.apply(effects); !done)
        report(done.problem());
    else
        command->extend(effects.changes);
}

void FormContext::report(const Problem &problem)
{
    Q_EMIT failed(problem);
}

} // namespace sjusteg::screen
