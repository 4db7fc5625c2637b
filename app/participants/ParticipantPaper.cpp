// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantPaper.h"

#include "document/DocumentBuilder.h"
#include "document/ParticipantAccess.h"
#include "participants/ParticipantList.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct ParticipantPaperText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantPaper)
};

PrintJob blankSheet(const Workbook &workbook, const QString &templateId, const PrintOptions &options, const QString &name)
{
    const Template *definition = workbook.catalog().find(templateId);
    if (!definition)
        return {};
    return {{buildBlankDocument(workbook, *definition, options)}, false, name};
}

} // namespace

PrintJob everythingAbout(const Workbook &workbook, const QString &participant)
{
    const std::optional<ParticipantLine> line = participantLine(workbook, participant);
    if (!line)
        return {};
    return {buildParticipantAccess(workbook, line->code), false, ParticipantPaperText::tr("%1 – everything stored").arg(line->code), true};
}

PrintJob selfEvaluationSheet(const Workbook &workbook)
{
    PrintOptions options;
    options.blank = true;
    options.everything = true; // what one would like to be different matters most to the one who is asked
    return blankSheet(workbook, QStringLiteral("ekstra-egenevaluering"), options, ParticipantPaperText::tr("Self-evaluation, blank"));
}

PrintJob finalEvaluationSheet(const Workbook &workbook)
{
    PrintOptions options;
    options.blank = true;
    options.part = QStringLiteral("b");
    return blankSheet(workbook, QStringLiteral("mal-7.4"), options, ParticipantPaperText::tr("Final evaluation part B, blank"));
}

} // namespace sjusteg
