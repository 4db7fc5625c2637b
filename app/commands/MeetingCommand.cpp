// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/InputFile.h"
#include "commands/MeetingLines.h"
#include "commands/OpenFile.h"
#include "handbook/Steps.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace sjusteg::commands {

namespace {

int listMeetings(const Workbook &workbook, int step, bool json)
{
    QVector<meeting::Meeting> meetings = meeting::allMeetings(workbook);
    meetings.removeIf([&](const meeting::Meeting &one) {
        return step > 0 && std::none_of(one.forms.cbegin(), one.forms.cend(), [&](const QString &form) {
                   return workbook.catalog().find(workbook.head(form)->templateId)->step == step;
               });
    });
    return print(json ? QJsonDocument(meetingsJson(workbook, meetings)).toJson() : meetingLines(workbook, meetings)) ? Done : Failed;
}

int simulate(const meeting::Meeting &played, const QString &logPath, bool json)
{
    constexpr qsizetype longestLog = 16 << 20; // bytes; a meeting has a few hundred presses
    const Result<QByteArray> content =
        readInput(logPath, longestLog, say(QT_TRANSLATE_NOOP("sjusteg::commands", "The log cannot be read. Check the name and that you may read the file.")));
    if (!content)
        return fail(logPath, content.problem());
    const Result<QVector<LoggedPress>> log = readPressLog(*content);
    if (!log)
        return fail(logPath, log.problem());
    meeting::Simulation simulation(played);
    QVector<PlayedPress> faces;
    for (const LoggedPress &one : *log) {
        const Result<meeting::ClockFace> face = simulation.take(one.press);
        if (!face)
            return fail(logPath, logProblem(one.line, face.problem().sentence));
        faces.append({one.press, *face, simulation.retiming()});
    }
    const meeting::Plan &plan = simulation.meeting().plan;
    return print(json ? QJsonDocument(playedJson(plan, faces)).toJson() : playedLines(plan, faces)) ? Done : Failed;
}

} // namespace

int runMeeting(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption stepOption(QStringLiteral("step"), {}, QStringLiteral("N"));
    const QCommandLineOption id(QStringLiteral("meeting"), {}, QStringLiteral("ID"));
    const QCommandLineOption log(QStringLiteral("simulate"), {}, QStringLiteral("LOG"));
    parser.addOptions({json, stepOption, id, log});
    const Usage usage{QStringLiteral("meeting FILE [--step N | --meeting ID] [--simulate LOG.json] [--json]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Lists the meetings, or plays a log of presses through and says what the clock shows after each."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const int step = parser.value(stepOption).toInt();
    if (parser.isSet(stepOption) && (step < 1 || step > lastStep))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "A meeting belongs to one of the steps 1–7, not to «%1».")).arg(parser.value(stepOption)), usage);
    if (parser.isSet(log) && parser.isSet(stepOption) == parser.isSet(id))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say which meeting is to be played through: --step or --meeting.")), usage);
    const QString path = parser.positionalArguments().constFirst();
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    if (!parser.isSet(log))
        return listMeetings(*workbook, step, parser.isSet(json));
    const std::optional<meeting::Meeting> played = parser.isSet(id) ? meeting::meetingOf(*workbook, parser.value(id)) : meeting::meetingOfStep(*workbook, step);
    if (!played)
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no meeting «%1».")).arg(parser.value(id)), {}});
    return simulate(*played, parser.value(log), parser.isSet(json));
}

} // namespace sjusteg::commands
