// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "document/MinutesDraft.h"
#include "odt/OdtFile.h"
#include "paper/Paper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sjusteg::commands {

namespace {

/// The meeting asked for, or why there are no minutes of it.
Result<meeting::Meeting> heldMeeting(const Workbook &workbook, const QString &id)
{
    const std::optional<FormHead> head = workbook.head(id);
    if (!head)
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no form «%1». «sjusteg dump» lists the forms; the meeting is the id of its run-sheet.")).arg(id), {}};
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(workbook, id);
    if (!meeting)
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "«%1» is not the run-sheet of a meeting, but %2.")).arg(id, workbook.copyTitle(id)), {}};
    if (!wasHeld(workbook, *meeting) && meeting->record.minutes.isEmpty())
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "%1 has not been held yet, so there is nothing to write minutes of.")).arg(workbook.copyTitle(id)), {}};
    return *meeting;
}

Result<void> write(const Workbook &workbook, const meeting::Meeting &meeting, const QString &kind, const QString &target)
{
    const Document document = buildMinutesDocument(workbook, meeting);
    if (kind == QLatin1StringView("pdf"))
        return paper::writePdf(paper::Pages({document}), target, document.title);
    const Result<QByteArray> odt = odt::toOdt(document, workbook.clock().now());
    return odt ? odt::writeOdt(*odt, target) : odt.problem();
}

} // namespace

int runMinutes(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption id(QStringLiteral("meeting"), {}, QStringLiteral("ID"));
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("OUT"));
    parser.addOptions({id, to});
    const Usage usage{QStringLiteral("minutes FILE --meeting ID --to OUT.(pdf|odt)"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writes the minutes of a meeting as PDF, or to be edited further as OpenDocument. ID is the form id of its run-sheet."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    if (parser.value(id).isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say which meeting, with --meeting and the form id of its run-sheet.")), usage);
    const QString target = parser.value(to);
    const QString kind = QFileInfo(target).suffix().toLower();
    if (kind != QLatin1StringView("pdf") && kind != QLatin1StringView("odt"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say where the minutes are to be written, with --to and a name that ends in .pdf or .odt.")), usage);
    const QString path = parser.positionalArguments().constFirst();
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    const Result<meeting::Meeting> meeting = heldMeeting(*workbook, parser.value(id));
    if (!meeting)
        return fail(path, meeting.problem());
    const Result<void> written = write(*workbook, *meeting, kind, target);
    return written ? Done : fail(target, written.problem());
}

} // namespace sjusteg::commands
