// SPDX-License-Identifier: MPL-2.0
// What follows when rows and copies are deleted.
#include "carry/CarryRun.h"

#include "flow/LiveValue.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// A carried-over row that is deleted is not offered again.
void CarryRun::forgetRow(const QString &form, const RemoveRow &removal)
{
    Origins &known = origins(form);
    const QVector<CarriedEntry> entries = known.ofRow(removal.table, removal.row.id);
    if (entries.isEmpty())
        return;
    for (const CarriedEntry &entry : entries) {
        const FlowPlan &plan = m_draft.catalog().flowPlan();
        const FlowRule *rule = plan.rule(entry.flow);
        const FlowColumn *column = rule ? rule->feeding(entry.field.section(u'.', 1)) : nullptr;
        const bool isSet = column && !column->fixed.isUndefined(); // says nothing of the source
        if (rule && !isSet && (rule->into == FlowInto::Rows || rule->pattern))
            known.refuse(rule->id, entry.from.form, entry.from.row, refusedField(plan, rule->id, entry.from.field));
    }
    known.removeRow(removal.table, removal.row.id);
    keepOrigins(form);
}

/// Rows that link to what is gone become rows of their own, with the words they showed last. `rows`: none for the whole copy.
void CarryRun::detach(const QString &form, const QSet<QString> &rows)
{
    const std::optional<FormHead> head = m_workbook.head(form);
    if (!head)
        return;
    for (const FlowRule *rule : m_draft.catalog().flowPlan().outOf(head->templateId)) {
        if (rule->mode != FlowMode::Link || rule->into != FlowInto::Rows)
            continue;
        for (const QString &target : rule->targets) {
            for (const FormHead &copy : m_draft.copies(target)) {
                const Form *now = m_draft.form(copy.id);
                const Form *before = m_workbook.form(copy.id);
                if (!now || !before || before->carried.isEmpty())
                    continue;
                Origins &known = origins(copy.id);
                for (const CarriedEntry &entry : known.byFlows(rule->members)) {
                    if (entry.from.form != form || (!rows.isEmpty() && !rows.contains(entry.from.row)) || entry.field != rule->targetTable)
                        continue;
                    for (const FlowColumn &column : rule->columns) {
                        const CellRef cell{rule->targetTable + u'.' + column.to, entry.row, {}};
                        const Value last = liveValue(m_workbook, *before, cell);
                        const Value stored = now->value(cell);
                        if (!sameAnswer(last, stored) && now->row(rule->targetTable, entry.row))
                            change(copy.id, SetCell{cell, stored, last});
                    }
                    // A reference that is the link keeps its last title; its origin is still shown as gone.
                    const bool reference = std::all_of(rule->columns.cbegin(), rule->columns.cend(), [&](const FlowColumn &column) {
                        const Field *field = m_draft.definitionOf(*now)->field(rule->targetTable + u'.' + column.to);
                        return field && field->type == FieldType::Reference;
                    });
                    if (reference)
                        continue;
                    for (const CarriedEntry &one : known.ofRow(rule->targetTable, entry.row)) {
                        if (one.from.form == entry.from.form && one.from.row == entry.from.row)
                            known.remove(one);
                    }
                }
                keepOrigins(copy.id);
            }
        }
    }
}

/// Copies nobody has entered anything in go with what they were about.
void CarryRun::dropEmptyCopies(const QString &form, const QString &row)
{
    for (const FormHead &head : m_workbook.allCopies()) {
        if (head.subject.form != form || head.subject.row != row || head.status != FormStatus::Empty)
            continue;
        if (const Form *copy = m_draft.form(head.id))
            change(head.id, DropForm{*copy});
    }
}

/// A copy a flow has asked for and that is deleted again is not asked for once more.
void CarryRun::rememberDropped(const Form &form)
{
    const Reference &subject = form.head.subject;
    for (const FlowRule *rule : m_draft.catalog().flowPlan().into(form.head.templateId)) {
        if (rule->mode != FlowMode::NewCopy || subject.isNull())
            continue;
        for (const FlowSource &source : sourcesOfCopies(m_draft, *rule)) {
            const QStringList about = keysOf(follow(m_draft, source.at, rule->subject));
            if (!about.contains(subject.form + u'/' + subject.row))
                continue;
            const QString id = source.at.form->head.id;
            origins(id).refuse(rule->id, id, source.at.row ? source.at.row->id : QString());
            keepOrigins(id);
        }
    }
}

} // namespace sjusteg
