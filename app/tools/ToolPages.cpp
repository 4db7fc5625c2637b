// SPDX-License-Identifier: MPL-2.0
#include "tools/ToolPages.h"

#include "tools/jobbmatch/JobbmatchPage.h"
#include "tools/lorenskog/HandInPage.h"
#include "tools/lorenskog/TaskSetPage.h"
#include "tools/rettijobb/EmploymentPage.h"
#include "tools/tromso/CoursePage.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct ToolPagesText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ToolPages)
};

bool isJobbmatch(const QString &templateId)
{
    return templateId == QLatin1String("verktoy-jobbmatch");
}

bool isEmployment(const QString &templateId)
{
    return templateId == QLatin1String("verktoy-rett-i-jobb");
}

bool isTaskSet(const QString &templateId)
{
    return templateId == QLatin1String("verktoy-lorenskog");
}

bool isHandIn(const QString &templateId)
{
    return templateId == QLatin1String("verktoy-innlevering");
}

bool isCourse(const QString &templateId)
{
    return templateId == QLatin1String("verktoy-tromso");
}

} // namespace

bool hasToolPage(const QString &templateId)
{
    return !toolPageName(templateId).isEmpty();
}

QString toolPageName(const QString &templateId)
{
    if (isJobbmatch(templateId))
        return ToolPagesText::tr("Portfolio, plan and week");
    if (isEmployment(templateId))
        return ToolPagesText::tr("Time line, follow-up and costs");
    if (isTaskSet(templateId))
        return ToolPagesText::tr("The sheet and the week");
    if (isHandIn(templateId))
        return ToolPagesText::tr("Hand-ins, weeks and sheets");
    if (isCourse(templateId))
        return ToolPagesText::tr("Week plan and sheets");
    return {};
}

Page *makeToolPage(const Workspace &workspace, const QString &formId, QWidget *parent)
{
    const std::optional<FormHead> head = workspace.workbook.head(formId);
    if (!head || !workspace.workbook.form(formId))
        return nullptr;
    if (isJobbmatch(head->templateId))
        return new JobbmatchPage(workspace, formId, parent);
    if (isEmployment(head->templateId))
        return new EmploymentPage(workspace, formId, parent);
    if (isTaskSet(head->templateId))
        return new TaskSetPage(workspace, formId, parent);
    if (isHandIn(head->templateId))
        return new HandInPage(workspace, formId, parent);
    if (isCourse(head->templateId))
        return new CoursePage(workspace, formId, parent);
    return nullptr;
}

} // namespace sjusteg
