// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/Card.h"
#include "workbook/Workbook.h"

#include <QCoreApplication>

namespace sjusteg {

/// A part of a card: its heading and what it says. Empty where the card says nothing.
struct CardPart {
    QString field;
    QString label;
    QString text;
};

/// A card in words, the same on screen and on paper. Labels are those of the form.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::CardWords)
public:
    explicit CardWords(const Workbook &workbook);

    QString label(const QString &field) const;
    QString option(const QString &field, const QString &id) const;
    /// The long texts, in the order every card has them.
    QVector<CardPart> parts(const Card &card) const;
    /// What the filters go by: steps, industries, resources, units, tool.
    QVector<CardPart> facts(const Card &card) const;
    QString steps(const Card &card) const;
    QString units(const Card &card) const;
    QString tool(const Card &card) const; ///< title of the tool's template
    QString kind(const Card &card) const; ///< «Levert med Sjusteg», «Eget eksempel», «Hentet inn»

    /// Who says what stands about a criterion; empty where what stands is that very thing («Ikke vurdert i kilden»).
    QString basis(const CardCriterion &criterion) const;

    /// Symbol and words: «✓ Passer målgruppen». For `no`: that it was made for others.
    QString fit(const Card &card) const;
    /// The same as a sentence that is said before the card is used; empty when it fits.
    QString fitWarning(const Card &card) const;
    /// «Kilde: … · Sist oppdatert i kilden 30.03.2020».
    QString source(const Card &card) const;
    static QString date(const QDate &date);
    static QString nothingSaid(); ///< stands where a part is empty

private:
    const Workbook &m_workbook;
    const Template *m_form;
};

} // namespace sjusteg
