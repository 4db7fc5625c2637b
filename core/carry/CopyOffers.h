// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "flow/Sources.h"

namespace sjusteg {

/// Copies that a rule asks for and that are not there: one offer a subject.
QVector<Offer> copyOffers(const Draft &draft, const FlowRule &rule);

} // namespace sjusteg
