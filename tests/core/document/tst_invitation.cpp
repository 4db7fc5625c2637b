// SPDX-License-Identifier: MPL-2.0
#include "HeldMeeting.h"
#include "TestProgram.h"
#include "document/Invitation.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The invitation to a meeting, and what goes with it.
class InvitationTest : public QObject
{
    Q_OBJECT
private:
    static const Handbook &handbook()
    {
        static const auto read = Handbook::read(QStringLiteral(HANDBOOK_DIR));
        return **read;
    }
    static Invitation invitation(const HeldMeeting &file) { return buildInvitation(*file.book, handbook(), file.meeting()); }

private Q_SLOTS:
    void itSaysWhenWhereWhatForAndWithWhom()
    {
        HeldMeeting file;
        file.put(file.sheet, u"place"_s, {}, u"Møterom Furua"_s);
        file.put(file.sheet, u"leader"_s, {}, file.marit);
        const Invitation letter = invitation(file);
        QVERIFY2(letter.subject.contains(u"Working meeting 1: Innhente"_s) && letter.subject.contains(u"04.03.2026 at 09:00"_s), qPrintable(letter.subject));
        for (const QString &words : {u"at 09:00–12:30"_s, u"Where: Møterom Furua"_s, u"Meeting leader: Marit"_s, u"Vite hvor det finnes jobber"_s, u"NAV: Trond"_s})
            QVERIFY2(letter.body.contains(words), qPrintable(words));
        QVERIFY(letter.body.contains(u"09:15  Avgrensning, målgruppe og geografisk område (15 min)"_s));
        QVERIFY(letter.missing.isEmpty());
        QCOMPARE(letter.dates.size(), 1);
        QCOMPARE(letter.dates.constFirst().begin, QDateTime(QDate(2026, 3, 4), QTime(9, 0)));
        QCOMPARE(letter.dates.constFirst().end, QDateTime(QDate(2026, 3, 4), QTime(12, 30)));
    }

    void whatIsToBePreparedIsThereButNotTheLeadersOwnChores()
    {
        HeldMeeting file;
        file.addRow(file.sheet, u"leader_list"_s, {{u"when"_s, u"before"_s}, {u"item"_s, u"Ta med egne tall"_s}});
        const QString body = invitation(file).body;
        QVERIFY(body.contains(u"Be hver enhet lage en liste over bransjer og yrker"_s) && body.contains(u"Ta med egne tall"_s));
        QVERIFY(!body.contains(u"Send innkalling"_s) && !body.contains(u"minn om neste møte"_s));
    }

    void whatIsNotSetIsSaidAndCounted()
    {
        HeldMeeting file;
        file.put(file.sheet, u"meeting_date"_s, {}, noValue());
        const Invitation letter = invitation(file);
        QCOMPARE(letter.missing, QStringList({u"Date"_s, u"Place"_s}));
        QVERIFY(letter.body.contains(u"the date is not set yet"_s) && letter.body.contains(u"the place is not set yet"_s));
        QVERIFY(!letter.dates.constFirst().begin.isValid());
    }

    void aSplitMeetingHasEveryDateInOrderWithItsOwnIdentity()
    {
        HeldMeeting file;
        const QString later = file.addRunSheet("mal-1.4", u"2026-03-11"_s);
        const Invitation letter = buildInvitation(*file.book, handbook(), file.meetingOf(later));
        QCOMPARE(letter.dates.size(), 2);
        QCOMPARE(letter.dates.at(0).begin.date(), QDate(2026, 3, 4));
        QCOMPARE(letter.dates.at(1).begin.date(), QDate(2026, 3, 11));
        QVERIFY(letter.dates.at(0).uid != letter.dates.at(1).uid);
        QVERIFY(letter.body.contains(u"Part 1:"_s) && letter.body.contains(u"Part 2:"_s));
        const QString before = letter.dates.at(1).uid;
        file.put(later, u"meeting_date"_s, {}, u"2026-03-18"_s);
        QCOMPARE(buildInvitation(*file.book, handbook(), file.meetingOf(later)).dates.at(1).uid, before);
        // What has been held is no date to come to.
        file.at("09:00");
        file.press(meeting::press::start, u"a1.1"_s);
        QCOMPARE(buildInvitation(*file.book, handbook(), file.meetingOf(later)).dates.size(), 1);
    }

    void twoStepsInOneMeetingAreOneInvitation()
    {
        HeldMeeting file;
        file.addRunSheet("mal-2.5");
        const Invitation letter = invitation(file);
        QCOMPARE(letter.dates.size(), 1);
        QVERIFY(letter.title.startsWith(u"Working meeting 1 + 2: "_s));
        QCOMPARE(letter.dates.constFirst().end, QDateTime(QDate(2026, 3, 4), QTime(15, 30)));
    }

    void thePackHasTheAgendaAndTheFormsOfTheStep()
    {
        HeldMeeting file;
        file.addRow(file.id("mal-1.1"), u"labour_needs"_s, {{u"industry"_s, u"Renhold"_s}});
        const auto titles = [](const QVector<Document> &pack) {
            QStringList list;
            for (const Document &document : pack)
                list.append(document.title);
            return list;
        };
        const QVector<Document> now = buildPrepPack(*file.book, handbook(), file.meeting(), PrepPack::AsTheyAre);
        const QStringList expected{u"Template 1.4 Kjøreplan for arbeidsmøte 1"_s, u"Template 1.1 Mal for kartlegging av arbeidskraftbehovet"_s,
                                   u"Template 1.2 Mal for vurdering av mulighetsrommet i arbeidsmarkedet"_s, u"Template 1.3 Mal for roller og ansvarsfordeling av oppgaver"_s};
        QCOMPARE(titles(now), expected);
        QCOMPARE(titles(buildPrepPack(*file.book, handbook(), file.meeting(), PrepPack::Blank)), expected);
        QCOMPARE(now.at(1).maxPages, 0);
        QVERIFY(buildPrepPack(*file.book, handbook(), file.meeting(), PrepPack::Blank).at(1).maxPages > 0);
    }
};

SJUSTEG_TEST(InvitationTest)
#include "tst_invitation.moc"
