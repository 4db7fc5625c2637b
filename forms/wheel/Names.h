// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"
#include "wheel/WheelStyle.h"

#include <QTextLayout>

#include <memory>

namespace sjusteg::wheel {

// The words on and beside the wheel.

QString monthName(int month); ///< «Mars»
QString severalTimesTitle();
QString withoutMonthTitle();
QString budgetRingTitle();
QString ringTitle(const Option &unit);
/// Letter of the unit's ring; empty when it has none.
QString letterOf(const Wheel &wheel, const QString &unit);
/// «mars og september», «hver måned»; empty for an activity of one month.
QString monthsText(const WheelActivity &activity);
/// For those who hear the wheel: everything about the activity in one sentence.
QString spoken(const Wheel &wheel, const WheelActivity &activity);

/// The name with its day, months and unit, wrapped. Drawn at its own origin.
std::shared_ptr<const QTextLayout> layOutName(const WheelActivity &activity, const QString &unitLetter, const WheelStyle &style, qreal unit,
                                              qreal width);
/// One line, shortened where it is too long.
std::shared_ptr<const QTextLayout> layOutLine(const QString &text, const WheelStyle &style, qreal unit, qreal width);

} // namespace sjusteg::wheel
