// SPDX-License-Identifier: MPL-2.0
#include "tools/jobbmatch/JobbmatchPage.h"

#include "timeline/TimeLineFigure.h"
#include "tools/ToolDocuments.h"
#include "tools/jobbmatch/JobPlanView.h"
#include "tools/jobbmatch/PortfolioView.h"
#include "tools/jobbmatch/WeekView.h"

namespace sjusteg {

JobbmatchPage::JobbmatchPage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : ToolPage(workspace, formId, parent)
    , m_portfolio(new PortfolioView(workspace.workbook))
    , m_plan(new JobPlanView)
    , m_week(new WeekView)
{
    addFace(tr("Learning portfolio"), m_portfolio);
    addFace(tr("Job plan"), m_plan);
    addFace(tr("The week"), m_week);
    connect(m_portfolio, &PortfolioView::opened, this, &JobbmatchPage::openPlace);
    connect(m_portfolio, &PortfolioView::newRowWanted, this, &JobbmatchPage::openNewRow);
    connect(m_plan, &JobPlanView::opened, this, &JobbmatchPage::openPlace);
    connect(m_week, &WeekView::opened, this, &JobbmatchPage::openPlace);
    makeReady();
}

void JobbmatchPage::fill(const Template &definition, const Form &form)
{
    m_portfolio->setEntries(portfolioEntries(definition, form));
    m_plan->setPlan(readJobPlan(form, m_workspace.workbook.clock().today()));
    m_week->setWeek(readWeekPattern(definition, form));
}

void JobbmatchPage::forget()
{
    m_portfolio->setEntries({});
    m_plan->setPlan({});
    m_week->setWeek({});
}

PrintJob JobbmatchPage::printJob() const
{
    const Form *copy = form();
    if (!copy)
        return {};
    const Workbook &workbook = m_workspace.workbook;
    if (face() == 0)
        return {{buildPortfolioDocument(workbook, *copy, m_portfolio->filter())}, false, tr("learning portfolio"), true};
    const JobPlan plan = readJobPlan(*copy, workbook.clock().today());
    return {{buildJobPlanDocument(workbook, *copy, std::make_shared<timeline::TimeLineFigure>(plan.line))}, false, tr("job plan"), true};
}

} // namespace sjusteg
