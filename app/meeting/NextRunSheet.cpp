// SPDX-License-Identifier: MPL-2.0
#include "meeting/NextRunSheet.h"

#include "handbook/Steps.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct NextSheetWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::NextRunSheet)
};

QDate sheetDate(const Form &form)
{
    return QDate::fromString(form.fields.value(QStringLiteral("meeting_date"), noValue()).toString(), Qt::ISODate);
}

bool isAhead(const Form &form)
{
    return !form.meeting.state.started.isValid() && form.head.status != FormStatus::Done && form.head.status != FormStatus::Anchored;
}

const Template *sheetTemplate(const Workbook &workbook, int step)
{
    for (const Template *definition : workbook.catalog().ofStep(step)) {
        if (definition->kind == TemplateKind::RunSheet)
            return definition;
    }
    return nullptr;
}

/// The earliest of the step that is not held yet; those without a date come last.
const Form *waitingSheet(const Workbook &workbook, const QString &templateId, const QStringList &besides, const QDate &after)
{
    const Form *best = nullptr;
    for (const FormHead &head : workbook.copies(templateId)) {
        const Form *form = besides.contains(head.id) || !head.stored ? nullptr : workbook.form(head.id);
        if (!form || !isAhead(*form))
            continue;
        const QDate date = sheetDate(*form);
        if (date.isValid() && after.isValid() && date < after)
            continue;
        const bool earlier = best && date.isValid() && (!sheetDate(*best).isValid() || date < sheetDate(*best));
        if (!best || earlier)
            best = form;
    }
    return best;
}

} // namespace

NextRunSheet nextRunSheet(const Workbook &workbook, const QStringList &runSheets)
{
    int step = 1;
    QDate held;
    for (const QString &id : runSheets) {
        const Form *form = workbook.form(id);
        const Template *definition = form ? workbook.catalog().find(form->head.templateId) : nullptr;
        if (!definition)
            continue;
        step = qMax(step, definition->step.value_or(1));
        held = qMax(held, sheetDate(*form));
    }
    for (int next = step; next <= qMin(step + 1, lastStep); ++next) {
        const Template *definition = sheetTemplate(workbook, next);
        if (const Form *form = definition ? waitingSheet(workbook, definition->id, runSheets, held) : nullptr)
            return {form->head.id, workbook.copyTitle(form->head.id), {}, sheetDate(*form)};
    }
    const Template *definition = sheetTemplate(workbook, qMin(step + 1, lastStep));
    if (!definition)
        return {};
    const Form made = workbook.newCopy(definition->id, {}, NextSheetWords::tr("Meeting after %1").arg(workbook.copyTitle(runSheets.value(0))));
    return {made.head.id, made.head.name, made, {}};
}

} // namespace sjusteg
