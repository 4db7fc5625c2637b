// SPDX-License-Identifier: MPL-2.0
// What a copy takes from the pattern of its template.
#include "carry/Evaluator.h"

#include "workbook/Baseline.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PatternOfferText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Offer)
};

} // namespace

void Evaluator::patternFields(const FlowRule &rule, const FlowSource &source)
{
    for (const Field &field : m_definition->fields) {
        if (!field.inPattern || field.hasRows() || field.isDerived() || field.type == FieldType::Section)
            continue;
        FlowColumn column;
        column.flow = rule.id;
        column.from = {field.id};
        column.to = field.id;
        const CellAt cell = cellAt(rule, column, {});
        patternCell(rule, column, cell, source);
    }
}

void Evaluator::patternRows(const FlowRule &rule, const FlowSource &source)
{
    for (const Field &table : m_definition->fields) {
        if (!table.inPattern || !table.isTable())
            continue;
        FlowRule rows = rule;
        rows.into = FlowInto::Rows;
        rows.sourceTable = table.id;
        rows.targetTable = table.id;
        for (const Field &field : table.columns) {
            if (field.isDerived() || field.hiddenInPattern)
                continue;
            FlowColumn column;
            column.flow = rule.id;
            column.from = {field.id};
            column.to = field.id;
            rows.columns.append(column);
        }
        QVector<FlowSource> all;
        for (const Row &row : source.at.form->rows(table.id))
            all.append({standingAt(m_draft, *source.at.form, table.id, &row), noValue()});
        QVector<FlowSource> fresh;
        for (const FlowSource &one : std::as_const(all)) {
            if (!targetRow(table.id, one.at.row->id)) {
                fresh.append(one);
                continue;
            }
            for (const FlowColumn &column : std::as_const(rows.columns)) {
                const CellAt cell = cellAt(rows, column, one.at.row->id);
                if (!isReadOnlyCell(table, *cell.field, cell.row))
                    patternCell(rows, column, cell, one);
            }
        }
        if (mayHaveOwnRows(table))
            newRows(rows, fresh);
        missingSources(rows, all);
    }
}

/// A cell the pattern has as well. What stands there by the pattern is remembered, so that a later change of it is seen.
void Evaluator::patternCell(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source)
{
    const Value now = carriedValue(m_draft, column, source, *cell.field);
    const bool known = entryOf(column, cell, source).has_value();
    const bool pointsHome = !referencesIn(now).isEmpty() && referencesIn(now).first().form == source.at.form->head.id;
    if (pointsHome || (!known && isBlank(now)))
        return;
    OfferKind kind = OfferKind::New;
    std::optional<OfferCell> found = compared(rule, column, cell, source, kind);
    const bool record = !known && m_isNew && !found && sameAnswer(cell.value, now);
    if (record)
        found = OfferCell{column.flow, cell.path, OfferWay::Replace, cell.value, noValue(), cell.value, {endOf(column, source, now)}};
    if (!found || (!record && !known && !isUntouched(cell)))
        return;
    Offer offer = begun(rule, kind, source);
    offer.title = PatternOfferText::tr("Common starting point");
    offer.cells = {*found};
    offer.recordOnly = record;
    offer.automatic = record || (comesByItself(rule) && isUntouched(cell) && !isBlank(found->after));
    add(rule, offer, cell);
}

} // namespace sjusteg
