// SPDX-License-Identifier: MPL-2.0
#include "meeting/ClockFace.h"

#include "meeting/Expectation.h"
#include "meeting/Track.h"

#include <algorithm>

namespace sjusteg::meeting {

namespace {

constexpr qint64 correctionHours = 12;

QDateTime momentOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds);
}

qint64 standingStill(const QVector<Standstill> &pauses, qint64 from, qint64 to)
{
    qint64 sum = 0;
    for (const Standstill &pause : pauses)
        sum += std::max<qint64>(0, std::min(to, pause.to) - std::max(from, pause.from));
    return sum;
}

PostState stateOf(int index, const QString &post, const Track &track, const Adjustment &adjustment)
{
    if (track.isGoing() && track.turns.last().post == index)
        return PostState::Current;
    if (track.done.contains(index))
        return PostState::Done;
    return adjustment.dropped.contains(post) ? PostState::Dropped : PostState::Waiting;
}

QVector<PostFace> plannedFaces(const Plan &plan, const Adjustment &adjustment, const Track &track)
{
    const QVector<PlannedPost> times = plannedTimes(plan);
    QVector<PostFace> faces;
    for (int i = 0; i < plan.posts.size(); ++i) {
        const Post &post = plan.posts.at(i);
        PostFace face;
        face.post = post.id;
        face.state = stateOf(i, post.id, track, adjustment);
        face.minutes = std::max(0, adjustment.minutes.value(post.id, post.minutes));
        face.plannedBegin = times.at(i).begin;
        faces.append(face);
    }
    return faces;
}

/// What each post has used, and when those that are not ahead began and ended.
void tellUsed(const Track &track, const QVector<Standstill> &pauses, qint64 now, QVector<PostFace> &faces)
{
    for (int i = 0; i < track.turns.size(); ++i) {
        const Turn &turn = track.turns.at(i);
        if (turn.post < 0)
            continue;
        const qint64 end = track.turnEnd(i, now);
        PostFace &face = faces[turn.post];
        face.usedSeconds += end - turn.begin - standingStill(pauses, turn.begin, end);
        if (!face.begin.isValid())
            face.begin = momentOf(turn.begin);
        face.end = momentOf(end);
    }
}

/// Where «next» and «back» lead.
void tellNeighbours(const Track &track, ClockFace &face)
{
    const QVector<int> ahead = postsAhead(face);
    const auto next = std::find_if(ahead.cbegin(), ahead.cend(), [&face](int index) { return index != face.current; });
    face.next = next == ahead.cend() ? -1 : *next;
    if (face.current >= 0 && track.turns.size() > 1)
        face.previous = track.turns.at(track.turns.size() - 2).post;
}

} // namespace

ClockFace faceAt(const Plan &plan, const Adjustment &adjustment, const QVector<MeetingEvent> &log, const QDateTime &now)
{
    const Track track = replay(plan, log);
    const qint64 at = track.ended.value_or(track.hasBegun() ? std::max(wholeSeconds(now), track.latest()) : wholeSeconds(now));
    const QVector<Standstill> pauses = track.standstills(at);

    ClockFace face;
    face.at = momentOf(at);
    if (track.hasBegun()) {
        face.phase = track.ended ? Phase::Ended : track.pausedSince ? Phase::Paused : Phase::Running;
        face.started = momentOf(track.turns.first().begin);
        face.elapsedSeconds = at - track.turns.first().begin;
        face.pausedSeconds = standingStill(pauses, track.turns.first().begin, at);
        face.current = track.ended ? -1 : track.turns.last().post;
    }
    if (track.pausedSince)
        face.pausedSince = momentOf(*track.pausedSince);

    const Plan held = heldPlan(plan, face);
    // Until it has begun a meeting is planned for the day the run-sheet says, though that day be past; then it is compared with nothing.
    const Plan &planned = track.hasBegun() ? held : plan;
    face.posts = plannedFaces(planned, adjustment, track);
    tellUsed(track, pauses, at, face.posts);
    face.plannedStart = planned.start;
    face.plannedEnd = plannedEnd(planned);
    const bool isToCome = plan.start.isValid() && plan.start > face.at;
    if (track.hasBegun() || isPlannedAround(plan, face.at) || isToCome)
        face.agreedEnd = adjustment.end.isValid() ? adjustment.end : face.plannedEnd;
    if (track.ended)
        face.expectedEnd = face.at;
    expectTimes(held, face);
    if (face.current >= 0) {
        const PostFace &current = face.posts.at(face.current);
            face.leftSeconds = current.minutes * minuteSeconds - current.usedSeconds;
    }
    tellNeighbours(track, face);
    return face;
}

std::pair<QDateTime, QDateTime> correctionRange(const Plan &plan, const QVector<MeetingEvent> &log, const QString &post, const QDateTime &now)
{
    const Track track = replay(plan, log);
    const int index = plan.indexOf(post);
    const int turn = index < 0 ? -1 : track.lastTurnOf(index);
    if (turn < 0)
        return {};
    constexpr qint64 hourSeconds = 3600;
    const qint64 begin = track.turns.at(turn).begin;
    const qint64 earliest = turn > 0 ? track.turns.at(turn - 1).begin : begin - correctionHours * hourSeconds;
    return {momentOf(earliest), momentOf(track.turnEnd(turn, std::max(begin, wholeSeconds(now))))};
}

} // namespace sjusteg::meeting
