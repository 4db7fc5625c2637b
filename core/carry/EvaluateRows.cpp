// SPDX-License-Identifier: MPL-2.0
// Rows that are carried over whole. Sources that are gone are in EvaluateMissing.cpp.
#include "carry/Evaluator.h"

#include "workbook/Baseline.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is carried stands in its source: the row is a link.
bool isLinkedRow(const FlowRule &rule)
{
    return rule.mode == FlowMode::Link && rule.into == FlowInto::Rows;
}

} // namespace

void Evaluator::intoRows(const FlowRule &rule)
{
    const Standing at = standingAt(m_draft, m_target);
    const QVector<FlowSource> offered = sourcesOf(m_draft, rule, at);
    const bool known = !m_origins.byFlows(rule.members).isEmpty();
    const QVector<FlowSource> standing = known ? sourcesOf(m_draft, rule, at, SourceChoice::Standing) : offered;
    QVector<FlowSource> fresh;
    for (const FlowSource &source : standing) {
        QStringList rows;
        if (!isPlaced(rule, source, &rows))
            continue;
        for (const QString &row : std::as_const(rows))
            compareRow(rule, source, row);
    }
    const bool open = targetAllows(m_draft, rule, at);
    for (const FlowSource &source : offered) {
        QStringList rows;
        if (open && !isPlaced(rule, source, &rows))
            fresh.append(source);
        else if (open && !rule.same.isEmpty() && existingRow(rule, source, wordsOf(rule, source)).isEmpty()) {
            // Its words have become others than those it was taken with: they are a row of their own.
            const bool renamed = std::none_of(rows.cbegin(), rows.cend(), [&](const QString &row) {
                for (const FlowColumn &column : rule.columns) {
                    const CellAt cell = cellAt(rule, column, row);
                    const std::optional<CarriedEntry> entry = rule.same.contains(column.to) ? entryOf(column, cell, source) : std::nullopt;
                    if (entry && foldedWords(entry->taken.toString()) != foldedWords(carriedValue(m_draft, column, source, *cell.field).toString()))
                        return false;
                }
                return true;
            });
            if (renamed)
                fresh.append(source);
        }
    }
    newRows(rule, fresh);
    missingSources(rule, standing);
}

bool Evaluator::isPlaced(const FlowRule &rule, const FlowSource &source, QStringList *rows) const
{
    const FlowColumn *main = rule.columns.isEmpty() ? nullptr : &rule.columns.first();
    const SourceField from = main ? sourceFieldOf(m_draft, *main, source) : SourceField{};
    const QString row = source.at.row ? source.at.row->id : QString();
    for (const CarriedEntry &entry : m_origins.fromSource(rule.members, source.at.form->head.id, row)) {
        if (!targetRow(rule.targetTable, entry.row) || rows->contains(entry.row) || entry.field.section(u'.', 0, 0) != rule.targetTable)
            continue;
        // Where one source makes several rows, each is known by the field it came from; where a list does, by the item.
        bool ours = main == nullptr || rule.mode == FlowMode::Link;
        bool others = false;
        for (const CarriedEntry &cell : main ? m_origins.ofCell(rule.targetTable + u'.' + main->to, entry.row) : QVector<CarriedEntry>()) {
            const bool same = cell.from.form == source.at.form->head.id && cell.from.row == row;
            const bool match = same && cell.from.field == from.field && (rule.spread.isEmpty() || sameAnswer(cell.taken, source.item));
            ours = ours || match;
            others = others || (same && !match);
        }
        if (ours || !others)
            rows->append(entry.row);
    }
    const Field *table = m_definition->field(rule.targetTable);
    if (rows->isEmpty() && source.at.row && table && table->delivered(source.at.row->id) && targetRow(rule.targetTable, source.at.row->id)
        && source.at.table == rule.targetTable)
        rows->append(source.at.row->id); // the same delivered row on both sides
    return !rows->isEmpty();
}

void Evaluator::compareRow(const FlowRule &rule, const FlowSource &source, const QString &row)
{
    if (isLinkedRow(rule))
        return;
    const Field *table = m_definition->field(rule.targetTable);
    const bool delivered = table->delivered(row) && source.at.row && source.at.row->id == row;
    for (const FlowColumn &column : rule.columns) {
        const CellAt cell = cellAt(rule, column, row);
        if (!cell.field || cell.field->isDerived() || !column.fixed.isUndefined() || isReadOnlyCell(*table, *cell.field, row))
            continue;
        const bool known = entryOf(column, cell, source).has_value();
        if (!known && !delivered && !(cell.field->type == FieldType::Reference && cell.field->multiple))
            continue; // the source gave nothing here when the row was taken, and the cell is the group's own
        if (!known && delivered && !isUntouched(cell))
            continue;
        OfferKind kind = OfferKind::Changed;
        const std::optional<OfferCell> found = compared(rule, column, cell, source, kind);
        if (!found)
            continue;
        Offer offer = begun(rule, kind, source);
        offer.cells = {*found};
        const bool list = found->way == OfferWay::Unite && kind == OfferKind::New;
        const bool table1 = delivered && !isTouchedTable(rule.targetTable);
        offer.automatic = !m_finished && ((list && rule.joinAtOnce) || (table1 && comesByItself(rule) && !isBlank(found->after)));
        add(rule, offer, cell);
    }
}

QString Evaluator::wordsOf(const FlowRule &rule, const FlowSource &source) const
{
    QStringList words;
    bool any = false;
    for (const QString &name : rule.same) {
        const FlowColumn *column = rule.feeding(name);
        const Field *field = m_definition->field(rule.targetTable + u'.' + name);
        const QString text = column && field ? foldedWords(carriedValue(m_draft, *column, source, *field).toString()) : QString();
        any = any || !text.isEmpty();
        words.append(text);
    }
    return any ? words.join(u'\n') : QString();
}

QString Evaluator::wordsOf(const FlowRule &rule, const Row &row) const
{
    QStringList words;
    for (const QString &name : rule.same)
        words.append(foldedWords(row.cell(name).toString()));
    return words.join(u'\n');
}

QString Evaluator::rowWithWords(const FlowRule &rule, const QString &words) const
{
    if (m_worded != &rule) {
        m_worded = &rule;
        m_byWords.clear();
        for (const Row &row : m_target.rows(rule.targetTable)) {
            const QString own = wordsOf(rule, row);
            if (!m_byWords.contains(own))
                m_byWords.insert(own, row.id);
        }
    }
    return m_byWords.value(words);
}

/// A row that stands for the source already: a reference to the very row, or the same words.
QString Evaluator::existingRow(const FlowRule &rule, const FlowSource &source, const QString &words) const
{
    for (const FlowColumn &column : rule.columns) {
        const Field *field = m_definition->field(rule.targetTable + u'.' + column.to);
        const bool names = field && (field->type == FieldType::Person || (field->type == FieldType::Reference && !field->multiple));
        if (!names || !column.fixed.isUndefined() || !(isLinkedRow(rule) || rule.columns.size() == 1 || !rule.spread.isEmpty()))
            continue;
        const Value value = carriedValue(m_draft, column, source, *field);
        for (const Row &row : isBlank(value) ? QVector<Row>() : m_target.rows(rule.targetTable)) {
            if (sameAnswer(row.cell(column.to), value))
                return row.id;
        }
    }
    return rule.same.isEmpty() || words.isEmpty() ? QString() : rowWithWords(rule, words);
}

void Evaluator::newRows(const FlowRule &rule, const QVector<FlowSource> &sources)
{
    const Field *table = m_definition->field(rule.targetTable);
    QStringList order;
    QHash<QString, QVector<FlowSource>> groups;
    for (const FlowSource &source : sources) {
        const QString row = source.at.row ? source.at.row->id : QString();
        const QString field = refusedField(m_draft.catalog().flowPlan(), rule.id, sourceFieldOf(m_draft, rule.columns.first(), source).field);
        if (m_origins.isRefused(rule.id, source.at.form->head.id, row, field) != m_declined)
            continue;
        QString key = wordsOf(rule, source);
        if (rule.same.isEmpty())
            key = source.at.form->head.id + u'\n' + row + u'\n' + QString::number(order.size());
        else if (key.isEmpty())
            continue;
        if (!groups.contains(key))
            order.append(key);
        groups[key].append(source);
    }
    for (const QString &key : std::as_const(order)) {
        const QVector<FlowSource> group = groups.value(key);
        const QString joins = existingRow(rule, group.first(), rule.same.isEmpty() ? QString() : key);
        if (!joins.isEmpty() && rule.same.isEmpty())
            continue; // chosen by hand already
        Offer offer = begun(rule, OfferKind::New, group.first());
        offer.makesRow = joins.isEmpty();
        offer.joinsRow = !joins.isEmpty();
        offer.to.row = joins;
        bool something = false;
        bool joinsSomething = false;
        for (const FlowColumn &column : rule.columns) {
            const CellAt cell = cellAt(rule, column, joins);
            if (!cell.field || cell.field->isDerived())
                continue;
            OfferCell found{column.flow, cell.path, OfferWay::Replace, cell.value, noValue(), noValue(), {}};
            if (isLinkedRow(rule) && column.fixed.isUndefined() && !column.once && cell.field->type != FieldType::Reference) {
                something = something || !isBlank(carriedValue(m_draft, column, group.first(), *cell.field));
                continue; // shown live
            }
            const bool list = cell.field->type == FieldType::Reference && cell.field->multiple;
            QJsonArray all = cell.value.toArray();
            for (const FlowSource &source : group) {
                const Value now = carriedValue(m_draft, column, source, *cell.field);
                if (isBlank(now))
                    continue;
                found.from.append(endOf(column, source, now));
                if (list) {
                    for (const QJsonValue &item : now.toArray()) {
                        if (std::none_of(all.begin(), all.end(), [&item](const QJsonValue &one) { return sameAnswer(one, item); }))
                            all.append(item);
                    }
                } else if (isBlank(found.after)) {
                    found.after = now;
                }
            }
            if (list && !all.isEmpty()) {
                found.way = OfferWay::Unite;
                found.after = all;
            }
            if (!joins.isEmpty() && !list)
                found.after = cell.value; // what stands there stays; the source is remembered
            if (isBlank(found.after) || found.from.isEmpty())
                continue;
            if (column.fixed.isUndefined())
                something = true;
            joinsSomething = joinsSomething || !sameAnswer(found.after, cell.value);
            offer.cells.append(found);
        }
        if (!something || (!joins.isEmpty() && !joinsSomething))
            continue;
        if (isLinkedRow(rule)) {
            OfferCell link{rule.id, rule.targetTable, OfferWay::Link, noValue(), noValue(), noValue(), {}};
            const FlowColumn whole;
            link.from = {endOf(whole, group.first(), noValue())};
            offer.cells.prepend(link);
        }
        for (const FlowSource &source : group) {
            const FlowColumn &main = rule.columns.first();
            const Field *field = m_definition->field(rule.targetTable + u'.' + main.to);
            offer.sources.append(endOf(main, source, carriedValue(m_draft, main, source, *field)));
        }
        offer.from = offer.sources.first();
        offer.to.field = rule.targetTable + u'.' + rule.columns.first().to;
        if (rule.pattern && group.first().at.row)
            offer.rowId = group.first().at.row->id;
        const bool fromOwn = std::any_of(group.cbegin(), group.cend(), [this](const FlowSource &source) { return source.at.form == &m_target; });
        const bool atOnce = (rule.atOnce || (rule.atCreation && m_isNew)) && (table->rows != RowKind::FixedAndFree || !isTouchedTable(rule.targetTable));
        offer.automatic = !fromOwn && ((comesByItself(rule) && atOnce) || (!joins.isEmpty() && rule.joinAtOnce && !m_finished));
        if (!joins.isEmpty() && m_origins.ofRow(rule.targetTable, joins).isEmpty())
            offer.automatic = false; // a row somebody has written: joining it is asked about
        finish(rule, std::move(offer));
    }
}

} // namespace sjusteg
