// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Report.h"
#include "window/Page.h"

namespace sjusteg {

/// The report with the wheel drawn in it, a front page and contents. No documents where the work was stopped.
PrintJob reportJob(const Workbook &workbook, const ReportChoice &choice, const ReportProgress &progress = {});
/// «Saksgrunnlag».
PrintJob caseJob(const Workbook &workbook);
/// «Forankringsliste».
PrintJob anchoringJob(const Workbook &workbook);

} // namespace sjusteg
