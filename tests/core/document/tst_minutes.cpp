// SPDX-License-Identifier: MPL-2.0
#include "DocumentText.h"
#include "HeldMeeting.h"
#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "document/MinutesDraft.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What the minutes say about a meeting, and what becomes of them when they are edited.
class MinutesTest : public QObject
{
    Q_OBJECT
private:
    static QString section(const QVector<MinutesSection> &sections, const QString &heading)
    {
        for (const MinutesSection &one : sections) {
            if (one.heading == heading)
                return one.text;
        }
        return u"(no such section)"_s;
    }
    static QString drafted(const HeldMeeting &file, const QString &heading) { return section(draftMinutes(*file.book, file.meeting()), heading); }
    static bool apply(HeldMeeting &file, const Edit &edit) { return file.book->apply(edit).ok(); }

    /// 09:05–09:40 with two posts, a pause and something captured in the second.
    static void hold(HeldMeeting &file)
    {
        file.at("09:05");
        file.press(meeting::press::start, u"a1.1"_s);
        file.at("09:20");
        file.press(meeting::press::next, u"a1.2"_s);
        file.at("09:25");
        file.capture("decision", u"Vi satser på renhold"_s);
        file.capture("task", u"Ringe hotellet"_s, {{u"responsible"_s, file.trond}, {u"due"_s, u"2026-04-01"_s}});
        file.press(meeting::press::pause);
        file.at("09:30");
        file.press(meeting::press::resume);
        file.at("09:40");
        file.press(meeting::press::end);
    }

private Q_SLOTS:
    void whatPeopleWroteNeverBecomesAHeadingOrATable()
    {
        HeldMeeting file;
        file.put(file.sheet, u"goals"_s, {}, u"# Ikke en overskrift\n| ikke en tabell\n– et punkt"_s);
        file.capture("decision", u"# Heller ikke her\n- og en linje til"_s);
        const QVector<MinutesSection> draft = draftMinutes(*file.book, file.meeting());
        QCOMPARE(minutesSections(minutesText(draft)), draft);
        QCOMPARE(minutesBlocks(section(draft, u"Purpose"_s)).size(), 2);
        QCOMPARE(std::get<ListBlock>(minutesBlocks(section(draft, u"Decisions"_s)).constFirst()).items.size(), 1);
        const QString cell = u"a | b\\ \\| c\nny linje"_s;
        QCOMPARE(std::get<TableBlock>(minutesBlocks(minutesRow({u"T"_s}) + u'\n' + minutesRow({cell})).constFirst()).rows.at(0).at(0).text, u"a | b\\ \\| c – ny linje"_s);
    }

    void theDraftSaysWhenItBeganAndEnded()
    {
        HeldMeeting file;
        QVERIFY(!wasHeld(*file.book, file.meeting()));
        hold(file);
        QVERIFY(wasHeld(*file.book, file.meeting()));
        const QString about = drafted(file, u"About the meeting"_s);
        QVERIFY2(about.contains(u"began at 09:05, ended at 09:40"_s) && about.contains(u"09:00–12:30"_s), qPrintable(about));
        QVERIFY(about.contains(u"Place: not stated"_s));
        QCOMPARE(minutesTitle(*file.book, file.meeting()), u"Minutes of working meeting 1"_s);
        QCOMPARE(minutesFileName(*file.book, file.meeting()), u"Minutes of working meeting 1, 04.03.2026"_s);
    }

    void aUnitThatWasMissingIsNamedWithItsProxy()
    {
        HeldMeeting file;
        QCOMPARE(drafted(file, u"Who was there"_s), u"Nobody has entered who was there."_s);
        file.attend(file.sheet, file.marit, true);
        file.attend(file.sheet, file.kari, true, u"Per"_s);
        file.attend(file.sheet, file.trond, false);
        file.attend(file.sheet, QJsonObject{{u"name"_s, u"Gjest"_s}}, true);
        QString text = drafted(file, u"Who was there"_s);
        QVERIFY2(text.contains(u"Per for Kari"_s) && text.contains(u"Others: Gjest"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Nobody was there from NAV, and no proxy is entered."_s), qPrintable(text));
        const QString row = file.book->form(file.sheet)->rows(u"attendance"_s).at(2).id;
        file.put(file.sheet, u"attendance.substitute"_s, row, u"Marit har fullmakt"_s);
        text = drafted(file, u"Who was there"_s);
        QVERIFY2(text.contains(u"Nobody was there from NAV. Marit har fullmakt."_s) && text.count(u"fullmakt"_s) == 1 && !text.contains(u"no proxy"_s), qPrintable(text));
    }

    void whatWasDecidedAndWhoDoesWhatStandsThere()
    {
        HeldMeeting file;
        hold(file);
        file.capture("anchor", u"Lærer på dagtid"_s, {{u"leader"_s, u"Rektor"_s}, {u"responsible"_s, file.kari}});
        file.capture("aftermath", u"Rydde listen"_s);
        file.capture("parked", u"Transport"_s);
        QVERIFY(drafted(file, u"Decisions"_s).contains(u"- Vi satser på renhold"_s));
        QVERIFY(drafted(file, u"Tasks"_s).contains(u"| Ringe hotellet | Trond | 01.04.2026"_s));
        const QString anchoring = drafted(file, u"Clarifications and anchoring"_s);
        QVERIFY2(anchoring.contains(u"Lærer på dagtid"_s) && anchoring.contains(u"| Rektor | Kari"_s) && anchoring.contains(u"no date yet"_s), qPrintable(anchoring));
        QVERIFY(drafted(file, u"Aftermath"_s).contains(u"| Rydde listen | nobody yet | no date yet"_s));
        QVERIFY(drafted(file, u"Parked, for the next meeting"_s).contains(u"Transport"_s));
    }

    void anAnswerBelongsToTheMeetingItWasGivenIn()
    {
        HeldMeeting file;
        const QString matters = file.id("reg-avklaringer");
        const QString before = file.capture("clarify", u"Fra forrige møte"_s, {{u"meeting"_s, noValue()}});
        file.put(matters, u"rows.meeting"_s, before, noValue());
        file.at("09:05");
        file.press(meeting::press::start, u"a1.1"_s);
        file.at("09:10");
        const QString now = file.capture("clarify", u"Hvem ringer?"_s);
        const QString later = file.capture("info", u"Hva koster det?"_s);
        for (const QString &row : {before, now}) {
            file.put(matters, u"rows.answer"_s, row, u"Svart i møtet"_s);
            file.put(matters, u"rows.status"_s, row, u"done"_s);
        }
        file.at("09:40");
        file.press(meeting::press::end);
        file.at("14:00");
        file.put(matters, u"rows.answer"_s, later, u"Svart etterpå"_s);
        const QString text = drafted(file, u"Clarifications and anchoring"_s);
        QVERIFY2(text.contains(u"Hvem ringer? – Answer: Svart i møtet"_s) && !text.contains(u"Svart etterpå"_s), qPrintable(text));
        QVERIFY2(text.section(u"Matters from before"_s, 1).contains(u"- Fra forrige møte"_s), qPrintable(text));
    }

    void whatIsMissingIsSaid()
    {
        HeldMeeting file;
        hold(file);
        HeldMeeting empty;
        QCOMPARE(drafted(empty, u"Decisions"_s), u"No decisions are entered."_s);
        QCOMPARE(drafted(empty, u"Tasks"_s), u"No tasks are entered."_s);
        QCOMPARE(drafted(empty, u"Parked, for the next meeting"_s), u"Nothing was parked."_s);
        QCOMPARE(drafted(empty, u"Next meeting"_s), u"No date is set for the next meeting."_s);
        QVERIFY(drafted(empty, u"Planned and used time"_s).startsWith(u"The time used was not measured."_s));
    }

    void aMatterStandsUnderThePostItCameUpIn()
    {
        HeldMeeting file;
        hold(file);
        const QStringList items = std::get<ListBlock>(minutesBlocks(drafted(file, u"What we did"_s)).constFirst()).items;
        QVERIFY(!items.at(0).contains(u"renhold"_s));
        QVERIFY2(items.at(1).contains(u"Vi satser på renhold"_s), qPrintable(items.at(1)));
        QVERIFY(items.at(0).contains(u"gjennomført"_s));
        QVERIFY2(items.at(2).contains(u"not reached"_s), qPrintable(items.at(2)));
    }

    void aPostThatWasPutOffIsDoneNextTime()
    {
        HeldMeeting file;
        hold(file);
        file.put(file.sheet, u"agenda.state"_s, u"a1.10"_s, u"moved"_s);
        QVERIFY(drafted(file, u"Parked, for the next meeting"_s).contains(u"«Roller og ansvar»"_s));
        QVERIFY(drafted(file, u"What we did"_s).contains(u"Roller og ansvar – utsatt"_s));
    }

    void aParkedMatterMovedToTheNextMeetingIsStillInTheMinutes()
    {
        HeldMeeting file;
        hold(file);
        const QString row = file.capture("parked", u"Transport kveld og helg"_s);
        const QString next = file.addRunSheet("mal-2.5", u"2026-04-15"_s);
        file.put(file.id("reg-avklaringer"), u"rows.meeting"_s, row, Reference{next, {}, u"Møte 2"_s}.toJson());
        QVERIFY(drafted(file, u"Parked, for the next meeting"_s).contains(u"Transport kveld og helg"_s));
    }

    void formsChangedDuringTheMeetingAreCountedButNeverThoseAboutParticipants()
    {
        HeldMeeting file;
        unlockForTest(*file.book);
        file.addRow(file.id("mal-1.1"), u"labour_needs"_s, {{u"industry"_s, u"Før møtet"_s}});
        file.at("09:05");
        file.press(meeting::press::start, u"a1.1"_s);
        file.at("09:10");
        file.addRow(file.id("mal-1.2"), u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}});
        file.addRow(file.id("reg-deltakere"), u"rows"_s, {{u"counsellor"_s, file.marit}});
        file.at("09:40");
        file.press(meeting::press::end);
        file.at("10:00");
        file.addRow(file.id("mal-1.3"), u"tasks"_s, {{u"task"_s, u"Etter møtet"_s}});
        const QString text = drafted(file, u"Changed in the forms"_s);
        QVERIFY2(text.contains(u"Template 1.2"_s), qPrintable(text));
        QVERIFY(!text.contains(u"1.1"_s) && !text.contains(u"1.3"_s) && !text.contains(u"Deltaker"_s));
        QCOMPARE(text.count(u'\n'), 0);
    }

    void plannedAndUsedTimeStandsPerPostWithASum()
    {
        HeldMeeting file;
        hold(file);
        const QVector<Block> blocks = minutesBlocks(drafted(file, u"Planned and used time"_s));
        const TableBlock &table = std::get<TableBlock>(blocks.constFirst());
        QCOMPARE(table.rows.at(0).at(2).text, u"15"_s); // 09:05–09:20
        QCOMPARE(table.rows.at(1).at(2).text, u"15"_s); // 09:20–09:40 without five minutes of pause
        QCOMPARE(table.rows.at(2).at(2).text, u"–"_s);
        QCOMPARE(table.rows.constLast().at(1).text, u"210"_s);
        QCOMPARE(table.rows.constLast().at(2).text, u"30"_s);
        QVERIFY(std::get<ParagraphBlock>(blocks.at(1)).text.contains(u"5 minute"_s));
        const QString all = minutesText(draftMinutes(*file.book, file.meeting())).section(u"Planned and used time"_s, 1);
        for (const QString &name : {u"Kari"_s, u"Trond"_s, u"Marit"_s})
            QVERIFY(!all.contains(name));
    }

    void twoRunSheetsTakenInOneMeetingGiveOneText()
    {
        HeldMeeting file;
        const QString second = file.addRunSheet("mal-2.5");
        file.attend(file.sheet, file.kari, true);
        file.attend(second, file.kari, true);
        hold(file);
        QCOMPARE(file.meetingOf(second).lead, file.sheet);
        QCOMPARE(minutesTitle(*file.book, file.meetingOf(second)), u"Minutes of working meeting 1 and 2"_s);
        const QVector<MinutesSection> draft = draftMinutes(*file.book, file.meetingOf(second));
        QCOMPARE(section(draft, u"Who was there"_s).count(u"Kari"_s), 1);
        QVERIFY(section(draft, u"What we did"_s).contains(u"Rydde listen"_s) && section(draft, u"What we did"_s).contains(u"Slå sammen"_s));
        QSet<QString> headings;
        for (const MinutesSection &one : draft)
            headings.insert(one.heading);
        QCOMPARE(headings.size(), draft.size());
    }

    void editedMinutesStayAndTellWhatCameLater()
    {
        HeldMeeting file;
        hold(file);
        QVector<MinutesSection> sections = currentMinutes(*file.book, file.meeting());
        sections[0].text += u"\n- Kaffe: ja"_s;
        QVERIFY(apply(file, minutesEdit(*file.book, file.meeting(), sections, false)));
        QCOMPARE(currentMinutes(*file.book, file.meeting()), sections);
        QVERIFY(outdatedSections(*file.book, file.meeting()).isEmpty()); // what people wrote is no news

        file.capture("decision", u"Og pleie"_s);
        QVector<MinutesSection> later = outdatedSections(*file.book, file.meeting());
        QCOMPARE(later.size(), 1);
        QCOMPARE(later.constFirst().heading, u"Decisions"_s);
        QVERIFY(later.constFirst().text.contains(u"Og pleie"_s));

        sections[0].text += u"\n- Kake: nei"_s;
        QVERIFY(apply(file, minutesEdit(*file.book, file.meeting(), sections, false)));
        QCOMPARE(outdatedSections(*file.book, file.meeting()).size(), 1); // editing elsewhere settles nothing
        QVERIFY(apply(file, minutesEdit(*file.book, file.meeting(), sections, false, {u"Decisions"_s})));
        QVERIFY(outdatedSections(*file.book, file.meeting()).isEmpty());
        QVERIFY(apply(file, minutesDropped(*file.book, file.meeting())));
        QCOMPARE(currentMinutes(*file.book, file.meeting()), draftMinutes(*file.book, file.meeting()));
    }

    void undoingAnEditLeavesThePressesThatCameAfterIt()
    {
        HeldMeeting file;
        file.at("09:05");
        file.press(meeting::press::start, u"a1.1"_s);
        const Edit edit = minutesEdit(*file.book, file.meeting(), draftMinutes(*file.book, file.meeting()), false);
        QVERIFY(apply(file, edit));
        file.at("09:40");
        file.press(meeting::press::end);
        QVERIFY(apply(file, edit.inverted()));
        QVERIFY(file.meeting().record.minutes.isEmpty());
        QVERIFY(file.meeting().record.state.ended.isValid());
    }

    void aDraftIsMarkedUntilItIsFinal()
    {
        HeldMeeting file;
        hold(file);
        QVERIFY(buildMinutesDocument(*file.book, file.meeting()).title.endsWith(u" – draft"_s));
        QVERIFY(textOf(buildMinutesDocument(*file.book, file.meeting()).blocks).contains(u"This is a draft."_s));
        QVERIFY(apply(file, minutesEdit(*file.book, file.meeting(), draftMinutes(*file.book, file.meeting()), true)));
        const Document document = buildMinutesDocument(*file.book, file.meeting());
        QCOMPARE(document.title, u"Minutes of working meeting 1"_s);
        QVERIFY(!textOf(document.blocks).contains(u"draft"_s));
        QVERIFY(std::any_of(document.blocks.cbegin(), document.blocks.cend(), [](const Block &block) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            return heading && heading->level == 2 && heading->text == u"Decisions"_s;
        }));
    }

    void notesOfCardsStandThereWhenTheyWereMadeInTheMeeting()
    {
        HeldMeeting file;
        const QString cards = file.id("refleksjon-1");
        file.put(cards, u"questions.note"_s, u"r01"_s, u"Fra før"_s);
        file.at("09:05");
        file.press(meeting::press::start, u"a1.1"_s);
        file.at("09:10");
        file.put(cards, u"questions.note"_s, u"r02"_s, u"Renhold og kantine"_s);
        file.at("09:40");
        file.press(meeting::press::end);
        const QString text = drafted(file, u"Questions we thought about"_s);
        QVERIFY2(text.contains(u"Renhold og kantine"_s) && !text.contains(u"Fra før"_s), qPrintable(text));
    }
};

SJUSTEG_TEST(MinutesTest)
#include "tst_minutes.moc"
