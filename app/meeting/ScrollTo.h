// SPDX-License-Identifier: MPL-2.0
#pragma once

class QWidget;

namespace sjusteg {

/// Scrolls the area around a part that was just made or shown so that it is seen, once the layout has settled: until then it has no place.
void scrollTo(QWidget *part);

} // namespace sjusteg
