// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/LikelyWords.h"
#include "carry/Offer.h"

namespace sjusteg {

/// What a bar says: «3 nye rader fra 1.1 · Grunnlaget er endret i 2 felt». Empty without offers.
QString offersSummary(const Workbook &workbook, const QVector<Offer> &offers);

/// Offers of new rows whose sources probably mean the same in other words; or one offer alone.
struct OfferGroup {
    QVector<Offer> offers;
    QString form;  ///< the source, where the words can be made the same; empty when nothing is alike
    QString table;
    LikelyWords likely;
};

/// What is alike stands together; else in the order given.
QVector<OfferGroup> groupedByLikeness(const Workbook &workbook, const QVector<Offer> &offers);

} // namespace sjusteg
