// SPDX-License-Identifier: MPL-2.0
#include "flow/Progress.h"

#include "flow/Completion.h"
#include "flow/DocumentRules.h"

#include <algorithm>

namespace sjusteg {

namespace {

bool hasGaps(const Workbook &workbook, const FormHead &copy)
{
    const Form *form = copy.status >= FormStatus::Done ? workbook.form(copy.id) : nullptr;
    return form && !missing(workbook, *form).isEmpty();
}

DocumentStatus statusOf(const Workbook &workbook, const DueDocument &document)
{
    const DocumentOutcome outcome = evaluateDocument(workbook, document);
    const auto any = [&outcome](auto condition) { return std::any_of(outcome.counted.cbegin(), outcome.counted.cend(), condition); };

    DocumentStatus status;
    status.document = &document;
    if (outcome.anchored)
        status.status = FormStatus::Anchored;
    else if (outcome.done)
        status.status = FormStatus::Done;
    else if (any([](const FormHead &copy) { return copy.status >= FormStatus::Begun; }))
        status.status = FormStatus::Begun;
    status.review = any([](const FormHead &copy) { return copy.review; });
    status.withGaps = outcome.done && any([&workbook](const FormHead &copy) { return hasGaps(workbook, copy); });

    // What is left to do is what one wants to open.
    const auto open = std::find_if(outcome.counted.cbegin(), outcome.counted.cend(), [](const FormHead &copy) { return copy.status < FormStatus::Done; });
    if (open != outcome.counted.cend() && !outcome.done)
        status.form = open->id;
    else if (!outcome.counted.isEmpty())
        status.form = outcome.counted.constFirst().id;
    return status;
}

FormStatus runSheetStatus(const Workbook &workbook, int step)
{
    bool done = false;
    for (const Template *definition : workbook.catalog().ofStep(step)) {
        if (definition->kind != TemplateKind::RunSheet)
            continue;
        for (const FormHead &copy : workbook.copies(definition->id)) {
            if (copy.status == FormStatus::Begun)
                return FormStatus::Begun;
            done = done || copy.status >= FormStatus::Done;
        }
    }
    return done ? FormStatus::Done : FormStatus::Empty;
}

} // namespace

QVector<DocumentStatus> documentStatuses(const Workbook &workbook, std::optional<int> step)
{
    QVector<DocumentStatus> statuses;
    for (const DueDocument &document : workbook.catalog().dueDocuments()) {
        if (!step || document.step == *step)
            statuses.append(statusOf(workbook, document));
    }
    return statuses;
}

StepProgress stepProgress(const Workbook &workbook, int step)
{
    StepProgress progress;
    const FormStatus runSheet = runSheetStatus(workbook, step);
    bool begun = runSheet != FormStatus::Empty;
    for (const DocumentStatus &status : documentStatuses(workbook, step)) {
        ++progress.documents;
        progress.documentsDone += status.status >= FormStatus::Done ? 1 : 0;
        begun = begun || status.status != FormStatus::Empty;
    }
    if (progress.documentsDone == progress.documents && runSheet == FormStatus::Done)
        progress.status = FormStatus::Done;
    else if (begun)
        progress.status = FormStatus::Begun;
    return progress;
}

} // namespace sjusteg
