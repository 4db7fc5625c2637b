// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "exchange/Answers.h"

#include <QCoreApplication>

namespace sjusteg::commands {

int runDump(const QStringList &args)
{
    QCommandLineParser parser;
    const Usage usage{QStringLiteral("dump FILE"), QCoreApplication::translate("sjusteg::commands", "Prints everything in the file as JSON.")};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString path = parser.positionalArguments().first();
    const Progress progress(QCoreApplication::translate("sjusteg::commands", "Reading %1 …").arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    return print(QJsonDocument(dumpAnswers(*workbook)).toJson()) ? Done : Failed;
}

} // namespace sjusteg::commands
