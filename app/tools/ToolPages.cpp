// SPDX-License-Identifier: MPL-2.0
#include "tools/ToolPages.h"

#include "tools/jobbmatch/JobbmatchPage.h"
#include "tools/rettijobb/EmploymentPage.h"

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
    return nullptr;
}

} // namespace sjusteg
