// SPDX-License-Identifier: MPL-2.0
#include "meeting/Retime.h"

#include "meeting/Expectation.h"
#include "meeting/Sharing.h"

#include <algorithm>

namespace sjusteg::meeting {

namespace {

constexpr qint64 longestStretch = 1'000'000; // nearly two years: what was asked for may lie anywhere

int minutesUp(qint64 seconds)
{
    return int(std::min(longestStretch, (std::max<qint64>(0, seconds) + minuteSeconds - 1) / minuteSeconds));
}

/// Works on a face of its own. The posts ahead fall into stretches that end at a fixed time, the last one at the target: what is lost before
/// a fixed time can only be won back before it.
class Retimer
{
public:
    Retimer(const Plan &plan, const Adjustment &adjustment, const ClockFace &face, Remedy remedy)
        : m_plan(plan), m_held(heldPlan(plan, face)), m_times(plannedTimes(m_held)), m_before(face), m_face(face), m_remedy(remedy)
    {
        m_result.adjustment = adjustment;
    }

    void leaveOut(const QSet<QString> &cut);
    void settleAll(const QDateTime &target);
    Retiming result(const QDateTime &target);

private:
    QDateTime pin(int post) const { return fixedMoment(m_held, m_held.posts.at(post)); }
    void settle(const QVector<int> &stretch, const QDateTime &border, int freeMinutes);
    void shrink(const QVector<int> &stretch, int minutes);
    void giveBack(const QVector<int> &stretch, int minutes, int freeMinutes);
    void cut(const QVector<int> &stretch, qint64 seconds);
    bool mayBeCut(int post) const;
    void tellChanges();

    const Plan &m_plan;
    Plan m_held;
    QVector<PlannedPost> m_times;
    const ClockFace &m_before;
    ClockFace m_face;
    Remedy m_remedy;
    Retiming m_result;
};

void Retimer::leaveOut(const QSet<QString> &cut)
{
    for (const int post : postsAhead(m_face)) {
        if (post != m_face.current && cut.contains(m_face.posts.at(post).post))
            m_face.posts[post].state = PostState::Dropped;
    }
    expectTimes(m_held, m_face);
}

void Retimer::settleAll(const QDateTime &target)
{
    QVector<int> stretch;
    QDateTime latestPin;
    for (const int post : postsAhead(m_face)) {
        const QDateTime fixed = post == m_face.current ? QDateTime() : pin(post);
        // A fixed time before that of an earlier post cannot be kept whatever is done.
        const bool isContradicted = latestPin.isValid() && fixed < latestPin;
        if (fixed.isValid() && !isContradicted) {
            if (!stretch.isEmpty())
                settle(stretch, fixed, m_times.at(post).gapMinutes);
            stretch.clear();
            latestPin = fixed;
        }
        stretch.append(post);
    }
    if (!stretch.isEmpty() && target.isValid())
        settle(stretch, target, 0);
}

void Retimer::settle(const QVector<int> &stretch, const QDateTime &border, int freeMinutes)
{
    expectTimes(m_held, m_face);
    const qint64 late = border.secsTo(m_face.posts.at(stretch.last()).end);
    if (late > 0 && m_remedy == Remedy::Shrink)
        shrink(stretch, minutesUp(late));
    else if (late > 0 && m_remedy == Remedy::Cut)
        cut(stretch, late);
    else if (late < 0 && m_remedy != Remedy::Cut)
        giveBack(stretch, int(std::min(longestStretch, -late / minuteSeconds)), freeMinutes);
    expectTimes(m_held, m_face);
}

void Retimer::shrink(const QVector<int> &stretch, int minutes)
{
    QVector<int> room;
    for (const int index : stretch) {
        const PostFace &post = m_face.posts.at(index);
        const int least = std::max(m_plan.posts.at(index).minMinutes, minutesUp(post.usedSeconds));
        room.append(std::max(0, post.minutes - least));
    }
    const QVector<int> shares = shared(minutes, room);
    for (int i = 0; i < stretch.size(); ++i)
        m_face.posts[stretch.at(i)].minutes -= shares.at(i);
}

/// First what was taken from the posts; what is gained beyond that, and was not free in the plan, makes the others longer, in proportion.
void Retimer::giveBack(const QVector<int> &stretch, int minutes, int freeMinutes)
{
    QVector<int> lost;
    for (const int index : stretch)
        lost.append(std::max(0, m_plan.posts.at(index).minutes - m_face.posts.at(index).minutes));
    const QVector<int> back = shared(minutes, lost);
    for (int i = 0; i < stretch.size(); ++i) {
        m_face.posts[stretch.at(i)].minutes += back.at(i);
        minutes -= back.at(i);
    }
    if (m_remedy != Remedy::Shrink || minutes <= freeMinutes)
        return;
    QVector<int> weights;
    for (const int index : stretch) {
        const bool takes = index != m_face.current && !m_plan.posts.at(index).isBreak;
        weights.append(takes ? m_face.posts.at(index).minutes : 0);
    }
    const QVector<int> more = inProportion(minutes - freeMinutes, weights);
    for (int i = 0; i < stretch.size(); ++i)
        m_face.posts[stretch.at(i)].minutes += more.at(i);
}

bool Retimer::mayBeCut(int post) const
{
    const Post &planned = m_plan.posts.at(post);
    return post != m_face.current && post > 0 && post < m_plan.posts.size() - 1 && !planned.isBreak && !planned.fixedAt
           && secondsAhead(m_face.posts.at(post)) > 0;
}

void Retimer::cut(const QVector<int> &stretch, qint64 seconds)
{
    QVector<int> candidates;
    QVector<qint64> lengths;
    for (const int index : stretch) {
        if (mayBeCut(index)) {
            candidates.append(index);
            lengths.append(secondsAhead(m_face.posts.at(index)));
        }
    }
    for (const int chosen : fewestThatSuffice(seconds, lengths))
        m_face.posts[candidates.at(chosen)].state = PostState::Dropped;
}

void Retimer::tellChanges()
{
    for (int i = 0; i < m_face.posts.size(); ++i) {
        const PostFace &before = m_before.posts.at(i);
        const PostFace &after = m_face.posts.at(i);
        const bool isDropped = before.state != PostState::Dropped && after.state == PostState::Dropped;
        if (isDropped)
            m_result.adjustment.dropped.insert(after.post);
        if (before.minutes != after.minutes) {
            if (after.minutes == m_plan.posts.at(i).minutes)
                m_result.adjustment.minutes.remove(after.post);
            else
                m_result.adjustment.minutes.insert(after.post, after.minutes);
        }
        if (isDropped || before.minutes != after.minutes)
            m_result.changes.append({after.post, before.minutes, isDropped ? 0 : after.minutes, isDropped});
    }
}

Retiming Retimer::result(const QDateTime &target)
{
    tellChanges();
    m_result.endBefore = m_before.expectedEnd;
    m_result.endAfter = m_face.expectedEnd;
    if (target.isValid())
        m_result.shortMinutes = minutesUp(target.secsTo(m_face.expectedEnd));
    for (const int post : postsAhead(m_face)) {
        const QDateTime fixed = pin(post);
        if (post == m_face.current || !fixed.isValid() || m_face.posts.at(post).begin <= fixed)
            continue;
        m_result.broken.append(m_face.posts.at(post).post);
        m_result.shortMinutes = std::max(m_result.shortMinutes, minutesUp(fixed.secsTo(m_face.posts.at(post).begin)));
    }
    // The end that was asked for is from now on the one that counts.
    if (m_remedy == Remedy::Extend && target > m_before.agreedEnd)
        m_result.adjustment.end = target;
    return m_result;
}

QDateTime wholeMinuteFrom(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch((at.toSecsSinceEpoch() + minuteSeconds - 1) / minuteSeconds * minuteSeconds);
}

} // namespace

Retiming retime(const Plan &plan, const Adjustment &now, const ClockFace &face, Remedy remedy, const QDateTime &target, const QSet<QString> &cut)
{
    Retimer retimer(plan, now, face, remedy);
    if (face.phase == Phase::Ended)
        return retimer.result({});
    const QDateTime end = remedy == Remedy::Extend ? std::max(target, wholeMinuteFrom(face.expectedEnd)) : target;
    if (remedy == Remedy::Cut && !cut.isEmpty())
        retimer.leaveOut(cut);
    else
        retimer.settleAll(end);
    return retimer.result(end);
}

} // namespace sjusteg::meeting
