// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// A copy as it is filled in; nothing where there is none.
PrintJob formJob(const Workbook &workbook, const QString &formId);
/// A template with room to write by hand.
PrintJob blankJob(const Workbook &workbook, const Template &definition);

} // namespace sjusteg
