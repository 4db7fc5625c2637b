// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "document/PlanWording.h"
#include "plan/Responsibilities.h"
#include "plan/TaskJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sjusteg::commands {

namespace {

/// One task a line, fields apart by tabs: step, unit, who, when, status, remarks, what.
QByteArray lines(const Workbook &workbook, const QVector<TaskRow> &rows)
{
    const PlanWording wording(workbook);
    QString text;
    for (const TaskRow &row : rows) {
        const QStringList fields{stepText(row.step), wording.unit(row.unit), wording.who(row),
                                 row.due.isValid() ? row.due.toString(Qt::ISODate) : wording.months(row.months),
                                 wording.status(row.status), wording.marks(row), row.title};
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    const Weaknesses weak = weaknesses(workbook, rows);
    text += say(QT_TRANSLATE_NOOP("sjusteg::commands", "Tasks: %1 · nobody responsible: %2 · two responsible: %3 · rests on somebody who has left: %4"))
                .arg(rows.size())
                .arg(weak.holes.size())
                .arg(weak.twoOwners.size())
                .arg(weak.left.size())
        + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace

int runResponsibilities(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const Usage usage{QStringLiteral("responsibilities FILE [--json]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Lists every task: who, when, and what has nobody or two responsible."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const auto workbook = openFile(parser.positionalArguments().constFirst(), Access::Read);
    if (!workbook)
        return Failed;
    const QVector<TaskRow> rows = tasks(*workbook, workbook->clock().today());
    return print(parser.isSet(json) ? QJsonDocument(tasksJson(rows)).toJson() : lines(*workbook, rows)) ? Done : Failed;
}

} // namespace sjusteg::commands
