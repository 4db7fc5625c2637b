// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/ToolPage.h"

namespace sjusteg {

class PortfolioView;
class JobPlanView;
class WeekView;

/// Jobbmatch of one participant: the learning portfolio, the plan for getting into work, the week.
class JobbmatchPage final : public ToolPage
{
    Q_OBJECT
public:
    JobbmatchPage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    PrintJob printJob() const override;

protected:
    void fill(const Template &definition, const Form &form) override;
    void forget() override;

private:
    PortfolioView *m_portfolio;
    JobPlanView *m_plan;
    WeekView *m_week;
};

} // namespace sjusteg
