// SPDX-License-Identifier: MPL-2.0
#include "workbook/FormDiff.h"

#include "workbook/Baseline.h"

#include <QSet>

#include <algorithm>

namespace sjusteg {

namespace {

QString imageHash(const Field *field, const Value &value)
{
    return field && field->type == FieldType::Image ? value.toObject().value(QLatin1StringView("hash")).toString() : QString();
}

bool sameHead(const FormHead &a, const FormHead &b)
{
    return a.templateVersion == b.templateVersion && a.subject == b.subject && a.name == b.name && a.pattern == b.pattern
        && a.status == b.status && a.review == b.review && a.anchored == b.anchored && a.parts == b.parts && a.filledBy == b.filledBy;
}

/// The cells of a row as the file holds them: what equals the definition is left out, an emptied delivered cell is null.
QHash<QString, Value> storedCells(const Field &table, const Row &row)
{
    if (!isFixedRow(table, row.id))
        return row.cells;
    QHash<QString, Value> cells;
    for (const Field &column : table.columns) {
        const Value value = row.cell(column.id);
        const Value baseline = baselineCell(table, column, row.id);
        if (isReadOnlyCell(table, column, row.id) || value == baseline)
            continue;
        if (!value.isUndefined())
            cells.insert(column.id, value);
        else if (!isBlank(baseline))
            cells.insert(column.id, Value(Value::Null));
    }
    return cells;
}

class Differ
{
public:
    Differ(const Template &definition, const DefaultContext &context, FormWrites &writes)
        : m_definition(definition)
        , m_context(context)
        , m_writes(writes)
    {
    }

    void fields(const QHash<QString, Value> &before, const QHash<QString, Value> &after)
    {
        if (before.isSharedWith(after))
            return;
        cells({}, {}, {}, before, after, [this](const QString &id) { return m_definition.field(id); });
    }

    void table(const Field &table, const QVector<Row> &before, const QVector<Row> &after)
    {
        if (before.constData() == after.constData() && before.size() == after.size())
            return;
        if (sameRows(table, before, after)) {
            for (qsizetype i = 0; i < after.size(); ++i) {
                if (!before.at(i).cells.isSharedWith(after.at(i).cells))
                    rowCells(table, &before.at(i), after.at(i));
            }
            return;
        }
        QHash<QString, const Row *> old;
        for (const Row &row : before)
            old.insert(row.id, &row);
        QStringList realBefore, realAfter;
        for (const Row &row : before) {
            if (real(table, row))
                realBefore += row.id;
        }
        for (const Row &row : after) {
            const Row *was = old.take(row.id);
            const bool isReal = real(table, row);
            if (isReal)
                realAfter += row.id;
            if (was && was->cells.isSharedWith(row.cells))
                continue;
            rowCells(table, was, row);
            if (was && real(table, *was) && !isReal)
                m_writes.removedRows.append({table.id, row.id});
        }
        for (const Row *gone : std::as_const(old)) {
            if (real(table, *gone))
                m_writes.removedRows.append({table.id, gone->id});
        }
        if (mayHaveOwnRows(table))
            places(table, realBefore, realAfter);
    }

    void votes(const Field &checklist, const QMap<QString, QVector<Row>> &before, const QMap<QString, QVector<Row>> &after)
    {
        QSet<QString> statements(before.keyBegin(), before.keyEnd());
        statements.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
        const Field *table = voteTable(checklist);
        for (const QString &statement : std::as_const(statements)) {
            QHash<QString, QHash<QString, Value>> old;
            for (const Row &row : before.value(statement))
                old.insert(row.id, row.cells);
            for (const Row &row : after.value(statement))
                cells(checklist.id + QStringLiteral(".unit_votes"), row.id, statement, old.take(row.id), row.cells,
                      [table](const QString &id) { return table ? table->column(id) : nullptr; });
            for (auto gone = old.cbegin(); gone != old.cend(); ++gone)
                cells(checklist.id + QStringLiteral(".unit_votes"), gone.key(), statement, *gone, {}, [](const QString &) { return nullptr; });
        }
    }

private:
    /// The usual case, and the cheap one: the same rows in the same order, none of them come to life or gone blank.
    bool sameRows(const Field &table, const QVector<Row> &before, const QVector<Row> &after) const
    {
        return std::equal(before.cbegin(), before.cend(), after.cbegin(), after.cend(), [&](const Row &was, const Row &row) {
            return was.id == row.id && (was.cells.isSharedWith(row.cells) || real(table, was) == real(table, row));
        });
    }

    void rowCells(const Field &table, const Row *was, const Row &row)
    {
        const bool wasReal = was && real(table, *was);
        cells(table.id, row.id, {}, wasReal ? storedCells(table, *was) : QHash<QString, Value>(),
              real(table, row) ? storedCells(table, row) : QHash<QString, Value>(),
              [&table](const QString &id) { return table.column(id); });
    }

    bool real(const Field &table, const Row &row) const
    {
        return isFixedRow(table, row.id) || isRealRow(m_definition, table, row, m_context);
    }

    template <typename FindField>
    void cells(const QString &table, const QString &row, const QString &parent, const QHash<QString, Value> &before,
               const QHash<QString, Value> &after, FindField find)
    {
        const QString prefix = table.isEmpty() ? QString() : table + QLatin1Char('.');
        for (auto cell = after.cbegin(); cell != after.cend(); ++cell) {
            const auto was = before.constFind(cell.key());
            if (was == before.cend() || *was != *cell)
                m_writes.cells.append({{prefix + cell.key(), row, parent}, *cell, imageHash(find(cell.key()), *cell)});
        }
        for (auto cell = before.cbegin(); cell != before.cend(); ++cell) {
            if (!after.contains(cell.key()))
                m_writes.cells.append({{prefix + cell.key(), row, parent}, noValue(), {}});
        }
    }

    void places(const Field &table, const QStringList &before, const QStringList &after)
    {
        QStringList oldOwn, newOwn;
        for (const QString &id : before) {
            if (!isFixedRow(table, id))
                oldOwn += id;
        }
        for (const QString &id : after) {
            if (!isFixedRow(table, id))
                newOwn += id;
        }
        if (oldOwn == newOwn)
            return;
        const QSet<QString> kept(newOwn.cbegin(), newOwn.cend());
        oldOwn.removeIf([&kept](const QString &id) { return !kept.contains(id); });
        const bool appended = newOwn.size() >= oldOwn.size() && newOwn.first(oldOwn.size()) == oldOwn;
        for (int i = appended ? int(oldOwn.size()) : 0; i < newOwn.size(); ++i)
            m_writes.rows.append({table.id, newOwn.at(i), appended ? -1 : i});
    }

    const Template &m_definition;
    const DefaultContext &m_context;
    FormWrites &m_writes;
};

void meetingWrites(const MeetingRecord &before, const MeetingRecord &after, FormWrites &writes)
{
    if (before.state != after.state)
        writes.meeting = after.state;
    if (before.minutes != after.minutes)
        writes.minutes = after.minutes;
    if (before.events == after.events)
        return;
    for (const MeetingEvent &event : before.events) {
        if (!after.events.contains(event))
            writes.droppedEvents += event.number;
    }
    for (const MeetingEvent &event : after.events) {
        if (!before.events.contains(event))
            writes.events += event;
    }
}

void collect(const Field &field, const Value &value, QStringList &hashes)
{
    if (const QString hash = imageHash(&field, value); !hash.isEmpty())
        hashes += hash;
}

} // namespace

FormWrites formWrites(const Template &definition, const Form *before, const Form &after, const DefaultContext &context)
{
    FormWrites writes;
    writes.form = after.head.id;
    const Form nothing;
    const Form &old = before ? *before : nothing;
    if (!before || !sameHead(old.head, after.head))
        writes.head = after.head;
    Differ differ(definition, context, writes);
    differ.fields(old.fields, after.fields);
    for (const Field &field : definition.fields) {
        if (!field.hasRows() || field.rows == RowKind::View)
            continue;
        // A copy that is not stored yet still has the definition's rows; they are not written.
        differ.table(field, old.rows(field.id), after.rows(field.id));
        if (voteTable(field))
            differ.votes(field, old.votes.value(field.id), after.votes.value(field.id));
    }
    if (old.carried != after.carried)
        writes.carried = after.carried;
    if (old.refused != after.refused)
        writes.refused = after.refused;
    meetingWrites(old.meeting, after.meeting, writes);
    return writes;
}

QStringList imagesIn(const Template &definition, const Form &form)
{
    QStringList hashes;
    for (const Field &field : definition.fields) {
        if (field.type == FieldType::Image)
            collect(field, form.fields.value(field.id, noValue()), hashes);
        for (const Field &column : field.columns) {
            if (column.type != FieldType::Image)
                continue;
            for (const Row &row : form.rows(field.id))
                collect(column, row.cell(column.id), hashes);
        }
    }
    return hashes;
}

} // namespace sjusteg
