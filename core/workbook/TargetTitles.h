// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace sjusteg {

/// What a card or a tool is called that references may name although it is no form here; the id for one without a name.
QString targetTitle(const QString &id);

} // namespace sjusteg
