// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QVector>

namespace sjusteg::meeting {

/// `total` shared among those with room, in proportion to their room and never above it. Whole minutes; the sum is `total`, or all the room there is.
QVector<int> shared(int total, const QVector<int> &room);

/// `total` shared in proportion to the weights, without a limit; nothing where no weight is above zero.
QVector<int> inProportion(int total, const QVector<int> &weights);

/// Indices of the fewest lengths whose sum is `needed`, and of so few one choice that is little above it; all of them when they do not suffice.
QVector<int> fewestThatSuffice(qint64 needed, const QVector<qint64> &lengths);

} // namespace sjusteg::meeting
