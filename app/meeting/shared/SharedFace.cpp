// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedFace.h"

#include "meeting/ClockWords.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct SharedText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SharedFace)
};

const Template *sharedSheetTemplate(const Workbook &workbook, const Form &sheet)
{
    return workbook.catalog().find(sheet.head.templateId);
}

void saySaying(SharedFace &face, const Field *field, const QString &text)
{
    const QString said = text.trimmed();
    if (field && !said.isEmpty() && said != QStringLiteral("–") && said != QStringLiteral("-"))
        face.sayings.append({field->label, said});
}

void sayGoals(SharedFace &face, const Workbook &workbook, const Form &sheet)
{
    const Template *definition = sharedSheetTemplate(workbook, sheet);
    saySaying(face, definition ? definition->field(QStringLiteral("goals")) : nullptr, sheet.fields.value(QStringLiteral("goals")).toString());
}

QString methodName(const Field *method, const Row &row)
{
    const Option *option = method ? method->option(row.cell(QStringLiteral("method")).toString()) : nullptr;
    return option ? option->label : QString();
}

/// Purpose, method and expected result. The first post of a run-sheet opens with what the whole meeting is for.
void sayTask(SharedFace &face, const Workbook &workbook, const meeting::Plan &plan, const meeting::Post &post)
{
    const Form *sheet = workbook.form(post.form);
    const Row *row = sheet ? sheet->row(QStringLiteral("agenda"), post.id) : nullptr;
    const Template *definition = sheet ? sharedSheetTemplate(workbook, *sheet) : nullptr;
    if (!row || !definition)
        return;
    const auto first = std::find_if(plan.posts.cbegin(), plan.posts.cend(), [&post](const meeting::Post &each) { return each.form == post.form; });
    if (first->id == post.id)
        sayGoals(face, workbook, *sheet);
    if (!face.sayings.isEmpty())
        return; // as large as can be: they are read aloud
    saySaying(face, definition->field(QStringLiteral("agenda.purpose")), row->cell(QStringLiteral("purpose")).toString());
    const Field *method = definition->field(QStringLiteral("agenda.method"));
    if (!post.isBreak)
        saySaying(face, method, methodName(method, *row));
    saySaying(face, definition->field(QStringLiteral("agenda.result")), row->cell(QStringLiteral("result")).toString());
}

/// «Post 4 av 9»: what was left out is not counted.
QString placeInPlan(const meeting::ClockFace &clock)
{
    int number = 0;
    int count = 0;
    for (qsizetype i = 0; i < clock.posts.size(); ++i) {
        if (clock.posts.at(i).state == meeting::PostState::Dropped)
            continue;
        ++count;
        number = i <= clock.current ? count : number;
    }
    return SharedText::tr("Post %1 of %2").arg(number).arg(count);
}

QVector<SharedFace::Ahead> postsAfter(const meeting::Plan &plan, const meeting::ClockFace &clock)
{
    QVector<SharedFace::Ahead> ahead;
    for (qsizetype i = clock.current + 1; i < clock.posts.size(); ++i) {
        const meeting::PostFace &post = clock.posts.at(i);
        if (post.state == meeting::PostState::Waiting)
            ahead.append({clockwords::timeOfDay(post.begin), plan.posts.at(i).title});
    }
    return ahead;
}

} // namespace

QString SharedFace::spoken() const
{
    QStringList said{meeting, facts, title};
    for (const Saying &saying : sayings)
        said.append(saying.label + QStringLiteral(": ") + saying.text);
    said.append(warning);
    said.append(standing);
    for (const Ahead &post : ahead)
        said.append(post.time + QLatin1Char(' ') + post.title);
    said.removeAll(QString());
    return said.join(QLatin1Char('\n'));
}

SharedFace waitingFace(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting)
{
    SharedFace face;
    face.title = meetingName(workbook, handbook, meeting);
    for (const QString &form : meeting.forms) {
        if (const Form *sheet = workbook.form(form))
            sayGoals(face, workbook, *sheet);
    }
    face.aheadHeading = SharedText::tr("Programme");
    const meeting::Plan plan = meeting::heldAt(meeting.plan, workbook.clock().now());
    const QVector<meeting::PlannedPost> times = meeting::plannedTimes(plan);
    for (qsizetype i = 0; i < plan.posts.size(); ++i)
        face.ahead.append({meeting.plan.start.isValid() ? clockwords::timeOfDay(times.at(i).begin) : QString(), plan.posts.at(i).title});
    if (meeting.plan.start.isValid()) {
        face.time = clockwords::timeOfDay(plan.start);
        face.timeNote = SharedText::tr("we begin");
    }
    return face;
}

SharedFace runningFace(const Workbook &workbook, const Handbook &handbook, const LiveMeeting &live, bool withStanding)
{
    const meeting::Meeting &meeting = *live.running();
    const meeting::ClockFace &clock = live.face();
    SharedFace face;
    face.stage = SharedFace::Stage::Running;
    face.meeting = meetingName(workbook, handbook, meeting);
    const meeting::Post *post = live.currentPost();
    if (!post)
        return face;
    const meeting::PostFace &now = clock.posts.at(clock.current);
    face.facts = placeInPlan(clock);
    face.title = post->title;
    sayTask(face, workbook, meeting.plan, *post);
    face.time = clockwords::left(clock.leftSeconds);
    face.timeNote = clockwords::leftOf(clock.leftSeconds, now.minutes);
    face.level = live.level();
    const bool paused = clock.phase == meeting::Phase::Paused;
    if (paused)
        face.warning = SharedText::tr("❚❚ Pause since %1").arg(clockwords::timeOfDay(clock.pausedSince));
    else
        face.warning = clockwords::warning(face.level, clock.leftSeconds);
    if (withStanding)
        face.standing = clockwords::behind(clock.behindSeconds);
    if (post->isBreak && live.nextPost())
        face.sayings.append({SharedText::tr("We go on at %1").arg(clockwords::timeOfDay(now.end)), live.nextPost()->title});
    face.ahead = postsAfter(meeting.plan, clock);
    face.aheadHeading = SharedText::tr("After this");
    const qreal whole = qreal(now.minutes) * meeting::minuteSeconds;
    face.used = whole > 0 ? std::clamp(1 - qreal(clock.leftSeconds) / whole, 0.0, 1.0) : 1;
    return face;
}

SharedFace endedFace()
{
    SharedFace face;
    face.stage = SharedFace::Stage::Ended;
    face.title = SharedText::tr("Thank you for today");
    return face;
}

} // namespace sjusteg
