// SPDX-License-Identifier: MPL-2.0
#include "carry/CopyOffers.h"

#include "carry/Evaluator.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasCopy(const Draft &draft, const QString &templateId, const Reference &subject)
{
    const QVector<FormHead> copies = draft.copies(templateId);
    return std::any_of(copies.cbegin(), copies.cend(), [&subject](const FormHead &head) {
        return !head.pattern && head.subject.form == subject.form && head.subject.row == subject.row;
    });
}

/// What stands in a new copy's own fields, where the rule fills more than its subject.
QVector<OfferCell> cellsOf(const Draft &draft, const FlowRule &rule, const FlowSource &source, const Template &target)
{
    QVector<OfferCell> cells;
    for (const FlowColumn &column : rule.columns) {
        const Field *field = target.field(column.to);
        if (rule.mode == FlowMode::NewCopy || !field || field->isDerived())
            continue;
        const Value value = carriedValue(draft, column, source, *field);
        const SourceField from = sourceFieldOf(draft, column, source);
        if (!isBlank(value))
            cells.append({column.flow, column.to, OfferWay::Replace, noValue(), noValue(), value,
                          {{from.form, source.at.form->head.templateId, from.row, from.field, value}}});
    }
    return cells;
}

} // namespace

QVector<Offer> copyOffers(const Draft &draft, const FlowRule &rule)
{
    const Template *target = draft.catalog().find(rule.targets.value(0));
    QVector<Offer> offers;
    if (rule.into != FlowInto::Copy || !target)
        return offers;
    QHash<QString, int> bySubject;
    QHash<QString, Origins> known; // a form has many rows
    for (const FlowSource &source : sourcesOfCopies(draft, rule)) {
        const QString row = source.at.row ? source.at.row->id : QString();
        const QString form = source.at.form->head.id;
        if (!known.contains(form))
            known.insert(form, Origins(*source.at.form));
        if (known.value(form).isRefused(rule.id, form, row))
            continue;
        for (const Standing &found : follow(draft, source.at, rule.subject)) {
            const QVector<Reference> named = found.field ? referencesIn(found.value) : QVector<Reference>{found.reference()};
            for (Reference subject : named) {
                if (!standingAt(draft, subject).form || (rule.mode == FlowMode::NewCopy && hasCopy(draft, target->id, subject)))
                    continue;
                subject.title = draft.referenceTitle(subject.toJson());
                const FlowColumn &column = rule.columns.first();
                const SourceField from = sourceFieldOf(draft, column, source);
                const OfferEnd end{from.form, source.at.form->head.templateId, from.row, from.field, carriedValue(draft, column, source, Field())};
                const QString key = subject.form + u'/' + subject.row;
                if (rule.mode == FlowMode::NewCopy && bySubject.contains(key)) {
                    offers[bySubject.value(key)].sources.append(end);
                    continue;
                }
                bySubject.insert(key, int(offers.size()));
                Offer offer;
                offer.flow = rule.id;
                offer.flows = rule.members;
                offer.from = end;
                offer.sources = {end};
                offer.to.templateId = target->id;
                offer.to.field = column.to;
                offer.subject = subject;
                offer.title = subject.title;
                offer.makesCopy = true;
                offer.back = rule.back;
                offer.cells = cellsOf(draft, rule, source, *target);
                offers.append(offer);
            }
        }
    }
    for (Offer &offer : offers)
        offer.id = offerId(offer, offer.flow);
    return offers;
}

} // namespace sjusteg
