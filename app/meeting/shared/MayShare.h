// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Whether a form may be shown where a whole room reads along.
enum class MayShare {
    Freely,
    WhenAsked, ///< holds the names or numbers of people outside the group: the leader says yes first
    Never      ///< is about participants, or belongs to one
};

MayShare mayShare(const Workbook &workbook, const QString &formId);

} // namespace sjusteg
