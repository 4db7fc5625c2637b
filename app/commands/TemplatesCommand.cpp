// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sjusteg::commands {

int runTemplates(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const Usage usage{QStringLiteral("templates [--json]"),
                      QCoreApplication::translate("sjusteg::commands", "Lists every template; with all fields, rows and options as JSON."), 0};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const auto catalog = readCatalog();
    if (!catalog)
        return Failed;
    QByteArray text;
    if (parser.isSet(json)) {
        text = QJsonDocument(describeTemplates(*catalog)).toJson();
    } else {
        for (const Template &definition : catalog->templates())
            text += QStringLiteral("%1\t%2\n").arg(definition.id, definition.title).toUtf8();
    }
    return print(text) ? Done : Failed;
}

} // namespace sjusteg::commands
