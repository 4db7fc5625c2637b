// SPDX-License-Identifier: MPL-2.0
#include "flow/Relevance.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const Row *subjectRow(const Workbook &workbook, const Reference &subject)
{
    const Form *form = workbook.form(subject.form);
    if (!form)
        return nullptr;
    for (auto it = form->tables.cbegin(); it != form->tables.cend(); ++it) {
        if (const Row *row = form->row(it.key(), subject.row))
            return row;
    }
    return nullptr;
}

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

bool isRelevant(const Workbook &workbook, const FormHead &copy)
{
    if (copy.pattern || copy.subject.isNull())
        return true;
    const Row *row = subjectRow(workbook, copy.subject);
    if (!row)
        return false;
    const Template *definition = workbook.catalog().find(copy.templateId);
    if (definition && definition->scope == Scope::Occupation)
        return row->cell(u"relevance"_s).toString() != "no"_L1;
    if (copy.templateId == "mal-2.3"_L1)
        return measuresToAdjust(workbook).contains(row->id);
    if (copy.templateId == "mal-3.2"_L1)
        return row->cell(u"decision"_s).toString() == "develop"_L1;
    return true;
}

} // namespace sjusteg
