// SPDX-License-Identifier: MPL-2.0
// Where offers come from. How two answers are compared is in CompareCells.cpp, rows of their own are in EvaluateRows.cpp.
#include "carry/Evaluator.h"

#include "workbook/Baseline.h"
#include "workbook/Defaults.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

QString separatorOf(const FlowRule &rule)
{
    return rule.heading.isEmpty() ? u"\n"_s : u"\n\n"_s;
}

bool isFinished(const Form &form)
{
    return form.head.status == FormStatus::Done || form.head.status == FormStatus::Anchored;
}

Evaluator::Evaluator(const Draft &draft, const Form &target, const QSet<QString> &making)
    : m_draft(draft)
    , m_target(target)
    , m_definition(draft.definitionOf(target))
    , m_origins(target)
    , m_isNew(making.contains(target.head.id))
    , m_finished(isFinished(target))
{
}

QVector<Offer> Evaluator::offers(const FlowRule &rule)
{
    m_offers.clear();
    if (!m_definition || !isOpenTo(rule))
        return {};
    switch (rule.into) {
    case FlowInto::Fields: intoFields(rule); break;
    case FlowInto::Cells: intoCells(rule); break;
    case FlowInto::Rows: intoRows(rule); break;
    case FlowInto::Copy:
    case FlowInto::Nothing: break;
    }
    return m_offers;
}

QVector<Offer> Evaluator::declined(const FlowRule &rule)
{
    m_declined = true;
    const QVector<Offer> found = offers(rule);
    m_declined = false;
    return found;
}

bool Evaluator::isOpenTo(const FlowRule &rule) const
{
    if (rule.mode == FlowMode::Derived || !rule.targets.contains(m_target.head.templateId) || isLocked(rule))
        return false;
    if (m_target.head.pattern)
        return false; // a pattern belongs to nothing that could flow into it
    if (m_finished && (rule.untilDone || rule.untilHeld))
        return false;
    if (!rule.untilHeld)
        return true;
    const auto date = std::find_if(m_definition->fields.cbegin(), m_definition->fields.cend(), [](const Field &field) { return field.type == FieldType::Date; });
    const QString day = date == m_definition->fields.cend() ? QString() : m_target.fields.value(date->id, noValue()).toString();
    return day.isEmpty() || QDate::fromString(day, Qt::ISODate) >= m_draft.workbook().clock().today();
}

/// What comes from participants that are locked is neither new nor gone: nobody knows.
bool Evaluator::isLocked(const FlowRule &rule) const
{
    if (m_draft.workbook().participantState() == ParticipantState::Unlocked)
        return false;
    return std::any_of(rule.sources.cbegin(), rule.sources.cend(), [this](const QString &id) {
        const Template *source = m_draft.catalog().find(id);
        return source && source->personalData == PersonalData::Yes;
    });
}

bool Evaluator::comesByItself(const FlowRule &rule) const
{
    if (!rule.isAutomatic() || rule.confirms || m_finished)
        return false;
    if (rule.start == FlowStart::Auto || m_isNew)
        return true;
    if (!m_entered) {
        const Form *pattern = nullptr;
        for (const FormHead &head : m_draft.copies(m_target.head.templateId)) {
            if (head.pattern)
                pattern = m_draft.form(head.id);
        }
        m_entered = hasEntered(*m_definition, m_target, {m_draft.workbook().clock().today(), {}, pattern});
    }
    return !*m_entered || m_definition->isRegister();
}

Evaluator::CellAt Evaluator::cellAt(const FlowRule &rule, const FlowColumn &column, const QString &row) const
{
    CellAt cell;
    cell.path = rule.targetTable.isEmpty() ? column.to : rule.targetTable + u'.' + column.to;
    cell.row = row;
    cell.field = m_definition->field(cell.path);
    const Row *found = row.isEmpty() ? nullptr : targetRow(cell.path.section(u'.', 0, 0), row);
    cell.value = row.isEmpty() ? m_target.value({cell.path, {}, {}}) : found ? found->cell(cell.path.section(u'.', 1)) : noValue();
    return cell;
}

Value Evaluator::deliveredValue(const CellAt &cell) const
{
    const DefaultContext context{m_draft.workbook().clock().today(), {}, nullptr};
    if (cell.row.isEmpty()) {
        const Value about = subjectIn(*m_definition, *cell.field, m_target.head.subject);
        return isBlank(about) ? defaultValue(*m_definition, *cell.field, context, m_target.fields) : about;
    }
    const Field *table = m_definition->field(cell.path.section(u'.', 0, 0));
    const Value baseline = baselineCell(*table, *cell.field, cell.row);
    if (!isBlank(baseline))
        return baseline;
    const DeliveredRow *delivered = table->delivered(cell.row);
    const Value given = delivered ? delivered->cells.value(cell.field->id) : noValue();
    return isBlank(given) ? defaultValue(*m_definition, *cell.field, context) : given;
}

/// Nobody has put anything of their own here.
bool Evaluator::isUntouched(const CellAt &cell) const
{
    const QVector<CarriedEntry> entries = m_origins.ofCell(cell.path, cell.row);
    if (isBlank(cell.value)) {
        // Emptied is touched: something had been carried here.
        return std::none_of(entries.cbegin(), entries.cend(), [](const CarriedEntry &entry) { return !isBlank(entry.taken); });
    }
    if (sameAnswer(cell.value, deliveredValue(cell)))
        return true;
    if (std::any_of(entries.cbegin(), entries.cend(), [&cell](const CarriedEntry &entry) { return sameAnswer(entry.taken, cell.value); }))
        return true;
    if (!cell.value.isString() || entries.isEmpty())
        return false;
    QString rest = cell.value.toString();
    for (const CarriedEntry &entry : entries)
        rest.remove(entry.taken.toString());
    return rest.trimmed().isEmpty();
}

bool Evaluator::isTouchedTable(const QString &table) const
{
    const Field *field = m_definition->field(table);
    for (const Row &row : m_target.rows(table)) {
        const bool own = !isFixedRow(*field, row.id) && m_origins.ofRow(table, row.id).isEmpty();
        if (own)
            return true;
        for (const Field &column : field->columns) {
            const CellAt cell{&column, table + u'.' + column.id, row.id, row.cell(column.id)};
            if (!isBlank(cell.value) && !column.isDerived() && !isUntouched(cell))
                return true;
        }
    }
    return false;
}

void Evaluator::intoFields(const FlowRule &rule)
{
    const Standing at = standingAt(m_draft, m_target);
    const QVector<FlowSource> sources = sourcesOf(m_draft, rule, at);
    if (rule.pattern) {
        for (const FlowSource &source : sources) {
            patternFields(rule, source);
            patternRows(rule, source);
        }
        return;
    }
    fillCells(rule, at, sources, false);
    missingSources(rule, sources);
}

void Evaluator::intoCells(const FlowRule &rule)
{
    for (const Row &row : m_target.rows(rule.targetTable)) {
        const Standing at = standingAt(m_draft, m_target, rule.targetTable, &row);
        fillCells(rule, at, sourcesOf(m_draft, rule, at), rule.columns.size() > 1);
    }
    missingSources(rule, {});
}

/// The source a cell with one value has: the one it was taken from, else the first with something to say.
QVector<FlowSource> Evaluator::sourcesOfCell(const FlowColumn &column, const CellAt &cell, const QVector<FlowSource> &sources) const
{
    for (const FlowSource &source : sources) {
        if (entryOf(column, cell, source))
            return {source};
    }
    for (const FlowSource &source : sources) {
        if (!isBlank(carriedValue(m_draft, column, source, *cell.field)))
            return {source};
    }
    return {};
}

/// `together`: what a source gives is one offer, not one a cell.
void Evaluator::fillCells(const FlowRule &rule, const Standing &at, const QVector<FlowSource> &sources, bool together)
{
    const QString row = at.row ? at.row->id : QString();
    const bool open = targetAllows(m_draft, rule, at);
    std::optional<Offer> joint;
    for (const FlowColumn &column : rule.columns) {
        const CellAt cell = cellAt(rule, column, row);
        if (!cell.field || cell.field->isDerived() || !column.fixed.isUndefined())
            continue;
        const bool many = rule.appends || !rule.heading.isEmpty() || (cell.field->type == FieldType::Reference && cell.field->multiple);
        for (const FlowSource &source : many ? sources : sourcesOfCell(column, cell, sources)) {
            OfferKind kind = OfferKind::New;
            const std::optional<OfferCell> found = compared(rule, column, cell, source, kind);
            if (!found || (kind == OfferKind::New && !open))
                continue;
            Offer offer = begun(rule, kind, source);
            offer.cells = {*found};
            offer.to.row = row;
            const bool free = found->way == OfferWay::Unite ? rule.mode == FlowMode::Link : isUntouched(cell);
            const bool again = kind != OfferKind::New && (rule.pick.kind == FlowPick::Kind::Nearest || isBlank(found->after));
            // A later paragraph is offered: what stands there has been looked at.
            const bool later = found->way == OfferWay::Append && kind == OfferKind::New && !m_origins.ofCell(cell.path, cell.row).isEmpty();
            offer.automatic = comesByItself(rule) && free && !again && !later;
            if (!together || kind != OfferKind::New) {
                add(rule, offer, cell);
            } else if (!joint) {
                joint = offer;
            } else {
                joint->cells.append(*found);
                joint->automatic = joint->automatic && offer.automatic;
            }
        }
    }
    if (joint)
        add(rule, *joint, cellAt(rule, *rule.feeding(joint->cells.first().field.section(u'.', -1)), row));
}

Offer Evaluator::begun(const FlowRule &rule, OfferKind kind, const FlowSource &source) const
{
    Offer offer;
    offer.flow = rule.id;
    offer.flows = rule.members;
    offer.kind = kind;
    offer.to.form = m_target.head.id;
    offer.to.stored = m_target.head.stored;
    offer.to.onlyOne = !m_definition->severalCopies && (m_definition->scope == Scope::Process || m_definition->isRegister());
    offer.to.templateId = m_target.head.templateId;
    offer.subject = m_target.head.subject;
    offer.table = rule.targetTable;
    offer.needsConfirmation = rule.confirms;
    if (source.at.form)
        offer.title = source.at.row ? m_draft.rowTitle(*source.at.form, source.at.table, source.at.row->id)
                                    : m_draft.workbook().copyTitle(source.at.form->head.id);
    if (!source.item.isUndefined())
        offer.title = m_draft.referenceTitle(source.item.toObject());
    return offer;
}

OfferEnd Evaluator::endOf(const FlowColumn &column, const FlowSource &source, const Value &value) const
{
    const SourceField field = sourceFieldOf(m_draft, column, source);
    return {field.form, source.at.form->head.templateId, field.row, field.field, value};
}

/// An offer about cells that stand there.
void Evaluator::add(const FlowRule &rule, Offer offer, const CellAt &cell)
{
    offer.to.row = cell.row;
    offer.to.field = cell.path;
    offer.to.value = cell.value;
    if (offer.sources.isEmpty())
        offer.sources = offer.cells.first().from;
    if (!offer.sources.isEmpty())
        offer.from = offer.sources.first();
    if (offer.kind != OfferKind::New)
        offer.flow = offer.cells.first().flow;
    if (offer.kind != OfferKind::New)
        offer.flows = {offer.flow};
    finish(rule, std::move(offer));
}

} // namespace sjusteg
