// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"

namespace sjusteg::screen {

/// «1.1» for numbered tools, the short title of the others.
QString sourceName(const Template &definition);
/// «Fra 1.1: flyktningtjenesten, NAV» – every source with its own title.
QString sourcesText(const Workbook &workbook, const Offer &offer);
/// «Ny rad», «Grunnlaget er endret» …, with a symbol.
QString offerKindText(const Offer &offer);
/// What the offer is about: the row that stands in the form, else what would come.
QString offerTitle(const Workbook &workbook, const Offer &offer);
/// The label of a cell, as its form shows it.
QString cellLabel(const Workbook &workbook, const Offer &offer, const OfferCell &cell);
/// A value of the target's field as one reads it; «tom» for none.
QString offeredText(const Workbook &workbook, const Offer &offer, const OfferCell &cell, const Value &value);
/// Of references that come beside those that stand there: the ones that come.
Value addedItems(const OfferCell &cell);
/// Cells a person looks at: not what is the link itself, nor what stands there already.
QVector<OfferCell> cellsShown(const Offer &offer);
/// Changes of one answer that say the same, from several sources, as one with all its sources: one place, one question.
QVector<Offer> withoutTwins(const QVector<Offer> &offers);
/// The offers as they are to be answered: each with its twins among `all`.
QVector<Offer> withTwins(const QVector<Offer> &offers, const QVector<Offer> &all);
/// Nothing that stands there would be changed.
bool onlyAdds(const Offer &offer);

} // namespace sjusteg::screen
