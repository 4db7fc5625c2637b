// SPDX-License-Identifier: MPL-2.0
#include "window/ScreenSize.h"

#include <QScreen>
#include <QWidget>

namespace sjusteg {

QSize withinScreen(const QWidget &window, const QSize &wanted)
{
    constexpr QSize frame{8, 40}; // border and title bar, whose size is known first when the window stands
    const QScreen *screen = window.screen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted;
}

} // namespace sjusteg
