// SPDX-License-Identifier: MPL-2.0
#include "Content.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "document/DocumentBuilder.h"
#include "paper/Paper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sjusteg::commands {

int runReport(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("OUT.pdf"));
    parser.addOption(to);
    const Usage usage{QStringLiteral("report FILE --to OUT.pdf"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writes the whole process in one PDF."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString target = parser.value(to);
    if (target.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say where the report is to be written, with --to OUT.pdf.")), usage);
    const QString path = parser.positionalArguments().first();
    // A slip of the hand must not put a PDF where the answers were.
    if (QFileInfo(target).suffix().compare(QLatin1StringView("sjusteg"), Qt::CaseInsensitive) == 0
        || (QFileInfo::exists(target) && QFileInfo(target) == QFileInfo(path)))
        return fail(target, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "The report is a PDF and cannot take the place of a file with answers. Choose another name.")), {}});
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writing %1 …")).arg(target));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    const auto handbook = Handbook::read(content::handbook());
    if (!handbook)
        return fail({}, handbook.problem());
    const paper::Pages pages(buildReport(*workbook, **handbook), true);
    const Result<void> written = paper::writePdf(pages, target, workbook->processName());
    return written ? Done : fail(target, written.problem());
}

} // namespace sjusteg::commands
