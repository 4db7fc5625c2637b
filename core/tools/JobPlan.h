// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/TimeLine.h"
#include "workbook/Form.h"

namespace sjusteg {

/// Something the participant must learn to reach the goal.
struct SkillNeed {
    QString need;
    QString measure;
    QString when;     ///< semester, month or week, in the user's words
    CellPlace source;
};

/// The plan for getting into work (verktoy-jobbmatch) as it is looked at: milestones along a line, what must be learned beside it.
struct JobPlan {
    QString goal;
    QString schedule; ///< when the main parts take place, in words
    TimeLine line;
    QVector<SkillNeed> needs;
    bool isEmpty() const { return goal.isEmpty() && schedule.isEmpty() && line.isEmpty() && line.undated.isEmpty() && needs.isEmpty(); }
};

JobPlan readJobPlan(const Form &form, const QDate &today);

} // namespace sjusteg
