// SPDX-License-Identifier: MPL-2.0
#include "DocumentText.h"
#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"
#include "document/Report.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Each part of the report: what stands in it, and what must not.
class ReportTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestFile> m_file;

    QString textOfPart(const QString &id) const { return textOf(buildReport(*m_file->book, {{id}})); }
    ReportPart part(const QString &id) const
    {
        for (const ReportPart &one : reportParts(*m_file->book)) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    Reference referenceTo(const char *templateId, const QString &row, const QString &title) { return {m_file->id(templateId), row, title}; }
    /// A new copy about something, with what it answers.
    QString addCopy(const QString &templateId, const Reference &subject, const QHash<QString, Value> &fields, bool pattern = false)
    {
        Form form = m_file->book->newCopy(templateId, subject, {}, pattern);
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            form.fields.insert(it.key(), *it);
        return m_file->apply(form.head.id, AddForm{form}).ok() ? form.head.id : QString();
    }
    QString addOccupation(const QString &industry, const QString &relevance, const QString &reason = {})
    {
        return m_file->addRow(m_file->id("mal-1.2"), u"opportunities"_s, {{u"industry"_s, industry}, {u"relevance"_s, relevance}, {u"reason"_s, reason}});
    }
    QString addMember(const QString &name, const QString &unit)
    {
        return m_file->addRow(m_file->id("reg-arbeidsgruppe"), u"rows"_s, {{u"name"_s, name}, {u"unit"_s, unit}, {u"active"_s, true}});
    }
    QString addMatter(const QString &text, const QString &kind, const QHash<QString, Value> &more = {})
    {
        QHash<QString, Value> cells = more;
        cells.insert(u"text"_s, text);
        cells.insert(u"kind"_s, kind);
        return m_file->addRow(m_file->id("reg-avklaringer"), u"rows"_s, cells);
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        unlockForTest(*m_file->book);
    }

    void partsWithoutContentAreNotUsualButMayBeAskedFor()
    {
        const QStringList usual = ReportChoice::usual(reportParts(*m_file->book)).parts;
        QCOMPARE(usual, (QStringList{u"0"_s, u"V2"_s}));
        QCOMPARE(reportParts(*m_file->book).size(), 17);
        QVERIFY(textOfPart(u"5"_s).contains(u"Nothing has been filled in here yet."_s));
    }

    void partsComeInTheirOrderWhateverTheChoiceSays()
    {
        const QVector<Document> documents = buildReport(*m_file->book, {{u"V2"_s, u"3"_s, u"0"_s}});
        QCOMPARE(documents.size(), 3);
        QCOMPARE(documents.at(0).title, u"Summary on one page"_s);
        QCOMPARE(documents.at(1).title, u"3 Relevant occupations"_s);
        QCOMPARE(documents.at(2).title, u"Appendix 2: Status of the documents"_s);
    }

    void anUnfinishedPartIsADraftUntilItIsFinished()
    {
        m_file->addRow(m_file->id("mal-1.1"), u"labour_needs"_s, {{u"industry"_s, u"Renhold"_s}});
        QCOMPARE(part(u"2"_s).state, ReportState::Draft);
        QCOMPARE(part(u"2"_s).unfinished, QStringList{u"Template 1.1"_s});
        QVERIFY(textOfPart(u"2"_s).contains(u"2 The need for labour (draft)"_s));
        QVERIFY(m_file->book->setStatus(m_file->id("mal-1.1"), FormStatus::Done).ok());
        QCOMPARE(part(u"2"_s).state, ReportState::Finished);
        QVERIFY(!textOfPart(u"2"_s).contains(u"draft"_s, Qt::CaseInsensitive));
    }

    void nothingAboutParticipantsAndNoContactDetails()
    {
        const QString employer = m_file->addRow(m_file->id("reg-arbeidsgivere"), u"rows"_s,
                                                {{u"name"_s, u"Bakeriet"_s}, {u"contact_name"_s, u"Hemmelig Hansen"_s}, {u"contact_details"_s, u"99 88 77 66"_s}});
        m_file->addRow(m_file->id("mal-1.1"), u"employers"_s, {{u"employer"_s, referenceTo("reg-arbeidsgivere", employer, u"Bakeriet"_s).toJson()}});
        m_file->addRow(m_file->id("reg-deltakere"), u"rows"_s, {{u"code"_s, u"D-777"_s}});
        addCopy(u"mal-4.2"_s, referenceTo("reg-arbeidsgivere", employer, u"Bakeriet"_s),
                {{u"what_they_do"_s, u"Sjefen heter Hemmelig"_s}, {u"participants"_s, u"Hemmelig selv"_s}, {u"result"_s, u"agreement"_s}, {u"questions"_s, u"Når starter dere?"_s}});
        addCopy(u"mal-7.4"_s, {}, {{u"a_points"_s, u"Deltakeren D-777 var ofte borte"_s}});
        QStringList all;
        for (const ReportPart &one : reportParts(*m_file->book))
            all.append(one.id);
        const QString text = textOf(buildReport(*m_file->book, {all}));
        QVERIFY(text.contains(u"Bakeriet"_s));
        QVERIFY(text.contains(u"Når starter dere?"_s)); // the form as a whole, in the last appendix
        for (const QString &never : {u"Hemmelig"_s, u"99 88 77 66"_s, u"D-777"_s, u"borte"_s})
            QVERIFY2(!text.contains(never), qPrintable(never));
    }

    void copiesNoLongerRelevantAreLeftOut()
    {
        const QString row = addOccupation(u"Renhold"_s, u"now"_s);
        const QString form = addCopy(u"mal-2.2"_s, referenceTo("mal-1.2", row, u"Renhold"_s), {});
        m_file->addRow(form, u"gaps"_s, {{u"name"_s, u"Kurs i maskinvask"_s}});
        QVERIFY(textOfPart(u"4"_s).contains(u"Kurs i maskinvask"_s));
        QVERIFY(m_file->set(m_file->id("mal-1.2"), u"opportunities.relevance"_s, row, u"no"_s).ok());
        QVERIFY(!textOfPart(u"4"_s).contains(u"Kurs i maskinvask"_s));
        QVERIFY(!textOfPart(u"V3"_s).contains(u"Kurs i maskinvask"_s));
    }

    void theSummarySaysWhatIsDecidedBlockedAndNext()
    {
        addMatter(u"Vi satser på renhold"_s, u"decision"_s);
        addMatter(u"Penger til bransjekurs"_s, u"anchor"_s, {{u"leader"_s, u"Rådmannen"_s}, {u"due"_s, u"2026-03-20"_s}, {u"status"_s, u"ongoing"_s}});
        addMatter(u"Ringe bakeriet"_s, u"task"_s, {{u"due"_s, u"2026-02-01"_s}, {u"status"_s, u"not_started"_s}});
        addMatter(u"Bestille rom"_s, u"task"_s, {{u"due"_s, u"2026-04-01"_s}, {u"status"_s, u"not_started"_s}});
        QVERIFY(m_file->set(m_file->id("ekstra-forankring"), u"meetings.date"_s, u"s1"_s, u"2026-05-05"_s).ok());
        QVERIFY(m_file->set(m_file->id("mal-4.1"), u"top_three"_s, {}, u"Avklare fadder"_s).ok());
        const QString text = textOfPart(u"0"_s);
        const auto between = [&text](const QString &from, const QString &to) { return text.section(from, 1, 1).section(to, 0, 0); };
        QVERIFY(between(u"\nDecided\n"_s, u"\nWhat stands"_s).contains(u"Vi satser på renhold"_s));
        const QString blocked = between(u"stands in the way\n"_s, u"\nNext\n"_s);
        QVERIFY(blocked.contains(u"Rådmannen: Penger til bransjekurs"_s));
        QVERIFY(blocked.contains(u"Ringe bakeriet"_s));
        QVERIFY(!blocked.contains(u"Bestille rom"_s));
        const QString next = between(u"\nNext\n"_s, u"\nThe most important"_s);
        QVERIFY(next.contains(u"01.04.2026: Bestille rom"_s));
        QVERIFY(next.contains(u"05.05.2026: working meeting"_s));
        QVERIFY(!next.contains(u"Ringe bakeriet"_s));
        QVERIFY(text.contains(u"Step 4: Avklare fadder"_s));
    }

    void theNeedForLabourIsSortedByNeed()
    {
        const QString form = m_file->id("mal-1.1");
        m_file->addRow(form, u"labour_needs"_s, {{u"industry"_s, u"Usikkert"_s}, {u"need"_s, u"uncertain"_s}});
        m_file->addRow(form, u"labour_needs"_s, {{u"industry"_s, u"Lite"_s}, {u"need"_s, u"small"_s}});
        m_file->addRow(form, u"labour_needs"_s, {{u"industry"_s, u"Renhold"_s}, {u"need"_s, u"large"_s}, {u"source"_s, u"Bedriftsundersøkelsen"_s}});
        const QString text = textOfPart(u"2"_s);
        QVERIFY(text.indexOf(u"Renhold"_s) < text.indexOf(u"\nLite\n"_s));
        QVERIFY(text.indexOf(u"\nLite\n"_s) < text.indexOf(u"\nUsikkert\n"_s));
        QVERIFY(text.contains(u"Bedriftsundersøkelsen"_s));
    }

    void occupationsFoundNotRelevantStandInAShortList()
    {
        addOccupation(u"Transport"_s, u"no"_s, u"Krever førerkort"_s);
        addOccupation(u"Renhold"_s, u"now"_s, u"Stort behov"_s);
        const QString text = textOfPart(u"3"_s);
        QVERIFY(text.indexOf(u"Renhold"_s) < text.indexOf(u"Found not relevant now"_s));
        QVERIFY(text.contains(u"Transport: Krever førerkort"_s));
    }

    void checklistsAreShownByGroupWithWhatIsToBeImproved()
    {
        const QString form = m_file->id("mal-4.1");
        QVERIFY(m_file->set(form, u"items.status"_s, u"s01"_s, u"unmet"_s).ok());
        QVERIFY(m_file->set(form, u"items.improvement"_s, u"s01"_s, u"Lage felles tilbud"_s).ok());
        QVERIFY(m_file->set(form, u"items.status"_s, u"s02"_s, u"met"_s).ok());
        const QString text = textOfPart(u"6"_s);
        QVERIFY(text.contains(u"Lage felles tilbud"_s));
        const Field *items = m_file->book->catalog().find(u"mal-4.1"_s)->field(u"items"_s);
        QVERIFY(text.contains(items->statements.at(0).group));
        QVERIFY(text.contains(items->statements.at(0).text));
        QVERIFY(!text.contains(items->statements.at(1).text)); // nothing to improve there
    }

    void employersAreCountedOnceByTheirLatestMeeting()
    {
        const QString baker = m_file->addRow(m_file->id("reg-arbeidsgivere"), u"rows"_s, {{u"name"_s, u"Bakeriet"_s}});
        const QString hotel = m_file->addRow(m_file->id("reg-arbeidsgivere"), u"rows"_s, {{u"name"_s, u"Hotellet"_s}});
        addCopy(u"mal-4.2"_s, referenceTo("reg-arbeidsgivere", baker, u"Bakeriet"_s), {{u"meeting_date"_s, u"2026-02-01"_s}, {u"result"_s, u"agreement"_s}});
        addCopy(u"mal-4.2"_s, referenceTo("reg-arbeidsgivere", baker, u"Bakeriet"_s), {{u"meeting_date"_s, u"2026-01-01"_s}, {u"result"_s, u"considering"_s}});
        addCopy(u"mal-4.2"_s, referenceTo("reg-arbeidsgivere", hotel, u"Hotellet"_s), {{u"meeting_date"_s, u"2026-02-02"_s}, {u"result"_s, u"agreement"_s}});
        const QString text = textOfPart(u"6"_s);
        QVERIFY(text.contains(u"Avtale om praksis\n2\n"_s));
        QVERIFY(text.contains(u"Vurderer\n0\n"_s));
    }

    void outcomesAreCountsThatTellOfNobody()
    {
        for (int i = 0; i < 6; ++i)
            addCopy(u"mal-7.4"_s, {}, {{u"date"_s, u"2026-01-0%1"_s.arg(i + 1)}, {u"d_outcome"_s, u"permanent"_s}, {u"a_points"_s, u"x"_s}});
        addCopy(u"mal-7.4"_s, {}, {{u"d_outcome"_s, u"temporary"_s}, {u"a_points"_s, u"x"_s}});
        const QString text = textOfPart(u"9"_s);
        QVERIFY2(text.contains(u"Fast jobb\nnot shown\n"_s), qPrintable(text)); // 7 less the rest would give the one away
        QVERIFY(text.contains(u"Midlertidig jobb\nfewer than 5\n"_s));
    }

    void numbersOfParticipantsThatAreLockedAreLeftOutWithANote()
    {
        for (int i = 0; i < 6; ++i)
            addCopy(u"mal-7.4"_s, {}, {{u"date"_s, u"2026-01-0%1"_s.arg(i + 1)}, {u"d_outcome"_s, u"permanent"_s}, {u"a_points"_s, u"x"_s}});
        QVERIFY(textOfPart(u"9"_s).contains(u"Fast jobb\n6\n"_s));
        m_file->book->lockParticipants();
        const QString text = textOfPart(u"9"_s);
        QVERIFY(!text.contains(u"Fast jobb"_s));
        QVERIFY2(text.contains(u"locked"_s), qPrintable(text));
    }

    void tasksStandUnderTheirUnitAndTheRolesOnceFromTheLatest()
    {
        const QString kari = addMember(u"Kari Vik"_s, u"nav"_s);
        m_file->addRow(m_file->id("mal-1.3"), u"tasks"_s, {{u"task"_s, u"Holde oversikt"_s}, {u"lead_unit"_s, u"nav"_s}, {u"responsible"_s, kari}, {u"recurrence"_s, u"yearly"_s}});
        m_file->addRow(m_file->id("mal-5.3"), u"tasks"_s, {{u"task"_s, u"Holde kurs"_s}, {u"lead_unit"_s, u"vo"_s}, {u"recurrence"_s, u"once"_s}, {u"due"_s, u"2026-04-01"_s}});
        QVERIFY(m_file->set(m_file->id("mal-4.3"), u"role_map.duty"_s, u"r1"_s, u"Gammel tekst"_s).ok());
        QVERIFY(m_file->set(m_file->id("mal-5.3"), u"role_map.duty"_s, u"r1"_s, u"Ny tekst"_s).ok());
        const QString text = textOfPart(u"10"_s);
        QVERIFY(text.indexOf(u"Voksenopplæring"_s) < text.indexOf(u"Holde kurs"_s));
        QVERIFY(text.indexOf(u"\nNAV\n"_s) < text.indexOf(u"Holde oversikt"_s));
        QVERIFY(text.contains(u"Kari Vik"_s));
        QVERIFY(text.contains(u"01.04.2026"_s));
        QVERIFY(text.contains(u"Ny tekst"_s));
        QVERIFY(!text.contains(u"Gammel tekst"_s));
    }

    void whatLeadersAreAskedStandsAloneToo()
    {
        addMatter(u"Penger til bransjekurs"_s, u"anchor"_s, {{u"leader"_s, u"Rådmannen"_s}, {u"status"_s, u"ongoing"_s}});
        addMatter(u"Ringe bakeriet"_s, u"task"_s);
        for (const QString &text : {textOfPart(u"11"_s), textOf({buildAnchoringReport(*m_file->book)})}) {
            QVERIFY(text.contains(u"Rådmannen"_s));
            QVERIFY(text.contains(u"Penger til bransjekurs"_s));
            QVERIFY(!text.contains(u"Ringe bakeriet"_s));
        }
    }

    void theWheelIsDrawnBeforeItsTable()
    {
        m_file->addRow(m_file->id("ekstra-arshjul"), u"activities"_s, {{u"activity"_s, u"Fadderkurs"_s}, {u"months"_s, QJsonArray{u"m03"_s}}, {u"type"_s, u"running"_s}});
        int asked = 0;
        const WheelDrawing draw = [&asked](const Wheel &wheel) {
            asked += std::any_of(wheel.activities.cbegin(), wheel.activities.cend(), [](const WheelActivity &one) { return one.name == u"Fadderkurs"_s; });
            return nullptr;
        };
        const QVector<Document> pages = buildReport(*m_file->book, {{u"12"_s}}, draw);
        QCOMPARE(asked, 1);
        QVERIFY(std::holds_alternative<FigureBlock>(pages.first().blocks.at(1))); // after the word about the draft
        QVERIFY(textOf(pages).contains(u"Fadderkurs"_s));
    }

    void meetingsTellWhoWasThereByUnit()
    {
        const QString kari = addMember(u"Kari Vik"_s, u"nav"_s);
        const QString per = addMember(u"Per Dal"_s, u"vo"_s);
        const QString form = addCopy(u"mal-1.4"_s, {}, {{u"meeting_date"_s, u"2026-03-01"_s}, {u"summary"_s, u"Vi ble enige om yrkene"_s}});
        m_file->addRow(form, u"attendance"_s, {{u"member"_s, kari}, {u"present"_s, true}});
        m_file->addRow(form, u"attendance"_s, {{u"member"_s, per}});
        const QString text = textOfPart(u"V1"_s);
        QVERIFY(text.contains(u"NAV\nKari Vik\n"_s));
        QVERIFY(!text.contains(u"Per Dal"_s));
        QVERIFY(text.contains(u"Vi ble enige om yrkene"_s));
        QVERIFY(text.contains(u"01.03.2026"_s));
    }

    void all22DocumentsStandWithTheirStatus()
    {
        const QVector<Document> pages = buildReport(*m_file->book, {{u"V2"_s}});
        const auto &table = std::get<TableBlock>(pages.first().blocks.constFirst());
        const auto documents = std::count_if(table.rows.cbegin(), table.rows.cend(), [](const QVector<TableBlock::Cell> &row) { return row.size() > 1; });
        QCOMPARE(documents, 22);
        QVERIFY(textOf(pages).contains(u"Empty"_s));
    }

    void workIsStoppedWhenAskedTo()
    {
        int told = 0;
        const QVector<Document> pages = buildReport(*m_file->book, {{u"0"_s, u"V2"_s}}, {}, [&told](int done, int all) {
            told += all == 2;
            return done == 0;
        });
        QVERIFY(pages.isEmpty());
        QCOMPARE(told, 2);
    }
};

SJUSTEG_TEST(ReportTest)
#include "tst_report.moc"
