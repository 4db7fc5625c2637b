// SPDX-License-Identifier: MPL-2.0
#include "meeting/MeetingNames.h"

#include "handbook/Handbook.h"

#include <QCoreApplication>
#include <QLocale>

namespace sjusteg {

namespace {

struct MeetingName {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::MeetingName)
};

int stepOfSheet(const Workbook &workbook, const QString &runSheet)
{
    const std::optional<FormHead> head = workbook.head(runSheet);
    const Template *definition = head ? workbook.catalog().find(head->templateId) : nullptr;
    return definition ? definition->step.value_or(0) : 0;
}

bool isOfStep(const Workbook &workbook, const meeting::Meeting &meeting, int step)
{
    return step == 0
        || std::any_of(meeting.forms.cbegin(), meeting.forms.cend(), [&](const QString &form) { return stepOfSheet(workbook, form) == step; });
}

} // namespace

QString meetingName(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting)
{
    QStringList numbers;
    for (const QString &form : meeting.forms)
        numbers.append(QString::number(stepOfSheet(workbook, form)));
    numbers.removeDuplicates();
    if (numbers.size() > 1) {
        const QString last = numbers.takeLast();
        return MeetingName::tr("Working meeting %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
    }
    const int step = numbers.constFirst().toInt();
    return step < 1 ? MeetingName::tr("Working meeting") : MeetingName::tr("Working meeting %1 – %2").arg(step).arg(handbook.step(step).railTitle);
}

QString meetingLine(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting)
{
    QStringList said{meetingName(workbook, handbook, meeting)};
    const MeetingState &state = meeting.record.state;
    const QDateTime when = state.started.isValid() ? state.started : meeting.plan.start;
    said.append(when.isValid() ? QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat) : MeetingName::tr("no date yet"));
    if (isHeld(workbook, meeting))
        said.append(MeetingName::tr("held"));
    else if (state.started.isValid())
        said.append(MeetingName::tr("going on"));
    return said.join(QStringLiteral(" · "));
}

bool isHeld(const Workbook &workbook, const meeting::Meeting &meeting)
{
    if (meeting.record.state.started.isValid())
        return meeting.record.state.ended.isValid();
    const FormStatus status = workbook.head(meeting.lead)->status;
    return status == FormStatus::Done || status == FormStatus::Anchored;
}

QString meetingToShow(const Workbook &workbook, int step)
{
    if (const std::optional<meeting::Meeting> running = meeting::runningMeeting(workbook))
        return running->lead;
    const QVector<meeting::Meeting> all = meeting::allMeetings(workbook);
    for (const int wanted : {step, 0}) {
        for (const meeting::Meeting &meeting : all) {
            if (!isHeld(workbook, meeting) && isOfStep(workbook, meeting, wanted))
                return meeting.lead;
        }
        for (auto held = all.crbegin(); wanted > 0 && held != all.crend(); ++held) {
            if (isOfStep(workbook, *held, wanted))
                return held->lead;
        }
    }
    return all.isEmpty() ? QString() : all.constLast().lead;
}

} // namespace sjusteg
