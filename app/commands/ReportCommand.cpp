// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "paper/Paper.h"
#include "report/ReportJob.h"
#include "storage/PlaceOfAnswers.h"

#include <QCoreApplication>

namespace sjusteg::commands {

namespace {

/// What is to be written: the parts named, one of the smaller exports, or everything there is something in. Null after a wrong call.
std::optional<PrintJob> chosenJob(const Workbook &workbook, const QStringList &parts, const QString &only)
{
    if (only == QLatin1StringView("saksgrunnlag"))
        return caseJob(workbook);
    if (only == QLatin1StringView("forankring"))
        return anchoringJob(workbook);
    const QVector<ReportPart> known = reportParts(workbook);
    ReportChoice choice = ReportChoice::usual(known);
    if (!parts.isEmpty()) {
        choice.parts.clear();
        for (const QString &part : parts) {
            const auto found = std::find_if(known.cbegin(), known.cend(), [&part](const ReportPart &one) { return one.id.compare(part, Qt::CaseInsensitive) == 0; });
            if (found == known.cend())
                return std::nullopt;
            choice.parts.append(found->id);
        }
    }
    return reportJob(workbook, choice);
}

bool isOnlyKnown(const QString &only)
{
    return only.isEmpty() || only == QLatin1StringView("saksgrunnlag") || only == QLatin1StringView("forankring");
}

} // namespace

int runReport(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("OUT.pdf"));
    const QCommandLineOption part(QStringLiteral("part"), {}, QStringLiteral("N"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("saksgrunnlag|forankring"));
    parser.addOptions({to, part, only});
    const Usage usage{QStringLiteral("report FILE --to OUT.pdf [--part N]… [--only saksgrunnlag|forankring]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writes the whole process in one PDF, or the parts of it that are named."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString target = parser.value(to);
    if (target.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say where the report is to be written, with --to OUT.pdf.")), usage);
    if (!isOnlyKnown(parser.value(only)) || (parser.isSet(only) && parser.isSet(part)))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "--only takes saksgrunnlag or forankring, and stands without --part.")), usage);
    const QString path = parser.positionalArguments().first();
    // A slip of the hand must not put a PDF where the answers were.
    if (const Result<void> free = notInPlaceOfAnswers(target); !free)
        return fail(target, free.problem());
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writing %1 …")).arg(target));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    const std::optional<PrintJob> job = chosenJob(*workbook, parser.values(part), parser.value(only));
    if (!job)
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "The parts are 0 to 13, V1, V2 and V3.")), usage);
    const Result<void> written = paper::writePdf(paper::Pages(job->documents, job->withFrontPage), target, workbook->processName());
    return written ? Done : fail(target, written.problem());
}

} // namespace sjusteg::commands
