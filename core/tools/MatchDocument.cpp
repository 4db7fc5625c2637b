// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"
#include "tools/ToolDocuments.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct MatchPaper {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::MatchDocument)
};

QString matchDate(const QDate &date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : MatchPaper::tr("date not known");
}

QString stayText(const WorkplaceStay &stay, const QString &who, const QDate &start)
{
    QStringList parts{who, stay.occupation, matchDate(stay.start) + u"–"_s + matchDate(stay.end), distanceText(stay, start)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QStringList participantFacts(const MatchView &view)
{
    QStringList facts;
    facts.append(view.occupation.isEmpty() ? MatchPaper::tr("No occupation has been chosen as the goal.") : MatchPaper::tr("Goal: %1").arg(view.occupation));
    facts.append(view.start.isValid() ? MatchPaper::tr("The position starts %1.").arg(matchDate(view.start)) : MatchPaper::tr("The start of the position is not set."));
    if (view.programmeEnd.isValid())
        facts.append(MatchPaper::tr("The programme ends %1.").arg(matchDate(view.programmeEnd)));
    for (const WorkplaceStay &stay : view.own)
        facts.append(MatchPaper::tr("Practice: %1").arg(stayText(stay, {}, view.start)));
    if (view.own.isEmpty())
        facts.append(MatchPaper::tr("No period of practice has been entered."));
    return facts;
}

QStringList workplaceFacts(const Workplace &workplace, const MatchView &view, ShownCodes codes)
{
    QStringList facts;
    if (workplace.industry.isEmpty())
        facts.append(MatchPaper::tr("The industry is not known."));
    else if (view.industry.isEmpty())
        facts.append(workplace.industry);
    else
        facts.append(workplace.sameIndustry ? MatchPaper::tr("%1: the same industry as the goal.").arg(workplace.industry)
                                            : MatchPaper::tr("%1: not written as the industry of the goal.").arg(workplace.industry));
    if (!view.occupation.isEmpty())
        facts.append(workplace.knowsOccupation() ? MatchPaper::tr("Has had practice in the same occupation.") : MatchPaper::tr("No practice in the same occupation has been entered."));
    if (!workplace.suitable.isEmpty())
        facts.append(workplace.judged.isValid() ? MatchPaper::tr("Suitable for practice: %1 (%2)").arg(workplace.suitable, matchDate(workplace.judged))
                                                : MatchPaper::tr("Suitable for practice: %1").arg(workplace.suitable));
    for (const WorkplaceStay &stay : workplace.stays) {
        const bool named = codes == ShownCodes::All || stay.code == view.code;
        facts.append(stayText(stay, named ? stay.code : MatchPaper::tr("another participant"), view.start));
    }
    return facts;
}

Document buildMatchDocument(const Workbook &workbook, const Form &form, const MatchView &view)
{
    Document document = FormDocument(workbook, *workbook.catalog().find(form.head.templateId), form, {}).frame();
    document.title = MatchPaper::tr("Participant and workplaces");
    document.blocks.append(HeadingBlock{2, view.code});
    document.blocks.append(ListBlock{participantFacts(view)});
    document.blocks.append(HeadingBlock{2, MatchPaper::tr("Workplaces")});
    document.blocks.append(ParagraphBlock{MatchPaper::tr("In the order of the alphabet. The program tells what is known; people decide."), ParagraphBlock::Style::Muted});
    TableBlock table;
    table.columns = {{MatchPaper::tr("Workplace"), 2, false}, {MatchPaper::tr("Place"), 1.2, false}, {MatchPaper::tr("What is known"), 5, false}};
    for (const Workplace &workplace : view.workplaces)
        table.rows.append({{workplace.name, true, {}, {}}, {workplace.place, false, {}, {}}, {workplaceFacts(workplace, view, ShownCodes::Own).join(u'\n'), false, {}, {}}});
    if (table.rows.isEmpty())
        document.blocks.append(ParagraphBlock{MatchPaper::tr("No employers have been entered."), ParagraphBlock::Style::Normal});
    else
        document.blocks.append(table);
    return document;
}

} // namespace sjusteg
