// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace sjusteg {

/// The visible texts in it that have less room than they need, in pixels, one a line; those that tell the whole elsewhere are not counted.
QStringList cutTexts(QWidget *root);

} // namespace sjusteg
