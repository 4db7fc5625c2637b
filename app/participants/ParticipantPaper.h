// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// «Innsyn»: everything that is stored about a participant, in one print.
PrintJob everythingAbout(const Workbook &workbook, const QString &participant);
/// What the participant fills in by hand, in large type, with the code and the workplace where they are now, or were last.
PrintJob selfEvaluationSheet(const Workbook &workbook, const QString &participant);
PrintJob finalEvaluationSheet(const Workbook &workbook, const QString &participant); ///< part B of mal-7.4

} // namespace sjusteg
