// SPDX-License-Identifier: MPL-2.0
#include "commands/MeetingLines.h"

#include "commands/Console.h"
#include "meeting/Press.h"
#include "meeting/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue momentJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString phaseName(meeting::Phase phase)
{
    switch (phase) {
    case meeting::Phase::NotBegun:
        return u"not_begun"_s;
    case meeting::Phase::Running:
        return u"running"_s;
    case meeting::Phase::Paused:
        return u"paused"_s;
    case meeting::Phase::Ended:
        return u"ended"_s;
    }
    return {};
}

QJsonArray changesJson(const meeting::Retiming &retiming)
{
    QJsonArray list;
    for (const meeting::RetimeChange &change : retiming.changes)
        list.append(QJsonObject{{u"post"_s, change.post}, {u"before"_s, change.before}, {u"after"_s, change.after}, {u"dropped"_s, change.dropped}});
    return list;
}

QJsonObject playedObject(const meeting::Plan &plan, const PlayedPress &played)
{
    const meeting::ClockFace &face = played.face;
    const bool hasPost = face.current >= 0;
    QJsonObject object{{u"at"_s, momentJson(played.press.at)},
                       {u"press"_s, played.press.press},
                       {u"post"_s, hasPost ? QJsonValue(plan.posts.at(face.current).id) : QJsonValue(QJsonValue::Null)},
                       {u"left"_s, hasPost ? QJsonValue(face.leftSeconds) : QJsonValue(QJsonValue::Null)},
                       {u"behind"_s, face.behindSeconds},
                       {u"expected_end"_s, momentJson(face.expectedEnd)},
                       {u"planned_end"_s, momentJson(face.plannedEnd)},
                       {u"agreed_end"_s, momentJson(face.agreedEnd)},
                       {u"elapsed"_s, face.elapsedSeconds},
                       {u"paused"_s, face.pausedSeconds},
                       {u"phase"_s, phaseName(face.phase)},
                       {u"words"_s, meeting::standingWords(face)}};
    if (played.press.press == meeting::SimulatedPress::retime) {
        object.insert(u"changes"_s, changesJson(played.retiming));
        object.insert(u"short"_s, played.retiming.shortMinutes);
        object.insert(u"broken"_s, QJsonArray::fromStringList(played.retiming.broken));
    }
    return object;
}

/// A press as people call it.
QString pressName(const QString &press)
{
    static const QHash<QString, const char *> names{{QString(meeting::press::start), QT_TRANSLATE_NOOP("sjusteg::commands", "start")},
                                                    {QString(meeting::press::next), QT_TRANSLATE_NOOP("sjusteg::commands", "next")},
                                                    {QString(meeting::press::back), QT_TRANSLATE_NOOP("sjusteg::commands", "back")},
                                                    {QString(meeting::press::began), QT_TRANSLATE_NOOP("sjusteg::commands", "began")},
                                                    {QString(meeting::press::pause), QT_TRANSLATE_NOOP("sjusteg::commands", "pause")},
                                                    {QString(meeting::press::resume), QT_TRANSLATE_NOOP("sjusteg::commands", "resume")},
                                                    {QString(meeting::press::clock), QT_TRANSLATE_NOOP("sjusteg::commands", "clock")},
                                                    {QString(meeting::press::end), QT_TRANSLATE_NOOP("sjusteg::commands", "end")},
                                                    {QString(meeting::press::reopen), QT_TRANSLATE_NOOP("sjusteg::commands", "reopen")},
                                                    {QString(meeting::SimulatedPress::retime), QT_TRANSLATE_NOOP("sjusteg::commands", "retime")},
                                                    {QString(meeting::SimulatedPress::look), QT_TRANSLATE_NOOP("sjusteg::commands", "look")}};
    const char *name = names.value(press);
    return name ? say(name) : press;
}

/// «−2:05», «1:12:30».
QString clockText(qint64 seconds)
{
    constexpr qint64 perHour = 3600;
    const qint64 size = qAbs(seconds);
    const QString text = size < perHour ? u"%1:%2"_s.arg(size / meeting::minuteSeconds).arg(size % meeting::minuteSeconds, 2, 10, QLatin1Char('0'))
                                        : u"%1:%2:%3"_s.arg(size / perHour).arg(size % perHour / meeting::minuteSeconds, 2, 10, QLatin1Char('0'))
                                              .arg(size % meeting::minuteSeconds, 2, 10, QLatin1Char('0'));
    return seconds < 0 ? QChar(0x2212) + text : text;
}

} // namespace

QJsonArray meetingsJson(const Workbook &workbook, const QVector<meeting::Meeting> &meetings)
{
    QJsonArray list;
    for (const meeting::Meeting &one : meetings) {
        const meeting::ClockFace face = one.faceAt(workbook.clock().now());
        QJsonArray steps;
        for (const QString &form : one.forms)
            steps.append(workbook.catalog().find(workbook.head(form)->templateId)->step.value_or(0));
        list.append(QJsonObject{{u"meeting"_s, one.lead},
                                {u"forms"_s, QJsonArray::fromStringList(one.forms)},
                                {u"steps"_s, steps},
                                {u"title"_s, workbook.copyTitle(one.lead)},
                                {u"start"_s, momentJson(one.plan.start)},
                                {u"posts"_s, int(one.plan.posts.size())},
                                {u"minutes"_s, one.plan.minutes()},
                                {u"estimate"_s, one.plan.estimate},
                                {u"phase"_s, phaseName(face.phase)},
                                {u"started"_s, momentJson(face.started)},
                                {u"ended"_s, face.phase == meeting::Phase::Ended ? momentJson(face.expectedEnd) : QJsonValue(QJsonValue::Null)}});
    }
    return list;
}

QByteArray meetingLines(const Workbook &workbook, const QVector<meeting::Meeting> &meetings)
{
    QString text;
    for (const meeting::Meeting &one : meetings) {
        QStringList titles;
        for (const QString &form : one.forms)
            titles.append(workbook.copyTitle(form));
        const meeting::ClockFace face = one.faceAt(workbook.clock().now());
        const QString when = one.plan.start.isValid() ? one.plan.start.toString(u"yyyy-MM-dd HH:mm"_s) : say(QT_TRANSLATE_NOOP("sjusteg::commands", "no date"));
        const QStringList fields{one.lead, when, titles.join(u" + "_s), meeting::durationWords(one.plan.minutes()), meeting::standingWords(face)};
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

QJsonArray playedJson(const meeting::Plan &plan, const QVector<PlayedPress> &played)
{
    QJsonArray list;
    for (const PlayedPress &one : played)
        list.append(playedObject(plan, one));
    return list;
}

QByteArray playedLines(const meeting::Plan &plan, const QVector<PlayedPress> &played)
{
    constexpr int timeWidth = 21;
    constexpr int pressWidth = 10;
    constexpr int leftWidth = 9;
    const auto line = [](const QString &time, const QString &press, const QString &left, const QString &standing, const QString &post) {
        const QStringList fields{time.leftJustified(timeWidth) + press.leftJustified(pressWidth) + left.rightJustified(leftWidth), standing, post};
        return fields.join(u"  "_s).trimmed() + QLatin1Char('\n');
    };
    int widest = 0;
    for (const PlayedPress &one : played)
        widest = std::max(widest, int(meeting::standingWords(one.face).size()));
    QString text = line(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Time")), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Press")),
                        say(QT_TRANSLATE_NOOP("sjusteg::commands", "Left")), say(QT_TRANSLATE_NOOP("sjusteg::commands", "The clock says")).leftJustified(widest),
                        say(QT_TRANSLATE_NOOP("sjusteg::commands", "Item")));
    for (const PlayedPress &one : played) {
        const bool hasPost = one.face.current >= 0;
        text += line(one.press.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), pressName(one.press.press), hasPost ? clockText(one.face.leftSeconds) : QString(),
                     meeting::standingWords(one.face).leftJustified(widest), hasPost ? plan.posts.at(one.face.current).title : QString());
    }
    return text.toUtf8();
}

} // namespace sjusteg::commands
