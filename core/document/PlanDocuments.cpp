// SPDX-License-Identifier: MPL-2.0
#include "document/PlanDocuments.h"

#include "document/PlanWording.h"

namespace sjusteg {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PlanDocuments)
};

TableBlock::Cell planCell(const QString &text, bool bold = false)
{
    return {text, bold, {}, {}};
}

TableBlock taskTable()
{
    TableBlock table;
    table.columns = {{PlanText::tr("What"), 4, false},   {PlanText::tr("Who"), 2, false},    {PlanText::tr("Unit"), 1.8, false},
                     {PlanText::tr("When"), 1.4, false}, {PlanText::tr("Status"), 1.6, false}, {PlanText::tr("From"), 1.8, false}};
    return table;
}

QVector<TableBlock::Cell> taskCells(const Workbook &workbook, const TaskRow &row, const QString &remark = {})
{
    const PlanWording wording(workbook);
    QStringList status{wording.status(row.status), wording.marks(row), remark};
    status.removeAll(QString());
    const QString when = row.due.isValid() ? wording.due(row.due) : wording.months(row.months);
    return {planCell(row.text.isEmpty() ? row.title : row.text), planCell(wording.who(row)), planCell(wording.unit(row.unit)), planCell(when),
            planCell(status.join(QLatin1Char('\n'))), planCell(wording.source(row.templateId, row.copy))};
}

void addWeakness(const Workbook &workbook, Document &document, const QString &title, const QVector<TaskRow> &rows, const QVector<int> &which)
{
    if (which.isEmpty())
        return;
    document.blocks.append(HeadingBlock{2, title});
    TableBlock table = taskTable();
    for (const int index : which)
        table.rows.append(taskCells(workbook, rows.at(index)));
    document.blocks.append(table);
}

void addLoads(const Workbook &workbook, Document &document, const QVector<TaskRow> &rows)
{
    document.blocks.append(HeadingBlock{2, PlanText::tr("Load of each unit")});
    TableBlock table;
    table.columns = {{PlanText::tr("Unit"), 3, false}, {PlanText::tr("Leads"), 1, true}, {PlanText::tr("Takes part"), 1, true}, {PlanText::tr("Overdue"), 1, true}};
    for (const UnitLoad &load : unitLoads(workbook, rows))
        table.rows.append({planCell(load.label), planCell(QString::number(load.leads)), planCell(QString::number(load.performs)), planCell(QString::number(load.overdue))});
    document.blocks.append(table);
}

} // namespace

Document buildTaskList(const Workbook &workbook, const QVector<TaskRow> &rows, const QString &selection)
{
    Document document = PlanWording(workbook).start(PlanText::tr("Tasks"), true);
    if (!selection.isEmpty())
        document.blocks.append(ParagraphBlock{selection, ParagraphBlock::Style::Muted});
    TableBlock table = taskTable();
    for (const TaskRow &row : rows)
        table.rows.append(taskCells(workbook, row));
    if (rows.isEmpty())
        document.blocks.append(ParagraphBlock{PlanText::tr("There are no tasks."), ParagraphBlock::Style::Normal});
    else
        document.blocks.append(table);
    return document;
}

Document buildAnchoringList(const Workbook &workbook, const QVector<AnchoringMatter> &matters)
{
    const PlanWording wording(workbook);
    Document document = wording.start(PlanText::tr("Anchoring with the leaders"), true);
    TableBlock table;
    table.columns = {{PlanText::tr("What"), 4, false}, {PlanText::tr("Taken up by"), 1.8, false}, {PlanText::tr("By when"), 1.3, false},
                     {PlanText::tr("Status"), 1.5, false}, {PlanText::tr("Answer"), 3, false}, {PlanText::tr("From"), 1.8, false}};
    QString leader;
    for (const AnchoringMatter &matter : matters) {
        const QString title = matter.leader.isEmpty() ? PlanText::tr("No leader named") : matter.leader;
        if (table.rows.isEmpty() || title != leader)
            table.rows.append({planCell(title, true)});
        leader = title;
        const QString status = wording.status(matter.status);
        table.rows.append({planCell(matter.what), planCell(workbook.personName(matter.by, true)), planCell(wording.due(matter.due)),
                           planCell(matter.overdue ? status + QLatin1Char('\n') + PlanText::tr("● Overdue") : status), planCell(matter.answer), planCell(matter.where)});
    }
    if (table.rows.isEmpty())
        document.blocks.append(ParagraphBlock{PlanText::tr("Nothing has been taken to the leaders yet."), ParagraphBlock::Style::Normal});
    else
        document.blocks.append(table);
    return document;
}

Document buildResponsibilities(const Workbook &workbook, const QVector<TaskRow> &rows, GroupBy by)
{
    Document document = PlanWording(workbook).start(PlanText::tr("Map of responsibilities"), true);
    const Weaknesses weak = weaknesses(workbook, rows);
    addWeakness(workbook, document, PlanText::tr("Nobody responsible"), rows, weak.holes);
    addWeakness(workbook, document, PlanText::tr("Two responsible"), rows, weak.twoOwners);
    addWeakness(workbook, document, PlanText::tr("Rests on somebody who has left"), rows, weak.left);
    addLoads(workbook, document, rows);
    const QStringList titles{PlanText::tr("Person by person"), PlanText::tr("Unit by unit"), PlanText::tr("Step by step"), PlanText::tr("Month by month")};
    document.blocks.append(HeadingBlock{2, titles.at(int(by))});
    TableBlock table = taskTable();
    for (const TaskGroup &group : grouped(workbook, rows, by)) {
        table.rows.append({planCell(group.title, true)});
        for (const TaskGroup::Entry &entry : group.entries)
            table.rows.append(taskCells(workbook, rows.at(entry.row), entry.asDeputy ? PlanText::tr("as deputy") : QString()));
    }
    document.blocks.append(table);
    return document;
}

Document buildWheelTable(const Workbook &workbook, const Wheel &wheel)
{
    const PlanWording wording(workbook);
    Document document = wording.start(PlanText::tr("Wheel of the year %1").arg(wheel.year), true);
    TableBlock table;
    table.columns = {{PlanText::tr("No."), 0.5, true},    {PlanText::tr("When"), 1.8, false},     {PlanText::tr("Activity"), 3.4, false},
                     {PlanText::tr("Type"), 1.2, false},  {PlanText::tr("Unit"), 1.8, false},     {PlanText::tr("Done by"), 1.8, false},
                     {PlanText::tr("Involved"), 1.6, false}, {PlanText::tr("From"), 1.8, false}};
    for (const WheelActivity &activity : wheel.activities) {
        const QString name = activity.note.isEmpty() ? activity.name : activity.name + QLatin1Char('\n') + activity.note;
        table.rows.append({planCell(QString::number(activity.number)), planCell(wording.when(activity)), planCell(name), planCell(wheelTypeText(activity.type)),
                           planCell(wording.unit(activity.unit)), planCell(wording.units(activity.performing)),
                           planCell(activity.involved.join(QStringLiteral(", "))), planCell(activity.sourceTitle)});
    }
    document.blocks.append(table);
    return document;
}

} // namespace sjusteg
