// SPDX-License-Identifier: MPL-2.0
// Taking offers: copies, rows, cells, and letting go of sources that are gone.
#include "carry/CarryRun.h"

#include "carry/Evaluator.h"
#include "flow/LiveValue.h"
#include "workbook/Baseline.h"
#include "workbook/Defaults.h"
#include "workbook/Uuid7.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray itemsOf(const Value &value)
{
    return value.isArray() ? value.toArray() : isBlank(value) ? QJsonArray() : QJsonArray{value};
}

bool holdsItem(const QJsonArray &list, const QJsonValue &item)
{
    return std::any_of(list.begin(), list.end(), [&item](const QJsonValue &one) { return sameAnswer(one, item); });
}

/// References as they stand now, with what the offer adds and without what it takes away.
Value unitedWith(const Value &now, const Value &before, const Value &after)
{
    const QJsonArray old = itemsOf(before);
    const QJsonArray wanted = itemsOf(after);
    QJsonArray list;
    for (const QJsonValue &item : itemsOf(now)) {
        if (!holdsItem(old, item) || holdsItem(wanted, item))
            list.append(item);
    }
    for (const QJsonValue &item : wanted) {
        if (!holdsItem(old, item) && !holdsItem(list, item)) // what another offer has just taken away stays away
            list.append(item);
    }
    return list.isEmpty() ? noValue() : Value(list);
}

Value withoutItems(const Value &now, const Value &gone)
{
    QJsonArray list;
    for (const QJsonValue &item : itemsOf(now)) {
        if (!holdsItem(itemsOf(gone), item))
            list.append(item);
    }
    return list.isEmpty() ? noValue() : Value(list);
}

/// Text as it stands now with the old words changed for the new, or with the new ones below.
Value appendedTo(const Value &now, const Value &taken, const Value &piece, const QString &separator)
{
    QString text = now.toString();
    const QString old = taken.toString();
    if (!old.isEmpty() && text.contains(old))
        text.replace(old, piece.toString());
    else if (!piece.toString().isEmpty() && !text.contains(piece.toString()))
        text = text.trimmed().isEmpty() ? piece.toString() : text.trimmed() + separator + piece.toString();
    text = text.trimmed();
    return text.isEmpty() ? noValue() : Value(text);
}

} // namespace

void CarryRun::record(const QString &form, const QString &row, const OfferCell &cell, bool alone)
{
    Origins &known = origins(form);
    for (const OfferEnd &from : cell.from) {
        if (alone) {
            for (const CarriedEntry &other : known.ofCell(cell.field, row)) {
                if (other.flow == cell.flow)
                    known.remove(other);
            }
        }
        CarriedEntry entry;
        entry.flow = cell.flow;
        entry.field = cell.field;
        entry.row = row;
        entry.from = {from.form, from.row, from.field};
        if (cell.way != OfferWay::Link)
            entry.taken = from.value.isUndefined() ? QJsonValue() : from.value;
        known.put(entry);
    }
}

void CarryRun::take(const Offer &offer)
{
    if (!offer.refusedBecause.isEmpty())
        return;
    if (offer.makesCopy) {
        takeCopy(offer);
        return;
    }
    const QString form = offer.to.form;
    const FlowPlan &plan = m_draft.catalog().flowPlan();
    const FlowRule *rule = plan.rule(offer.flow);
    if (!m_draft.form(form))
        return;
    for (const OfferEnd &source : offer.sources)
        origins(form).allow(offer.flow, source.form, source.row, refusedField(plan, offer.flow, source.field));
    if (offer.makesRow) {
        takeRow(offer);
    } else if (offer.kind == OfferKind::Removed) {
        letGo(offer);
    } else {
        for (const OfferCell &cell : offer.cells) {
            if (!offer.recordOnly)
                takeCell(offer, cell);
            record(form, offer.to.row, cell, cell.way == OfferWay::Replace && !offer.joinsRow && rule && rule->same.isEmpty());
        }
    }
    keepOrigins(form);
    if (rule && rule->marks && isFinished(*m_draft.form(form)))
        setMark(form, true);
}

void CarryRun::takeCopy(const Offer &offer)
{
    Form form = m_workbook.newCopy(offer.to.templateId, offer.subject);
    for (const OfferCell &cell : offer.cells)
        form.fields.insert(cell.field, cell.after);
    const QString id = form.head.id;
    change(id, AddForm{form});
    for (const OfferCell &cell : offer.cells)
        record(id, {}, cell, true);
    if (!offer.cells.isEmpty())
        keepOrigins(id);
    for (const OfferEnd &source : offer.sources) {
        const Form *from = m_draft.form(source.form);
        if (from && origins(source.form).isRefused(offer.flow, source.form, source.row)) {
            origins(source.form).allow(offer.flow, source.form, source.row);
            keepOrigins(source.form);
        }
    }
    const Form *from = offer.back.isEmpty() ? nullptr : m_draft.form(offer.from.form);
    if (from && !isFinished(*from)) {
        const Reference reference{id, {}, offer.subject.title};
        change(offer.from.form, SetCell{{offer.back, {}, {}}, from->fields.value(offer.back, noValue()), reference.toJson()});
    }
}

void CarryRun::takeRow(const Offer &offer)
{
    const Form *form = m_draft.form(offer.to.form);
    const Template *definition = m_draft.definitionOf(*form);
    const Field *table = definition->field(offer.table);
    Row row{offer.rowId.isEmpty() ? newUuid7(m_workbook.clock().now()) : offer.rowId, {}};
    if (form->row(offer.table, row.id))
        return;
    for (const OfferCell &cell : offer.cells) {
        if (cell.way != OfferWay::Link && !isBlank(cell.after))
            row.cells.insert(cell.field.section(u'.', 1), cell.after);
    }
    // A register keeps the step a row was made in: that of its source.
    Template origin = *definition;
    if (const Template *source = m_draft.catalog().find(offer.from.templateId); source && !origin.step)
        origin.step = source->step;
    const DefaultContext context{m_workbook.clock().today(), {}, nullptr};
    for (const Field &column : table->columns) {
        if (row.cells.contains(column.id) || column.isDerived() || offer.rowId == row.id)
            continue;
        const Value value = defaultValue(origin, column, context, row.cells);
        if (!isBlank(value))
            row.cells.insert(column.id, value);
    }
    if (!change(offer.to.form, InsertRow{offer.table, int(form->rows(offer.table).size()), row}))
        return;
    for (const OfferCell &cell : offer.cells)
        record(offer.to.form, row.id, cell, false);
}

void CarryRun::takeCell(const Offer &offer, const OfferCell &cell)
{
    const Form *form = m_draft.form(offer.to.form);
    const CellRef at{cell.field, offer.to.row, {}};
    const Value now = form->value(at);
    const FlowRule *rule = m_draft.catalog().flowPlan().rule(cell.flow);
    Value after = cell.after;
    if (cell.way == OfferWay::Unite)
        after = unitedWith(now, cell.before, cell.after);
    else if (cell.way == OfferWay::Append)
        after = appendedTo(now, cell.taken, cell.from.value(0).value, rule ? separatorOf(*rule) : u"\n"_s);
    if (!sameAnswer(now, after))
        change(offer.to.form, SetCell{at, now, after});
}

bool CarryRun::holdsOnlyCarried(const Form &form, const Field &table, const Row &row)
{
    const Template *definition = m_draft.definitionOf(form);
    const DefaultContext context{m_workbook.clock().today(), {}, nullptr};
    return std::all_of(row.cells.keyBegin(), row.cells.keyEnd(), [&](const QString &id) {
        const Field *column = table.column(id);
        const Value value = row.cell(id);
        if (!column || isBlank(value) || sameAnswer(value, defaultValue(*definition, *column, context, row.cells)))
            return true;
        QJsonArray taken;
        for (const CarriedEntry &entry : origins(form.head.id).ofCell(table.id + u'.' + id, row.id)) {
            if (sameAnswer(entry.taken, value))
                return true;
            for (const QJsonValue &item : itemsOf(entry.taken))
                taken.append(item);
        }
        const QJsonArray list = value.toArray();
        return !list.isEmpty() && std::all_of(list.begin(), list.end(), [&taken](const QJsonValue &item) { return holdsItem(taken, item); });
    });
}

/// Follows a source that is gone as far as nothing of one's own is lost: references to it go, a row that holds nothing else goes,
/// words stay.
void CarryRun::letGo(const Offer &offer)
{
    const QString id = offer.to.form;
    const Template *definition = m_draft.definitionOf(*m_draft.form(id));
    const Field *table = offer.table.isEmpty() ? nullptr : definition->field(offer.table);
    const Row *row = table ? m_draft.form(id)->row(table->id, offer.to.row) : nullptr;
    const bool nothingOwn = row && holdsOnlyCarried(*m_draft.form(id), *table, *row);
    bool isLink = false;
    for (const OfferCell &cell : offer.cells) {
        isLink = isLink || cell.way == OfferWay::Link;
        const CellRef at{cell.field, offer.to.row, {}};
        const Value now = m_draft.form(id)->value(at);
        Value after = now;
        if (cell.way == OfferWay::Unite)
            after = cell.after.isUndefined() || sameAnswer(cell.after, cell.before) ? withoutItems(now, cell.taken) : unitedWith(now, cell.before, cell.after);
        else if (cell.way == OfferWay::Append)
            after = appendedTo(now, cell.taken, noValue(), {});
        else if (cell.way == OfferWay::Replace && isBlank(cell.after))
            after = noValue(); // the source has been emptied, and stands
        if (cell.way != OfferWay::Link && !sameAnswer(now, after))
            change(id, SetCell{at, now, after});
        for (const OfferEnd &from : cell.from) {
            for (const CarriedEntry &entry : origins(id).ofCell(cell.field, offer.to.row)) {
                if (entry.flow == cell.flow && entry.from.form == from.form && entry.from.row == from.row)
                    origins(id).remove(entry);
            }
        }
    }
    row = table ? m_draft.form(id)->row(table->id, offer.to.row) : nullptr;
    const bool bound = row && (!origins(id).ofRow(table->id, row->id).isEmpty() || !m_workbook.referencesTo(id, row->id).isEmpty());
    const FlowRule *rule = m_draft.catalog().flowPlan().rule(offer.flow);
    if (row && nothingOwn && !bound && rule && rule->into == FlowInto::Rows && mayHaveOwnRows(*table) && !isFixedRow(*table, row->id)) {
        change(id, RemoveRow{table->id, m_draft.form(id)->rowIndex(table->id, row->id), *row});
    } else if (row && isLink) {
        // It stays as a row of its own, with the words it has shown.
        const std::optional<Form> live = m_workbook.form(id) ? std::optional<Form>(liveForm(m_workbook, *m_workbook.form(id))) : std::nullopt;
        const Row *shown = live ? live->row(table->id, offer.to.row) : nullptr;
        const Row words = shown ? *shown : *row;
        for (const Field &column : table->columns) {
            const Value value = words.cell(column.id);
            const Value now = m_draft.form(id)->value({table->id + u'.' + column.id, offer.to.row, {}});
            if (isBlank(now) && !isBlank(value) && !column.isDerived())
                change(id, SetCell{{table->id + u'.' + column.id, offer.to.row, {}}, now, value});
        }
    }
}

} // namespace sjusteg
