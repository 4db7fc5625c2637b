// SPDX-License-Identifier: MPL-2.0
#include "meeting/Track.h"

#include "meeting/Press.h"

#include <algorithm>

namespace sjusteg::meeting {

namespace {

/// Takes the log line by line.
class Replay
{
public:
    explicit Replay(const Plan &plan)
        : m_plan(plan)
    {
    }

    void take(const MeetingEvent &event);
    const Track &track() const { return m_track; }

private:
    void moveOn(int post, qint64 at);
    void goBack(int post, qint64 at);
    void correct(int post, qint64 at);
    void endPause(qint64 at);
    void end(qint64 at);
    void reopen(qint64 at);
    void shift(qint64 seconds);

    const Plan &m_plan;
    Track m_track;
};

void Replay::take(const MeetingEvent &event)
{
    const qint64 at = wholeSeconds(event.at);
    const int post = m_plan.indexOf(event.post);
    if (event.kind == press::start && !m_track.hasBegun())
        // Without the post it began with (its row is gone), the meeting has begun all the same.
        m_track.turns.append({post >= 0 || m_plan.posts.isEmpty() ? post : 0, at});
    else if (event.kind == press::clock)
        shift(isClockChange(event.post.toLongLong()) ? event.post.toLongLong() : 0);
    else if (event.kind == press::reopen && m_track.ended)
        reopen(at);
    else if (event.kind == press::began && post >= 0)
        correct(post, at);
    if (!m_track.isGoing())
        return;
    if (event.kind == press::next && post >= 0 && post != m_track.turns.last().post)
        moveOn(post, at);
    else if (event.kind == press::back && post >= 0 && post != m_track.turns.last().post)
        goBack(post, at);
    else if (event.kind == press::pause && !m_track.pausedSince)
        m_track.pausedSince = at;
    else if (event.kind == press::resume)
        endPause(at);
    else if (event.kind == press::end)
        end(at);
}

void Replay::moveOn(int post, qint64 at)
{
    endPause(at);
    m_track.done.insert(m_track.turns.last().post);
    m_track.done.remove(post);
    m_track.turns.append({post, std::max(at, m_track.turns.last().begin)});
}

void Replay::goBack(int post, qint64 at)
{
    endPause(at);
    for (qsizetype i = m_track.lastTurnOf(post) + 1; i < m_track.turns.size(); ++i)
        m_track.done.remove(m_track.turns.at(i).post);
    m_track.done.remove(post);
    if (m_track.turns.size() > 1 && at - m_track.turns.last().begin < press::slipSeconds)
        at = m_track.turns.takeLast().begin;
    if (m_track.turns.last().post != post)
        m_track.turns.append({post, std::max(at, m_track.turns.last().begin)});
}

void Replay::correct(int post, qint64 at)
{
    const int turn = m_track.lastTurnOf(post);
    if (turn < 0 || (turn > 0 && at < m_track.turns.at(turn - 1).begin))
        return;
    const bool isLast = turn == m_track.turns.size() - 1;
    if ((!isLast && at > m_track.turns.at(turn + 1).begin) || (isLast && m_track.ended && at > *m_track.ended))
        return;
    m_track.turns[turn].begin = at;
}

void Replay::endPause(qint64 at)
{
    if (m_track.pausedSince && at > *m_track.pausedSince)
        m_track.pauses.append({*m_track.pausedSince, at});
    m_track.pausedSince.reset();
}

void Replay::end(qint64 at)
{
    endPause(at);
    m_track.done.insert(m_track.turns.last().post);
    m_track.ended = std::max(at, m_track.turns.last().begin);
}

void Replay::reopen(qint64 at)
{
    if (at - *m_track.ended >= press::slipSeconds)
        m_track.pauses.append({*m_track.ended, at});
    m_track.ended.reset();
    m_track.done.remove(m_track.turns.last().post);
}

/// The clock as it is now is right, so what was logged by the old one happened that much later or earlier.
void Replay::shift(qint64 seconds)
{
    for (Turn &turn : m_track.turns)
        turn.begin += seconds;
    for (Standstill &pause : m_track.pauses)
        pause = {pause.from + seconds, pause.to + seconds};
    for (std::optional<qint64> *moment : {&m_track.pausedSince, &m_track.ended}) {
        if (*moment)
            **moment += seconds;
    }
}

} // namespace

qint64 Track::latest() const
{
    qint64 latest = turns.isEmpty() ? 0 : turns.last().begin;
    for (const Standstill &pause : pauses)
        latest = std::max(latest, pause.to);
    return std::max({latest, pausedSince.value_or(latest), ended.value_or(latest)});
}

int Track::lastTurnOf(int post) const
{
    for (qsizetype i = turns.size() - 1; i >= 0; --i) {
        if (turns.at(i).post == post)
            return int(i);
    }
    return -1;
}

qint64 Track::turnEnd(int turn, qint64 now) const
{
    return turn + 1 < turns.size() ? turns.at(turn + 1).begin : ended.value_or(now);
}

QVector<Standstill> Track::standstills(qint64 now) const
{
    QVector<Standstill> all = pauses;
    if (pausedSince)
        all.append({*pausedSince, now});
    std::sort(all.begin(), all.end(), [](const Standstill &a, const Standstill &b) { return a.from < b.from; });
    QVector<Standstill> apart;
    qint64 free = turns.isEmpty() ? now : turns.first().begin;
    for (const Standstill &pause : std::as_const(all)) {
        const qint64 from = std::max(free, pause.from);
        const qint64 to = std::min(ended.value_or(now), pause.to);
        if (from >= to)
            continue;
        apart.append({from, to});
        free = to;
    }
    return apart;
}

qint64 wholeSeconds(const QDateTime &at)
{
    constexpr qint64 perSecond = 1000;
    const qint64 milliseconds = at.toMSecsSinceEpoch();
    return milliseconds >= 0 ? milliseconds / perSecond : (milliseconds - perSecond + 1) / perSecond;
}

bool isClockChange(qint64 seconds)
{
    return seconds >= -press::longestClockChange && seconds <= press::longestClockChange;
}

Track replay(const Plan &plan, const QVector<MeetingEvent> &log)
{
    Replay replay(plan);
    for (const MeetingEvent &event : log)
        replay.take(event);
    return replay.track();
}

} // namespace sjusteg::meeting
