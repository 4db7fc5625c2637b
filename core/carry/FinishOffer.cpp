// SPDX-License-Identifier: MPL-2.0
// What stands in the way of an offer: too much text, a participant code.
#include "carry/Evaluator.h"

#include "privacy/NationalId.h"
#include "privacy/ParticipantCode.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Offer)
};

} // namespace

/// The last look before an offer is made.
void Evaluator::finish(const FlowRule &rule, Offer offer)
{
    for (const OfferCell &cell : std::as_const(offer.cells)) {
        const Field *field = m_definition->field(cell.field);
        const int size = int(cell.after.toString().size());
        if (field && field->maxLength > 0 && cell.after.isString() && size > field->maxLength) {
            offer.refusedBecause = OfferText::tr("«%1» holds at most %2 characters; this would be %3.").arg(field->label).arg(field->maxLength).arg(size);
            offer.automatic = false;
        }
    }
    if (rule.confirms) {
        for (const OfferEnd &source : std::as_const(offer.sources)) {
            const QString text = source.value.toString();
            if (const QString code = participantCodeIn(text); !code.isEmpty())
                offer.refusedBecause = OfferText::tr("The text holds the participant code «%1». Take it out first.").arg(code);
            else if (!nationalIdsIn(text).isEmpty())
                offer.refusedBecause = OfferText::tr("The text holds a number that may be a birth number. Take it out first.");
        }
    }
    offer.id = offerId(offer, offer.flow);
    m_offers.append(std::move(offer));
}

QString Evaluator::participantCodeIn(const QString &text) const
{
    for (const Template &definition : m_draft.catalog().templates()) {
        for (const Field &table : definition.fields) {
            for (const Field &column : table.columns) {
                if (column.defaultValue.toObject().value("computed"_L1) != "participant_code"_L1)
                    continue;
                for (const FormHead &head : m_draft.copies(definition.id)) {
                    const Form *form = m_draft.form(head.id);
                    for (const Row &row : form ? form->rows(table.id) : QVector<Row>()) {
                        const QString code = row.cell(column.id).toString();
                        if (!code.isEmpty() && text.contains(code, Qt::CaseInsensitive))
                            return code;
                    }
                }
            }
        }
    }
    // Codes of participants who are gone, too.
    return participantCodesIn(text).value(0);
}

} // namespace sjusteg
