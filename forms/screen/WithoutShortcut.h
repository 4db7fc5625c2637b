// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace sjusteg::screen {

/// A text for a button, a box, a tab or a menu, where Qt takes «&» for the mark of a short cut and does not show it.
inline QString withoutShortcut(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace sjusteg::screen
