// SPDX-License-Identifier: MPL-2.0
#include "flow/Relevance.h"

#include "flow/Completion.h"
#include "flow/Places.h"
#include "handbook/FlowPlan.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The measure of each assessment that ends in «adjust»; empty where none is named.
QStringList adjustedRows(const Workbook &workbook)
{
    QStringList measures;
    for (const FormHead &copy : workbook.copies(u"mal-2.2"_s)) {
        const Form *form = workbook.form(copy.id);
        if (!form || !isRelevant(workbook, copy))
            continue;
        for (const Row &row : form->rows(u"assessments"_s)) {
            if (row.cell(u"conclusion"_s).toString() == "adjust"_L1)
                measures.append(row.cell(u"measure"_s).toObject().value("row"_L1).toString());
        }
    }
    return measures;
}

} // namespace

QStringList measuresToAdjust(const Workbook &workbook)
{
    const Form *overview = workbook.single(u"mal-2.1"_s);
    QStringList measures;
    for (const QString &measure : adjustedRows(workbook)) {
        if (!measures.contains(measure) && overview->row(u"measures"_s, measure))
            measures.append(measure);
    }
    return measures;
}

bool isAdjustmentAskedFor(const Workbook &workbook)
{
    return !adjustedRows(workbook).isEmpty();
}

QStringList proposalsToDevelop(const Workbook &workbook)
{
    QStringList proposals;
    for (const Row &row : workbook.single(u"mal-3.1"_s)->rows(u"proposals"_s)) {
        if (row.cell(u"decision"_s).toString() == "develop"_L1)
            proposals.append(row.id);
    }
    return proposals;
}

QStringList occupationsInFocus(const Workbook &workbook)
{
    QStringList now;
    QStringList prioritised;
    for (const Row &row : workbook.single(u"mal-1.2"_s)->rows(u"opportunities"_s)) {
        if (row.cell(u"relevance"_s).toString() != "now"_L1)
            continue;
        now.append(row.id);
        if (!isBlank(row.cell(u"priority"_s)))
            prioritised.append(row.id);
    }
    return prioritised.isEmpty() ? now : prioritised;
}

namespace {

/// Somebody still asks for a copy about the row: a source of the rule that leads to it and has not come to its end.
bool isAskedFor(const Draft &draft, const FlowRule &rule, const Reference &subject)
{
    for (const QString &templateId : rule.sources) {
        for (const FormHead &head : draft.copies(templateId)) {
            const Form *form = head.pattern || !isRelevant(draft.workbook(), head) ? nullptr : draft.form(head.id);
            for (const Row &row : form ? form->rows(rule.sourceTable) : QVector<Row>()) {
                const Standing source = standingAt(draft, *form, rule.sourceTable, &row);
                if (!holds(rule.ends, *source.definition, *form, rule.sourceTable, &row)
                    && keysOf(follow(draft, source, rule.subject)).contains(subject.form + u'/' + subject.row))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

bool isRelevant(const Workbook &workbook, const FormHead &copy)
{
    if (copy.pattern || copy.subject.isNull())
        return true;
    const Draft draft(workbook);
    const Standing subject = standingAt(draft, copy.subject);
    if (!subject.form || !subject.row)
        return false;
    const FlowPlan &plan = workbook.catalog().flowPlan();
    bool asked = false;
    bool made = false;
    for (const FlowRule *rule : plan.into(copy.templateId)) {
        if (rule->mode != FlowMode::NewCopy || rule->subject == "row"_L1)
            continue;
        made = true;
        asked = asked || isAskedFor(draft, *rule, copy.subject);
    }
    if (made)
        return asked;
    // Copies about a row that flows make copies of, by hand or not, end with it.
    for (const FlowRule *rule : plan.outOf(subject.form->head.templateId)) {
        const bool about = rule->mode == FlowMode::NewCopy && rule->subject == "row"_L1 && rule->sourceTable == subject.table;
        if (about && holds(rule->ends, *subject.definition, *subject.form, subject.table, subject.row))
            return false;
    }
    return true;
}

} // namespace sjusteg
