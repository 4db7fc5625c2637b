// SPDX-License-Identifier: MPL-2.0
#include "document/Invitation.h"

#include "document/Attendance.h"
#include "document/MinutesDraft.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InvitationText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Invitation)
};

/// The parts of the meeting by date: itself, and copies of the same step that are still to come.
QVector<meeting::Meeting> partsOf(const Workbook &workbook, const meeting::Meeting &asked)
{
    const auto lead = workbook.head(asked.lead);
    QVector<meeting::Meeting> parts{asked};
    for (const meeting::Meeting &other : meeting::allMeetings(workbook)) {
        const auto head = workbook.head(other.lead);
        if (other.lead != asked.lead && lead && head && head->templateId == lead->templateId && !wasHeld(workbook, other))
            parts.append(other);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const meeting::Meeting &a, const meeting::Meeting &b) {
        return a.plan.start.isValid() && (!b.plan.start.isValid() || a.plan.start < b.plan.start);
    });
    return parts;
}

QVector<const Form *> sheetsOf(const Workbook &workbook, const QVector<meeting::Meeting> &parts)
{
    QVector<const Form *> sheets;
    for (const meeting::Meeting &part : parts) {
        for (const QString &id : part.forms) {
            if (const Form *sheet = workbook.form(id))
                sheets.append(sheet);
        }
    }
    return sheets;
}

QString timeText(const QDateTime &moment)
{
    return moment.toString(u"HH:mm"_s);
}

QString whenText(const InvitationDate &date)
{
    if (!date.begin.isValid())
        return InvitationText::tr("the date is not set yet");
    const QString day = QLocale().toString(date.begin.date(), u"dddd d. MMMM yyyy"_s);
    return InvitationText::tr("%1, at %2–%3").arg(day, timeText(date.begin), timeText(date.end));
}

QString firstWords(const QVector<const Form *> &sheets, const QString &field)
{
    for (const Form *sheet : sheets) {
        if (const QString text = sheet->fields.value(field, noValue()).toString().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

QString leaderName(const Workbook &workbook, const QVector<const Form *> &sheets)
{
    for (const Form *sheet : sheets) {
        if (const QString name = workbook.personName(sheet->fields.value(u"leader"_s, noValue())); !name.isEmpty())
            return name;
    }
    return {};
}

/// «Arbeidsmøte 2: Vurdere og justere …»; of two steps both.
QString meetingTitle(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting)
{
    QStringList numbers;
    QStringList titles;
    for (const Form *sheet : sheetsOf(workbook, {meeting})) {
        const Template *definition = workbook.catalog().find(sheet->head.templateId);
        const int step = definition ? definition->step.value_or(0) : 0;
        if (step < 1 || step > handbook.steps().size())
            continue;
        numbers.append(QString::number(step));
        titles.append(handbook.step(step).title);
    }
    return InvitationText::tr("Working meeting %1: %2").arg(numbers.join(u" + "_s), titles.join(u"; "_s));
}

QStringList agendaLines(const meeting::Plan &plan)
{
    const QVector<meeting::PlannedPost> times = meeting::plannedTimes(plan);
    QStringList lines;
    for (qsizetype i = 0; i < plan.posts.size(); ++i) {
        const meeting::Post &post = plan.posts.at(i);
        const QString minutes = InvitationText::tr("%n min", nullptr, post.minutes);
        const QDateTime begin = times.value(i).begin;
        lines.append(begin.isValid() ? u"%1  %2 (%3)"_s.arg(timeText(begin), post.title, minutes) : u"– %1 (%2)"_s.arg(post.title, minutes));
    }
    return lines;
}

/// What is to be ready: the points «before» of the steps themselves and those that were added. The shared ones are the meeting leader's own.
QStringList preparations(const Workbook &workbook, const QVector<const Form *> &sheets)
{
    QStringList lines;
    for (const Form *sheet : sheets) {
        const Template *definition = workbook.catalog().find(sheet->head.templateId);
        const Field *list = definition ? definition->field(u"leader_list"_s) : nullptr;
        for (const Row &row : list ? sheet->rows(list->id) : QVector<Row>()) {
            const bool shared = list->handbookRows.contains(row.id);
            const QString item = u"– "_s + row.cell(u"item"_s).toString().trimmed();
            if (row.cell(u"when"_s).toString() == "before"_L1 && !shared && item.size() > 2 && !lines.contains(item))
                lines.append(item);
        }
    }
    return lines;
}

/// Unit by unit. Where nobody has been put on the list yet, it is the whole working group.
QStringList called(const Workbook &workbook, const QVector<const Form *> &sheets)
{
    QVector<std::pair<QString, QString>> people; // unit, name
    for (const Invitee &one : invitees(workbook, sheets))
        people.append({one.unit, one.name});
    if (people.isEmpty()) {
        for (const Row &row : workbook.single(u"reg-arbeidsgruppe"_s)->rows(u"rows"_s)) {
            if (row.cell(u"active"_s).toBool())
                people.append({row.cell(u"unit"_s).toString(), row.cell(u"name"_s).toString()});
        }
    }
    QStringList units;
    for (const Option &unit : workbook.units(false))
        units.append(unit.id);
    units.append(QString());
    QStringList lines;
    for (const QString &unit : std::as_const(units)) {
        QStringList names;
        for (const auto &[of, name] : std::as_const(people)) {
            if (of == unit)
                names.append(name);
        }
        names.removeAll(QString());
        if (!names.isEmpty())
            lines.append(u"%1: %2"_s.arg(unit.isEmpty() ? InvitationText::tr("Others") : workbook.unitLabel(unit), names.join(u", "_s)));
    }
    return lines;
}

/// A heading with its lines, or nothing.
QString paragraphOf(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading + u'\n' + lines.join(u'\n');
}

QString purposeOf(const QVector<const Form *> &sheets)
{
    const QString heading = InvitationText::tr("Purpose");
    QStringList goals;
    for (const Form *sheet : sheets) {
        QString text = sheet->fields.value(u"goals"_s, noValue()).toString().trimmed();
        // The delivered text begins with the word that is the heading here.
        if (text.startsWith(heading + u'\n'))
            text.remove(0, heading.size() + 1);
        goals.append(text);
    }
    goals.removeAll(QString());
    return paragraphOf(heading, goals);
}

QString joinedParagraphs(QStringList paragraphs)
{
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

QStringList agendaOf(const QVector<meeting::Meeting> &parts, const QVector<InvitationDate> &dates)
{
    QStringList paragraphs;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString heading = parts.size() == 1 ? InvitationText::tr("Agenda") : InvitationText::tr("Agenda, part %1, %2").arg(i + 1).arg(whenText(dates.at(i)));
        paragraphs.append(paragraphOf(heading, agendaLines(parts.at(i).plan)));
    }
    return paragraphs;
}

QString whenAndWhere(const QVector<InvitationDate> &dates, const QString &leader)
{
    const auto place = [](const InvitationDate &date) { return date.place.isEmpty() ? InvitationText::tr("the place is not set yet") : date.place; };
    QStringList lines;
    if (dates.size() == 1) {
        lines << InvitationText::tr("When: %1").arg(whenText(dates.constFirst())) << InvitationText::tr("Where: %1").arg(place(dates.constFirst()));
    } else {
        for (qsizetype i = 0; i < dates.size(); ++i)
            lines << InvitationText::tr("Part %1: %2, %3").arg(i + 1).arg(whenText(dates.at(i)), place(dates.at(i)));
    }
    if (!leader.isEmpty())
        lines << InvitationText::tr("Meeting leader: %1").arg(leader);
    return lines.join(u'\n');
}

} // namespace

Invitation buildInvitation(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting)
{
    const QVector<meeting::Meeting> parts = partsOf(workbook, meeting);
    const QVector<const Form *> sheets = sheetsOf(workbook, parts);
    Invitation invitation;
    invitation.title = meetingTitle(workbook, handbook, meeting);
    for (const meeting::Meeting &part : parts) {
        invitation.dates.append({u"%1-meeting@sjusteg"_s.arg(part.lead), part.plan.start, meeting::plannedEnd(part.plan),
                                 firstWords(sheetsOf(workbook, {part}), u"place"_s)});
    }
    const auto without = [&invitation](auto isMissing) { return std::any_of(invitation.dates.cbegin(), invitation.dates.cend(), isMissing); };
    if (without([](const InvitationDate &date) { return !date.begin.isValid(); }))
        invitation.missing.append(InvitationText::tr("Date"));
    if (without([](const InvitationDate &date) { return date.place.isEmpty(); }))
        invitation.missing.append(InvitationText::tr("Place"));

    const QString leader = leaderName(workbook, sheets);
    const InvitationDate &first = invitation.dates.constFirst();
    invitation.subject = InvitationText::tr("Invitation: %1").arg(invitation.title);
    if (first.begin.isValid())
        invitation.subject += InvitationText::tr(", %1 at %2").arg(first.begin.toString(u"dd.MM.yyyy"_s), timeText(first.begin));

    QStringList content{purposeOf(sheetsOf(workbook, {meeting}))};
    content += agendaOf(parts, invitation.dates);
    content += paragraphOf(InvitationText::tr("To be ready before the meeting"), preparations(workbook, sheets));
    content += paragraphOf(InvitationText::tr("Called to the meeting"), called(workbook, sheets));
    invitation.calendarText = joinedParagraphs(content);
    invitation.body = joinedParagraphs(QStringList{InvitationText::tr("Hello,"), InvitationText::tr("You are invited to %1.").arg(invitation.title),
                                                   whenAndWhere(invitation.dates, leader)}
                                       + content
                                       + QStringList{InvitationText::tr("Tell the meeting leader if you cannot come, so that your unit can send somebody else."), leader});
    return invitation;
}

} // namespace sjusteg
