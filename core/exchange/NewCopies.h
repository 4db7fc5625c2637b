// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Reads one form of answers (docs/command-line.md) as a copy that is new, whatever the file holds: nothing gives way to it. Its ids are
/// fresh but for those of its rows. Held to the same rules as load. `subject` is what the copy is about, also where that comes in the same
/// edit. Origins, status and who filled it in are not read.
Result<Form> readAsNewCopy(Workbook &workbook, const QString &templateId, const QJsonObject &answers, const Reference &subject = {},
                           const QString &name = {});

} // namespace sjusteg
