// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/Card.h"

#include <optional>

namespace sjusteg {

/// Which cards are shown. What is not set lets everything through.
struct CardFilter {
    std::optional<QString> step;         ///< step3
    std::optional<QString> industry;     ///< a name, whatever its capitals; empty: cards tied to no industry
    std::optional<QString> fit;          ///< yes, partly, no, unknown
    std::optional<QString> resourceNeed; ///< high, medium, low
    std::optional<QString> unit;

    bool isOpen() const { return !step && !industry && !fit && !resourceNeed && !unit; }
    bool lets(const Card &card) const;
};

QVector<Card> filtered(const QVector<Card> &cards, const CardFilter &filter);
/// Every industry some card names, once, in the order of the alphabet.
QStringList industriesOf(const QVector<Card> &cards);

} // namespace sjusteg
