// SPDX-License-Identifier: MPL-2.0
#include "report/ReportJob.h"

#include "wheel/WheelFigure.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct ReportJobText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ReportJob)
};

std::shared_ptr<const paper::Drawing> drawnWheel(const Wheel &wheel)
{
    return std::make_shared<wheel::WheelFigure>(wheel);
}

} // namespace

PrintJob reportJob(const Workbook &workbook, const ReportChoice &choice, const ReportProgress &progress)
{
    return {buildReport(workbook, choice, drawnWheel, progress), true, ReportJobText::tr("%1 – report").arg(workbook.municipality())};
}

PrintJob caseJob(const Workbook &workbook)
{
    return {{buildCaseText(workbook)}, false, ReportJobText::tr("%1 – basis for a case").arg(workbook.municipality())};
}

PrintJob anchoringJob(const Workbook &workbook)
{
    return {{buildAnchoringReport(workbook)}, false, ReportJobText::tr("%1 – anchoring list").arg(workbook.municipality())};
}

} // namespace sjusteg
