// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QSize>

class QWidget;

namespace sjusteg {

/// The size wanted for a window, or what its screen has room for: at 200 % a screen of 1920 × 1080 shows 960 × 540.
QSize withinScreen(const QWidget &window, const QSize &wanted);

} // namespace sjusteg
