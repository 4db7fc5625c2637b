// SPDX-License-Identifier: MPL-2.0
#include "document/PlanDocuments.h"

#include "document/PlanWording.h"

namespace sjusteg {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PlanDocuments)
};

TableBlock::Cell cell(const QString &text, bool bold = false)
{
    return {text, bold, {}, {}};
}

TableBlock taskTable()
{
    TableBlock table;
    table.columns = {{Text::tr("What"), 4, false},   {Text::tr("Who"), 2, false},    {Text::tr("Unit"), 1.8, false},
                     {Text::tr("When"), 1.4, false}, {Text::tr("Status"), 1.6, false}, {Text::tr("From"), 1.8, false}};
    return table;
}

QVector<TableBlock::Cell> taskCells(const Workbook &workbook, const TaskRow &row, const QString &remark = {})
{
    const PlanWording wording(workbook);
    QStringList status{wording.status(row.status), wording.marks(row), remark};
    status.removeAll(QString());
    const QString when = row.due.isValid() ? wording.due(row.due) : wording.months(row.months);
    return {cell(row.text.isEmpty() ? row.title : row.text), cell(wording.who(row)), cell(wording.unit(row.unit)), cell(when),
            cell(status.join(QLatin1Char('\n'))), cell(wording.source(row.templateId, row.copy))};
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
    document.blocks.append(HeadingBlock{2, Text::tr("Load of each unit")});
    TableBlock table;
    table.columns = {{Text::tr("Unit"), 3, false}, {Text::tr("Leads"), 1, true}, {Text::tr("Takes part"), 1, true}, {Text::tr("Overdue"), 1, true}};
    for (const UnitLoad &load : unitLoads(workbook, rows))
        table.rows.append({cell(load.label), cell(QString::number(load.leads)), cell(QString::number(load.performs)), cell(QString::number(load.overdue))});
    document.blocks.append(table);
}

} // namespace

Document buildTaskList(const Workbook &workbook, const QVector<TaskRow> &rows, const QString &selection)
{
    Document document = PlanWording(workbook).start(Text::tr("Tasks"), true);
    if (!selection.isEmpty())
        document.blocks.append(ParagraphBlock{selection, ParagraphBlock::Style::Muted});
    TableBlock table = taskTable();
    for (const TaskRow &row : rows)
        table.rows.append(taskCells(workbook, row));
    if (rows.isEmpty())
        document.blocks.append(ParagraphBlock{Text::tr("There are no tasks."), ParagraphBlock::Style::Normal});
    else
        document.blocks.append(table);
    return document;
}

Document buildAnchoringList(const Workbook &workbook, const QVector<AnchoringMatter> &matters)
{
    const PlanWording wording(workbook);
    Document document = wording.start(Text::tr("Anchoring with the leaders"), true);
    TableBlock table;
    table.columns = {{Text::tr("What"), 4, false}, {Text::tr("Taken up by"), 1.8, false}, {Text::tr("By when"), 1.3, false},
                     {Text::tr("Status"), 1.5, false}, {Text::tr("Answer"), 3, false}, {Text::tr("From"), 1.8, false}};
    QString leader;
    for (const AnchoringMatter &matter : matters) {
        const QString title = matter.leader.isEmpty() ? Text::tr("No leader named") : matter.leader;
        if (table.rows.isEmpty() || title != leader)
            table.rows.append({cell(title, true)});
        leader = title;
        const QString status = wording.status(matter.status);
        table.rows.append({cell(matter.what), cell(workbook.personName(matter.by, true)), cell(wording.due(matter.due)),
                           cell(matter.overdue ? status + QLatin1Char('\n') + Text::tr("● Overdue") : status), cell(matter.answer), cell(matter.where)});
    }
    if (table.rows.isEmpty())
        document.blocks.append(ParagraphBlock{Text::tr("Nothing has been taken to the leaders yet."), ParagraphBlock::Style::Normal});
    else
        document.blocks.append(table);
    return document;
}

Document buildResponsibilities(const Workbook &workbook, const QVector<TaskRow> &rows, GroupBy by)
{
    Document document = PlanWording(workbook).start(Text::tr("Map of responsibilities"), true);
    const Weaknesses weak = weaknesses(workbook, rows);
    addWeakness(workbook, document, Text::tr("Nobody responsible"), rows, weak.holes);
    addWeakness(workbook, document, Text::tr("Two responsible"), rows, weak.twoOwners);
    addWeakness(workbook, document, Text::tr("Rests on somebody who has left"), rows, weak.left);
    addLoads(workbook, document, rows);
    const QStringList titles{Text::tr("Person by person"), Text::tr("Unit by unit"), Text::tr("Step by step"), Text::tr("Month by month")};
    document.blocks.append(HeadingBlock{2, titles.at(int(by))});
    TableBlock table = taskTable();
    for (const TaskGroup &group : grouped(workbook, rows, by)) {
        table.rows.append({cell(group.title, true)});
        for (const TaskGroup::Entry &entry : group.entries)
            table.rows.append(taskCells(workbook, rows.at(entry.row), entry.asDeputy ? Text::tr("as deputy") : QString()));
    }
    document.blocks.append(table);
    return document;
}

Document buildWheelTable(const Workbook &workbook, const Wheel &wheel)
{
    const PlanWording wording(workbook);
    Document document = wording.start(Text::tr("Wheel of the year %1").arg(wheel.year), true);
    TableBlock table;
    table.columns = {{Text::tr("No."), 0.5, true},    {Text::tr("When"), 1.8, false},     {Text::tr("Activity"), 3.4, false},
                     {Text::tr("Type"), 1.2, false},  {Text::tr("Unit"), 1.8, false},     {Text::tr("Done by"), 1.8, false},
                     {Text::tr("Involved"), 1.6, false}, {Text::tr("From"), 1.8, false}};
    for (const WheelActivity &activity : wheel.activities) {
        const QString name = activity.note.isEmpty() ? activity.name : activity.name + QLatin1Char('\n') + activity.note;
        table.rows.append({cell(QString::number(activity.number)), cell(wording.when(activity)), cell(name), cell(wheelTypeText(activity.type)),
                           cell(wording.unit(activity.unit)), cell(wording.units(activity.performing)),
                           cell(activity.involved.join(QStringLiteral(", "))), cell(activity.sourceTitle)});
    }
    document.blocks.append(table);
    return document;
}

} // namespace sjusteg
