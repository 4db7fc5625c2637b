// SPDX-License-Identifier: MPL-2.0
#include "meeting/ClockWords.h"

#include "meeting/Words.h"

#include <QCoreApplication>

namespace sjusteg::clockwords {

namespace {

constexpr qint64 minute = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("sjusteg::clockwords", text);
}

qint64 wholeMinutes(qint64 seconds)
{
    return qAbs(seconds) / minute;
}

} // namespace

QString left(qint64 seconds)
{
    const qint64 size = qAbs(seconds);
    const QLatin1Char zero('0');
    const QString rest = QStringLiteral("%1:%2").arg(size / minute % 60, 2, 10, zero).arg(size % minute, 2, 10, zero);
    const QString whole = size >= 3600 ? QStringLiteral("%1:%2").arg(size / 3600).arg(rest) : rest;
    return seconds < 0 ? QLatin1Char('+') + whole : whole;
}

QString leftOf(qint64 seconds, int postMinutes)
{
    return (seconds < 0 ? tr("over the %1 min") : tr("left of %1 min")).arg(postMinutes);
}

QString spokenLeft(qint64 seconds)
{
    if (seconds < 0)
        return tr("%1 over time").arg(span(seconds));
    return tr("%1 left").arg(span(seconds));
}

QString timeOfDay(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("HH:mm")) : QString();
}

QString behind(qint64 seconds)
{
    if (wholeMinutes(seconds) == 0)
        return tr("● On time");
    return (seconds > 0 ? tr("▲ %1 behind") : tr("▼ %1 ahead"))
        .arg(span(seconds));
}

QString end(const meeting::ClockFace &face)
{
    const QString expected = timeOfDay(meeting::shownEnd(face));
    const QString planned = timeOfDay(face.plannedEnd);
    if (face.phase == meeting::Phase::Ended)
        return tr("ended %1, planned %2").arg(expected, planned);
    if (face.agreedEnd != face.plannedEnd)
        return tr("end %1, agreed %2").arg(expected, timeOfDay(face.agreedEnd));
    return tr("end %1, planned %2").arg(expected, planned);
}

QString warning(TimeLevel level, qint64 leftSeconds)
{
    switch (level) {
    case TimeLevel::Plenty:
        return {};
    case TimeLevel::Soon:
        return tr("◔ Begin to round off");
    case TimeLevel::Last:
        return leftSeconds == 0 ? tr("◆ Time is out") : tr("◆ The last minute");
    case TimeLevel::Over:
        return tr("▲ Over time");
    }
    return {};
}

QString span(qint64 seconds)
{
    const qint64 minutes = wholeMinutes(seconds);
    if (minutes == 0)
        return tr("less than a minute");
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString tone(TimeLevel level)
{
    switch (level) {
    case TimeLevel::Plenty:
        return {};
    case TimeLevel::Soon:
    case TimeLevel::Last:
        return QStringLiteral("changed");
    case TimeLevel::Over:
        return QStringLiteral("overdue");
    }
    return {};
}

QString behindTone(qint64 seconds)
{
    if (wholeMinutes(seconds) == 0)
        return {};
    return seconds > 0 ? QStringLiteral("changed") : QStringLiteral("done");
}

} // namespace sjusteg::clockwords
