// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QVector>

namespace sjusteg::wheel {

/// Tops of boxes that stand below one another in the given order: each as near its wanted middle as the others allow, none
/// upon another, none outside 0…`room`. Needs room for all of them with `gap` between.
QVector<double> spread(const QVector<double> &middles, const QVector<double> &heights, double gap, double room);

} // namespace sjusteg::wheel
