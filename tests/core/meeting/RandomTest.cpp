// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "meeting/Press.h"
#include "meeting/Retime.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sjusteg;
using namespace sjusteg::meeting;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything a face says, to compare two of them.
QString all(const ClockFace &face)
{
    QString text = u"%1 %2 %3 %4 %5 %6"_s.arg(int(face.phase)).arg(face.current).arg(face.leftSeconds).arg(face.behindSeconds).arg(face.elapsedSeconds).arg(face.pausedSeconds);
    text += face.expectedEnd.toString(Qt::ISODate);
    for (const PostFace &post : face.posts)
        text += u" %1:%2:%3:%4"_s.arg(post.post).arg(int(post.state)).arg(post.minutes).arg(post.usedSeconds) + post.begin.toString(Qt::ISODate);
    return text;
}

/// A meeting made up of a seed: a plan, presses of all kinds in and out of turn, and something agreed on.
class RandomMeeting
{
public:
    explicit RandomMeeting(quint32 seed)
        : m_random(seed)
    {
        plan.start = QDateTime(QDate(2026, 3, 28), QTime(18, 0)).addSecs(number(14 * 60) * 60);
        const int posts = number(12);
        for (int i = 0; i < posts; ++i)
            plan.posts.append(post(i));
        now = plan.start.addSecs(number(1200) - 600);
        if (number(4) == 0)
            adjustment.minutes.insert(anyPost(), number(60));
        if (number(4) == 0)
            adjustment.dropped.insert(anyPost());
    }

    void press()
    {
        static const QVector<QLatin1StringView> kinds{press::next,  press::next,  press::next,   press::next,  press::back, press::began,
                                                      press::pause, press::pause, press::resume, press::clock, press::end,  press::reopen};
        const bool isFirst = log.isEmpty();
        now = now.addSecs(number(8) == 0 ? number(20) : number(1800));
        const QLatin1StringView kind = isFirst ? press::start : kinds.at(number(int(kinds.size())));
        const QDateTime at = number(5) == 0 ? now.addSecs(-number(3000)) : now;
        log.append({int(log.size()) + 1, at, QString(kind), kind == press::clock ? QString::number(number(7200) - 3600) : anyPost()});
    }

    QString anyPost() { return number(20) == 0 ? u"unknown"_s : u"p%1"_s.arg(number(12)); }
    int number(int below) { return int(m_random.bounded(quint32(below))); }

    Plan plan;
    Adjustment adjustment;
    QVector<MeetingEvent> log;
    QDateTime now;

private:
    Post post(int index)
    {
        Post made;
        made.id = u"p%1"_s.arg(index);
        made.minutes = number(30) == 0 ? 10'000 : number(6) == 0 ? 0 : number(60);
        made.minMinutes = number(3) == 0 ? made.minutes : number(40);
        made.isBreak = number(5) == 0;
        if (number(4) == 0)
            made.fixedAt = QTime(0, 0).addSecs(number(24 * 60) * 60);
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace

/// What holds for every meeting, whatever is pressed.
class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockKeepsItsBooks()
    {
        for (quint32 seed = 1; seed <= meetings; ++seed) {
            RandomMeeting meeting(seed);
            for (int i = 0; i < presses; ++i) {
                meeting.press();
                const ClockFace face = faceAt(meeting.plan, meeting.adjustment, meeting.log, meeting.now);
                const QString wrong = mistakeIn(meeting, face);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, press %2: %3"_s.arg(seed).arg(i + 1).arg(wrong)));
                QCOMPARE(all(faceAt(meeting.plan, meeting.adjustment, meeting.log, meeting.now)), all(face));
            }
        }
    }

    void reTimingKeepsWhatItMustOrSaysSo()
    {
        int changed = 0;
        for (quint32 seed = 1; seed <= meetings; ++seed) {
            RandomMeeting meeting(seed);
            for (int i = 0; i < presses; ++i) {
                meeting.press();
                const ClockFace face = faceAt(meeting.plan, meeting.adjustment, meeting.log, meeting.now);
                const Remedy remedy = std::array{Remedy::Shrink, Remedy::Cut, Remedy::Extend}.at(size_t(meeting.number(3)));
                const QDateTime target = face.agreedEnd.addSecs(meeting.number(3) == 0 ? meeting.number(7200) - 3600 : 0);
                const Retiming proposal = retime(meeting.plan, meeting.adjustment, face, remedy, target);
                const ClockFace after = faceAt(meeting.plan, proposal.adjustment, meeting.log, meeting.now);
                const QString wrong = mistakeIn(meeting, face, after, remedy, target, proposal);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, press %2: %3"_s.arg(seed).arg(i + 1).arg(wrong)));
                // Taken back, all is as it was.
                QCOMPARE(all(faceAt(meeting.plan, meeting.adjustment, meeting.log, meeting.now)), all(face));
                changed += proposal.changes.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(changed > 500); // the test tests something
    }

private:
    static constexpr quint32 meetings = 300;
    static constexpr int presses = 20;

    static QString mistakeIn(const RandomMeeting &meeting, const ClockFace &face)
    {
        qint64 sum = face.pausedSeconds;
        int current = 0;
        QDateTime free;
        for (const PostFace &post : face.posts) {
            sum += post.usedSeconds;
            current += post.state == PostState::Current ? 1 : 0;
            if (post.usedSeconds < 0)
                return u"%1 has used less than nothing"_s.arg(post.post);
            if (post.begin.isValid() && post.end < post.begin)
                return u"%1 ends before it begins"_s.arg(post.post);
            const bool isAhead = post.state == PostState::Waiting && post.begin.isValid() && current > 0;
            if (isAhead && free.isValid() && post.begin < free)
                return u"%1 begins before the one before is over"_s.arg(post.post);
            free = isAhead || post.state == PostState::Current ? post.end : free;
        }
        if (!face.posts.isEmpty() && sum != face.elapsedSeconds)
            return u"the posts and the pauses are %1 s, the meeting %2 s"_s.arg(sum).arg(face.elapsedSeconds);
        if (face.elapsedSeconds < 0 || face.pausedSeconds < 0 || face.pausedSeconds > face.elapsedSeconds)
            return u"elapsed %1 s, paused %2 s"_s.arg(face.elapsedSeconds).arg(face.pausedSeconds);
        const bool isGoing = face.phase == Phase::Running || face.phase == Phase::Paused;
        if (!meeting.plan.posts.isEmpty() && current != (isGoing ? 1 : 0))
            return u"%1 posts are the current one"_s.arg(current);
        if (isGoing && face.expectedEnd < face.at)
            return u"the expected end is over"_s;
        return {};
    }

    static QString mistakeIn(const RandomMeeting &meeting, const ClockFace &before, const ClockFace &after, Remedy remedy, const QDateTime &target, const Retiming &proposal)
    {
        if (after.expectedEnd != proposal.endAfter)
            return u"what was proposed is not what comes"_s;
        if (remedy == Remedy::Shrink && after.expectedEnd > std::max(before.expectedEnd, target))
            return u"it ends later than before"_s;
        if (remedy != Remedy::Extend && before.phase != Phase::Ended && after.expectedEnd > target && proposal.shortMinutes <= 0)
            return u"it is too late without a word"_s;
        for (int i = 0; i < meeting.plan.posts.size(); ++i) {
            const Post &planned = meeting.plan.posts.at(i);
            const PostFace &was = before.posts.at(i);
            const PostFace &is = after.posts.at(i);
            const bool isShorter = is.minutes < was.minutes;
            if (is.minutes < 0 || (isShorter && is.minutes < planned.minMinutes))
                return u"%1 is below its minimum"_s.arg(planned.id);
            if (isShorter && is.minutes * minuteSeconds < is.usedSeconds)
                return u"%1 is shorter than what it has used"_s.arg(planned.id);
            const bool isCut = was.state != PostState::Dropped && is.state == PostState::Dropped;
            if (isCut && (remedy != Remedy::Cut || planned.isBreak || planned.fixedAt || i == 0 || i == meeting.plan.posts.size() - 1))
                return u"%1 may not be cut"_s.arg(planned.id);
            if (const QString broken = brokenPin(meeting.plan, before, after, i, proposal); !broken.isEmpty())
                return broken;
        }
        return {};
    }

    static QString brokenPin(const Plan &plan, const ClockFace &before, const ClockFace &after, int index, const Retiming &proposal)
    {
        const PostFace &post = after.posts.at(index);
        const Plan held = heldAt(plan, after.started);
        const QDateTime pin = fixedMoment(held, plan.posts.at(index));
        const bool isAhead = post.state == PostState::Waiting && index > after.current && after.phase != Phase::Ended;
        const bool isLate = pin.isValid() && isAhead && post.begin > pin;
        if (isLate != proposal.broken.contains(post.post))
            return u"%1 is late for its fixed time, and nobody says so, or the other way round"_s.arg(post.post);
        if (isLate && before.posts.at(index).begin <= pin)
            return u"%1 was on time for its fixed time"_s.arg(post.post);
        return isLate && proposal.shortMinutes <= 0 ? u"%1 is late without a number"_s.arg(post.post) : QString();
    }
};

SJUSTEG_TEST(RandomTest)
#include "RandomTest.moc"
