// SPDX-License-Identifier: MPL-2.0
#include "meeting/Meeting.h"

#include "handbook/Steps.h"
#include "meeting/Press.h"
#include "meeting/RunSheet.h"

#include <algorithm>

namespace sjusteg::meeting {

namespace {

/// All run-sheets of the file, by step and then as they were made.
QVector<const Form *> runSheets(const Workbook &workbook)
{
    QVector<const Form *> sheets;
    for (int step = 1; step <= lastStep; ++step) {
        for (const Template *definition : workbook.catalog().ofStep(step)) {
            if (definition->kind != TemplateKind::RunSheet)
                continue;
            for (const FormHead &head : workbook.copies(definition->id)) {
                if (const Form *sheet = workbook.form(head.id); sheet && head.stored)
                    sheets.append(sheet);
            }
        }
    }
    return sheets;
}

bool hasStarted(const Form &sheet)
{
    const QVector<MeetingEvent> &log = sheet.meeting.events;
    return std::any_of(log.cbegin(), log.cend(), [](const MeetingEvent &event) { return event.kind == press::start; });
}

Meeting assembled(const Workbook &workbook, const QStringList &forms)
{
    Meeting meeting;
    meeting.forms = forms;
    meeting.lead = forms.constFirst();
    meeting.record = workbook.form(meeting.lead)->meeting;
    const Choices choices = meeting.choices();
    QSet<QString> kept(choices.posts.cbegin(), choices.posts.cend());
    for (const MeetingEvent &event : std::as_const(meeting.record.events))
        kept.insert(event.post);
    QVector<const Form *> sheets;
    for (const QString &form : forms)
        sheets.append(workbook.form(form));
    meeting.plan = planOf(workbook.catalog(), sheets, kept);
    meeting.adjustment = choices.adjustment;
    // What was put off in the run-sheet itself while the meeting ran is left out of what is to come.
    for (const Post &post : std::as_const(meeting.plan.posts)) {
        if (isPutOff(*workbook.form(post.form)->row(QStringLiteral("agenda"), post.id)))
            meeting.adjustment.dropped.insert(post.id);
    }
    return meeting;
}

/// Run-sheets of different steps with the same date and start are one meeting. Of several copies of one step, the first of each step go together.
QVector<QStringList> plannedTogether(const QVector<const Form *> &waiting)
{
    QVector<QStringList> meetings;
    QHash<QString, int> copiesAt; // date, start and template
    QMap<std::pair<QDateTime, int>, qsizetype> placeOf;
    for (const Form *sheet : waiting) {
        const QDateTime start = startOf(*sheet);
        if (!start.isValid()) {
            meetings.append({sheet->head.id});
            continue;
        }
        const int rank = copiesAt[start.toString(Qt::ISODate) + sheet->head.templateId]++;
        const auto place = placeOf.constFind({start, rank});
        if (place != placeOf.constEnd()) {
            meetings[*place].append(sheet->head.id);
            continue;
        }
        placeOf.insert({start, rank}, meetings.size());
        meetings.append({sheet->head.id});
    }
    return meetings;
}

/// The run-sheets of each meeting, the begun ones first.
QVector<QStringList> allTogether(const Workbook &workbook)
{
    const QVector<const Form *> sheets = runSheets(workbook);
    QVector<QStringList> meetings;
    QSet<QString> taken;
    const auto isFree = [&taken](const QString &form) { return !taken.contains(form); };
    for (const Form *sheet : sheets) {
        if (!hasStarted(*sheet))
            continue;
        QStringList forms{sheet->head.id};
        for (const QString &form : Choices::fromJson(sheet->meeting.state.state).forms) {
            const auto there = std::find_if(sheets.cbegin(), sheets.cend(), [&form](const Form *one) { return one->head.id == form; });
            if (there != sheets.cend() && !forms.contains(form) && isFree(form) && !hasStarted(**there))
                forms.append(form);
        }
        taken.unite(QSet<QString>(forms.cbegin(), forms.cend()));
        meetings.append(forms);
    }
    QVector<const Form *> waiting;
    std::copy_if(sheets.cbegin(), sheets.cend(), std::back_inserter(waiting), [&isFree](const Form *sheet) { return isFree(sheet->head.id); });
    return meetings + plannedTogether(waiting);
}

int stepOf(const Workbook &workbook, const Meeting &meeting)
{
    return workbook.catalog().find(workbook.head(meeting.lead)->templateId)->step.value_or(0);
}

} // namespace

std::optional<Meeting> meetingOf(const Workbook &workbook, const QString &runSheet)
{
    for (const QStringList &forms : allTogether(workbook)) {
        if (forms.contains(runSheet))
            return assembled(workbook, forms);
    }
    return std::nullopt;
}

QVector<Meeting> allMeetings(const Workbook &workbook)
{
    QVector<Meeting> meetings;
    for (const QStringList &forms : allTogether(workbook))
        meetings.append(assembled(workbook, forms));
    const auto order = [&workbook](const Meeting &meeting) {
        const QDateTime start = meeting.plan.start.isValid() ? meeting.plan.start : meeting.record.state.started;
        // Those without a date come last.
        return std::tuple(stepOf(workbook, meeting), !start.isValid(), start);
    };
    std::stable_sort(meetings.begin(), meetings.end(), [&order](const Meeting &a, const Meeting &b) { return order(a) < order(b); });
    return meetings;
}

std::optional<Meeting> runningMeeting(const Workbook &workbook)
{
    std::optional<Meeting> running;
    QDateTime started;
    for (const Meeting &meeting : allMeetings(workbook)) {
        const ClockFace face = meeting.faceAt(workbook.clock().now());
        if (face.phase != Phase::Running && face.phase != Phase::Paused)
            continue;
        if (!running || started < face.started) {
            started = face.started;
            running = meeting;
        }
    }
    return running;
}

} // namespace sjusteg::meeting
