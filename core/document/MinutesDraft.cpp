// SPDX-License-Identifier: MPL-2.0
// The minutes as the meeting gives them: which sections, and in which order.
#include "document/MinutesParts.h"

#include "document/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace minutes {

namespace {
struct MinutesHeadings {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Minutes)
};
} // namespace

Source::Source(const Workbook &book, const meeting::Meeting &held)
    : workbook(book)
    , meeting(held)
{
    for (const QString &id : held.forms) {
        if (const Form *sheet = book.form(id))
            sheets.append(sheet);
    }
    for (const Row &row : book.single(u"reg-avklaringer"_s)->rows(u"rows"_s)) {
        if (isMatterOfMeeting(row.cell(u"meeting"_s).toObject()))
            matters.append(row);
    }
    for (const Form *sheet : std::as_const(sheets)) {
        for (const Row &row : sheet->rows(u"agenda"_s)) {
            if (!row.cells.isEmpty())
                posts.append({row.id, sheet->head.id, row.cell(u"title"_s).toString(), row.cell(u"minutes"_s).toInt(), 0, {},
                              row.cell(u"method"_s).toString() == "break"_L1});
        }
    }
    readClock();
}

void Source::readClock()
{
    const meeting::ClockFace now = meeting.faceAt(workbook.clock().now());
    if (now.phase == meeting::Phase::NotBegun)
        return;
    hasEnded = now.phase == meeting::Phase::Ended;
    from = now.started;
    to = hasEnded ? now.expectedEnd : workbook.clock().now();
    face = now;
    changedMatters = changedPlaces(*this, workbook.single(u"reg-avklaringer"_s)->head.id);
}

QString Source::words(const QString &field) const
{
    const Wording wording(workbook);
    QStringList texts;
    for (const Form *sheet : sheets) {
        const Template *definition = workbook.catalog().find(sheet->head.templateId);
        const Field *asked = definition ? definition->field(field) : nullptr;
        const QString text = asked ? wording.text(*asked, sheet->fields.value(field, noValue())).trimmed() : QString();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(u", "_s);
}

QString Source::numbers() const
{
    QStringList steps;
    for (const Form *sheet : sheets) {
        const Template *definition = workbook.catalog().find(sheet->head.templateId);
        const QString step = QString::number(definition ? definition->step.value_or(0) : 0);
        if (!steps.contains(step))
            steps.append(step);
    }
    if (steps.size() < 2)
        return steps.value(0);
    const QString last = steps.takeLast();
    return MinutesHeadings::tr("%1 and %2", "the last two of a list").arg(steps.join(u", "_s), last);
}

bool Source::isMatterOfMeeting(const QJsonObject &reference) const
{
    return meeting.forms.contains(Reference::fromJson(reference).form);
}

} // namespace minutes

bool wasHeld(const Workbook &workbook, const meeting::Meeting &meeting)
{
    if (meeting.faceAt(workbook.clock().now()).phase != meeting::Phase::NotBegun)
        return true;
    return std::any_of(meeting.forms.cbegin(), meeting.forms.cend(), [&workbook](const QString &id) {
        const Form *sheet = workbook.form(id);
        const auto holds = [sheet](const QString &table, const QString &column) {
            const QVector<Row> &rows = sheet->rows(table);
            return std::any_of(rows.cbegin(), rows.cend(), [&column](const Row &row) { return !isBlank(row.cell(column)); });
        };
        return sheet && (holds(u"attendance"_s, u"present"_s) || holds(u"agenda"_s, u"state"_s));
    });
}

QVector<MinutesSection> draftMinutes(const Workbook &workbook, const meeting::Meeting &meeting)
{
    using minutes::MinutesHeadings;
    const minutes::Source source(workbook, meeting);
    QVector<MinutesSection> sections{{MinutesHeadings::tr("About the meeting"), minutes::about(source)},
                                     {MinutesHeadings::tr("Who was there"), minutes::attendance(source)},
                                     {MinutesHeadings::tr("Purpose"), minutes::purpose(source)},
                                     {MinutesHeadings::tr("Summary"), minutes::summary(source)},
                                     {MinutesHeadings::tr("What we did"), minutes::whatWasDone(source)},
                                     {MinutesHeadings::tr("Questions we thought about"), minutes::reflections(source)},
                                     {MinutesHeadings::tr("Decisions"), minutes::decisions(source)},
                                     {MinutesHeadings::tr("Tasks"), minutes::tasksOfMeeting(source)},
                                     {MinutesHeadings::tr("Clarifications and anchoring"), minutes::clarifications(source)},
                                     {MinutesHeadings::tr("Parked, for the next meeting"), minutes::parked(source)},
                                     {MinutesHeadings::tr("Changed in the forms"), minutes::changedForms(source)},
                                     {MinutesHeadings::tr("Aftermath"), minutes::aftermath(source)},
                                     {MinutesHeadings::tr("Next meeting"), minutes::nextMeeting(source)},
                                     {MinutesHeadings::tr("Planned and used time"), minutes::timeUsed(source)}};
    sections.removeIf([](const MinutesSection &section) { return section.text.isEmpty(); });
    return sections;
}

QVector<MinutesSection> currentMinutes(const Workbook &workbook, const meeting::Meeting &meeting)
{
    const QString &stored = meeting.record.minutes.text;
    return stored.isEmpty() ? draftMinutes(workbook, meeting) : minutesSections(stored);
}

QString minutesTitle(const Workbook &workbook, const meeting::Meeting &meeting)
{
    return minutes::MinutesHeadings::tr("Minutes of working meeting %1").arg(minutes::Source(workbook, meeting).numbers());
}

} // namespace sjusteg
