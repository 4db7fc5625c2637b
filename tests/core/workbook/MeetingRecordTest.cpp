// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"
#include "workbook/FormJson.h"
#include "workbook/MeetingJson.h"

#include <QJsonArray>

using namespace sjusteg;

/// The log of a meeting and its minutes lie beside the run-sheet, and are as safe as any answer.
class MeetingRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        const Form sheet = m_file->book->newCopy(QStringLiteral("mal-1.4"));
        m_sheet = sheet.head.id;
        QVERIFY(m_file->apply(m_sheet, AddForm{sheet}).ok());
    }

    void isThereAfterReopening()
    {
        logAll();
        const MeetingRecord before = record();
        QCOMPARE(before.events.size(), 2);
        m_file->reopen();
        QCOMPARE(record(), before);
        QCOMPARE(record().events.first().at, m_start);
    }

    void aPressThatIsUndoneLeavesTheLog()
    {
        logAll();
        const MeetingEvent last = record().events.last();
        const Edit edit{{}, QStringLiteral("edit"), {{m_sheet, AddEvent{{3, m_start.addSecs(120), QStringLiteral("pause"), {}}}}}};
        QVERIFY(m_file->book->apply(edit).ok());
        QVERIFY(m_file->book->apply(edit.inverted()).ok());
        m_file->reopen();
        QCOMPARE(record().events.size(), 2);
        QCOMPARE(record().events.last(), last);
    }

    void theSameLineIsNotLoggedTwice()
    {
        logAll();
        const MeetingEvent event = record().events.first();
        QVERIFY(!m_file->apply(m_sheet, AddEvent{event}).ok());
        QVERIFY(!m_file->apply(m_sheet, AddEvent{{9, {}, QStringLiteral("next"), {}}}).ok());
        QCOMPARE(record().events.size(), 2);
    }

    void whatIsUsedInAMeetingIsDeletedButItsMakingNotUndone()
    {
        Form made = *m_file->book->form(m_sheet);
        logAll();
        const Result<void> undone = m_file->book->apply({{}, QStringLiteral("undo"), {{m_sheet, DropForm{made}}}});
        QVERIFY(!undone.ok());
        QVERIFY(undone.problem().sentence.contains(QStringLiteral("meeting")));
        QCOMPARE(record().events.size(), 2);
        QVERIFY(m_file->apply(m_sheet, DropForm{*m_file->book->form(m_sheet)}).ok());
        QVERIFY(!m_file->book->head(m_sheet));
    }

    void aLineOfTheLogNamesThingsInAFewWords()
    {
        for (const QString &post : {QString(100'000, QLatin1Char('x')), QStringLiteral("a1.1") + QChar(QChar::Null)}) {
            QString mistake;
            const QJsonObject line{{QStringLiteral("nr"), 1}, {QStringLiteral("at"), QStringLiteral("2026-03-04T08:00:00Z")},
                                   {QStringLiteral("kind"), QStringLiteral("start")}, {QStringLiteral("post"), post}};
            meetingFromJson({{QStringLiteral("events"), QJsonArray{line}}}, &mistake);
            QCOMPARE(mistake, QStringLiteral("events"));
        }
    }

    void onlyARunSheetHasAMeeting()
    {
        const QString other = m_file->id("mal-1.1");
        const Result<void> refused = m_file->apply(other, AddEvent{{1, m_start, QStringLiteral("start"), {}}});
        QVERIFY(!refused.ok());
        QVERIFY(!refused.problem().sentence.isEmpty());
        QVERIFY(m_file->book->form(other)->meeting.isEmpty());
    }

    void aDeletedRunSheetComesBackWithIt()
    {
        logAll();
        const MeetingRecord before = record();
        const Edit gone{{}, QStringLiteral("edit"), {{m_sheet, DropForm{*m_file->book->form(m_sheet)}}}};
        QVERIFY(m_file->book->apply(gone).ok());
        QVERIFY(!m_file->book->head(m_sheet));
        QVERIFY(m_file->book->apply(gone.inverted()).ok());
        m_file->reopen();
        QCOMPARE(record(), before);
    }

    void isKeptInWhatIsDumped()
    {
        logAll();
        const QJsonObject dumped = formToJson(*m_file->book, *m_file->book->form(m_sheet)).value(QLatin1StringView("meeting")).toObject();
        QString mistake;
        QCOMPARE(meetingFromJson(dumped, &mistake), record());
        QCOMPARE(mistake, QString());
    }

    void mistakesInItAreNamed()
    {
        const QJsonObject event{{QStringLiteral("nr"), 1}, {QStringLiteral("at"), QStringLiteral("i går")}, {QStringLiteral("kind"), QStringLiteral("start")}};
        QString mistake;
        meetingFromJson({{QStringLiteral("events"), QJsonArray{event}}}, &mistake);
        QCOMPARE(mistake, QStringLiteral("at"));
        meetingFromJson({{QStringLiteral("stop"), 1}}, &mistake);
        QCOMPARE(mistake, QStringLiteral("stop"));
    }

    void finalMinutesStandInTheHistory()
    {
        logAll();
        QVERIFY(m_file->apply(m_sheet, SetMinutes{record().minutes, {record().minutes.text, true}}).ok());
        m_file->reopen();
        QVERIFY(record().minutes.final);
        QVERIFY(!m_file->book->history(m_sheet).first().text.isEmpty());
    }

private:
    const MeetingRecord &record() const { return m_file->book->form(m_sheet)->meeting; }

    void logAll()
    {
        const MeetingState running{m_start, {}, {{QStringLiteral("minutes"), QJsonObject{{QStringLiteral("a1.2"), 20}}}}};
        const Edit edit{{}, QStringLiteral("edit"),
                        {{m_sheet, SetMeeting{{}, running}},
                         {m_sheet, AddEvent{{1, m_start, QStringLiteral("start"), QStringLiteral("a1.1")}}},
                         {m_sheet, AddEvent{{2, m_start.addMSecs(61'234), QStringLiteral("next"), QStringLiteral("a1.2")}}},
                         {m_sheet, SetMinutes{{}, {QStringLiteral("# Saker\nEnighet om renhold – på tvers."), false}}}}};
        const Result<void> done = m_file->book->apply(edit);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().sentence));
    }

    std::unique_ptr<TestFile> m_file;
    QString m_sheet;
    const QDateTime m_start{QDate(2026, 3, 4), QTime(9, 0, 0, 7)};
};

SJUSTEG_TEST(MeetingRecordTest)
#include "MeetingRecordTest.moc"
