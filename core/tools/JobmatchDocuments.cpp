// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"
#include "tools/ToolDocuments.h"
#include "tools/WeekPattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct JobmatchText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::JobmatchDocuments)
};

Document toolFrame(const Workbook &workbook, const Form &form, const QString &title)
{
    Document document = FormDocument(workbook, *workbook.catalog().find(form.head.templateId), form, {}).frame();
    document.title = title;
    return document;
}

void answer(QVector<Block> &blocks, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        blocks.append(AnswerBlock{label, {}, value, 0, false, false});
}

CardBlock entryCard(const Workbook &workbook, const PortfolioEntry &entry, Document &document)
{
    QStringList head{entry.date.isValid() ? entry.date.toString(u"dd.MM.yyyy"_s) : JobmatchText::tr("Without a date"), entry.place};
    head.removeAll(QString());
    CardBlock card{head.join(u" · "_s), {}, false};
    if (!entry.task.isEmpty())
        card.blocks.append(HeadingBlock{3, entry.task});
    if (!entry.picture.isEmpty()) {
        if (!document.images.contains(entry.picture))
            document.images.insert(entry.picture, workbook.imageData(entry.picture));
        card.blocks.append(FigureBlock{entry.picture, entry.pictureText});
    }
    answer(card.blocks, JobmatchText::tr("What I learn"), entry.goal);
    answer(card.blocks, JobmatchText::tr("New words"), entry.words);
    answer(card.blocks, JobmatchText::tr("What I think"), entry.reflection);
    answer(card.blocks, JobmatchText::tr("Sound, film or book"), entry.media);
    answer(card.blocks, JobmatchText::tr("My teacher answers"), entry.feedback);
    return card;
}

TableBlock weekTable(const WeekPattern &week)
{
    TableBlock table;
    table.caption = JobmatchText::tr("The week");
    QVector<TableBlock::Cell> cells;
    for (const WeekDay &day : week.days) {
        table.columns.append({day.day, 1, false});
        const QString type = day.type.isEmpty() ? JobmatchText::tr("not planned") : day.type;
        cells.append({day.content.isEmpty() ? type : type + u'\n' + day.content, false, {}, {}});
    }
    table.rows.append(cells);
    return table;
}

} // namespace

Document buildPortfolioDocument(const Workbook &workbook, const Form &form, const PortfolioFilter &filter)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    Document document = toolFrame(workbook, form, JobmatchText::tr("My learning portfolio"));
    document.largeType = true;
    document.facts.clear();
    QVector<PortfolioEntry> entries = filtered(portfolioEntries(*definition, form), filter);
    std::reverse(entries.begin(), entries.end());
    if (!filter.goal.isEmpty())
        document.facts.append({JobmatchText::tr("What I learn"), filter.goal});
    if (!filter.place.isEmpty())
        document.facts.append({JobmatchText::tr("Place"), filter.place});
    if (entries.isEmpty())
        document.blocks.append(ParagraphBlock{JobmatchText::tr("There is nothing here yet."), ParagraphBlock::Style::Normal});
    for (const PortfolioEntry &entry : std::as_const(entries))
        document.blocks.append(entryCard(workbook, entry, document));
    if (const QStringList words = portfolioWords(entries); !words.isEmpty()) {
        document.blocks.append(HeadingBlock{2, JobmatchText::tr("My words")});
        document.blocks.append(ParagraphBlock{words.join(u" · "_s), ParagraphBlock::Style::Normal});
    }
    return document;
}

Document buildJobPlanDocument(const Workbook &workbook, const Form &form, const DrawnTimeLine &drawn)
{
    const JobPlan plan = readJobPlan(form, workbook.clock().today());
    Document document = toolFrame(workbook, form, JobmatchText::tr("Plan for getting into work"));
    answer(document.blocks, JobmatchText::tr("Goal"), plan.goal);
    if (!plan.line.isEmpty()) {
        FigureBlock figure;
        figure.alt = JobmatchText::tr("The milestones along a line; the table below says the same.");
        figure.drawing = drawn;
        document.blocks.append(figure);
    }
    if (!plan.line.isEmpty() || !plan.line.undated.isEmpty()) {
        document.blocks.append(HeadingBlock{2, JobmatchText::tr("Milestones")});
        document.blocks.append(timeLineTable(plan.line));
    }
    for (const QString &remark : plan.line.remarks)
        document.blocks.append(ParagraphBlock{u"△ "_s + remark, ParagraphBlock::Style::Muted});
    if (!plan.needs.isEmpty()) {
        TableBlock table;
        table.caption = JobmatchText::tr("What I must learn");
        table.columns = {{JobmatchText::tr("Need"), 3, false}, {JobmatchText::tr("Measure"), 3, false}, {JobmatchText::tr("When"), 1.6, false}};
        for (const SkillNeed &need : plan.needs)
            table.rows.append({{need.need, false, {}, {}}, {need.measure, false, {}, {}}, {need.when, false, {}, {}}});
        document.blocks.append(table);
    }
    answer(document.blocks, JobmatchText::tr("Time schedule"), plan.schedule);
    const WeekPattern week = readWeekPattern(*workbook.catalog().find(form.head.templateId), form);
    if (!week.days.isEmpty())
        document.blocks.append(weekTable(week));
    return document;
}

} // namespace sjusteg
