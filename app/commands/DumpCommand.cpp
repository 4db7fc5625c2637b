// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "commands/PassphraseOption.h"
#include "exchange/Answers.h"

#include <QCoreApplication>

namespace sjusteg::commands {

int runDump(const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(passphraseOption());
    const Usage usage{QStringLiteral("dump FILE [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Prints everything in the file as JSON; the forms about participants with the passphrase only."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    const QString path = parser.positionalArguments().first();
    const Progress progress(QCoreApplication::translate("sjusteg::commands", "Reading %1 …").arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    if (given.passphrase && !unlock(*workbook, *given.passphrase))
        return Failed;
    if (workbook->participantState() == ParticipantState::Locked)
        tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "The forms about participants are locked and left out. Give the passphrase with --passphrase-fd to take them along.")));
    const bool whole = participantsAreWhole(*workbook);
    return print(QJsonDocument(dumpAnswers(*workbook)).toJson()) && whole ? Done : Failed;
}

} // namespace sjusteg::commands
