// SPDX-License-Identifier: MPL-2.0
// The draft and its origins, refusing, and the edit that comes of it. Taking is in TakeOffers.cpp, what follows by itself in FollowUp.cpp.
#include "carry/CarryRun.h"

#include "carry/Evaluator.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

CarryRun::CarryRun(const Workbook &workbook)
    : m_workbook(workbook)
    , m_draft(workbook)
{
}

bool CarryRun::begin(const Edit &edit)
{
    return std::all_of(edit.changes.cbegin(), edit.changes.cend(), [this](const FormChange &one) { return change(one.form, one.change); });
}

bool CarryRun::change(const QString &form, const Change &change)
{
    const FormChange done{form, change};
    if (!m_draft.apply(done))
        return false;
    if (std::holds_alternative<AddForm>(change))
        m_making.insert(form);
    m_changes.append(done);
    return true;
}

Origins &CarryRun::origins(const QString &form)
{
    const auto known = m_origins.find(form);
    if (known != m_origins.end())
        return *known;
    const Form *stands = m_draft.form(form);
    m_originsBefore.insert(form, {stands ? stands->carried : QJsonArray(), stands ? stands->refused : QJsonArray()});
    return *m_origins.insert(form, stands ? Origins(*stands) : Origins());
}

void CarryRun::keepOrigins(const QString &form)
{
    m_unkept.insert(form);
}

/// Whoever looks at the draft reads the origins there. Written once for many rows: the lists are long.
void CarryRun::writeOrigins()
{
    for (const QString &form : std::as_const(m_unkept)) {
        const Origins &now = origins(form);
        m_draft.setOrigins(form, now.carried(), now.refused());
    }
    m_unkept.clear();
}

void CarryRun::setMark(const QString &form, bool mark)
{
    const Form *stands = m_draft.form(form);
    if (!stands || stands->head.review == mark)
        return;
    FormHead after = stands->head;
    after.review = mark;
    change(form, SetHead{stands->head, after});
}

void CarryRun::refuse(const Offer &offer)
{
    if (offer.makesCopy) {
        for (const OfferEnd &source : offer.sources) {
            origins(source.form).refuse(offer.flow, source.form, source.row);
            keepOrigins(source.form);
        }
        return;
    }
    Origins &known = origins(offer.to.form);
    if (offer.makesRow || offer.joinsRow) {
        for (const OfferEnd &source : offer.sources)
            known.refuse(offer.flow, source.form, source.row, refusedField(m_draft.catalog().flowPlan(), offer.flow, source.field));
        keepOrigins(offer.to.form);
        return;
    }
    for (const OfferCell &cell : offer.cells) {
        for (const OfferEnd &from : cell.from) {
            const bool gone = offer.kind == OfferKind::Removed;
            CarriedEntry entry;
            entry.flow = cell.flow;
            entry.field = cell.field;
            entry.row = offer.to.row;
            entry.from = {from.form, from.row, from.field};
            for (const CarriedEntry &stands : known.ofCell(cell.field, offer.to.row)) {
                if (stands.flow == cell.flow && stands.from.form == from.form && stands.from.row == from.row)
                    entry = stands;
            }
            const bool empty = gone || isBlank(from.value);
            const TemplateCatalog &catalog = m_draft.catalog();
            const bool mustNotStandHere = catalog.isAboutParticipants(from.templateId) && !catalog.isAboutParticipants(offer.to.templateId);
            entry.declined = empty ? QJsonValue(QJsonValue::Null) : mustNotStandHere ? whateverItSays() : from.value;
            known.put(entry);
        }
    }
    keepOrigins(offer.to.form);
}

void CarryRun::clearMarks()
{
    writeOrigins();
    for (const QString &id : m_origins.keys()) {
        const Form *form = m_draft.form(id);
        if (!form || !form->head.review || !isFinished(*form))
            continue;
        Evaluator evaluator(m_draft, *form);
        bool open = false;
        for (const FlowRule *rule : m_draft.catalog().flowPlan().into(form->head.templateId)) {
            const QVector<Offer> offers = evaluator.offers(*rule);
            open = open || std::any_of(offers.cbegin(), offers.cend(), [](const Offer &offer) { return offer.kind != OfferKind::New; });
        }
        if (!open)
            setMark(id, false);
    }
}

Edit CarryRun::edit(const QString &text, const QString &cause, qsizetype skip)
{
    Edit result{text, cause, m_changes.mid(skip)};
    QStringList ids = m_origins.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const auto [carried, refused] = m_originsBefore.value(id);
        const Origins &now = m_origins[id];
        if (m_draft.form(id) && (carried != now.carried() || refused != now.refused()))
            result.changes.append({id, SetOrigins{carried, now.carried(), refused, now.refused()}});
    }
    return result;
}

} // namespace sjusteg
