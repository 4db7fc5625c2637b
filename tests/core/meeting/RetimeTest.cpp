// SPDX-License-Identifier: MPL-2.0
#include "ClockCase.h"
#include "TestProgram.h"
#include "meeting/Retime.h"

#include <QTest>

using namespace sjusteg;
using namespace sjusteg::meeting;
using namespace Qt::Literals::StringLiterals;

/// «Tilpass resten»: what is proposed, and that it keeps what it must.
class RetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useNorwegianTime(); }

    void proposes_data()
    {
        QTest::addColumn<QString>("meeting"); // as in clock-cases.txt: plan | log | moment
        QTest::addColumn<QString>("way");     // shrink, cut or extend, and what goes with it: until=… -post
        QTest::addColumn<QString>("proposal");
        const auto add = [](const char *name, const char *meeting, const char *way, const char *proposal) {
            QTest::newRow(name) << QString::fromLatin1(meeting) << QString::fromLatin1(way) << QString::fromLatin1(proposal);
        };
        // Each with its end after it, «short» what is still missing, «broken» fixed times that are not kept.
        add("on time, nothing to do", "2026-03-04T09:00 a10 b20/10 c30/15 | start a 09:00 | 09:05", "shrink", "10:00");
        add("the loss is shared by room", "2026-03-04T09:00 a10/10 b20/10 c40/10 | start a 09:00; next b 09:18; adjust | 09:18", "shrink", "b20>18 c40>34 10:10");
        add("seconds are a whole minute", "2026-03-04T09:00 a10/10 b20/10 c30/30 | start a 09:00; next b 09:10:20 | 09:10:20", "shrink", "b20>19 09:59:20");
        add("minimums stand in the way", "2026-03-04T09:00 a10/10 b20/18 c30/25 | start a 09:00; next b 09:25 | 09:25", "shrink", "b20>18 c30>25 10:08 short8");
        add("nothing may be shorter", "2026-03-04T09:00 a10/10 b20/20 c30/30 | start a 09:00; next b 09:15 | 09:15", "shrink", "10:05 short5");
        add("the current one keeps what it has used", "2026-03-04T09:00 a30/5 b30/5 | start a 09:10 | 09:32", "shrink", "a30>28 b30>22 10:00");
        add("one that is over its time cannot win", "2026-03-04T09:00 a10/5 b30/5 | start a 09:00 | 09:20", "shrink", "b30>20 09:40");
        add("a break gives, too", "2026-03-04T09:00 a10/10 b10/5! c30/30 | start a 09:05 | 09:05", "shrink", "b10>5 09:50");
        add("late start, before it begins", "2026-03-04T09:00 a10/10 b30/10 c30/10 | | 09:10", "shrink", "b30>25 c30>25 10:10");
        add("before a fixed time", "2026-03-04T09:00 a10/10 b30/10 c30/10@09:40 d20/5 | start a 09:00; next b 09:16 | 09:16", "shrink", "b30>24 10:30");
        add("a fixed time that cannot be kept", "2026-03-04T09:00 a10/10 b30/25 c30/10@09:40 d20/5 | start a 09:00; next b 09:20 | 09:20", "shrink", "b30>25 c30>27 d20>18 10:30 short5 broken:c");
        add("after a fixed time only", "2026-03-04T09:00 a10/10 b20/10 c30/10@10:00 d20/5 | start a 09:00; next b 09:10; next c 10:05 | 10:05", "shrink", "c30>27 d20>18 10:50");
        add("what was not needed before a fixed time stays", "2026-03-04T09:00 a10/10 b20/10 c30/10@10:00 d20/5 | start a 09:00; next b 09:20 | 09:20", "shrink", "10:50");
        add("fixed times that contradict", "2026-03-04T09:00 a10/10 b30/10@11:00 c30/10@10:00 | start a 09:00 | 09:00", "shrink", "b30>15 c30>15 11:30 short75 broken:c");
        add("an earlier end asked for", "2026-03-04T09:00 a10/10 b30/10 c30/10 | start a 09:00 | 09:00", "shrink until=10:00", "b30>25 c30>25 10:00");
        add("gained time is given back", "2026-03-04T09:00 a10/10 b20/10 c30/10 | start a 09:00; adjust b=14 c=26 | 09:00", "shrink", "b14>20 c26>30 10:00");
        add("some of it", "2026-03-04T09:00 a10/10 b20/10 c30/10 | start a 09:05; adjust b=14 c=26 | 09:05", "shrink", "b14>17 c26>28 10:00");
        add("more than was taken makes posts longer", "2026-03-04T09:00 a10/10 b20/10 c10/5! d20/10 | start a 08:50; next b 08:54; next c 09:00 | 09:00", "shrink", "d20>50 10:00");
        add("a planned gap is not gained", "2026-03-04T09:00 a10/10 b20/10 c30@10:00 | start a 09:00 | 09:00", "shrink", "10:30");
        add("after the end nothing is left", "2026-03-04T09:00 a10 b20 | start a 09:00; end 09:40 | 09:45", "shrink", "09:40");
        add("no posts", "2026-03-04T09:00 | start 09:00 | 09:10", "shrink", "09:10 short10");

        add("the fewest are cut", "2026-03-04T09:00 a10 b20 c30 d15 e5 f10 | start a 09:20 | 09:20", "cut", "b20-0 10:30");
        add("the shortest that suffices", "2026-03-04T09:00 a10 b20 c30 d15 e5 f10 | start a 09:04 | 09:04", "cut", "e5-0 10:29");
        add("two where one is not enough", "2026-03-04T09:00 a10 b20 c30 d15 e5 f10 | start a 09:40 | 09:40", "cut", "c30-0 d15-0 10:25");
        add("never breaks, the last or a fixed one", "2026-03-04T09:00 a10 b20! c30@09:30 d10 | start a 09:20 | 09:20", "cut", "10:30 short20 broken:c");
        add("all that may be cut do not suffice", "2026-03-04T09:00 a10 b20 c10 | start a 09:30 | 09:30", "cut", "b20-0 09:50 short10");
        add("those that are asked for", "2026-03-04T09:00 a10 b20 c30 d15 | start a 09:20 | 09:20", "cut -c -d", "c30-0 d15-0 09:50");
        add("the current one is never cut", "2026-03-04T09:00 a10 b20 c30 | start a 09:00; next b 09:40 | 09:40", "cut -b -a", "10:30 short30");
        add("nothing to cut on time", "2026-03-04T09:00 a10 b20 c30 | start a 09:00 | 09:00", "cut", "10:00");
        add("cut for a fixed time", "2026-03-04T09:00 a10 b20 c10 d30@09:40 e10 | start a 09:15 | 09:15", "cut", "b20-0 10:20");

        add("a later end", "2026-03-04T09:00 a10 b20 c30 | start a 09:12 | 09:12", "extend", "10:12 until10:12");
        add("in whole minutes", "2026-03-04T09:00 a10 b20 c30 | start a 09:12:10 | 09:12:10", "extend", "10:12:10 until10:13");
        add("a later end asked for", "2026-03-04T09:00 a10 b20/10 c30 | start a 09:12; adjust b=15 | 09:12", "extend until=10:15", "b15>20 10:12 until10:15");
        add("on time, nothing to extend", "2026-03-04T09:00 a10 b20 c30 | start a 09:00 | 09:00", "extend", "10:00");
        add("a fixed time is late all the same", "2026-03-04T09:00 a10 b20 c30@09:30 | start a 09:12 | 09:12", "extend", "10:12 short12 broken:c until10:12");
    }
    void proposes()
    {
        QFETCH(const QString, meeting);
        QFETCH(const QString, way);
        const ClockCase one = readClockCase(u"retime | "_s + meeting + u" | x=y"_s);
        const ClockFace face = one.face();
        QDateTime target = face.agreedEnd;
        QSet<QString> cut;
        for (const QString &word : way.split(u' ').mid(1)) {
            if (word.startsWith(u'-'))
                cut.insert(word.mid(1));
            else
                target = one.time(word.section(u'=', 1));
        }
        const Remedy remedy = way.startsWith("shrink"_L1) ? Remedy::Shrink : way.startsWith("cut"_L1) ? Remedy::Cut : Remedy::Extend;
        const Retiming proposal = retime(one.plan, one.adjustment, face, remedy, target, cut);
        QTEST(text(proposal), "proposal");
        QCOMPARE(proposal.endBefore, face.expectedEnd);
        // What is proposed is what the clock will say.
        QCOMPARE(faceAt(one.plan, proposal.adjustment, one.log, one.moment).expectedEnd, proposal.endAfter);
    }

    void doneTwiceItChangesNothingMore()
    {
        const ClockCase one = readClockCase(u"again | 2026-03-04T09:00 a10/10 b20/10 c40/10 | start a 09:00; next b 09:18 | 09:18 | x=y"_s);
        const Retiming first = retime(one.plan, {}, one.face(), Remedy::Shrink, one.face().agreedEnd);
        const ClockFace face = faceAt(one.plan, first.adjustment, one.log, one.moment);
        QVERIFY(!first.changes.isEmpty());
        QVERIFY(retime(one.plan, first.adjustment, face, Remedy::Shrink, face.agreedEnd).changes.isEmpty());
    }

private:
    static QString text(const Retiming &proposal)
    {
        QStringList words;
        for (const RetimeChange &change : proposal.changes)
            words.append(u"%1%2%3%4"_s.arg(change.post).arg(change.before).arg(change.dropped ? u"-"_s : u">"_s).arg(change.after));
        const auto moment = [](const QDateTime &at) { return at.toString(at.time().second() ? u"HH:mm:ss"_s : u"HH:mm"_s); };
        words.append(moment(proposal.endAfter));
        if (proposal.shortMinutes)
            words.append(u"short%1"_s.arg(proposal.shortMinutes));
        if (!proposal.broken.isEmpty())
            words.append(u"broken:"_s + proposal.broken.join(u','));
        if (proposal.adjustment.end.isValid())
            words.append(u"until"_s + moment(proposal.adjustment.end));
        return words.join(u' ');
    }
};

SJUSTEG_TEST(RetimeTest)
#include "RetimeTest.moc"
