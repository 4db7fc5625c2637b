// SPDX-License-Identifier: MPL-2.0
#include "responsibilities/ResponsibilitiesPage.h"

#include "document/PlanDocuments.h"
#include "document/PlanWording.h"
#include "responsibilities/LoadBars.h"
#include "tasks/EmptyState.h"
#include "tasks/RecordTable.h"
#include "window/Parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int mapWhenColumn = 4;

QString groupByKey()
{
    return QStringLiteral("responsibilitiesBy");
}

Record groupHeading(const QString &title)
{
    Record record;
    record.cells = {title};
    record.heading = true;
    return record;
}

} // namespace

ResponsibilitiesPage::ResponsibilitiesPage(const Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(24, 20, 16, 16);
    across->setSpacing(16);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(parts::label(tr("Map of responsibilities"), QStringLiteral("title")));
    column->addWidget(makeChoice());
    m_table = new RecordTable(tr("Map of responsibilities"), {{tr("What"), 3.1}, {tr("Who"), 1.8}, {tr("Unit"), 2.2}, {tr("Step"), 0.9},
                                                              {tr("When"), 1.4}, {tr("Status"), 1.5}});
    m_empty = new EmptyState;
    m_empty->say(tr("Nobody has been given anything yet"),
                 tr("The map gathers the tasks of the seven templates «Roles and responsibilities». Begin with the tasks of step 1."),
                 tr("Open template 1.3"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    across->addLayout(column, 1);
    across->addWidget(makePanel());
    connect(m_empty, &EmptyState::actionWanted, this, [this] { Q_EMIT m_workspace.requests.target(QStringLiteral("mal-1.3")); });
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.place(place.form, place.cell); });
    refresh();
}

QWidget *ResponsibilitiesPage::makeChoice()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(parts::label(tr("Show by"), QStringLiteral("muted")));
    m_by = new QButtonGroup(this);
    const int chosen = QSettings().value(groupByKey(), int(GroupBy::Unit)).toInt();
    const std::pair<GroupBy, QString> sides[] = {{GroupBy::Unit, tr("Unit")}, {GroupBy::Person, tr("Person")}, {GroupBy::Step, tr("Step")},
                                                 {GroupBy::Month, tr("Month")}};
    for (const auto &[side, text] : sides) {
        QPushButton *button = parts::button(text, QStringLiteral("segment"), tr("Show by %1").arg(text.toLower()));
        button->setCheckable(true);
        button->setChecked(int(side) == chosen);
        m_by->addButton(button, int(side));
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_by, &QButtonGroup::idClicked, this, [this](int side) {
        QSettings().setValue(groupByKey(), side);
        refresh();
    });
    return line;
}

QWidget *ResponsibilitiesPage::makePanel()
{
    QVBoxLayout *panel = nullptr;
    QScrollArea *area = parts::scrollPage(panel, 4);
    m_panel = area;
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *weak = nullptr;
    panel->addWidget(parts::card(weak));
    weak->addWidget(parts::label(tr("To be sorted out"), QStringLiteral("heading")));
    m_weak = parts::paragraph({});
    weak->addWidget(m_weak);
    QVBoxLayout *load = nullptr;
    panel->addWidget(parts::card(load));
    load->addWidget(parts::label(tr("Load of each unit"), QStringLiteral("heading")));
    load->addWidget(parts::paragraph(tr("Open tasks. Filled: the unit leads. Hatched: it takes part."), QStringLiteral("small")));
    m_loads = new LoadBars;
    load->addWidget(m_loads);
    panel->addStretch();
    return area;
}

GroupBy ResponsibilitiesPage::groupBy() const
{
    return m_by->checkedId() < 0 ? GroupBy::Unit : GroupBy(m_by->checkedId());
}

Record ResponsibilitiesPage::recordOf(const TaskRow &row, bool asDeputy) const
{
    const PlanWording wording(m_workspace.workbook);
    QStringList status{wording.status(row.status), wording.marks(row)};
    status.removeAll(QString());
    Record record;
    const QString what = row.text.isEmpty() ? row.title : row.text;
    // Two measures have the same delivered activities: their names tell them apart.
    record.cells = {row.text.isEmpty() || row.copy.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, row.copy),
                    asDeputy ? tr("%1 – as deputy").arg(wording.who(row)) : wording.who(row),
                    wording.unit(row.unit),
                    stepText(row.step),
                    row.due.isValid() ? wording.due(row.due) : wording.months(row.months),
                    status.join(QLatin1Char('\n'))};
    record.place = row.place;
    record.overdueColumn = row.overdue ? mapWhenColumn : -1;
    return record;
}

void ResponsibilitiesPage::addWeakness(QVector<Record> &records, const QString &title, const QVector<int> &which) const
{
    if (which.isEmpty())
        return;
    records.append(groupHeading(tr("△ %1 (%2)").arg(title).arg(which.size())));
    for (const int index : which)
        records.append(recordOf(m_rows.at(index)));
}

void ResponsibilitiesPage::refresh()
{
    const Workbook &workbook = m_workspace.workbook;
    m_rows = tasks(workbook, workbook.clock().today());
    const Weaknesses weak = weaknesses(workbook, m_rows);
    QVector<Record> records;
    addWeakness(records, tr("Nobody responsible"), weak.holes);
    addWeakness(records, tr("Two responsible"), weak.twoOwners);
    addWeakness(records, tr("Rests on somebody who has left"), weak.left);
    for (const TaskGroup &group : grouped(workbook, m_rows, groupBy())) {
        records.append(groupHeading(tr("%1 (%2)").arg(group.title).arg(group.entries.size())));
        for (const TaskGroup::Entry &entry : group.entries)
            records.append(recordOf(m_rows.at(entry.row), entry.asDeputy));
    }
    m_table->setRecords(records);
    m_stack->setCurrentWidget(m_rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    QStringList lines{tr("Nobody responsible: %1").arg(weak.holes.size()), tr("Two responsible: %1").arg(weak.twoOwners.size()),
                      tr("Rests on somebody who has left: %1").arg(weak.left.size())};
    if (weak.isEmpty())
        lines = {m_rows.isEmpty() ? tr("Nothing yet.") : tr("✓ Every open task has one who answers for it.")};
    m_weak->setText(lines.join(QLatin1Char('\n')));
    m_loads->refresh(unitLoads(workbook, m_rows));
}

/// The map comes before what is said about it.
void ResponsibilitiesPage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForBoth = 1000;
    m_panel->setFixedWidth(width() < roomForBoth ? 216 : 268);
    Page::resizeEvent(event);
}

PrintJob ResponsibilitiesPage::printJob() const
{
    return {{buildResponsibilities(m_workspace.workbook, m_rows, groupBy())}, false, tr("Map of responsibilities")};
}

} // namespace sjusteg
