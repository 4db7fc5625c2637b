// SPDX-License-Identifier: MPL-2.0
// Sources that are gone, or no longer ask for what was carried.
#include "carry/Evaluator.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows and copies that are sources, to be asked about many entries.
class SourcePlaces
{
public:
    SourcePlaces(const QVector<FlowSource> &sources, const FlowRule &rule)
        : m_rule(rule)
    {
        for (const FlowSource &source : sources)
            m_ofForm[source.at.form->head.id][source.at.row ? source.at.row->id : QString()].append(source.item);
    }

    bool has(const CarriedEntry &entry) const
    {
        const auto rows = m_ofForm.constFind(entry.from.form);
        if (rows == m_ofForm.constEnd())
            return false;
        if (!entry.from.row.isEmpty())
            return fits(rows->value(entry.from.row), entry) || fits(rows->value({}), entry);
        return std::any_of(rows->cbegin(), rows->cend(), [&](const QVector<Value> &items) { return fits(items, entry); });
    }

private:
    bool fits(const QVector<Value> &items, const CarriedEntry &entry) const
    {
        return std::any_of(items.cbegin(), items.cend(), [&](const Value &item) { return m_rule.spread.isEmpty() || sameAnswer(item, entry.taken); });
    }

    const FlowRule &m_rule;
    QHash<QString, QHash<QString, QVector<Value>>> m_ofForm; ///< copy → row → its items, one without a value where the rule does not spread
};

bool isSource(const QVector<FlowSource> &sources, const CarriedEntry &entry, const FlowRule &rule)
{
    return std::any_of(sources.cbegin(), sources.cend(), [&](const FlowSource &source) {
        const bool same = source.at.form->head.id == entry.from.form && (!source.at.row || entry.from.row.isEmpty() || source.at.row->id == entry.from.row);
        return same && (rule.spread.isEmpty() || sameAnswer(source.item, entry.taken));
    });
}

} // namespace

/// What a copy as a whole gave (its occupation) belongs to the row of it that was carried.
bool Evaluator::isFirstOfSource(const FlowRule &rule, const CarriedEntry &entry) const
{
    const QVector<CarriedEntry> row = m_origins.ofRow(rule.targetTable, entry.row);
    return !entry.from.row.isEmpty() || std::none_of(row.cbegin(), row.cend(), [&entry](const CarriedEntry &one) {
        return one.from.form == entry.from.form && !one.from.row.isEmpty();
    });
}

QVector<CarriedEntry> Evaluator::ofSameSource(const FlowRule &rule, const CarriedEntry &entry) const
{
    QVector<CarriedEntry> together = m_origins.fromSource(rule.members, entry.from.form, entry.from.row);
    const QVector<CarriedEntry> row = m_origins.ofRow(rule.targetTable, entry.row);
    const bool last = std::none_of(row.cbegin(), row.cend(), [&entry](const CarriedEntry &one) {
        return one.from.form == entry.from.form && !one.from.row.isEmpty() && one.from.row != entry.from.row;
    });
    if (last && !entry.from.row.isEmpty())
        together += m_origins.fromSource(rule.members, entry.from.form, {});
    return together;
}

/// What was carried here once, and whose source is gone or no longer asks for it.
void Evaluator::missingSources(const FlowRule &rule, const QVector<FlowSource> &sources)
{
    if (rule.follow != FlowFollow::Cells)
        return;
    QSet<QString> told;
    const bool cells = rule.into != FlowInto::Rows;
    const SourcePlaces places(sources, rule);
    for (const CarriedEntry &entry : m_origins.byFlows(rule.members)) {
        if (entry.taken.isUndefined() && entry.field != rule.targetTable)
            continue;
        if (entry.field.section(u'.', 0, 0) != rule.targetTable && !rule.targetTable.isEmpty())
            continue;
        const Row *row = entry.row.isEmpty() ? nullptr : targetRow(rule.targetTable, entry.row);
        if (!rule.targetTable.isEmpty() && !row)
            continue;
        bool stands = false;
        if (cells && row) {
            const Standing at = standingAt(m_draft, m_target, rule.targetTable, row);
            const QVector<FlowSource> here = sourcesOf(m_draft, rule, at, SourceChoice::Standing);
            const bool many = rule.mode == FlowMode::Link || !rule.heading.isEmpty();
            stands = many ? isSource(here, entry, rule) : !here.isEmpty();
        } else if (cells) {
            stands = rule.appends ? isSource(sourcesOf(m_draft, rule, standingAt(m_draft, m_target), SourceChoice::Standing), entry, rule) : !sources.isEmpty();
        } else {
            stands = places.has(entry);
        }
        const QString key = (cells ? entry.field : rule.targetTable) + u'\n' + entry.row + u'\n' + entry.from.form + u'\n' + entry.from.row
            + (rule.spread.isEmpty() ? QString() : entry.taken.toObject().value("row"_L1).toString());
        if (stands || told.contains(key))
            continue;
        if (!cells && !isFirstOfSource(rule, entry))
            continue; // it is told with the row of the same copy
        const QVector<CarriedEntry> together = cells ? QVector<CarriedEntry>{entry} : ofSameSource(rule, entry);
        const bool wasDeclined = std::any_of(together.cbegin(), together.cend(), [&entry](const CarriedEntry &one) { return one.row == entry.row && one.declined.isNull(); });
        if (wasDeclined != m_declined)
            continue;
        told.insert(key);
        Offer offer = begun(rule, OfferKind::Removed, {});
        if (cells)
            offer.flow = entry.flow;
        const Form *source = m_draft.form(entry.from.form);
        const QString templateId = source ? source->head.templateId : rule.sources.value(0);
        offer.from = {entry.from.form, templateId, entry.from.row, entry.from.field, noValue()};
        offer.sources = {offer.from};
        offer.to.row = entry.row;
        offer.to.field = entry.field;
        offer.to.value = row ? (entry.field.contains(u'.') ? row->cell(entry.field.section(u'.', 1)) : noValue()) : m_target.fields.value(entry.field, noValue());
        offer.title = row ? m_draft.rowTitle(m_target, rule.targetTable, entry.row) : entry.taken.toString();
        for (const CarriedEntry &one : together) {
            if (one.row != entry.row)
                continue;
            const Value here = m_target.value({one.field, one.row, {}});
            OfferCell cell{one.flow, one.field, OfferWay::Replace, here, one.taken, here, {{one.from.form, templateId, one.from.row, one.from.field, one.taken}}};
            const Field *field = m_definition->field(one.field);
            if (field && field->isTable())
                cell.way = OfferWay::Link;
            else if (field && field->type == FieldType::Reference && field->multiple)
                cell.way = OfferWay::Unite;
            else if (rule.appends || !rule.heading.isEmpty())
                cell.way = OfferWay::Append;
            offer.cells.append(cell);
        }
        finish(rule, std::move(offer));
    }
}

} // namespace sjusteg
