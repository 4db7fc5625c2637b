// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/ToolPage.h"

namespace sjusteg {

class CostsView;
class EvaluationView;
class FollowUpView;
class MatchFace;
class TimeLinePanel;

/// Rett i jobb for one participant: the position along a line, follow-up with its days, the calculation, the evaluation beside the
/// goals, and the participant beside the workplaces.
class EmploymentPage final : public ToolPage
{
    Q_OBJECT
public:
    EmploymentPage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    PrintJob printJob() const override;

protected:
    void fill(const Template &definition, const Form &form) override;
    void forget() override;

private:
    QString participantRow(const Form &form) const;

    TimeLinePanel *m_line;
    FollowUpView *m_followUps;
    CostsView *m_costs;
    EvaluationView *m_evaluation;
    MatchFace *m_match;
    int m_matchFace = 0;
};

} // namespace sjusteg
