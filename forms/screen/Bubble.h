// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

class QRect;
class QWidget;

namespace sjusteg::screen {

/// Words beside what is being written, for some seconds: below `spot` of `owner`, above it at the foot of the window. The mouse goes through
/// it, so that it stays also where the pointer is. No words: it goes, if it is this owner's.
void showBubble(QWidget &owner, const QRect &spot, const QString &words);

} // namespace sjusteg::screen
