// SPDX-License-Identifier: MPL-2.0
#include "meeting/Expectation.h"

#include <algorithm>

namespace sjusteg::meeting {

QVector<int> postsAhead(const ClockFace &face)
{
    QVector<int> ahead;
    if (face.phase == Phase::Ended)
        return ahead;
    for (int i = std::max(0, face.current); i < face.posts.size(); ++i) {
        const PostState state = face.posts.at(i).state;
        if (state == PostState::Current || state == PostState::Waiting)
            ahead.append(i);
    }
    return ahead;
}

qint64 secondsAhead(const PostFace &post)
{
    return std::max<qint64>(0, post.minutes * minuteSeconds - post.usedSeconds);
}

Plan heldPlan(const Plan &plan, const ClockFace &face)
{
    if (face.phase != Phase::NotBegun)
        return heldAt(plan, face.started);
    return plan.start.isValid() && plan.start > face.at ? plan : heldAt(plan, face.at);
}

void expectTimes(const Plan &held, ClockFace &face)
{
    QDateTime at = face.phase == Phase::NotBegun ? std::max(face.at, held.start) : face.at;
    for (const int index : postsAhead(face)) {
        PostFace &post = face.posts[index];
        if (index != face.current) {
            const QDateTime pin = fixedMoment(held, held.posts.at(index));
            at = pin.isValid() ? std::max(at, pin) : at;
            post.begin = at;
        }
        at = at.addSecs(secondsAhead(post));
        post.end = at;
    }
    if (face.phase != Phase::Ended)
        face.expectedEnd = at;
    face.behindSeconds = face.agreedEnd.isValid() ? face.agreedEnd.secsTo(face.expectedEnd) : 0;
}

} // namespace sjusteg::meeting
