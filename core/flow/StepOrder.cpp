// SPDX-License-Identifier: MPL-2.0
#include "flow/StepOrder.h"

#include "flow/Progress.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(StepOrder)
};

QString reasonFor(const OrderWarning &warning)
{
    const QString meeting = OrderText::tr("the run-sheet is not finished");
    if (warning.documentsLeft == 0)
        return meeting;
    const QString documents = OrderText::tr("%n document(s) are missing", nullptr, warning.documentsLeft);
    return warning.meetingLeft ? OrderText::tr("%1, and %2").arg(documents, meeting) : documents;
}

} // namespace

std::optional<OrderWarning> orderWarning(const Workbook &workbook, int step)
{
    constexpr int firstStep = 1;
    if (step <= firstStep || stepProgress(workbook, step).status == FormStatus::Done)
        return std::nullopt;
    const StepProgress earlier = stepProgress(workbook, step - 1);
    if (earlier.status == FormStatus::Done)
        return std::nullopt;
    OrderWarning warning{step, step - 1, earlier.documents - earlier.documentsDone, !earlier.meetingDone, {}};
    warning.text = OrderText::tr("Step %1 builds on step %2, which is not finished: %3. You can begin all the same.")
                       .arg(warning.step).arg(warning.before).arg(reasonFor(warning));
    return warning;
}

} // namespace sjusteg
