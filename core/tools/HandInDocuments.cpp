// SPDX-License-Identifier: MPL-2.0
// A group on paper: all its sets, one after another, and what has been handed in.
#include "document/FormDocument.h"
#include "tools/HandIns.h"
#include "tools/TaskSet.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct HandInPaper {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::HandInDocuments)
};

QString dayOnPaper(const schedule::CycleDay &day)
{
    const QString date = day.date.toString(u"dd.MM.yyyy"_s);
    return day.moved() ? date + u" ("_s + movedText(day) + u')' : date;
}

} // namespace

QVector<Document> buildGroupSheets(const Workbook &workbook, const Form &form)
{
    QVector<Document> sheets;
    const HandInOverview overview = readHandIns(workbook, form, workbook.clock().today());
    for (const HandInSet &set : overview.sets) {
        const Form *sheet = set.taken ? nullptr : workbook.form(set.set.form);
        if (!sheet)
            continue;
        const bool dated = set.cycle.out.date.isValid();
        sheets.append(buildTaskSheet(workbook, *sheet, dated ? std::optional(set.cycle) : std::nullopt));
    }
    return sheets;
}

Document buildHandInDocument(const Workbook &workbook, const Form &form, const QDate &today)
{
    const HandInOverview overview = readHandIns(workbook, form, today);
    Document document = FormDocument(workbook, *workbook.catalog().find(form.head.templateId), form, {}).frame();
    document.title = HandInPaper::tr("Hand-ins: %1").arg(overview.group);
    document.subject.clear();
    document.landscape = true;
    TableBlock days;
    days.caption = HandInPaper::tr("The weeks");
    days.columns = {{HandInPaper::tr("Set"), 2.5, false}, {HandInPaper::tr("Sent out"), 1.5, false}, {HandInPaper::tr("Tasks in by"), 1.5, false},
                    {HandInPaper::tr("Summary in by"), 1.5, false}};
    TableBlock table;
    table.caption = HandInPaper::tr("Handed in");
    table.columns = {{HandInPaper::tr("Participant"), 1, false}};
    for (const HandInSet &set : overview.sets) {
        table.columns.append({set.title, 2, false});
        if (!set.taken && set.cycle.out.date.isValid())
            days.rows.append({{set.title, true, {}, {}}, {dayOnPaper(set.cycle.out), false, {}, {}}, {dayOnPaper(set.cycle.tasksIn), false, {}, {}},
                              {dayOnPaper(set.cycle.summaryIn), false, {}, {}}});
    }
    for (qsizetype line = 0; line < overview.members.size(); ++line) {
        const HandInMember &member = overview.members.at(line);
        QVector<TableBlock::Cell> cells{{member.left ? HandInPaper::tr("%1 (has left the group)").arg(member.code) : member.code, true, {}, {}}};
        for (qsizetype set = 0; set < overview.sets.size(); ++set) {
            const HandInCell &cell = overview.cells.at(line).at(set);
            QStringList said{cell.row.isEmpty() ? QString() : handInText(cell, overview.sets.at(set)), cell.feedback};
            said.removeAll(QString());
            cells.append({said.join(u'\n'), false, {}, {}});
        }
        table.rows.append(cells);
    }
    if (!days.rows.isEmpty())
        document.blocks.append(days);
    if (table.rows.isEmpty() || overview.sets.isEmpty())
        document.blocks.append(ParagraphBlock{HandInPaper::tr("The group has no members or no sets yet."), ParagraphBlock::Style::Normal});
    else
        document.blocks.append(table);
    return document;
}

} // namespace sjusteg
