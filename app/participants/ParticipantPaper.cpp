// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantPaper.h"

#include "document/DocumentBuilder.h"
#include "document/ParticipantAccess.h"
#include "participants/ParticipantList.h"
#include "workbook/AboutParticipant.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct ParticipantPaperText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantPaper)
};

/// «D-001 – Bakeriet»: with the last workplace that has begun, else the first that will.
QString whoAndWhere(const Workbook &workbook, const QString &participant)
{
    const std::optional<ParticipantLine> line = participantLine(workbook, participant);
    QString workplace;
    for (const PlacementLine &placement : placementsOf(workbook, participant)) {
        const bool begun = placement.start.isValid() && placement.start <= workbook.clock().today();
        if (!placement.employer.isEmpty() && (begun || workplace.isEmpty()))
            workplace = placement.employer;
    }
    const QString code = line ? line->code : QString();
    return workplace.isEmpty() ? code : QStringLiteral("%1 – %2").arg(code, workplace);
}

PrintJob ownSheet(const Workbook &workbook, const QString &templateId, const QString &participant, const PrintOptions &options, const QString &name)
{
    const Template *definition = workbook.catalog().find(templateId);
    if (!definition)
        return {};
    return {{buildOwnSheet(workbook, *definition, whoAndWhere(workbook, participant), options)}, false, name, true};
}

} // namespace

PrintJob everythingAbout(const Workbook &workbook, const QString &participant)
{
    const std::optional<ParticipantLine> line = participantLine(workbook, participant);
    if (!line)
        return {};
    QSet<QString> forms;
    if (const std::optional<AboutParticipant> about = aboutParticipant(workbook, line->code, Reach::Ever)) {
        forms = QSet<QString>(about->copies.cbegin(), about->copies.cend());
        for (const AboutParticipant::Rows &rows : about->shared)
            forms.insert(rows.form);
    }
    return {buildParticipantAccess(workbook, line->code), false, ParticipantPaperText::tr("%1 – everything stored").arg(line->code), true, forms};
}

PrintJob selfEvaluationSheet(const Workbook &workbook, const QString &participant)
{
    PrintOptions options;
    options.everything = true; // what one would like to be different matters most to the one who is asked
    return ownSheet(workbook, QStringLiteral("ekstra-egenevaluering"), participant, options, ParticipantPaperText::tr("Self-evaluation, blank"));
}

PrintJob finalEvaluationSheet(const Workbook &workbook, const QString &participant)
{
    PrintOptions options;
    options.part = QStringLiteral("b");
    return ownSheet(workbook, QStringLiteral("mal-7.4"), participant, options, ParticipantPaperText::tr("Final evaluation part B, blank"));
}

} // namespace sjusteg
