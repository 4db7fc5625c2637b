// SPDX-License-Identifier: MPL-2.0
#include "workbook/EditRun.h"

#include "storage/SealedFormStore.h"
#include "workbook/FormEdit.h"
#include "workbook/FormJson.h"
#include "workbook/FormShape.h"
#include "workbook/UniqueCells.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::EditRun)
};

bool isFinished(const Form &form)
{
    return form.head.status == FormStatus::Done || form.head.status == FormStatus::Anchored;
}

/// The row whose defaults may follow the change: as it was, or as a new one begins.
std::optional<Row> rowBefore(const Form &form, const Change &change)
{
    if (const auto *cell = std::get_if<SetCell>(&change); cell && !cell->cell.isHead() && cell->cell.parent.isEmpty()) {
        const Row *row = form.row(cell->cell.table(), cell->cell.row);
        return row ? std::optional(*row) : std::nullopt;
    }
    if (const auto *insert = std::get_if<InsertRow>(&change))
        return Row{insert->row.id, {}};
    return std::nullopt;
}

QJsonObject rowJson(const Row &row)
{
    QJsonObject cells;
    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
        cells.insert(cell.key(), *cell);
    return cells;
}

/// What a link showed is written down when its source goes, also where nothing else may be changed.
bool isLastWordOfLink(const Form &form, const Change &change)
{
    const auto *set = std::get_if<SetCell>(&change);
    if (!set || set->cell.isHead() || (!isBlank(form.value(set->cell)) && !isBlank(set->after)))
        return false;
    return std::any_of(form.carried.begin(), form.carried.end(), [set](const QJsonValue &item) {
        return item.toObject().value(QLatin1StringView("field")) == set->cell.table() && item.toObject().value(QLatin1StringView("row")) == set->cell.row;
    });
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
    , m_offered(m_cause == QLatin1StringView("offered"))
    , m_leavesNoTrace(m_cause == QLatin1StringView("removal"))
    , m_mayChangeFinished(m_leavesNoTrace || m_cause == QLatin1StringView("accept") || m_cause == QLatin1StringView("accept_undone"))
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
    const Template *definition = d.catalog->find(form->head.templateId);
    if (!d.storeFor(*definition))
        return d.lockedProblem();
    m_order.append(formId);
    Pending &entry = m_forms[formId];
    entry.definition = definition;
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
        if (form.after) {
            if (Result<void> done = noValueTwice(*form.definition, form.before, *form.after); !done)
                return done;
            settle(form);
            hideParticipants(form);
        }
    }
    return {};
}

Result<void> EditRun::apply(const FormChange &change)
{
    if (const auto *add = std::get_if<AddForm>(&change.change))
        return this->add(change, add->form);
    if (const auto *drop = std::get_if<DropForm>(&change.change))
        return this->drop(change, drop->form);
    const Result<Pending *> form = pending(change.form);
    if (!form)
        return form.problem();
    Pending &entry = **form;
    if (isFinished(*entry.after) && changesAnswers(change.change) && !m_mayChangeFinished && !isLastWordOfLink(*entry.after, change.change))
        return Problem{RunText::tr("«%1» is finished. Open it again to change it.").arg(m_workbook.copyTitle(change.form)), change.form};
    if (const auto *removal = std::get_if<RemoveRow>(&change.change))
        refreshTitles(change.form, removal->row.id);
    const std::optional<Row> before = rowBefore(*entry.after, change.change);
    const auto *head = std::get_if<SetCell>(&change.change);
    const bool counts = head && head->cell.isHead() && m_cause != QLatin1StringView("load");
    const QVector<CellRef> dates = counts ? datesFollowing(*entry.definition, *entry.after, head->cell.field) : QVector<CellRef>();
    if (!setsStatus(change.change))
        note(entry, change.change);
    if (Result<void> done = changeForm(*entry.definition, *entry.after, change.change); !done)
        return done;
    if (setsStatus(change.change))
        setStatus(entry, std::get<SetHead>(change.change).after);
    return before ? followDefaults(entry, change, *before) : followDates(entry, dates);
}

Result<void> EditRun::add(const FormChange &change, const Form &form)
{
    const Template *definition = d.catalog->find(form.head.templateId);
    if (!definition || form.head.id.isEmpty() || form.head.id != change.form)
        return Problem{RunText::tr("There is no form «%1».").arg(form.head.templateId), change.form};
    if (!d.storeFor(*definition))
        return d.lockedProblem();
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
    entry.added = !m_offered;
    const bool unitRegister = definition->id == QLatin1StringView("reg-enheter");
    normalise(*definition, *entry.after, unitRegister ? QStringList() : d.unitIds(true));
    entry.history = {{QStringLiteral("added"), {}, noValue(), noValue()}};
    return {};
}

Result<void> EditRun::drop(const FormChange &change, const Form &meant)
{
    const Result<Pending *> form = pending(change.form);
    if (!form)
        return form.problem();
    // To undo that it was made must not undo the time that has gone since.
    if ((*form)->after->meeting.events != meant.meeting.events)
        return Problem{RunText::tr("«%1» has been used in a meeting since then, and is kept. It can be deleted by hand.").arg(m_workbook.copyTitle(change.form)), change.form};
    refreshTitles(change.form, {});
    (*form)->after.reset();
    (*form)->history.clear();
    return {};
}

void EditRun::note(Pending &form, const Change &change)
{
    if (m_leavesNoTrace)
        return;
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
    } else if (const auto *minutes = std::get_if<SetMinutes>(&change); minutes && form.after->meeting.minutes.final != minutes->after.final) {
        form.history.append({minutes->after.final ? QStringLiteral("minutes_final") : QStringLiteral("minutes_opened"), {}, noValue(), noValue()});
    }
}

void EditRun::refreshTitles(const QString &formId, const QString &row)
{
    if (m_leavesNoTrace)
        return;
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

bool EditRun::setsStatus(const Change &change) const
{
    const auto *head = std::get_if<SetHead>(&change);
    return head && (m_cause == QLatin1StringView("status") || head->before.status != head->after.status || head->before.anchored != head->after.anchored);
}

void EditRun::setStatus(Pending &form, const FormHead &after)
{
    FormHead &head = form.after->head;
    const FormStatus before = head.status;
    const bool reopening = isFinished(*form.after) && after.status != FormStatus::Done && after.status != FormStatus::Anchored;
    head.status = after.status;
    head.anchored = after.status == FormStatus::Anchored ? after.anchored : QJsonObject();
    settle(form);
    form.added = true;
    form.history.append({QStringLiteral("status"), {}, statusId(before), statusId(head.status)});
    // What undo and redo lead back to was kept when it was first reached: a finished copy takes no changes.
    const bool backAndForth = m_cause == QLatin1StringView("undo") || m_cause == QLatin1StringView("redo");
    if (!backAndForth && (reopening || isFinished(*form.after))) {
        form.version = FormVersion{0, m_at, reopening ? before : head.status, {}};
        form.version->document = formToJson(m_workbook, reopening ? *form.before : *form.after);
    }
}

Result<void> EditRun::followDefaults(Pending &form, const FormChange &change, const Row &before)
{
    const auto *cell = std::get_if<SetCell>(&change.change);
    const auto *insert = std::get_if<InsertRow>(&change.change);
    // A file that is read in, and a row that comes back, stay as they were.
    if (m_cause == QLatin1StringView("load") || (insert && m_cause == QLatin1StringView("undo")))
        return {};
    const QString table = cell ? cell->cell.table() : insert->table;
    const Field *field = form.definition->field(table);
    const Row *row = form.after->row(table, before.id);
    if (!field || !row)
        return {};
    const auto followers = followingDefaults(*form.definition, *field, before, *row, d.context(*form.definition, &*form.after));
    for (const auto &[column, value] : followers) {
        if (Result<void> done = alsoSet(form, {table + QLatin1Char('.') + column, before.id, {}}, value); !done)
            return done;
    }
    return {};
}

Result<void> EditRun::followDates(Pending &form, const QVector<CellRef> &dates)
{
    for (const CellRef &cell : dates) {
        const Value value = followingDate(*form.definition, *form.after, cell);
        if (value == form.after->value(cell))
            continue;
        if (Result<void> done = alsoSet(form, cell, value); !done)
            return done;
    }
    return {};
}

Result<void> EditRun::alsoSet(Pending &form, const CellRef &cell, const Value &value)
{
    const Change followed = SetCell{cell, form.after->value(cell), value};
    note(form, followed);
    return changeForm(*form.definition, *form.after, followed);
}

} // namespace sjusteg
