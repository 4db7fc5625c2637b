// SPDX-License-Identifier: MPL-2.0
#include "workbook/EditRun.h"

#include "workbook/FormEdit.h"
#include "workbook/FormJson.h"
#include "workbook/FormShape.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::EditRun)
};

bool isFinished(const Form &form)
{
    return form.head.status == FormStatus::Done || form.head.status == FormStatus::Anchored;
}

QJsonObject rowJson(const Row &row)
{
    QJsonObject cells;
    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
        cells.insert(cell.key(), *cell);
    return cells;
}

/// The value with the title of every reference to the form (or one row of it) as it is now.
Value retitled(const Workbook &workbook, const Value &value, const QString &form, const QString &row)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(retitled(workbook, item, form, row));
        return list;
    }
    QJsonObject object = value.toObject();
    const bool meant = object.value(QLatin1StringView("form")).toString() == form
        && (row.isEmpty() || object.value(QLatin1StringView("row")).toString() == row);
    if (!meant)
        return value;
    object.insert(QStringLiteral("title"), workbook.referenceTitle(object));
    return object;
}

} // namespace

EditRun::EditRun(Workbook &workbook, QString cause)
    : m_workbook(workbook)
    , d(*workbook.d)
    , m_cause(std::move(cause))
    , m_at(d.clock->now())
{
}

Result<EditRun::Pending *> EditRun::pending(const QString &formId)
{
    const auto known = m_forms.find(formId);
    if (known != m_forms.end()) {
        if (!known->second.after)
            return Problem{RunText::tr("The form is no longer there."), formId};
        return &known->second;
    }
    const Form *form = d.load(formId);
    if (!form)
        return Problem{RunText::tr("The form is no longer there."), formId};
    m_order.append(formId);
    Pending &entry = m_forms[formId];
    entry.definition = d.catalog->find(form->head.templateId);
    entry.before = form;
    entry.after = *form;
    return &entry;
}

Result<void> EditRun::prepare(const Edit &edit)
{
    for (const FormChange &change : edit.changes) {
        if (Result<void> done = apply(change); !done)
            return done;
    }
    if (d.readProblem)
        return *d.readProblem;
    for (auto &[id, form] : m_forms) {
        if (form.after)
            settle(form);
    }
    return {};
}

Result<void> EditRun::apply(const FormChange &change)
{
    if (const auto *add = std::get_if<AddForm>(&change.change))
        return this->add(change, add->form);
    if (std::holds_alternative<DropForm>(change.change))
        return drop(change);
    const Result<Pending *> form = pending(change.form);
    if (!form)
        return form.problem();
    Pending &entry = **form;
    if (isFinished(*entry.after) && changesAnswers(change.change))
        return Problem{RunText::tr("«%1» is finished. Open it again to change it.").arg(m_workbook.copyTitle(change.form)), change.form};
    if (const auto *removal = std::get_if<RemoveRow>(&change.change))
        refreshTitles(change.form, removal->row.id);
    note(entry, change.change);
    return changeForm(*entry.definition, *entry.after, change.change);
}

Result<void> EditRun::add(const FormChange &change, const Form &form)
{
    const Template *definition = d.catalog->find(form.head.templateId);
    if (!definition || form.head.id.isEmpty() || form.head.id != change.form)
        return Problem{RunText::tr("There is no form «%1».").arg(form.head.templateId), change.form};
    const auto known = m_forms.find(change.form);
    const bool there = known == m_forms.end() ? d.heads.value(change.form).stored : known->second.after && isStored(known->second);
    if (there)
        return Problem{RunText::tr("The form is there already."), change.form};
    if (known == m_forms.end()) {
        m_order.append(change.form);
        m_forms[change.form].before = d.heads.contains(change.form) ? d.load(change.form) : nullptr;
    }
    Pending &entry = m_forms[change.form];
    entry.definition = definition;
    entry.after = form;
    entry.added = true;
    const bool unitRegister = definition->id == QLatin1StringView("reg-enheter");
    normalise(*definition, *entry.after, unitRegister ? QStringList() : d.unitIds(true));
    entry.history = {{QStringLiteral("added"), {}, noValue(), noValue()}};
    return {};
}

Result<void> EditRun::drop(const FormChange &change)
{
    const Result<Pending *> form = pending(change.form);
    if (!form)
        return form.problem();
    refreshTitles(change.form, {});
    (*form)->after.reset();
    (*form)->history.clear();
    return {};
}

void EditRun::note(Pending &form, const Change &change)
{
    const Template &definition = *form.definition;
    const auto isReal = [&](const QString &table, const Row &row) {
        const Field *field = definition.field(table);
        return field && isRealRow(definition, *field, row, d.context(definition, &*form.after));
    };
    if (const auto *cell = std::get_if<SetCell>(&change)) {
        const Value before = form.after->value(cell->cell);
        const bool same = before == cell->after || (isBlank(before) && isBlank(cell->after));
        if (!same)
            form.history.append({QStringLiteral("cell"), cell->cell, before, isBlank(cell->after) ? noValue() : cell->after});
    } else if (const auto *insert = std::get_if<InsertRow>(&change)) {
        if (isReal(insert->table, insert->row))
            form.history.append({QStringLiteral("row_added"), {insert->table, insert->row.id, {}}, noValue(), rowJson(insert->row)});
    } else if (const auto *remove = std::get_if<RemoveRow>(&change)) {
        const Row *row = form.after->row(remove->table, remove->row.id);
        if (row && isReal(remove->table, *row))
            form.history.append({QStringLiteral("row_removed"), {remove->table, row->id, {}}, rowJson(*row), noValue()});
    } else if (const auto *move = std::get_if<MoveRow>(&change)) {
        const Row *row = form.after->row(move->table, move->row);
        if (row && isReal(move->table, *row))
            form.history.append({QStringLiteral("row_moved"), {move->table, move->row, {}}, move->from + 1, move->to + 1});
    } else if (const auto *head = std::get_if<SetHead>(&change)) {
        const bool named = form.after->head.name != head->after.name;
        form.history.append({QStringLiteral("head"), {}, named ? Value(form.after->head.name) : noValue(),
                             named ? Value(head->after.name) : noValue()});
    } else if (std::holds_alternative<SetOrigins>(change)) {
        form.history.append({QStringLiteral("origins"), {}, noValue(), noValue()});
    }
}

void EditRun::refreshTitles(const QString &formId, const QString &row)
{
    // What pointed here keeps the last title; it may have changed since the reference was made.
    const QVector<std::pair<QString, CellRef>> references = m_workbook.referencesTo(formId, row);
    if (references.isEmpty())
        return;
    for (const auto &[from, cell] : references) {
        if (from == formId)
            continue;
        const Result<Pending *> form = pending(from);
        if (!form)
            continue;
        Form &after = *(*form)->after;
        if (cell.field.isEmpty()) {
            after.head.subject.title = m_workbook.referenceTitle(after.head.subject.toJson());
        } else if (cell.isHead()) {
            after.fields.insert(cell.field, retitled(m_workbook, after.value(cell), formId, row));
        } else if (const int index = after.rowIndex(cell.table(), cell.row); index >= 0 && cell.parent.isEmpty()) {
            after.tables[cell.table()][index].cells.insert(cell.column(), retitled(m_workbook, after.value(cell), formId, row));
        }
    }
}

void EditRun::settle(Pending &form)
{
    FormHead &head = form.after->head;
    if (isFinished(*form.after))
        return;
    const bool entered = hasEntered(*form.definition, *form.after, d.context(*form.definition, &*form.after));
    head.status = entered ? FormStatus::Begun : FormStatus::Empty;
}

Result<void> EditRun::prepareStatus(const QString &formId, FormStatus status, const QJsonObject &anchored)
{
    const Result<Pending *> form = pending(formId);
    if (!form)
        return form.problem();
    if (d.readProblem)
        return *d.readProblem;
    Pending &entry = **form;
    FormHead &head = entry.after->head;
    const FormStatus before = head.status;
    const bool reopening = isFinished(*entry.after) && (status == FormStatus::Empty || status == FormStatus::Begun);
    head.status = status;
    head.anchored = status == FormStatus::Anchored ? anchored : QJsonObject();
    if (reopening)
        head.review = false;
    settle(entry);
    entry.added = true;
    entry.history.append({QStringLiteral("status"), {}, statusId(before), statusId(head.status)});
    if (reopening || isFinished(*entry.after)) {
        entry.version = FormVersion{0, m_at, reopening ? before : status, {}};
        entry.version->document = formToJson(m_workbook, reopening ? *entry.before : *entry.after);
    }
    return {};
}

} // namespace sjusteg
