// SPDX-License-Identifier: MPL-2.0
#include "flow/Completion.h"

#include "flow/Filled.h"
#include "flow/LiveValue.h"
#include "flow/MissingAnswers.h"
#include "flow/NamedRules.h"
#include "flow/NoticedDates.h"
#include "flow/NoticedPlans.h"
#include "workbook/LastRound.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct CompletionText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Completion)
};

NamedRule namedRules(const Workbook &workbook, const Template &definition, const Form &form)
{
    return [&](const QString &name) { return namedRuleHolds(name, workbook, definition, form); };
}

} // namespace

QVector<Missing> missing(const Workbook &workbook, const Form &form)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return {};
    if (!form.carried.isEmpty()) { // what linked rows show counts as filled, what waits to be confirmed does not
        const Form live = withoutUnconfirmed(liveForm(workbook, form));
        return missingAnswers(*definition, live) + brokenClauses(definition->completion, *definition, live, namedRules(workbook, *definition, live));
    }
    return missingAnswers(*definition, form) + brokenClauses(definition->completion, *definition, form, namedRules(workbook, *definition, form));
}

QVector<Missing> notices(const Workbook &workbook, const Form &form)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return {};
    QVector<Missing> remarks = brokenClauses(definition->notices, *definition, form, namedRules(workbook, *definition, form));
    remarks += noticedDates(*definition, form);
    remarks += noticedPlans(workbook, *definition, form);
    const QString table = lastRoundTable(definition->id);
    for (const QString &row : unconfirmedRows(form))
        remarks.append({{table, row, {}}, CompletionText::tr("From the last round – confirm: %1").arg(workbook.rowTitle(form.head.id, table, row))});
    return remarks;
}

bool isFilled(const Workbook &workbook, const Form &form, const CellRef &cell)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    const Field *field = definition ? definition->field(cell.field) : nullptr;
    if (!field)
        return false;
    if (cell.isHead())
        return isFieldFilled(*field, *definition, form);
    const Field *table = definition->field(cell.table());
    const Row *row = cell.parent.isEmpty() ? form.row(cell.table(), cell.row) : nullptr;
    return hasAnswer(*field, row ? cellOf(*table, *field, *row) : form.value(cell));
}

} // namespace sjusteg
