// SPDX-License-Identifier: MPL-2.0
#include "document/CardDocument.h"

#include "document/PlanWording.h"
#include "library/CardComparison.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::CardDocument)
};

/// One line is a sentence or two; several are a list.
void addText(const QString &text, QVector<Block> &blocks)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        blocks.append(ParagraphBlock{CardWords::nothingSaid(), ParagraphBlock::Style::Muted});
    else if (lines.size() == 1)
        blocks.append(ParagraphBlock{lines.first(), ParagraphBlock::Style::Normal});
    else
        blocks.append(ListBlock{lines});
}

TableBlock criteriaTable(const Card &card, const CardWords &words)
{
    TableBlock table;
    table.columns = {{words.label(u"criteria.criterion"_s), 1.4, false}, {words.label(u"criteria.assessment"_s), 4, false},
                     {words.label(u"criteria.basis"_s), 1.8, false}};
    for (const CardCriterion &one : card.criteria)
        table.rows.append({{one.criterion, true, {}, {}}, {one.assessment, false, {}, {}}, {words.basis(one), false, {}, {}}});
    return table;
}

} // namespace

Document buildCardDocument(const Workbook &workbook, const Card &card)
{
    const CardWords words(workbook);
    Document document = PlanWording(workbook).start(card.title(), false);
    document.subject = card.place();
    document.facts = {{CardText::tr("Example"), words.kind(card)}};
    for (const CardPart &fact : words.facts(card)) {
        if (!fact.text.isEmpty())
            document.facts.append({fact.label, fact.text});
    }
    document.blocks.append(HeadingBlock{2, words.label(u"fit"_s)});
    document.blocks.append(ParagraphBlock{words.fit(card), ParagraphBlock::Style::Label});
    if (const QString note = card.text("fit_note"_L1); !note.isEmpty())
        document.blocks.append(ParagraphBlock{note, ParagraphBlock::Style::Normal});
    for (const CardPart &part : words.parts(card)) {
        document.blocks.append(HeadingBlock{2, part.label});
        addText(part.text, document.blocks);
    }
    document.blocks.append(HeadingBlock{2, words.label(u"criteria"_s)});
    document.blocks.append(criteriaTable(card, words));
    document.blocks.append(ParagraphBlock{words.source(card), ParagraphBlock::Style::Small});
    return document;
}

Document buildCardComparison(const Workbook &workbook, const Card &left, const Card &right)
{
    const CardWords words(workbook);
    Document document = PlanWording(workbook).start(CardText::tr("Two examples side by side"), true);
    TableBlock table;
    table.columns = {{CardText::tr("Part"), 1.3, false}, {left.title(), 4, false}, {right.title(), 4, false}};
    for (const ComparedPart &line : compareCards(left, right, words)) {
        const auto cell = [](const QString &text) { return TableBlock::Cell{text.isEmpty() ? u"–"_s : text, false, {}, {}}; };
        table.rows.append({{line.label, true, {}, {}}, cell(line.left), cell(line.right)});
    }
    document.blocks.append(table);
    return document;
}

} // namespace sjusteg
