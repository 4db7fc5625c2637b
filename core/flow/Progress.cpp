// SPDX-License-Identifier: MPL-2.0
#include "flow/Progress.h"

#include "flow/Completion.h"
#include "flow/DocumentRules.h"

#include <algorithm>

namespace sjusteg {

namespace {

bool hasGaps(const Workbook &workbook, const FormHead &copy)
{
    const Form *form = workbook.form(copy.id);
    return form && !missing(workbook, *form).isEmpty();
}

/// The document rests on a finished copy that lacks something, and where one copy is enough, on none that is whole.
bool isDoneWithGaps(const Workbook &workbook, const DocumentOutcome &outcome)
{
    bool gaps = false;
    for (const FormHead &copy : outcome.counted) {
        if (copy.status < FormStatus::Done)
            continue;
        const bool copyHasGaps = hasGaps(workbook, copy);
        if (outcome.oneIsEnough && !copyHasGaps)
            return false;
        gaps = gaps || copyHasGaps;
    }
    return gaps;
}

/// Everything but the gaps: to find them, every answer of the copies must be looked at.
DocumentStatus statusOf(const DueDocument &document, const DocumentOutcome &outcome)
{
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
        if (step && document.step != *step)
            continue;
        const DocumentOutcome outcome = evaluateDocument(workbook, document);
        DocumentStatus status = statusOf(document, outcome);
        status.withGaps = outcome.done && isDoneWithGaps(workbook, outcome);
        statuses.append(status);
    }
    return statuses;
}

StepProgress stepProgress(const Workbook &workbook, int step)
{
    StepProgress progress;
    const FormStatus runSheet = runSheetStatus(workbook, step);
    progress.meetingDone = runSheet == FormStatus::Done;
    bool begun = runSheet != FormStatus::Empty;
    for (const DueDocument &document : workbook.catalog().dueDocuments()) {
        if (document.step != step)
            continue;
        const DocumentStatus status = statusOf(document, evaluateDocument(workbook, document));
        ++progress.documents;
        progress.documentsDone += status.status >= FormStatus::Done ? 1 : 0;
        begun = begun || status.status != FormStatus::Empty;
    }
    if (progress.documentsDone == progress.documents && progress.meetingDone)
        progress.status = FormStatus::Done;
    else if (begun)
        progress.status = FormStatus::Begun;
    return progress;
}

} // namespace sjusteg
