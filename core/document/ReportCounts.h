// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>
#include <QVector>

#include <optional>

namespace sjusteg {

/// Counts of participants in words nobody can be recognised from: 1 to 4 is «færre enn 5», and where that hides one cell alone,
/// the next smallest is hidden too, since it could be worked out. Nothing at all where the total is under 5.
std::optional<QStringList> protectedCounts(const QVector<int> &counts);

} // namespace sjusteg
