// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/JobPlan.h"

#include <QWidget>

class QLabel;

namespace sjusteg {

class RecordTable;
class TimeLinePanel;

/// The plan for getting into work: the goal, the milestones along a line, what must be learned.
class JobPlanView final : public QWidget
{
    Q_OBJECT
public:
    explicit JobPlanView(QWidget *parent = nullptr);
    void setPlan(const JobPlan &plan);

Q_SIGNALS:
    void opened(const sjusteg::CellRef &cell);

private:
    QLabel *m_goal;
    TimeLinePanel *m_line;
    QLabel *m_needsTitle;
    RecordTable *m_needs;
    QLabel *m_schedule;
};

} // namespace sjusteg
