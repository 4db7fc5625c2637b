// SPDX-License-Identifier: MPL-2.0
#include "workbook/FormEdit.h"

#include "workbook/Baseline.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FormEdit)
};

Problem noSuchField(const Template &definition, const QString &field)
{
    return {EditText::tr("«%1» has no field «%2».").arg(definition.title, field), definition.id + QLatin1Char('.') + field};
}

Problem noSuchRow(const Field &table, const QString &row)
{
    return {EditText::tr("The row in «%1» is no longer there.").arg(table.label), row};
}

int firstOwnRow(const Field &table, const QVector<Row> &rows)
{
    int first = 0;
    while (first < rows.size() && isFixedRow(table, rows.at(first).id))
        ++first;
    return first;
}

void put(QHash<QString, Value> &cells, const QString &key, const Value &value)
{
    if (isBlank(value))
        cells.remove(key);
    else
        cells.insert(key, value);
}

class Changer
{
public:
    Changer(const Template &definition, Form &form)
        : m_definition(definition)
        , m_form(form)
    {
    }

    Result<void> operator()(const SetCell &change) const;
    Result<void> operator()(const InsertRow &change) const;
    Result<void> operator()(const RemoveRow &change) const;
    Result<void> operator()(const MoveRow &change) const;
    Result<void> operator()(const SetHead &change) const;
    Result<void> operator()(const SetOrigins &change) const;
    Result<void> operator()(const AddEvent &change) const;
    Result<void> operator()(const DropEvent &change) const;
    Result<void> operator()(const SetMeeting &change) const;
    Result<void> operator()(const SetMinutes &change) const;
    Result<void> operator()(const AddForm &) const { return {}; }
    Result<void> operator()(const DropForm &) const { return {}; }

private:
    Result<void> setVote(const Field &checklist, const SetCell &change) const;
    Result<const Field *> ownRowsTable(const QString &id) const;
    Result<void> mustBeRunSheet() const;

    const Template &m_definition;
    Form &m_form;
};

Result<void> Changer::operator()(const SetCell &change) const
{
    const CellRef &cell = change.cell;
    const Field *top = m_definition.field(cell.table());
    if (!top)
        return noSuchField(m_definition, cell.field);
    if (!cell.parent.isEmpty())
        return setVote(*top, change);
    if (cell.isHead()) {
        if (top->hasRows() || top->type == FieldType::Section || top->isDerived())
            return noSuchField(m_definition, cell.field);
        put(m_form.fields, cell.field, change.after);
        return {};
    }
    const Field *column = top->column(cell.column());
    if (!column || column->isDerived())
        return noSuchField(m_definition, cell.field);
    if (isReadOnlyCell(*top, *column, cell.row))
        return Problem{EditText::tr("«%1» is given by the form and cannot be changed here.").arg(column->label), cell.field};
    const int index = m_form.rowIndex(top->id, cell.row);
    if (index < 0)
        return noSuchRow(*top, cell.row);
    put(m_form.tables[top->id][index].cells, cell.column(), change.after);
    return {};
}

Result<void> Changer::setVote(const Field &checklist, const SetCell &change) const
{
    const QString columnId = change.cell.column().section(QLatin1Char('.'), 1);
    const Field *votes = voteTable(checklist);
    if (!votes || !change.cell.field.startsWith(checklist.id + QStringLiteral(".unit_votes.")))
        return noSuchField(m_definition, change.cell.field);
    if (!votes->columns.isEmpty() && !votes->column(columnId))
        return noSuchField(m_definition, change.cell.field);
    QVector<Row> &rows = m_form.votes[checklist.id][change.cell.parent];
    const auto it = std::find_if(rows.begin(), rows.end(), [&change](const Row &row) { return row.id == change.cell.row; });
    if (it == rows.end())
        return noSuchRow(checklist, change.cell.row);
    put(it->cells, columnId, change.after);
    return {};
}

Result<const Field *> Changer::ownRowsTable(const QString &id) const
{
    const Field *table = m_definition.field(id);
    if (!table || !table->hasRows())
        return noSuchField(m_definition, id);
    if (!mayHaveOwnRows(*table))
        return Problem{EditText::tr("The rows of «%1» are fixed: none can be added, deleted or moved.").arg(table->label), id};
    return table;
}

Result<void> Changer::operator()(const InsertRow &change) const
{
    const Result<const Field *> table = ownRowsTable(change.table);
    if (!table)
        return table.problem();
    if (change.row.id.isEmpty() || m_form.row(change.table, change.row.id))
        return Problem{EditText::tr("«%1» already has this row.").arg((*table)->label), change.row.id};
    for (auto cell = change.row.cells.cbegin(); cell != change.row.cells.cend(); ++cell) {
        if (!(*table)->column(cell.key()))
            return noSuchField(m_definition, change.table + QLatin1Char('.') + cell.key());
    }
    Row row = change.row;
    row.cells.removeIf([&table](const auto &cell) { return isBlank(*cell) || (*table)->column(cell.key())->isDerived(); });
    QVector<Row> &rows = m_form.tables[change.table];
    rows.insert(std::clamp(change.position, firstOwnRow(**table, rows), int(rows.size())), row);
    return {};
}

Result<void> Changer::operator()(const RemoveRow &change) const
{
    const Result<const Field *> table = ownRowsTable(change.table);
    if (!table)
        return table.problem();
    const int index = m_form.rowIndex(change.table, change.row.id);
    if (index < 0)
        return noSuchRow(**table, change.row.id);
    if (isFixedRow(**table, change.row.id))
        return Problem{EditText::tr("This row of «%1» belongs to the form and cannot be deleted.").arg((*table)->label), change.row.id};
    m_form.tables[change.table].removeAt(index);
    return {};
}

Result<void> Changer::operator()(const MoveRow &change) const
{
    const Result<const Field *> table = ownRowsTable(change.table);
    if (!table)
        return table.problem();
    const int index = m_form.rowIndex(change.table, change.row);
    if (index < 0)
        return noSuchRow(**table, change.row);
    if (isFixedRow(**table, change.row))
        return Problem{EditText::tr("This row of «%1» belongs to the form and cannot be moved.").arg((*table)->label), change.row};
    QVector<Row> &rows = m_form.tables[change.table];
    rows.move(index, std::clamp(change.to, firstOwnRow(**table, rows), int(rows.size()) - 1));
    return {};
}

Result<void> Changer::operator()(const SetHead &change) const
{
    // Identity stays; the status is the run's, which keeps versions.
    FormHead head = m_form.head;
    head.subject = change.after.subject;
    head.name = change.after.name;
    head.review = change.after.review;
    head.parts = change.after.parts;
    head.filledBy = change.after.filledBy;
    m_form.head = head;
    return {};
}

Result<void> Changer::operator()(const SetOrigins &change) const
{
    m_form.carried = change.carriedAfter;
    m_form.refused = change.refusedAfter;
    return {};
}

Result<void> Changer::mustBeRunSheet() const
{
    if (m_definition.kind == TemplateKind::RunSheet)
        return {};
    return Problem{EditText::tr("«%1» is no run-sheet and can have no meeting.").arg(m_definition.title), m_form.head.id};
}

Result<void> Changer::operator()(const AddEvent &change) const
{
    if (Result<void> allowed = mustBeRunSheet(); !allowed)
        return allowed;
    QVector<MeetingEvent> &events = m_form.meeting.events;
    const auto after = std::lower_bound(events.begin(), events.end(), change.event.number,
                                        [](const MeetingEvent &event, int number) { return event.number < number; });
    if (!change.event.at.isValid() || (after != events.end() && after->number == change.event.number))
        return Problem{EditText::tr("The log of the meeting already has this line, or the line has no time."), m_form.head.id};
    events.insert(after, change.event);
    return {};
}

Result<void> Changer::operator()(const DropEvent &change) const
{
    if (!m_form.meeting.events.removeOne(change.event))
        return Problem{EditText::tr("The log of the meeting no longer has this line."), m_form.head.id};
    return {};
}

namespace {

/// Only what the change is about: undoing a choice must not undo the presses that came after it.
void follow(MeetingState &state, const SetMeeting &change)
{
    if (change.before.started != change.after.started)
        state.started = change.after.started;
    if (change.before.ended != change.after.ended)
        state.ended = change.after.ended;
    const QStringList keys = change.before.state.keys() + change.after.state.keys();
    for (const QString &key : keys) {
        if (change.before.state.value(key) == change.after.state.value(key))
            continue;
        if (change.after.state.contains(key))
            state.state.insert(key, change.after.state.value(key));
        else
            state.state.remove(key);
    }
}

} // namespace

Result<void> Changer::operator()(const SetMeeting &change) const
{
    Result<void> allowed = mustBeRunSheet();
    if (allowed)
        follow(m_form.meeting.state, change);
    return allowed;
}

Result<void> Changer::operator()(const SetMinutes &change) const
{
    Result<void> allowed = mustBeRunSheet();
    if (allowed)
        m_form.meeting.minutes = change.after;
    return allowed;
}

} // namespace

Result<void> changeForm(const Template &definition, Form &form, const Change &change)
{
    return std::visit(Changer(definition, form), change);
}

bool changesAnswers(const Change &change)
{
    return std::holds_alternative<SetCell>(change) || std::holds_alternative<InsertRow>(change) || std::holds_alternative<RemoveRow>(change)
        || std::holds_alternative<MoveRow>(change);
}

} // namespace sjusteg
