// SPDX-License-Identifier: MPL-2.0
#include "tools/jobbmatch/JobPlanView.h"

#include "tasks/RecordTable.h"
#include "tools/TimeLinePanel.h"
#include "window/Parts.h"

#include <QVBoxLayout>

namespace sjusteg {

JobPlanView::JobPlanView(QWidget *parent)
    : QWidget(parent)
    , m_goal(parts::paragraph({}, QStringLiteral("heading")))
    , m_line(new TimeLinePanel)
    , m_needsTitle(parts::label(tr("What must be learned"), QStringLiteral("heading")))
    , m_needs(new RecordTable(tr("What must be learned"), {{tr("Need"), 3}, {tr("Measure"), 3}, {tr("When"), 1.6}}))
    , m_schedule(parts::paragraph({}, QStringLiteral("muted")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_goal);
    layout->addWidget(m_schedule);
    layout->addWidget(m_line, 3);
    layout->addWidget(m_needsTitle);
    layout->addWidget(m_needs, 1);
    connect(m_line, &TimeLinePanel::opened, this, [this](const CellPlace &place) { Q_EMIT opened(place.cell); });
    connect(m_needs, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT opened(place.cell); });
}

void JobPlanView::setPlan(const JobPlan &plan)
{
    m_goal->setText(plan.goal.isEmpty() ? tr("No goal has been written yet.") : tr("Goal: %1").arg(plan.goal));
    m_schedule->setText(plan.schedule);
    m_schedule->setVisible(!plan.schedule.isEmpty());
    m_line->setLine(plan.line, {}, tr("No milestones yet. Three to five are enough: something one can see has been reached, and by when."));
    QVector<Record> records;
    for (const SkillNeed &need : plan.needs) {
        Record record;
        record.cells = {need.need, need.measure, need.when};
        record.place = need.source;
        records.append(record);
    }
    m_needs->setRecords(records);
    m_needsTitle->setVisible(!records.isEmpty());
    m_needs->setVisible(!records.isEmpty());
}

} // namespace sjusteg
