// SPDX-License-Identifier: MPL-2.0
#include "meeting/Meeting.h"
#include "meeting/Press.h"
#include "meeting/Track.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::meeting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PressText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::meeting::Press)
};

/// The post that is meant where none is named.
QString meantPost(const Plan &plan, const ClockFace &face, QLatin1StringView press)
{
    const auto name = [&plan](int index) { return index < 0 ? QString() : plan.posts.at(index).id; };
    if (press == press::start || press == press::next)
        return name(face.next);
    if (press == press::back)
        return name(face.previous);
    return press == press::began ? name(face.current) : QString();
}

/// Why the press makes no sense as the meeting stands; empty when it does.
QString objection(const Meeting &meeting, const ClockFace &face, QLatin1StringView press)
{
    if (press == press::start)
        return face.phase == Phase::NotBegun ? QString() : PressText::tr("The meeting has already begun.");
    if (face.phase == Phase::NotBegun)
        return PressText::tr("The meeting has not begun yet.");
    if (press == press::reopen) {
        if (face.phase != Phase::Ended)
            return PressText::tr("The meeting has not ended.");
        return meeting.record.minutes.final ? PressText::tr("The minutes of the meeting are final. Open them again first.") : QString();
    }
    if (press == press::began || press == press::clock)
        return {};
    if (face.phase == Phase::Ended)
        return PressText::tr("The meeting has ended. Open it again first.");
    if (press == press::pause && face.phase == Phase::Paused)
        return PressText::tr("The clock already stands still.");
    return press == press::resume && face.phase != Phase::Paused ? PressText::tr("The clock does not stand still.") : QString();
}

QString objectionToPost(const Plan &plan, const ClockFace &face, QLatin1StringView press, const QString &post)
{
    if (post.isEmpty()) {
        if (plan.posts.isEmpty())
            return PressText::tr("The run-sheet has no items. Add one first.");
        return press == press::next ? PressText::tr("That was the last item.") : PressText::tr("There is no item before this one.");
    }
    if (plan.indexOf(post) < 0)
        return PressText::tr("The run-sheet has no item «%1».").arg(post);
    if ((press == press::next || press == press::back) && plan.indexOf(post) == face.current)
        return PressText::tr("The meeting is already at this item.");
    return {};
}

QString objectionToTime(const Meeting &meeting, const QString &post, const QDateTime &at, const QDateTime &now)
{
    const auto [earliest, latest] = correctionRange(meeting.plan, meeting.record.events, post, now);
    if (!earliest.isValid())
        return PressText::tr("The item has not begun yet.");
    if (at >= earliest && at <= latest)
        return {};
    const QString from = earliest.toLocalTime().toString(u"HH:mm"_s);
    return PressText::tr("The item must have begun between %1 and %2.").arg(from, latest.toLocalTime().toString(u"HH:mm"_s));
}

bool namesPost(QLatin1StringView press)
{
    return press == press::start || press == press::next || press == press::back || press == press::began;
}

bool isPress(QLatin1StringView press)
{
    return namesPost(press) || press == press::pause || press == press::resume || press == press::clock || press == press::end || press == press::reopen;
}

/// The cells that follow from a press, of a post that was `before` and is `now`.
class PostCells
{
public:
    PostCells(const Workbook &workbook, const Post &post)
        : m_form(*workbook.form(post.form)), m_row(m_form.row(u"agenda"_s, post.id))
    {
    }

    bool canChange() const { return m_row && m_form.head.status != FormStatus::Done && m_form.head.status != FormStatus::Anchored; }

    void follow(const PostFace &before, const PostFace &now)
    {
        const bool wasDone = before.state == PostState::Done;
        if (now.state == PostState::Done) {
            if (!wasDone || before.usedSeconds != now.usedSeconds)
                set(u"actual"_s, int((now.usedSeconds + minuteSeconds / 2) / minuteSeconds));
            if (!wasDone && isBlank(m_row->cell(u"state"_s)))
                set(u"state"_s, u"yes"_s);
        } else if (wasDone) {
            set(u"actual"_s, noValue());
            replaceState(u"yes"_s, noValue());
        }
    }

    /// Only where the state is what the program would have set itself.
    void replaceState(const Value &from, const Value &to)
    {
        const Value state = m_row->cell(u"state"_s);
        if (state == from || (isBlank(from) && isBlank(state)))
            set(u"state"_s, to);
    }

    QVector<FormChange> changes() const { return m_changes; }

private:
    void set(const QString &column, const Value &value)
    {
        const Value before = m_row->cell(column);
        if (before != value)
            m_changes.append({m_form.head.id, SetCell{{u"agenda."_s + column, m_row->id, {}}, before, value}});
    }

    const Form &m_form;
    const Row *m_row;
    QVector<FormChange> m_changes;
};

QVector<FormChange> cellsAfter(const Workbook &workbook, const Meeting &after, const ClockFace &before, const ClockFace &now)
{
    QVector<FormChange> changes;
    const QSet<QString> cut = after.choices().adjustment.dropped;
    for (int i = 0; i < after.plan.posts.size(); ++i) {
        PostCells cells(workbook, after.plan.posts.at(i));
        if (!cells.canChange())
            continue;
        cells.follow(before.posts.at(i), now.posts.at(i));
        // What was left out is told of in the run-sheet once the meeting is over.
        const bool isCut = cut.contains(now.posts.at(i).post) && now.posts.at(i).state == PostState::Dropped;
        if (isCut && before.phase != Phase::Ended && now.phase == Phase::Ended)
            cells.replaceState(noValue(), u"dropped"_s);
        else if (isCut && before.phase == Phase::Ended && now.phase != Phase::Ended)
            cells.replaceState(u"dropped"_s, noValue());
        changes += cells.changes();
    }
    return changes;
}

MeetingState stateAfter(const Meeting &meeting, QLatin1StringView press, const ClockFace &now)
{
    MeetingState state = meeting.record.state;
    state.started = now.started;
    state.ended = now.phase == Phase::Ended ? now.expectedEnd : QDateTime();
    if (press == press::start) {
        Choices choices = meeting.choices();
        choices.forms = meeting.forms;
        choices.posts.clear();
        for (const Post &post : meeting.plan.posts)
            choices.posts.append(post.id);
        state.state = choices.toJson();
    }
    return state;
}

} // namespace

Result<MeetingEvent> logLine(const Meeting &meeting, QLatin1StringView press, const QString &post, const QDateTime &at, const QDateTime &now)
{
    if (!isPress(press) || !at.isValid())
        return Problem{PressText::tr("«%1» cannot be done in a meeting.").arg(QString(press)), {}};
    const ClockFace face = meeting.faceAt(now);
    QString wrong = objection(meeting, face, press);
    const QString meant = namesPost(press) && post.isEmpty() ? meantPost(meeting.plan, face, press) : post;
    if (wrong.isEmpty() && namesPost(press))
        wrong = objectionToPost(meeting.plan, face, press, meant);
    if (wrong.isEmpty() && press == press::began)
        wrong = objectionToTime(meeting, meant, at, now);
    if (const qint64 seconds = meant.toLongLong(); wrong.isEmpty() && press == press::clock && (seconds == 0 || !isClockChange(seconds)))
        wrong = PressText::tr("A change of the clock is a number of seconds.");
    if (!wrong.isEmpty())
        return Problem{wrong, {}};
    const int number = meeting.record.events.isEmpty() ? 1 : meeting.record.events.last().number + 1;
    return MeetingEvent{number, at, QString(press), meant};
}

Result<Edit> pressed(const Workbook &workbook, const Meeting &meeting, QLatin1StringView press, const QString &post, const QDateTime &at)
{
    const QDateTime now = std::max(at, workbook.clock().now());
    const Result<MeetingEvent> line = logLine(meeting, press, post, at, now);
    if (!line)
        return line.problem();
    Meeting after = meeting;
    after.record.events.append(*line);
    const ClockFace face = after.faceAt(now);
    after.record.state = stateAfter(meeting, press, face);

    Edit edit{PressText::tr("Meeting"), u"edit"_s, {{meeting.lead, AddEvent{*line}}}};
    if (after.record.state != meeting.record.state)
        edit.changes.append({meeting.lead, SetMeeting{meeting.record.state, after.record.state}});
    edit.changes += cellsAfter(workbook, after, meeting.faceAt(now), face);
    return edit;
}

Edit chosen(const Meeting &meeting, const Choices &choices, const QString &text)
{
    MeetingState state = meeting.record.state;
    state.state = choices.toJson();
    return {text, u"edit"_s, {{meeting.lead, SetMeeting{meeting.record.state, state}}}};
}

Edit adjusted(const Meeting &meeting, const Adjustment &adjustment)
{
    Choices choices = meeting.choices();
    choices.adjustment = adjustment;
    return chosen(meeting, choices, PressText::tr("Adjust the rest"));
}

} // namespace sjusteg::meeting
