// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "workbook/Recovery.h"

namespace sjusteg::commands {

namespace {

bool printList(const char *title, const QStringList &lines)
{
    bool printed = lines.isEmpty() || printLine(say(title));
    for (const QString &line : lines)
        printed = printed && printLine(QStringLiteral("  ") + line);
    return printed;
}

} // namespace

int runRecover(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("NEWFILE"));
    parser.addOption(to);
    const Usage usage{QStringLiteral("recover FILE --to NEWFILE"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Makes a new file of what can be read in a damaged one, and lists what was lost. The damaged file is only read."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    if (!parser.isSet(to))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "--to NEWFILE is missing.")), usage);
    const auto catalog = readCatalog();
    if (!catalog)
        return Failed;
    const QString path = parser.positionalArguments().first();
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Reading what can be read …")));
    const Result<Recovery> made = recoverFile(path, parser.value(to), catalog);
    if (!made)
        return fail(path, made.problem());
    const bool printed = printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Answers in the new file: %1")).arg(made->answers))
        && printList(QT_TRANSLATE_NOOP("sjusteg::commands", "Taken from the history:"), made->restored)
        && printList(QT_TRANSLATE_NOOP("sjusteg::commands", "Not as it was written, look at it:"), made->doubtful)
        && printList(QT_TRANSLATE_NOOP("sjusteg::commands", "Lost:"), made->lost);
    return printed && made->lost.isEmpty() && made->doubtful.isEmpty() ? Done : Failed;
}

} // namespace sjusteg::commands
