// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "exchange/Answers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sjusteg::commands {

int runLoad(const QStringList &args)
{
    QCommandLineParser parser;
    const Usage usage{QStringLiteral("load FILE ANSWERS.json"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Replaces the forms that the answers name; all of them or none.")), 2};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString path = parser.positionalArguments().at(0);
    const QString answersPath = parser.positionalArguments().at(1);
    QFile answers(answersPath);
    const bool isFolder = QFileInfo(answersPath).isDir();
    if (isFolder || !answers.open(QIODevice::ReadOnly))
        return fail(answersPath, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "The answers cannot be read. Check the name and that you may read the file.")),
                                  isFolder ? QString() : answers.errorString()});
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Loading %1 …")).arg(answersPath));
    const auto workbook = openFile(path, Access::Write);
    if (!workbook)
        return Failed;
    const Result<int> loaded = loadAnswers(*workbook, answers.readAll());
    if (!loaded)
        return fail(answersPath, loaded.problem());
    return printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Forms loaded: %1")).arg(*loaded)) ? Done : Failed;
}

} // namespace sjusteg::commands
