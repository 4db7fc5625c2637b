// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "flow/DocumentNeeds.h"
#include "flow/Progress.h"
#include "window/Parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sjusteg::commands {

namespace {

QJsonObject toJson(const DocumentStatus &document, const DocumentNeeds &needs)
{
    return {{QStringLiteral("id"), document.document->id},
            {QStringLiteral("step"), document.document->step},
            {QStringLiteral("status"), statusId(document.status)},
            {QStringLiteral("review"), document.review},
            {QStringLiteral("by"), QJsonArray::fromStringList(needs.by)},
            {QStringLiteral("missing"), needs.missing}};
}

/// The same words as on the board of the window.
QString toLine(const DocumentStatus &document, const DocumentNeeds &needs)
{
    const QString state = parts::statusText(document.status, document.review, document.withGaps);
    const QString missing = needs.missing == 0 ? QStringLiteral("–")
                                               : QCoreApplication::translate("sjusteg::commands", "%n missing", nullptr, needs.missing);
    return QStringList{document.document->id, state, missing, document.document->title}.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

int runDocuments(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const Usage usage{QStringLiteral("documents FILE [--json]"),
                      QCoreApplication::translate("sjusteg::commands", "Shows the documents that must exist: how far each has come, and what is missing.")};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString path = parser.positionalArguments().first();
    const Progress progress(QCoreApplication::translate("sjusteg::commands", "Reading %1 …").arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    QJsonArray list;
    QString lines;
    for (const DocumentStatus &document : documentStatuses(*workbook)) {
        const DocumentNeeds needs = documentNeeds(*workbook, *document.document);
        list.append(toJson(document, needs));
        lines += toLine(document, needs);
    }
    return print(parser.isSet(json) ? QJsonDocument(list).toJson() : lines.toUtf8()) ? Done : Failed;
}

} // namespace sjusteg::commands
