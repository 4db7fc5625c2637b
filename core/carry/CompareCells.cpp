// SPDX-License-Identifier: MPL-2.0
// One cell against what one source gives it.
#include "carry/Evaluator.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray listOf(const Value &value)
{
    if (value.isArray())
        return value.toArray();
    return isBlank(value) ? QJsonArray() : QJsonArray{value};
}

bool holdsReference(const QJsonArray &list, const QJsonValue &item)
{
    return std::any_of(list.begin(), list.end(), [&item](const QJsonValue &one) { return sameAnswer(one, item); });
}

QJsonArray without(const QJsonArray &list, const QJsonArray &taken)
{
    QJsonArray rest;
    for (const QJsonValue &item : list) {
        if (!holdsReference(taken, item))
            rest.append(item);
    }
    return rest;
}

QJsonArray united(QJsonArray list, const QJsonArray &more)
{
    for (const QJsonValue &item : more)
        list.append(item);
    return list;
}

} // namespace

std::optional<CarriedEntry> Evaluator::entryOf(const FlowColumn &column, const CellAt &cell, const FlowSource &source) const
{
    const SourceField from = sourceFieldOf(m_draft, column, source);
    for (const CarriedEntry &entry : m_origins.ofCell(cell.path, cell.row)) {
        if (entry.flow == column.flow && entry.from.form == from.form && entry.from.row == from.row && entry.from.field == from.field
            && (source.item.isUndefined() || sameAnswer(entry.taken, source.item)))
            return entry;
    }
    return std::nullopt;
}

std::optional<OfferCell> Evaluator::compared(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source,
                                             OfferKind &kind) const
{
    const Field &field = *cell.field;
    const bool text = field.type == FieldType::Text || field.type == FieldType::LongText;
    if (text && (rule.appends || !rule.heading.isEmpty()))
        return appended(rule, column, cell, source, kind);
    if (field.type == FieldType::Reference && field.multiple)
        return united(rule, column, cell, source, kind);
    return replaced(rule, column, cell, source, kind);
}

std::optional<OfferCell> Evaluator::replaced(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source,
                                             OfferKind &kind) const
{
    const Value now = carriedValue(m_draft, column, source, *cell.field);
    const std::optional<CarriedEntry> entry = entryOf(column, cell, source);
    OfferCell found{column.flow, cell.path, OfferWay::Replace, cell.value, entry ? entry->taken : noValue(), now, {endOf(column, source, now)}};
    if (!entry || entry->taken.isUndefined()) {
        if (isBlank(now) || sameAnswer(cell.value, now))
            return std::nullopt;
        if (entry && entry->knows(now) != m_declined)
            return std::nullopt;
        if (m_declined && !entry)
            return std::nullopt;
        kind = OfferKind::New;
        return found;
    }
    if (rule.follow != FlowFollow::Cells || sameAnswer(cell.value, now) || sameAnswer(entry->taken, now))
        return std::nullopt;
    const bool spelling = rule.same.contains(column.to) && foldedWords(now.toString()) == foldedWords(entry->taken.toString());
    if (spelling || entry->knows(now) != m_declined)
        return std::nullopt;
    kind = isBlank(now) ? OfferKind::Removed : OfferKind::Changed;
    if (isBlank(now))
        found.after = noValue();
    return found;
}

std::optional<OfferCell> Evaluator::united(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source,
                                           OfferKind &kind) const
{
    const Value now = carriedValue(m_draft, column, source, *cell.field);
    const std::optional<CarriedEntry> entry = entryOf(column, cell, source);
    const QJsonArray here = listOf(cell.value);
    const QJsonArray taken = entry ? listOf(entry->taken) : QJsonArray();
    OfferCell found{column.flow, cell.path, OfferWay::Unite, cell.value, entry ? entry->taken : noValue(), noValue(), {endOf(column, source, now)}};
    if ((entry && rule.follow != FlowFollow::Cells) || (entry && entry->knows(now) != m_declined) || (m_declined && !entry))
        return std::nullopt;
    const QJsonArray more = without(without(listOf(now), taken), here);
    const QJsonArray gone = without(taken, listOf(now));
    const bool stillHere = std::any_of(gone.begin(), gone.end(), [&here](const QJsonValue &item) { return holdsReference(here, item); });
    if (more.isEmpty() && !stillHere)
        return std::nullopt;
    kind = !more.isEmpty() ? (entry ? OfferKind::Changed : OfferKind::New) : OfferKind::Removed;
    found.after = sjusteg::united(without(here, gone), more);
    return found;
}

std::optional<OfferCell> Evaluator::appended(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source,
                                             OfferKind &kind) const
{
    QString now = carriedValue(m_draft, column, source, *cell.field).toString();
    if (!now.isEmpty() && !rule.heading.isEmpty()) {
        const QVector<Standing> heading = follow(m_draft, source.at, rule.heading);
        if (!heading.isEmpty())
            now = heading.first().value.toString() + u'\n' + now;
    }
    const QString here = cell.value.toString();
    const std::optional<CarriedEntry> entry = entryOf(column, cell, source);
    OfferCell found{column.flow, cell.path, OfferWay::Append, cell.value, entry ? entry->taken : noValue(), noValue(), {endOf(column, source, now)}};
    const bool taken = entry && !entry->taken.isUndefined();
    if ((taken && rule.follow != FlowFollow::Cells) || (entry && entry->knows(now) != m_declined) || (m_declined && !entry))
        return std::nullopt;
    if (!taken) {
        if (now.isEmpty() || here.contains(now))
            return std::nullopt;
        kind = OfferKind::New;
        found.after = here.trimmed().isEmpty() ? now : here.trimmed() + separatorOf(rule) + now;
        return found;
    }
    if (sameAnswer(entry->taken, now))
        return std::nullopt; // it stands here: neither new nor declined
    kind = now.isEmpty() ? OfferKind::Removed : OfferKind::Changed;
    const QString old = entry->taken.toString();
    QString after = here;
    if (here.contains(old))
        after.replace(old, now);
    else if (!now.isEmpty())
        after = here.trimmed().isEmpty() ? now : here.trimmed() + separatorOf(rule) + now;
    found.after = after.trimmed().isEmpty() ? noValue() : Value(after.trimmed());
    return found;
}

} // namespace sjusteg
