// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QIcon>

namespace sjusteg {

/// Our own line icons (resources/icons), in the colour of the text they stand beside.
QIcon icon(const QString &name);
QIcon icon(const QString &name, const QColor &colour);

} // namespace sjusteg
