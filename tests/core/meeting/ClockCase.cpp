// SPDX-License-Identifier: MPL-2.0
#include "ClockCase.h"

#include <QFile>

#include <ctime>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;
using namespace meeting;

namespace {

QTime timeOfDay(const QString &text)
{
    for (const QString &format : {u"HH:mm"_s, u"HH:mm:ss"_s, u"HH:mm:ss.zzz"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    qFatal("«%s» is no time", qPrintable(text));
    return {};
}

Post readPost(QString text)
{
    Post post;
    const auto takeAfter = [&text](QChar mark) {
        const QString rest = text.section(mark, 1);
        text = text.section(mark, 0, 0);
        return rest;
    };
    post.isBreak = text.endsWith(u'!');
    if (post.isBreak)
        text.chop(1);
    if (const QString fixed = takeAfter(u'@'); !fixed.isEmpty())
        post.fixedAt = timeOfDay(fixed);
    post.minMinutes = takeAfter(u'/').toInt();
    post.id = text.left(1);
    post.title = post.id;
    post.minutes = text.mid(1).toInt();
    return post;
}

QString duration(qint64 seconds)
{
    const QString sign = seconds < 0 ? u"-"_s : QString();
    const qint64 size = qAbs(seconds);
    if (size < 3600)
        return sign + u"%1:%2"_s.arg(size / 60).arg(size % 60, 2, 10, QLatin1Char('0'));
    return sign + u"%1:%2:%3"_s.arg(size / 3600).arg(size % 3600 / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString momentText(const ClockCase &of, const QDateTime &at)
{
    if (!at.isValid())
        return u"none"_s;
    const QString time = at.toString(at.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    const qint64 days = of.day.daysTo(at.date());
    return days == 0 ? time : time + u"+%1"_s.arg(days);
}

void readAgreed(ClockCase &into, const QStringList &words)
{
    for (const QString &word : words.mid(1)) {
        if (word.startsWith(u'-'))
            into.adjustment.dropped.insert(word.mid(1));
        else if (word.startsWith("until="_L1))
            into.adjustment.end = into.time(word.section(u'=', 1));
        else
            into.adjustment.minutes.insert(word.section(u'=', 0, 0), word.section(u'=', 1).toInt());
    }
}

} // namespace

QDateTime ClockCase::time(const QString &text) const
{
    return QDateTime(day.addDays(text.section(u'+', 1).toInt()), timeOfDay(text.section(u'+', 0, 0)));
}

ClockCase readClockCase(const QString &line)
{
    const QStringList fields = line.split(u'|');
    if (fields.size() != 5)
        qFatal("five fields, not: %s", qPrintable(line));
    ClockCase one;
    one.name = fields.at(0).simplified();
    const QStringList plan = fields.at(1).simplified().split(u' ');
    one.plan.start = QDateTime::fromString(plan.first(), Qt::ISODate);
    for (const QString &post : plan.mid(1))
        one.plan.posts.append(readPost(post));
    const QStringList moment = fields.at(3).simplified().split(u' ');
    const QDate planned = QDate::fromString(plan.first().section(u'T', 0, 0), Qt::ISODate);
    one.day = moment.size() > 1 ? QDate::fromString(moment.first(), Qt::ISODate) : planned.isValid() ? planned : QDate(2026, 3, 4);
    if (!one.plan.start.isValid() && planned.isValid()) // left out by summer time: as the program has it
        one.plan.start = QDateTime(planned, timeOfDay(plan.first().section(u'T', 1)).addSecs(3600));
    one.moment = one.time(moment.last());
    for (const QString &entry : fields.at(2).split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = entry.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.first() == "adjust"_L1)
            readAgreed(one, words);
        else
            one.log.append({int(one.log.size()) + 1, one.time(words.last()), words.first(), words.size() > 2 ? words.at(1) : QString()});
    }
    for (const QString &pair : fields.at(4).simplified().split(u' '))
        one.expected.append({pair.section(u'=', 0, 0), pair.section(u'=', 1)});
    return one;
}

QVector<ClockCase> readClockCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QVector<ClockCase> cases;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            cases.append(readClockCase(line));
    }
    return cases;
}

QString told(const ClockCase &of, const ClockFace &face, const QString &key)
{
    static const QStringList phases{u"notbegun"_s, u"running"_s, u"paused"_s, u"ended"_s};
    static const QStringList states{u"waiting"_s, u"current"_s, u"done"_s, u"dropped"_s};
    const auto name = [&](int index) { return index < 0 ? u"none"_s : of.plan.posts.at(index).id; };
    const QHash<QString, QString> whole{{u"phase"_s, phases.at(int(face.phase))},
                                        {u"post"_s, name(face.current)},
                                        {u"next"_s, name(face.next)},
                                        {u"previous"_s, name(face.previous)},
                                        {u"left"_s, duration(face.leftSeconds)},
                                        {u"behind"_s, duration(face.behindSeconds)},
                                        {u"elapsed"_s, duration(face.elapsedSeconds)},
                                        {u"paused"_s, duration(face.pausedSeconds)},
                                        {u"end"_s, momentText(of, face.expectedEnd)},
                                        {u"planned"_s, momentText(of, face.plannedEnd)}};
    if (!key.contains(u'.'))
        return whole.value(key, u"(no such key)"_s);
    const int index = of.plan.indexOf(key.section(u'.', 1));
    if (index < 0)
        return u"(no such post)"_s;
    const PostFace &post = face.posts.at(index);
    const QHash<QString, QString> ofPost{{u"begin"_s, momentText(of, post.begin)},
                                         {u"planned"_s, momentText(of, post.plannedBegin)},
                                         {u"used"_s, duration(post.usedSeconds)},
                                         {u"state"_s, states.at(int(post.state))}};
    return ofPost.value(key.section(u'.', 0, 0), u"(no such key)"_s);
}

void useNorwegianTime()
{
    qputenv("TZ", "Europe/Oslo");
    tzset();
}

} // namespace sjusteg
