// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/InputFile.h"
#include "commands/PassphraseOption.h"
#include "commands/WrittenFile.h"
#include "exchange/Answers.h"

#include <QCoreApplication>

namespace sjusteg::commands {

int runLoad(const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(passphraseOption());
    const Usage usage{QStringLiteral("load FILE ANSWERS.json [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Replaces the forms that the answers name; all of them or none.")), 2};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    const QString path = parser.positionalArguments().at(0);
    const QString answersPath = parser.positionalArguments().at(1);
    const Result<QByteArray> answers =
        readInput(answersPath, largestAnswers, say(QT_TRANSLATE_NOOP("sjusteg::commands", "The answers cannot be read. Check the name and that you may read the file.")));
    if (!answers)
        return fail(answersPath, answers.problem());
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Loading %1 …")).arg(answersPath));
    const auto file = WrittenFile::open(path);
    if (!file || (given.passphrase && !unlock(file->workbook(), *given.passphrase)))
        return Failed;
    const Result<int> loaded = loadAnswers(file->workbook(), *answers);
    if (!loaded)
        return fail(answersPath, loaded.problem());
    return file->putBack() && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Forms loaded: %1")).arg(*loaded)) ? Done : Failed;
}

} // namespace sjusteg::commands
