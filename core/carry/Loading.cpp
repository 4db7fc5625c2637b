// SPDX-License-Identifier: MPL-2.0
#include "carry/Loading.h"

#include "carry/CarryRun.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> idsOf(const QVector<Row> &rows)
{
    QSet<QString> ids;
    for (const Row &row : rows)
        ids.insert(row.id);
    return ids;
}

const QVector<Row> &rowsOf(const Form *form, const QString &table)
{
    static const QVector<Row> none;
    return form ? form->rows(table) : none;
}

/// What of a table was answered otherwise before: `table.column`, or the table for rows that came or went → the rows.
QHash<QString, QSet<QString>> changedRows(const Field &table, const QVector<Row> &before, const QVector<Row> &after)
{
    QHash<QString, QSet<QString>> changed;
    QHash<QString, const Row *> old;
    for (const Row &row : before)
        old.insert(row.id, &row);
    for (const Row &row : after) {
        const Row *was = old.take(row.id);
        if (!was) {
            changed[table.id].insert(row.id);
            continue;
        }
        for (const Field &column : table.columns) {
            if (!sameAnswer(was->cell(column.id), row.cell(column.id)))
                changed[table.id + u'.' + column.id].insert(row.id);
        }
    }
    for (auto gone = old.cbegin(); gone != old.cend(); ++gone)
        changed[table.id].insert(gone.key());
    return changed;
}

} // namespace

QVector<CarryRun::Touch> CarryRun::touchesOfLoaded(const QString &id) const
{
    const Form *before = m_workbook.form(id);
    const Form *after = m_draft.form(id);
    const Form *any = after ? after : before;
    const Template *definition = any ? m_draft.definitionOf(*any) : nullptr;
    QVector<Touch> touches;
    for (const Field &field : definition ? definition->fields : QVector<Field>()) {
        if (!field.hasRows()) {
            const Value was = before ? before->value({field.id, {}, {}}) : noValue();
            if (!sameAnswer(was, after ? after->value({field.id, {}, {}}) : noValue()))
                touches.append({id, definition->id, field.id, {}});
            continue;
        }
        const QHash<QString, QSet<QString>> changed = changedRows(field, rowsOf(before, field.id), rowsOf(after, field.id));
        for (auto one = changed.cbegin(); one != changed.cend(); ++one)
            touches.append({id, definition->id, one.key(), *one});
    }
    return touches;
}

void CarryRun::followLoad()
{
    QSet<QString> loaded;
    for (const FormChange &one : std::as_const(m_changes))
        loaded.insert(one.form);
    for (const QString &id : std::as_const(loaded)) {
        const Form *before = m_workbook.form(id);
        const Form *after = m_draft.form(id);
        if (!before)
            continue;
        QSet<QString> gone;
        for (auto table = before->tables.cbegin(); table != before->tables.cend(); ++table)
            gone += idsOf(*table) - idsOf(rowsOf(after, table.key()));
        if (!after || !gone.isEmpty())
            detach(id, after ? gone : QSet<QString>());
    }
    const QVector<FormHead> heads = m_workbook.allCopies();
    const bool anyFinished = std::any_of(heads.cbegin(), heads.cend(), [&loaded](const FormHead &head) {
        return (head.status == FormStatus::Done || head.status == FormStatus::Anchored) && !head.review && !loaded.contains(head.id);
    });
    if (!anyFinished)
        return;
    writeOrigins();
    for (const QString &id : std::as_const(loaded)) {
        for (const Touch &touch : touchesOfLoaded(id)) {
            for (const FlowRule *rule : m_draft.catalog().flowPlan().dependingOn(touch.templateId, touch.field)) {
                if (rule->into == FlowInto::Copy || rule->into == FlowInto::Nothing)
                    continue;
                for (const FormHead &head : targetsOf(*rule, touch)) {
                    const Form *target = loaded.contains(head.id) ? nullptr : m_draft.form(head.id);
                    if (target)
                        mark(*rule, *target, touch);
                }
            }
        }
    }
}

Edit withLoadEffects(const Workbook &workbook, const Edit &load)
{
    CarryRun run(workbook);
    if (!run.begin(load))
        return load; // the file refuses it, and says why
    run.followLoad();
    return run.edit(load.text, load.cause);
}

} // namespace sjusteg
