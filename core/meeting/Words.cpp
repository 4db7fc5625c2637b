// SPDX-License-Identifier: MPL-2.0
#include "meeting/Words.h"

#include <QCoreApplication>

namespace sjusteg::meeting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::meeting::Clock)
};

QString momentWords(const ClockFace &face)
{
    constexpr qint64 halfDaySeconds = 12 * 60 * minuteSeconds;
    const QDateTime end = shownEnd(face);
    return qAbs(face.at.secsTo(end)) > halfDaySeconds ? end.toString(u"d.M. HH:mm"_s) : end.toString(u"HH:mm"_s);
}

} // namespace

QDateTime shownEnd(const ClockFace &face)
{
    const qint64 seconds = face.expectedEnd.toSecsSinceEpoch();
    const qint64 up = face.behindSeconds < 0 ? minuteSeconds - 1 : 0;
    return QDateTime::fromSecsSinceEpoch((seconds + up) / minuteSeconds * minuteSeconds);
}

QString durationWords(qint64 minutes)
{
    constexpr int perHour = 60;
    const qint64 hours = minutes / perHour;
    if (hours == 0)
        return ClockText::tr("%1 min").arg(minutes);
    return minutes % perHour == 0 ? ClockText::tr("%1 h").arg(hours) : ClockText::tr("%1 h %2 min").arg(hours).arg(minutes % perHour);
}

QString leftWords(qint64 leftSeconds)
{
    const qint64 minutes = qAbs(leftSeconds) / minuteSeconds;
    if (leftSeconds >= minuteSeconds)
        return ClockText::tr("%1 left").arg(durationWords(minutes));
    if (leftSeconds > 0)
        return ClockText::tr("less than 1 min left");
    return minutes == 0 ? ClockText::tr("time is up") : ClockText::tr("%1 over time").arg(durationWords(minutes));
}

QString behindWords(qint64 behindSeconds)
{
    const qint64 minutes = qAbs(behindSeconds) / minuteSeconds;
    if (minutes == 0)
        return ClockText::tr("on time");
    return behindSeconds > 0 ? ClockText::tr("%1 behind").arg(durationWords(minutes)) : ClockText::tr("%1 ahead").arg(durationWords(minutes));
}

QString endWords(const ClockFace &face)
{
    return face.phase == Phase::Ended ? ClockText::tr("ended %1").arg(momentWords(face)) : ClockText::tr("ends %1").arg(momentWords(face));
}

QString standingWords(const ClockFace &face)
{
    QStringList parts;
    if (face.phase == Phase::NotBegun)
        parts.append(ClockText::tr("not begun"));
    else if (face.phase == Phase::Paused)
        parts.append(ClockText::tr("paused"));
    // Before a meeting without a date, or whose day is past, there is nothing to expect and nothing to compare with.
    if (face.agreedEnd.isValid()) {
        const QString compared = behindWords(face.behindSeconds);
        parts += face.phase == Phase::Ended ? QStringList{endWords(face), compared} : QStringList{compared, endWords(face)};
    }
    return parts.join(u", "_s);
}

} // namespace sjusteg::meeting
