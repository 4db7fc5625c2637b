// SPDX-License-Identifier: MPL-2.0
#include "flow/DocumentRules.h"

#include "flow/Relevance.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

bool reaches(const FormHead &copy, FormStatus status)
{
    return copy.status >= status;
}

bool all(const QVector<FormHead> &copies, FormStatus status)
{
    return !copies.isEmpty() && std::all_of(copies.cbegin(), copies.cend(), [status](const FormHead &copy) { return reaches(copy, status); });
}

bool any(const QVector<FormHead> &copies, FormStatus status)
{
    return std::any_of(copies.cbegin(), copies.cend(), [status](const FormHead &copy) { return reaches(copy, status); });
}

DocumentOutcome outcomeOfAll(const QVector<FormHead> &copies)
{
    return {copies, all(copies, FormStatus::Done), all(copies, FormStatus::Anchored), false, copies.isEmpty() ? 1 : 0};
}

QVector<FormHead> copiesWhere(const Workbook &workbook, const QString &templateId, bool pattern)
{
    const Template *definition = workbook.catalog().find(templateId);
    const bool needsSubject = definition && definition->scope != Scope::Process && !pattern;
    QVector<FormHead> copies;
    for (const FormHead &copy : workbook.copies(templateId)) {
        const bool belongsToNothing = needsSubject && copy.subject.isNull();
        if (copy.pattern == pattern && !belongsToNothing && isRelevant(workbook, copy))
            copies.append(copy);
    }
    return copies;
}

/// A copy for each of `rows`, all done.
DocumentOutcome outcomeFor(const Workbook &workbook, const QString &templateId, const QStringList &rows)
{
    QVector<FormHead> counted;
    QStringList covered;
    for (const FormHead &copy : copiesWhere(workbook, templateId, false)) {
        if (!rows.contains(copy.subject.row))
            continue;
        counted.append(copy);
        covered.append(copy.subject.row);
    }
    DocumentOutcome outcome = outcomeOfAll(counted);
    const auto lacking = std::count_if(rows.cbegin(), rows.cend(), [&covered](const QString &row) { return !covered.contains(row); });
    outcome.absent = rows.isEmpty() ? 1 : int(lacking);
    const bool complete = outcome.absent == 0;
    outcome.done = outcome.done && complete;
    outcome.anchored = outcome.anchored && complete;
    return outcome;
}

/// The meeting agreed that there is nothing to plan: a tick on the run-sheet stands in for the plans.
DocumentOutcome nothingToDo(const Workbook &workbook, const QString &runSheet, const QString &tick)
{
    DocumentOutcome outcome;
    outcome.oneIsEnough = true;
    for (const FormHead &copy : workbook.copies(runSheet)) {
        const Form *form = workbook.form(copy.id);
        if (!form || !form->fields.value(tick, noValue()).toBool())
            continue;
        outcome.counted.append(copy);
        outcome.done = true;
        outcome.anchored = outcome.anchored || copy.status == FormStatus::Anchored;
    }
    outcome.absent = outcome.done ? 0 : 1;
    return outcome;
}

/// Done as soon as one proposal is described; the one document that follows content.
DocumentOutcome proposalsListed(const Workbook &workbook)
{
    const Form *form = workbook.single(u"mal-3.1"_s);
    const QVector<Row> &rows = form->rows(u"proposals"_s);
    const bool listed = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) {
        return !isBlank(row.cell(u"name"_s)) && !isBlank(row.cell(u"occupations"_s)) && !isBlank(row.cell(u"description"_s));
    });
    return {{form->head}, listed, listed && form->head.status == FormStatus::Anchored, false, 0};
}

} // namespace

DocumentOutcome evaluateDocument(const Workbook &workbook, const DueDocument &document)
{
    const QJsonObject &rule = document.rule;
    if (rule.contains("done"_L1))
        return outcomeOfAll(copiesWhere(workbook, rule.value("done"_L1).toString(), false));
    if (rule.contains("done_pattern"_L1))
        return outcomeOfAll(copiesWhere(workbook, rule.value("done_pattern"_L1).toString(), true));
    if (rule.contains("any_copy_done"_L1)) {
        const QVector<FormHead> copies = copiesWhere(workbook, rule.value("any_copy_done"_L1).toString(), false);
        return {copies, any(copies, FormStatus::Done), any(copies, FormStatus::Anchored), true, copies.isEmpty() ? 1 : 0};
    }
    const QString name = rule.value("named"_L1).toString();
    if (name == "occupations_assessed"_L1)
        return outcomeFor(workbook, u"mal-2.2"_s, occupationsInFocus(workbook));
    if (name == "adjustments_planned"_L1) {
        return isAdjustmentAskedFor(workbook) ? outcomeFor(workbook, u"mal-2.3"_s, measuresToAdjust(workbook))
                                              : nothingToDo(workbook, u"mal-2.5"_s, u"no_adjust"_s);
    }
    if (name == "proposals_listed"_L1)
        return proposalsListed(workbook);
    const QStringList proposals = proposalsToDevelop(workbook);
    return proposals.isEmpty() ? nothingToDo(workbook, u"mal-3.4"_s, u"no_new"_s) : outcomeFor(workbook, u"mal-3.2"_s, proposals);
}

} // namespace sjusteg
