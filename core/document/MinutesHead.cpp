// SPDX-License-Identifier: MPL-2.0
// How the minutes begin: when and where, who was there, what for.
#include "document/MinutesParts.h"

#include "document/Attendance.h"
#include "flow/Filled.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg::minutes {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MinutesHead {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Minutes)
};

QString clockText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"HH:mm"_s);
}

QString dayText(const QDate &date)
{
    return QLocale().toString(date, u"dddd d. MMMM yyyy"_s);
}

/// «kl. 09:02–12:41, planlagt kl. 09:00–12:30»
QString meetingHours(const Source &source)
{
    const QDateTime start = source.meeting.plan.start;
    const QDateTime end = meeting::plannedEnd(source.meeting.plan);
    const QString planned = start.isValid() && end.isValid() ? MinutesHead::tr("%1–%2").arg(clockText(start), clockText(end)) : QString();
    if (!source.from.isValid())
        return planned.isEmpty() ? MinutesHead::tr("not stated") : MinutesHead::tr("%1 as planned; when it really began and ended was not recorded").arg(planned);
    QString text = source.hasEnded ? MinutesHead::tr("began at %1, ended at %2").arg(clockText(source.from), clockText(source.to))
                                   : MinutesHead::tr("began at %1, not ended yet").arg(clockText(source.from));
    // Past midnight the time of day alone would tell it wrongly.
    if (source.hasEnded && source.to.toLocalTime().date() != source.from.toLocalTime().date())
        text += u' ' + MinutesHead::tr("(on %1)").arg(dayText(source.to.toLocalTime().date()));
    return planned.isEmpty() ? text : text + u' ' + MinutesHead::tr("(planned %1)").arg(planned);
}

QString dateOfMeeting(const Source &source)
{
    if (source.from.isValid())
        return dayText(source.from.toLocalTime().date());
    for (const Form *sheet : source.sheets) {
        const QDate date = QDate::fromString(sheet->fields.value(u"meeting_date"_s, noValue()).toString(), Qt::ISODate);
        if (date.isValid())
            return dayText(date);
    }
    return {};
}

QStringList namesPresent(const QVector<Invitee> &all, const QString &unit)
{
    QStringList names;
    for (const Invitee &one : all) {
        if (one.present && one.unit == unit)
            names.append(one.substitute.isEmpty() ? one.name : MinutesHead::tr("%1 for %2").arg(one.substitute, one.name));
    }
    return names;
}

QStringList namesAbsent(const Source &source, const QVector<Invitee> &all)
{
    QStringList names;
    for (const Invitee &one : all) {
        if (one.present)
            continue;
        const QString named = one.unit.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, source.workbook.unitLabel(one.unit));
        // What is written beside a unit that nobody came from is told about the unit.
        const bool unitCame = !obligatoryUnits().contains(one.unit) || !namesPresent(all, one.unit).isEmpty();
        names.append(one.substitute.isEmpty() || !unitCame ? named : u"%1: %2"_s.arg(named, one.substitute));
    }
    return names;
}

/// What is to be said about a unit that must be there and was not.
QString missingUnit(const Source &source, const QVector<Invitee> &all, const QString &unit)
{
    QStringList reasons;
    for (const Invitee &one : all) {
        if (one.unit == unit && !one.substitute.isEmpty())
            reasons.append(one.substitute);
    }
    reasons.removeDuplicates();
    const QString label = source.workbook.unitLabel(unit);
    if (reasons.isEmpty())
        return MinutesHead::tr("Nobody was there from %1, and no proxy is entered.").arg(label);
    const QString reason = reasons.join(u"; "_s);
    return MinutesHead::tr("Nobody was there from %1. %2").arg(label, reason.endsWith(u'.') ? reason : reason + u'.');
}

} // namespace

QString about(const Source &source)
{
    const auto line = [](const QString &label, const QString &value) {
        return minutesItem(u"%1: %2"_s.arg(label, value.isEmpty() ? MinutesHead::tr("not stated") : value));
    };
    QStringList lines{line(MinutesHead::tr("Date"), dateOfMeeting(source)), line(MinutesHead::tr("Time"), meetingHours(source)),
                      line(MinutesHead::tr("Place"), source.words(u"place"_s)), line(MinutesHead::tr("Meeting leader"), source.words(u"leader"_s)),
                      line(MinutesHead::tr("Minutes taken by"), source.words(u"secretary"_s))};
    return lines.join(u'\n');
}

QString attendance(const Source &source)
{
    const QVector<Invitee> all = invitees(source.workbook, source.sheets);
    if (std::none_of(all.cbegin(), all.cend(), [](const Invitee &one) { return one.present || !one.substitute.isEmpty(); }))
        return MinutesHead::tr("Nobody has entered who was there.");
    QStringList lines;
    QStringList units;
    for (const Option &unit : source.workbook.units(false))
        units.append(unit.id);
    for (const QString &unit : std::as_const(units)) {
        if (const QStringList names = namesPresent(all, unit); !names.isEmpty())
            lines.append(minutesItem(u"%1: %2"_s.arg(source.workbook.unitLabel(unit), names.join(u", "_s))));
    }
    if (const QStringList names = namesPresent(all, {}); !names.isEmpty())
        lines.append(minutesItem(MinutesHead::tr("Others: %1").arg(names.join(u", "_s))));
    if (const QStringList names = namesAbsent(source, all); !names.isEmpty())
        lines.append(minutesItem(MinutesHead::tr("Not present: %1").arg(names.join(u", "_s))));
    for (const QString &unit : obligatoryUnits()) {
        if (namesPresent(all, unit).isEmpty())
            lines.append(u'\n' + missingUnit(source, all, unit));
    }
    return lines.join(u'\n');
}

QString purpose(const Source &source)
{
    QStringList parts;
    for (const Form *sheet : source.sheets) {
        QString goals = minutesProse(sheet->fields.value(u"goals"_s, noValue()).toString());
        // The delivered text begins with the word that is the heading here.
        if (const QString heading = MinutesHead::tr("Purpose") + u'\n'; goals.startsWith(heading))
            goals.remove(0, heading.size());
        if (goals.isEmpty())
            continue;
        if (source.sheets.size() > 1)
            parts.append(source.workbook.copyTitle(sheet->head.id));
        parts.append(goals);
    }
    return parts.isEmpty() ? MinutesHead::tr("No purpose is entered.") : parts.join(u"\n\n"_s);
}

QString summary(const Source &source)
{
    QStringList parts;
    for (const Form *sheet : source.sheets)
        parts.append(minutesProse(sheet->fields.value(u"summary"_s, noValue()).toString()));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString nextMeeting(const Source &source)
{
    QDate next;
    for (const Form *sheet : source.sheets) {
        const QDate date = QDate::fromString(sheet->fields.value(u"next_meeting"_s, noValue()).toString(), Qt::ISODate);
        next = date.isValid() ? date : next; // of the last step taken
    }
    if (!next.isValid())
        return MinutesHead::tr("No date is set for the next meeting.");
    QStringList parts{dayText(next)};
    for (const Row &row : source.workbook.single(u"ekstra-forankring"_s)->rows(u"meetings"_s)) {
        if (row.cell(u"date"_s).toString() != next.toString(Qt::ISODate))
            continue;
        if (const QString from = row.cell(u"from"_s).toString(); !from.isEmpty())
            parts.append(MinutesHead::tr("at %1", "time of day").arg(from));
        parts.append(row.cell(u"place"_s).toString());
        break;
    }
    parts.removeAll(QString());
    return MinutesHead::tr("The next meeting is on %1.").arg(parts.join(u", "_s));
}

} // namespace sjusteg::minutes
