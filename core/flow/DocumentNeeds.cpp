// SPDX-License-Identifier: MPL-2.0
#include "flow/DocumentNeeds.h"

#include "flow/Completion.h"
#include "flow/DocumentRules.h"

#include <algorithm>

namespace sjusteg {

namespace {

int missingIn(const Workbook &workbook, const FormHead &copy)
{
    const Form *form = workbook.form(copy.id);
    return form ? int(missing(workbook, *form).size()) : 0;
}

int missingInBlank(const Workbook &workbook, const DueDocument &document)
{
    const bool pattern = document.rule.contains(QLatin1StringView("done_pattern"));
    return int(missing(workbook, workbook.newCopy(document.templates.constFirst(), {}, {}, pattern)).size());
}

int fewestMissing(const Workbook &workbook, const QVector<FormHead> &copies)
{
    const bool anyDone = std::any_of(copies.cbegin(), copies.cend(), [](const FormHead &copy) { return copy.status >= FormStatus::Done; });
    std::optional<int> fewest;
    for (const FormHead &copy : copies) {
        if (anyDone && copy.status < FormStatus::Done)
            continue;
        const int count = missingIn(workbook, copy);
        fewest = std::min(fewest.value_or(count), count);
    }
    return fewest.value_or(0);
}

} // namespace

DocumentNeeds documentNeeds(const Workbook &workbook, const DueDocument &document)
{
    const DocumentOutcome outcome = evaluateDocument(workbook, document);
    DocumentNeeds needs;
    for (const FormHead &copy : outcome.counted) {
        if (copy.stored)
            needs.by.append(copy.id);
    }
    if (outcome.oneIsEnough) {
        needs.missing = fewestMissing(workbook, outcome.counted);
    } else {
        for (const FormHead &copy : outcome.counted)
            needs.missing += missingIn(workbook, copy);
    }
    if (outcome.absent > 0)
        needs.missing += outcome.absent * missingInBlank(workbook, document);
    return needs;
}

} // namespace sjusteg
