// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

namespace sjusteg::paper {

// Layout counts in tenths of a point: QFont takes whole pixels only, so 8.5 pt type is a font of 85.
inline constexpr qreal pt = 10;
inline constexpr qreal mm = pt * 72 / 25.4;

inline constexpr qreal a4Short = 210 * mm;
inline constexpr qreal a4Long = 297 * mm;
inline constexpr qreal sideMargin = 18 * mm;
inline constexpr qreal topMargin = 21 * mm;
inline constexpr qreal bottomMargin = 19 * mm;

inline constexpr qreal hairline = 0.4 * pt;
inline constexpr qreal smallestRow = 7 * mm; ///< no room to write is lower than this

} // namespace sjusteg::paper
