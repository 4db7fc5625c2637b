// SPDX-License-Identifier: MPL-2.0
#include "tasks/AnchoringTab.h"

#include "document/PlanDocuments.h"
#include "document/PlanWording.h"
#include "tasks/EmptyState.h"
#include "tasks/RecordTable.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int anchoringDueColumn = 2;

} // namespace

AnchoringTab::AnchoringTab(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    m_table = new RecordTable(tr("Anchoring with the leaders"), {{tr("What"), 3.4}, {tr("Taken up by"), 1.7}, {tr("By when"), 1.3},
                                                                 {tr("Status"), 1.3}, {tr("Answer"), 2.6}, {tr("From"), 1.9}});
    m_empty = new EmptyState;
    m_empty->say(tr("Nothing has been taken to the leaders yet"),
                 tr("Write conclusions that the leaders must stand behind in the templates «Roles and responsibilities», or a matter of the type "
                    "«Anchoring» among the matters to clarify."),
                 tr("Open the matters"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionWanted, this, [this] { Q_EMIT m_workspace.requests.registers(QStringLiteral("reg-avklaringer")); });
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.place(place.form, place.cell); });
}

Record AnchoringTab::recordOf(const AnchoringMatter &matter) const
{
    const PlanWording wording(m_workspace.workbook);
    Record record;
    QString status = wording.status(matter.status);
    if (matter.overdue)
        status += QLatin1Char('\n') + tr("● Overdue");
    record.cells = {matter.what, m_workspace.workbook.personName(matter.by, true), wording.due(matter.due), status, matter.answer, matter.where};
    record.place = matter.place;
    record.overdueColumn = matter.overdue ? anchoringDueColumn : -1;
    return record;
}

void AnchoringTab::refresh(const QVector<AnchoringMatter> &matters)
{
    m_matters = matters;
    QVector<Record> records;
    QString leader;
    for (const AnchoringMatter &matter : matters) {
        const QString title = matter.leader.isEmpty() ? tr("No leader named") : matter.leader;
        if (records.isEmpty() || title != leader) {
            Record heading;
            heading.cells = {title};
            heading.heading = true;
            records.append(heading);
        }
        leader = title;
        records.append(recordOf(matter));
    }
    m_table->setRecords(records);
    m_stack->setCurrentWidget(records.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

PrintJob AnchoringTab::printJob() const
{
    return {{buildAnchoringList(m_workspace.workbook, m_matters)}, false, tr("Anchoring")};
}

} // namespace sjusteg
