// SPDX-License-Identifier: MPL-2.0
#include "calendar/FollowUpEvents.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sjusteg::calendar {

namespace {

struct FollowUpText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::calendar::FollowUpEvents)
};

/// The same for the same day every time, so that a calendar updates instead of doubling.
QString followUpUid(const QString &formId, const FollowUp &followUp, const QDate &planned)
{
    const QString whole = formId + QLatin1Char('/') + followUp.source.cell.row + QLatin1Char('/') + planned.toString(Qt::ISODate);
    const QByteArray sum = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("followup-%1@sjusteg").arg(QLatin1String(sum));
}

QString withoutCode(QString text, const FollowUpWords &words)
{
    if (!words.withCode && !words.code.isEmpty())
        text.replace(words.code, FollowUpText::tr("the participant"), Qt::CaseInsensitive);
    return text;
}

} // namespace

QVector<Event> followUpEvents(const QString &formId, const QVector<FollowUp> &followUps, const QVector<FollowUpDate> &dates, const FollowUpWords &words)
{
    QVector<Event> events;
    for (const FollowUpDate &date : dates) {
        const FollowUp &followUp = followUps.at(date.followUp);
        const QString who = withoutCode(followUp.who, words);
        QString summary = who.isEmpty() ? FollowUpText::tr("Follow-up") : FollowUpText::tr("Follow-up: %1").arg(who);
        if (words.withCode && !words.code.isEmpty())
            summary = FollowUpText::tr("%1 (%2)").arg(summary, words.code);
        QStringList lines{withoutCode(followUp.method, words)};
        if (date.movedFrom.isValid())
            lines.append(FollowUpText::tr("Moved from %1").arg(date.movedFrom.toString(QStringLiteral("dd.MM.yyyy"))));
        lines.removeAll(QString());
        const QDate planned = date.movedFrom.isValid() ? date.movedFrom : date.date;
        events.append({followUpUid(formId, followUp, planned), date.date, date.date, summary, lines.join(QLatin1Char('\n')), {}});
    }
    return events;
}

} // namespace sjusteg::calendar
