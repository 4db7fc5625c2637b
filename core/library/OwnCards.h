// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/Card.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// The cards filled in in the file: the municipality's own, and those taken from others. In the order they were made.
QVector<Card> ownCards(const Workbook &workbook);
/// A filled in card; nothing when the copy is none.
std::optional<Card> cardOfForm(const Workbook &workbook, const QString &formId);

/// A new, empty card of the municipality's own.
Form newCard(const Workbook &workbook);
/// «Lag eksempelkort» (D-81): a new card with what an assessment by the four criteria says, under the measure's name. One edit; `formId`
/// gets the card's id. Nothing where the form is no assessment.
std::optional<Edit> cardFromAssessment(const Workbook &workbook, const QString &assessment, QString *formId = nullptr);

} // namespace sjusteg
