// SPDX-License-Identifier: MPL-2.0
#include "carry/OfferedCopies.h"

#include "carry/CarryRun.h"
#include "carry/CopyOffers.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CopiesText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::OfferedCopies)
};

double rankOf(const Draft &draft, const FlowRule &rule, const FormHead &head)
{
    const Standing subject = standingAt(draft, head.subject);
    for (const FlowColumn &column : rule.columns) {
        for (const QString &path : column.from) {
            for (const Standing &found : subject.form ? follow(draft, subject, path) : QVector<Standing>()) {
                if (found.value.isDouble())
                    return found.value.toDouble();
            }
        }
    }
    return std::numeric_limits<double>::max();
}

} // namespace

QVector<FormHead> offeredCopies(const Workbook &workbook, const QString &templateId)
{
    const Draft draft(workbook);
    const Template *definition = workbook.catalog().find(templateId);
    QVector<FormHead> heads;
    for (const FlowRule *rule : workbook.catalog().flowPlan().into(templateId)) {
        if (rule->mode != FlowMode::NewCopy)
            continue;
        for (const Offer &offer : copyOffers(draft, *rule)) {
            FormHead head;
            head.templateId = templateId;
            head.templateVersion = definition->version;
            head.subject = offer.subject;
            heads.append(head);
        }
    }
    return heads;
}

Edit makeCopy(const Workbook &workbook, const QString &templateId, const Reference &subject, QString *formId)
{
    const Form form = workbook.newCopy(templateId, subject);
    if (formId)
        *formId = form.head.id;
    CarryRun run(workbook);
    Edit edit{CopiesText::tr("New copy"), u"offered"_s, {{form.head.id, AddForm{form}}}};
    if (!run.begin(edit))
        return edit;
    run.followUp();
    edit = run.edit(edit.text, edit.cause);
    edit.changes.removeIf([&form](const FormChange &change) { return change.form != form.head.id; });
    return edit;
}

QVector<FormHead> orderedCopies(const Workbook &workbook, const QString &templateId)
{
    const Draft draft(workbook);
    QVector<FormHead> heads = draft.copies(templateId);
    for (const FlowRule *rule : workbook.catalog().flowPlan().into(templateId)) {
        if (rule->as != "order"_L1)
            continue;
        std::stable_sort(heads.begin(), heads.end(), [&](const FormHead &a, const FormHead &b) {
            return a.pattern != b.pattern ? a.pattern : rankOf(draft, *rule, a) < rankOf(draft, *rule, b);
        });
    }
    return heads;
}

QStringList flowNotices(const Workbook &workbook, const Form &form)
{
    const Draft draft(workbook);
    QStringList notices;
    for (const FlowRule *rule : workbook.catalog().flowPlan().into(form.head.templateId)) {
        if (rule->as != "notice"_L1)
            continue;
        for (const FlowSource &source : sourcesOf(draft, *rule, standingAt(draft, form))) {
            const Field *field = source.at.definition->field(source.at.table + u'.' + rule->columns.value(0).from.value(0));
            if (!field || !source.at.row)
                continue;
            notices.append(CopiesText::tr("%1: %2 – %3").arg(draft.rowTitle(*source.at.form, source.at.table, source.at.row->id), field->label,
                                                             textOf(draft, *field, source.at.row->cell(field->id))));
        }
    }
    return notices;
}

} // namespace sjusteg
