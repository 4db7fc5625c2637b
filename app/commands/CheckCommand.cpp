// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "commands/PassphraseOption.h"
#include "privacy/PrivacyFindings.h"

#include <QCoreApplication>

namespace sjusteg::commands {

int runCheck(const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(passphraseOption());
    const Usage usage{QStringLiteral("check FILE [--passphrase-fd N]"),
                      QCoreApplication::translate("sjusteg::commands", "Checks the file and its content; findings one a line.")};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    const QString path = parser.positionalArguments().first();
    const Progress progress(QCoreApplication::translate("sjusteg::commands", "Checking %1 …").arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook || (given.passphrase && !unlock(*workbook, *given.passphrase)))
        return Failed;
    QStringList findings = workbook->check();
    for (const PrivacyFinding &finding : privacyFindings(*workbook))
        findings.append(privacyLine(finding));
    for (QString finding : findings) {
        if (!printLine(finding.replace(QLatin1Char('\n'), QLatin1Char(' '))))
            return Failed;
    }
    return findings.isEmpty() ? Done : Failed;
}

} // namespace sjusteg::commands
