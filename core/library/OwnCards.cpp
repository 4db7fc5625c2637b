// SPDX-License-Identifier: MPL-2.0
#include "library/OwnCards.h"

#include "carry/Origins.h"
#include "workbook/FormJson.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OwnCardsText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::OwnCards)
};

/// The words of the assessment in the row of the same criterion; where they came from is kept.
void takeAssessment(const Form &assessment, Form &card)
{
    Origins origins(card);
    for (Row &row : card.tables[u"criteria"_s]) {
        const Row *source = assessment.row(u"criteria"_s, row.id);
        const Value said = source ? source->cell(u"assessment"_s) : noValue();
        if (isBlank(said))
            continue;
        row.cells.insert(u"assessment"_s, said);
        row.cells.insert(u"basis"_s, u"card"_s);
        CarriedEntry entry;
        entry.flow = u"D-81"_s;
        entry.field = u"criteria.assessment"_s;
        entry.row = row.id;
        entry.from = {assessment.head.id, row.id, u"criteria.assessment"_s};
        entry.taken = said;
        origins.put(entry);
    }
    card.carried = origins.carried();
}

} // namespace

std::optional<Card> cardOfForm(const Workbook &workbook, const QString &formId)
{
    const std::optional<FormHead> head = workbook.head(formId);
    const Form *form = head && head->templateId == cardTemplate ? workbook.form(formId) : nullptr;
    const Template *definition = workbook.catalog().find(cardTemplate);
    if (!form || !definition)
        return std::nullopt;
    Card card = cardFromAnswers(formId, formToJson(workbook, *form).value("answers"_L1).toObject(), *definition);
    if (card.title().isEmpty())
        card.texts.insert(u"title"_s, workbook.copyTitle(formId));
    return card;
}

QVector<Card> ownCards(const Workbook &workbook)
{
    QVector<Card> cards;
    for (const FormHead &head : workbook.copies(cardTemplate)) {
        if (const std::optional<Card> card = cardOfForm(workbook, head.id))
            cards.append(*card);
    }
    return cards;
}

Form newCard(const Workbook &workbook)
{
    Form form = workbook.newCopy(cardTemplate);
    if (const QString place = workbook.municipality(); !place.isEmpty())
        form.fields.insert(u"municipality"_s, place);
    form.fields.insert(u"own"_s, true);
    return form;
}

std::optional<Edit> cardFromAssessment(const Workbook &workbook, const QString &assessment, QString *formId)
{
    const Form *source = workbook.form(assessment);
    if (!source || source->head.templateId != "verktoy-fire-kriterier"_L1)
        return std::nullopt;
    Form card = newCard(workbook);
    if (const QString measure = workbook.referenceTitle(source->head.subject.toJson()); !measure.isEmpty())
        card.fields.insert(u"title"_s, measure);
    takeAssessment(*source, card);
    card.head.status = FormStatus::Begun;
    if (formId)
        *formId = card.head.id;
    return Edit{OwnCardsText::tr("Make an example card"), u"edit"_s, {{card.head.id, AddForm{card}}}};
}

} // namespace sjusteg
