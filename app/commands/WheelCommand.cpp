// SPDX-License-Identifier: MPL-2.0
#include "calendar/Calendar.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "paper/Paper.h"
#include "wheel/WheelFigure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sjusteg::commands {

namespace {

Result<void> write(const Workbook &workbook, const Wheel &wheel, const QString &kind, const QString &target)
{
    if (kind == QLatin1StringView("png"))
        return wheel::writePng(wheel, target);
    const Document document = wheel::buildWheelDocument(workbook, wheel);
    if (kind == QLatin1StringView("pdf"))
        return paper::writePdf(paper::Pages({document}), target, document.title);
    const QString name = document.title + QStringLiteral(" – ") + workbook.municipality();
    return calendar::writeIcs(calendar::toIcs(calendar::wheelEvents(workbook, wheel), name, workbook.clock().now()), target);
}

} // namespace

int runWheel(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("OUT"));
    parser.addOption(to);
    const Usage usage{QStringLiteral("wheel FILE --to OUT.(pdf|png|ics)"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writes the wheel of the year as PDF, as a picture or for a calendar."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString target = parser.value(to);
    const QString kind = QFileInfo(target).suffix().toLower();
    static const QStringList kinds{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("ics")};
    if (!kinds.contains(kind))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say where the wheel is to be written, with --to and a name that ends in .pdf, .png or .ics.")), usage);
    const auto workbook = openFile(parser.positionalArguments().constFirst(), Access::Read);
    if (!workbook)
        return Failed;
    const Result<void> written = write(*workbook, readWheel(*workbook), kind, target);
    return written ? Done : fail(target, written.problem());
}

} // namespace sjusteg::commands
