// SPDX-License-Identifier: MPL-2.0
#include "carry/Offer.h"

#include "carry/CopyOffers.h"
#include "carry/Evaluator.h"
#include "flow/Relevance.h"
#include "handbook/FlowPlan.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QVector<Offer> offersTo(const Draft &draft, const Form &form, bool declined)
{
    QVector<Offer> found;
    Evaluator evaluator(draft, form);
    for (const FlowRule *rule : draft.catalog().flowPlan().into(form.head.templateId))
        found += declined ? evaluator.declined(*rule) : evaluator.offers(*rule);
    found.removeIf([](const Offer &offer) { return offer.recordOnly; });
    // Nothing more is offered to a copy that is no longer relevant; what has changed in it is still told.
    const auto isNew = [](const Offer &offer) { return offer.kind == OfferKind::New; };
    if (!declined && std::any_of(found.cbegin(), found.cend(), isNew) && !isRelevant(draft.workbook(), form.head))
        found.removeIf(isNew);
    return found;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject endToJson(const OfferEnd &end)
{
    return {{u"form"_s, end.stored ? orNull(end.form) : QJsonValue()},
            {u"template"_s, end.templateId},
            {u"row"_s, orNull(end.row)},
            {u"field"_s, orNull(end.field)},
            {u"value"_s, isBlank(end.value) ? QJsonValue() : end.value}};
}

/// The part of an offer that one flow stands for; none for those that only go along.
std::optional<Offer> shareOf(const Offer &offer, const QString &flow, const FlowPlan &plan)
{
    const FlowRule *rule = plan.rule(flow);
    if (!rule || (rule->silent.contains(flow) && rule->members.size() > 1) || flow == offer.flow)
        return flow == offer.flow ? std::optional<Offer>(offer) : std::nullopt;
    const auto cell = std::find_if(offer.cells.cbegin(), offer.cells.cend(), [&flow](const OfferCell &one) { return one.flow == flow; });
    if (cell == offer.cells.cend())
        return std::nullopt;
    Offer share = offer;
    share.flow = flow;
    share.from = cell->from.value(0);
    share.sources = cell->from;
    share.to.field = cell->field;
    share.to.value = offer.makesRow ? noValue() : cell->before;
    share.id = offerId(share, flow);
    return share;
}

QVector<Offer> sharesOf(const Offer &offer, const FlowPlan &plan)
{
    QVector<Offer> shares;
    for (const QString &flow : offer.flows) {
        if (std::optional<Offer> share = shareOf(offer, flow, plan))
            shares.append(*share);
    }
    return shares;
}

} // namespace

QVector<Offer> openOffers(const Workbook &workbook)
{
    const Draft draft(workbook);
    QVector<Offer> found;
    for (const Template &definition : workbook.catalog().templates()) {
        if (workbook.catalog().flowPlan().into(definition.id).isEmpty())
            continue;
        for (const FormHead &head : draft.copies(definition.id)) {
            if (const Form *form = draft.form(head.id))
                found += offersTo(draft, *form, false);
        }
    }
    for (const FlowRule &rule : workbook.catalog().flowPlan().rules())
        found += copyOffers(draft, rule);
    return found;
}

QVector<Offer> openOffers(const Workbook &workbook, const QString &formId)
{
    const Draft draft(workbook);
    const Form *form = draft.form(formId);
    return form ? offersTo(draft, *form, false) : QVector<Offer>();
}

QVector<Offer> declinedOffers(const Workbook &workbook, const QString &formId)
{
    const Draft draft(workbook);
    const Form *form = draft.form(formId);
    return form ? offersTo(draft, *form, true) : QVector<Offer>();
}

std::optional<Offer> changeOf(const QVector<Offer> &offers, const CellRef &cell)
{
    const auto it = std::find_if(offers.cbegin(), offers.cend(), [&cell](const Offer &offer) {
        const bool about = std::any_of(offer.cells.cbegin(), offer.cells.cend(), [&cell](const OfferCell &one) { return one.field == cell.field; });
        return offer.kind != OfferKind::New && offer.to.row == cell.row && (about || offer.to.field == cell.field);
    });
    return it == offers.cend() ? std::nullopt : std::optional<Offer>(*it);
}

QJsonArray offersToJson(const QVector<Offer> &offers, const TemplateCatalog &catalog)
{
    QJsonArray list;
    for (const Offer &offer : offers) {
        for (const Offer &share : sharesOf(offer, catalog.flowPlan())) {
            QJsonArray sources;
            for (const OfferEnd &source : share.sources)
                sources.append(endToJson(source));
            QJsonObject entry{{u"offer"_s, share.id},        {u"flow"_s, share.flow},           {u"kind"_s, offerKindId(share.kind)},
                              {u"title"_s, share.title},     {u"from"_s, endToJson(share.from)}, {u"to"_s, endToJson(share.to)},
                              {u"sources"_s, sources}};
            if (!share.refusedBecause.isEmpty())
                entry.insert("refused_because"_L1, share.refusedBecause);
            if (share.needsConfirmation)
                entry.insert("confirm"_L1, true);
            list.append(entry);
        }
    }
    return list;
}

QVector<Offer> offersMeant(const QVector<Offer> &offers, const QString &idOrFlow, const TemplateCatalog &catalog)
{
    QVector<Offer> meant;
    for (const Offer &offer : offers) {
        const QVector<Offer> shares = sharesOf(offer, catalog.flowPlan());
        const bool named = offer.flows.contains(idOrFlow)
            || std::any_of(shares.cbegin(), shares.cend(), [&idOrFlow](const Offer &share) { return share.id == idOrFlow; });
        if (named)
            meant.append(offer);
    }
    return meant;
}

} // namespace sjusteg
