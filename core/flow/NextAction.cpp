// SPDX-License-Identifier: MPL-2.0
#include "flow/NamedRules.h"
#include "flow/Progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NextText {
    Q_DECLARE_TR_FUNCTIONS(NextAction)
};

constexpr int lastStep = 7;

QString nameOf(const Template &definition)
{
    return definition.number().isEmpty() ? u"«%1»"_s.arg(definition.shortTitle) : NextText::tr("template %1").arg(definition.number());
}

NextAction actionFor(const Template &definition, const QString &form, bool begun, const QString &reason, int step)
{
    const QString title = begun ? NextText::tr("Finish %1") : NextText::tr("Fill in %1");
    return {title.arg(nameOf(definition)), reason, definition.id, form, step};
}

/// Before the first step: somebody must lead, and the leaders must stand behind it.
std::optional<NextAction> actionBeforeStart(const Workbook &workbook)
{
    const Form *group = workbook.single(u"reg-arbeidsgruppe"_s);
    if (!processLeader(workbook)) {
        return NextAction{NextText::tr("Set up the working group"), NextText::tr("Nobody leads the process yet."), group->head.templateId,
                          group->head.id, 0};
    }
    const Form *anchoring = workbook.single(u"ekstra-forankring"_s);
    if (anchoring->head.status >= FormStatus::Done)
        return std::nullopt;
    return actionFor(*workbook.catalog().find(anchoring->head.templateId), anchoring->head.id, anchoring->head.status == FormStatus::Begun,
                     NextText::tr("The leaders must be with you before the first meeting."), 0);
}

NextAction actionForDocument(const Workbook &workbook, const DocumentStatus &status)
{
    const DueDocument &document = *status.document;
    return actionFor(*workbook.catalog().find(document.templates.constFirst()), status.form, status.status == FormStatus::Begun,
                     NextText::tr("Step %1 needs the document «%2».").arg(document.step).arg(document.title), document.step);
}

/// All documents are there: what is left of the step is its run-sheet.
NextAction actionForMeeting(const Workbook &workbook, int step)
{
    const QVector<const Template *> definitions = workbook.catalog().ofStep(step);
    const auto runSheet = std::find_if(definitions.cbegin(), definitions.cend(), [](const Template *definition) {
        return definition->kind == TemplateKind::RunSheet;
    });
    if (runSheet == definitions.cend())
        return {};
    const QVector<FormHead> copies = workbook.copies((*runSheet)->id);
    const auto begun = std::find_if(copies.cbegin(), copies.cend(), [](const FormHead &copy) { return copy.status == FormStatus::Begun; });
    return actionFor(**runSheet, begun == copies.cend() ? QString() : begun->id, begun != copies.cend(),
                     NextText::tr("The documents of step %1 are done; the run-sheet is not.").arg(step), step);
}

} // namespace

NextAction nextAction(const Workbook &workbook)
{
    if (const std::optional<NextAction> action = actionBeforeStart(workbook))
        return *action;
    for (int step = 1; step <= lastStep; ++step) {
        if (stepProgress(workbook, step).status == FormStatus::Done)
            continue;
        const QVector<DocumentStatus> documents = documentStatuses(workbook, step);
        for (const FormStatus wanted : {FormStatus::Begun, FormStatus::Empty}) {
            const auto found = std::find_if(documents.cbegin(), documents.cend(), [wanted](const DocumentStatus &status) { return status.status == wanted; });
            if (found != documents.cend())
                return actionForDocument(workbook, *found);
        }
        return actionForMeeting(workbook, step);
    }
    return {NextText::tr("All seven steps are finished"), NextText::tr("Look at the plan for further cooperation."), u"ekstra-samarbeidsplan"_s,
            workbook.single(u"ekstra-samarbeidsplan"_s)->head.id, lastStep};
}

} // namespace sjusteg
