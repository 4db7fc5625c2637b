// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/CardWords.h"

namespace sjusteg {

/// One line of two cards side by side.
struct ComparedPart {
    QString label;
    QString left;
    QString right;
    bool same = false; ///< both say the same, or neither says anything
};

/// Two cards part by part, in the order every card has them: whether they fit, what they say, the facts, the four criteria with who says
/// so, the source with its date.
QVector<ComparedPart> compareCards(const Card &left, const Card &right, const CardWords &words);
/// A criterion in words: what is said of it and, on a line of its own, on what ground.
QString criterionText(const CardCriterion &criterion, const CardWords &words);

} // namespace sjusteg
