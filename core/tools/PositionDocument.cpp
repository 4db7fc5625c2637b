// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"
#include "tools/ToolDocuments.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct PositionPaper {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PositionDocument)
};

TableBlock::Cell paperCell(const QString &text, bool bold = false)
{
    return {text, bold, {}, {}};
}

QString figureText(const std::optional<double> &amount)
{
    return amount ? money(*amount) : QString();
}

QString sumText(const CostSum &sum)
{
    return sum.any ? money(sum.net()) : QString();
}

void addCosts(const Form &form, Document &document)
{
    const Costs costs = readCosts(form);
    if (!costs.all.any)
        return;
    document.blocks.append(HeadingBlock{2, PositionPaper::tr("What it costs")});
    TableBlock table;
    table.columns = {{PositionPaper::tr("Item"), 3, false}, {PositionPaper::tr("Year 1"), 1.5, true}, {PositionPaper::tr("Year 2"), 1.5, true},
                     {PositionPaper::tr("In all"), 1.6, true}, {PositionPaper::tr("Paid by"), 2.4, false}};
    for (const CostLine &line : costs.lines) {
        const QString item = line.income ? PositionPaper::tr("%1 (income)").arg(line.item) : line.item;
        table.rows.append({paperCell(item), paperCell(figureText(line.year1)), paperCell(figureText(line.year2)), paperCell(figureText(line.all())), paperCell(line.source)});
    }
    table.rows.append({paperCell(PositionPaper::tr("Net cost"), true), paperCell(sumText(costs.year1), true), paperCell(sumText(costs.year2), true),
                       paperCell(sumText(costs.all), true), paperCell({})});
    document.blocks.append(table);
    document.blocks.append(ListBlock{costs.words});
    for (const QString &remark : costs.remarks)
        document.blocks.append(ParagraphBlock{u"△ "_s + remark, ParagraphBlock::Style::Muted});
}

void addFollowUps(const Position &position, Document &document)
{
    if (position.followUps.isEmpty())
        return;
    document.blocks.append(HeadingBlock{2, PositionPaper::tr("Follow-up")});
    TableBlock table;
    table.columns = {{PositionPaper::tr("Who"), 2, false}, {PositionPaper::tr("How"), 2.4, false}, {PositionPaper::tr("How often"), 1.6, false},
                     {PositionPaper::tr("First time"), 1.5, false}, {PositionPaper::tr("Times"), 1, true}};
    for (const FollowUp &followUp : position.followUps) {
        const QString first = followUp.dates.isEmpty() ? QString() : followUp.dates.constFirst().date.toString(u"dd.MM.yyyy"_s);
        table.rows.append({paperCell(followUp.who), paperCell(followUp.method), paperCell(followUp.cadenceText), paperCell(first),
                           paperCell(followUp.dates.isEmpty() ? QString() : QString::number(followUp.dates.size()))});
    }
    document.blocks.append(table);
}

void addReviews(const Position &position, Document &document)
{
    if (position.goals.isEmpty() && position.reviews.isEmpty())
        return;
    document.blocks.append(HeadingBlock{2, PositionPaper::tr("Evaluation beside the goals")});
    if (!position.goals.isEmpty())
        document.blocks.append(AnswerBlock{PositionPaper::tr("Goals"), {}, position.goals, 0, true, false});
    if (position.reviews.isEmpty())
        return;
    TableBlock table;
    table.columns = {{PositionPaper::tr("Date"), 1.2, false}, {PositionPaper::tr("How it goes"), 4, false}, {PositionPaper::tr("Next step"), 2.4, false}};
    for (const PositionReview &review : position.reviews)
        table.rows.append({paperCell(review.date.toString(u"dd.MM.yyyy"_s)), paperCell(review.result), paperCell(review.next)});
    document.blocks.append(table);
}

} // namespace

Document buildPositionDocument(const Workbook &workbook, const Form &form, const DrawnTimeLine &drawn)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    const Position position = readPosition(*definition, form, workbook.clock().today());
    Document document = FormDocument(workbook, *definition, form, {}).frame();
    document.title = PositionPaper::tr("The position from start to end");
    if (!position.title.isEmpty())
        document.blocks.append(AnswerBlock{PositionPaper::tr("Position"), {}, position.title, 0, false, true});
    if (!position.mentor.isEmpty())
        document.blocks.append(AnswerBlock{PositionPaper::tr("Mentor"), {}, position.mentor, 0, false, true});
    for (const QString &remark : position.remarks + position.line.remarks)
        document.blocks.append(ParagraphBlock{u"△ "_s + remark, ParagraphBlock::Style::Muted});
    if (!position.line.isEmpty()) {
        FigureBlock figure;
        figure.alt = PositionPaper::tr("The position along a line; the table below says the same.");
        figure.drawing = drawn;
        document.blocks.append(figure);
    }
    document.blocks.append(timeLineTable(position.line));
    addFollowUps(position, document);
    addCosts(form, document);
    addReviews(position, document);
    if (!position.outcome.isEmpty())
        document.blocks.append(AnswerBlock{PositionPaper::tr("After the project"), {}, position.outcome, 0, false, false});
    return document;
}

} // namespace sjusteg
