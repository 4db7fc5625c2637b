// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sjusteg {

/// What people write for a day: «i morgen», «fredag» (the next one), «neste fredag» (in the week after this), «om 2 uker», «4. des», or a whole
/// date. An invalid date for blank text; nothing when it cannot be understood. A day and month that have passed are next year's.
std::optional<QDate> naturalDate(const QString &text, const QDate &today);

} // namespace sjusteg
