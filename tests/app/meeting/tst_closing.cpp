// SPDX-License-Identifier: MPL-2.0
#include "PanelHost.h"
#include "WindowTestProgram.h"
#include "meeting/ClosingPanel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace sjusteg;

/// The last post: nothing leaves the room without somebody who has it.
class ClosingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aParkedPointKeepsTheMeetingOpenUntilItBecomesSomething();
    void aParkedPointGoesToTheNextMeetingWhichIsMade();
    void anExistingNextRunSheetIsUsed();
    void theLeaderMayCloseAnywayWithANote();
    void whatLacksIsPutRightInPlace();
    void anchoringIsCarriedUntilItIsAnswered();
    void aftermathStaysUntilItIsDone();
    void theNextDateGoesToItsRunSheet();

private:
    QString capture(const QString &kind, const QString &text)
    {
        const Edit edit = capturedMatter(m_host->workbook(), m_sheet, {kind, text, noValue(), {}, {}});
        m_host->apply(edit);
        return std::get<InsertRow>(edit.changes.constFirst().change).row.id;
    }
    Row matter(const QString &id) { return *m_host->workbook().form(matterForm(m_host->workbook()))->row(matterTable(), id); }
    QString meetingOf(const QString &id) { return matter(id).cell(QStringLiteral("meeting")).toObject().value(QStringLiteral("form")).toString(); }
    void assign(const QString &id)
    {
        m_host->apply(changedMatter(m_host->workbook(), id, {}, {{QStringLiteral("responsible"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Kari")}}}, {QStringLiteral("due"), QStringLiteral("2026-12-20")}}));
    }
    void settleEverything()
    {
        for (const Row &row : mattersOf(m_host->workbook(), {m_sheet}))
            m_host->apply(removedMatter(m_host->workbook(), row.id));
    }

    std::unique_ptr<PanelHost> m_host;
    QString m_sheet;
    ClosingPanel *m_panel = nullptr;
};

void ClosingTest::init()
{
    m_host.reset();
    m_host = std::make_unique<PanelHost>();
    m_sheet = m_host->sheet(3);
    settleEverything();
    m_host->press(m_sheet, meeting::press::start);
    m_panel = m_host->add(new ClosingPanel(m_host->workspace(), m_sheet));
    m_host->show();
}

void ClosingTest::aParkedPointKeepsTheMeetingOpenUntilItBecomesSomething()
{
    QSignalSpy closed(m_panel, &ClosingPanel::closeWanted);
    const QString id = capture(QStringLiteral("parked"), QStringLiteral("Transport"));
    QVERIFY(!m_panel->mayClose());
    QVERIFY(!m_host->named<QPushButton>(QStringLiteral("Close the meeting"))->isEnabled());
    QVERIFY(m_host->says(QStringLiteral("when nothing is parked")));
    QVERIFY(m_host->click(QStringLiteral("Make it beslutning: Transport")));
    QCOMPARE(matterKind(matter(id)), QStringLiteral("decision"));
    QVERIFY(m_panel->mayClose());
    QVERIFY(m_host->click(QStringLiteral("Close the meeting")));
    QCOMPARE(closed.size(), 1);
    m_host->undo().undo();
    QVERIFY(!m_panel->mayClose());
}

void ClosingTest::aParkedPointGoesToTheNextMeetingWhichIsMade()
{
    const QString first = capture(QStringLiteral("parked"), QStringLiteral("Transport"));
    const QString second = capture(QStringLiteral("parked"), QStringLiteral("Tolk"));
    const auto sheets = [this] { return m_host->workbook().copies(QStringLiteral("mal-4.4")).size(); };
    QCOMPARE(sheets(), 0);
    QVERIFY(m_host->click(QStringLiteral("To the next meeting: Transport")));
    QCOMPARE(sheets(), 1);
    QVERIFY(m_host->click(QStringLiteral("To the next meeting: Tolk")));
    QCOMPARE(sheets(), 1);
    QCOMPARE(meetingOf(first), m_host->workbook().copies(QStringLiteral("mal-4.4")).constFirst().id);
    QCOMPARE(meetingOf(second), meetingOf(first));
    QCOMPARE(matterKind(matter(first)), QStringLiteral("parked"));
    QVERIFY(m_panel->mayClose());
    m_host->undo().undo();
    m_host->undo().undo();
    QCOMPARE(sheets(), 0);
    QCOMPARE(meetingOf(first), m_sheet);
    QVERIFY(!m_panel->mayClose());
}

void ClosingTest::anExistingNextRunSheetIsUsed()
{
    Form later = m_host->workbook().newCopy(QStringLiteral("mal-3.4"), {}, QStringLiteral("Dag 2"));
    later.fields.insert(QStringLiteral("meeting_date"), QStringLiteral("2027-01-13"));
    Form next = m_host->workbook().newCopy(QStringLiteral("mal-4.4"));
    m_host->apply({{}, QStringLiteral("edit"), {{next.head.id, AddForm{next}}, {later.head.id, AddForm{later}}}});
    const QString id = capture(QStringLiteral("parked"), QStringLiteral("Transport"));
    QVERIFY(m_host->click(QStringLiteral("To the next meeting: Transport")));
    QCOMPARE(meetingOf(id), later.head.id); // the same step goes on before the next one begins
}

void ClosingTest::theLeaderMayCloseAnywayWithANote()
{
    QSignalSpy closed(m_panel, &ClosingPanel::closeWanted);
    capture(QStringLiteral("task"), QStringLiteral("Ringe"));
    QVERIFY(m_host->says(QStringLiteral("without an owner")) || m_host->says(QStringLiteral("matter(s) without")));
    auto *close = m_host->named<QPushButton>(QStringLiteral("Close anyway"));
    QVERIFY(close && !close->isEnabled());
    QVERIFY(!m_panel->mayClose());
    auto *note = m_host->named<QLineEdit>(QStringLiteral("Why you close with matters open"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Ingen fra NAV"));
    QVERIFY(close->isEnabled());
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_panel->mayClose());
    const CellRef summary{QStringLiteral("summary"), {}, {}};
    QVERIFY(m_host->workbook().form(m_sheet)->value(summary).toString().contains(QStringLiteral("Ingen fra NAV")));
    m_host->press(m_sheet, meeting::press::end);
    QVERIFY(m_host->says(QStringLiteral("The meeting was closed at")));
}

void ClosingTest::whatLacksIsPutRightInPlace()
{
    capture(QStringLiteral("task"), QStringLiteral("Ringe"));
    QVERIFY(m_host->click(QStringLiteral("no owner, no date: Ringe")));
    PanelHost::type(QStringLiteral("Henok Tesfarai"));
    PanelHost::key(Qt::Key_Tab);
    auto *due = m_host->named<QLineEdit>(QStringLiteral("Frist: Ringe"));
    QVERIFY(due);
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("18.12.2026"));
    QVERIFY(m_host->click(QStringLiteral("Done with: Ringe")));
    QVERIFY(m_host->says(QStringLiteral("✓ Every matter has an owner and a date.")));
    QVERIFY(m_host->named<QPushButton>(QStringLiteral("Close the meeting"))->isEnabled());
}

void ClosingTest::anchoringIsCarriedUntilItIsAnswered()
{
    // Two of step 2 are open in the example.
    QVERIFY(m_host->says(QStringLiteral("To timer bransjenorsk")));
    QVERIFY(m_host->says(QStringLiteral("Waiting for an answer from the leaders (2)")));
    const QString id = capture(QStringLiteral("anchor"), QStringLiteral("Mer lærertid"));
    assign(id);
    m_host->apply(changedMatter(m_host->workbook(), id, {}, {{QStringLiteral("leader"), QStringLiteral("Rektor")}}));
    QVERIFY(m_host->says(QStringLiteral("Waiting for an answer from the leaders (3)")));
    m_host->apply(changedMatter(m_host->workbook(), id, {}, {{QStringLiteral("status"), QStringLiteral("done")}, {QStringLiteral("answer"), QStringLiteral("Ja")}}));
    QVERIFY(m_host->says(QStringLiteral("Waiting for an answer from the leaders (2)")));
}

void ClosingTest::aftermathStaysUntilItIsDone()
{
    const QString id = capture(QStringLiteral("aftermath"), QStringLiteral("Gjøre ferdig mal 3.1"));
    assign(id);
    QVERIFY(m_host->says(QStringLiteral("Aftermath (5 left)"))); // four on the leader's list, and this
    auto *tick = m_host->named<QCheckBox>(QStringLiteral("Done: Følg opp avklaringene til de er lukket"));
    QVERIFY(tick);
    QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(10, tick->height() / 2));
    QVERIFY(m_host->says(QStringLiteral("Aftermath (4 left)")));
    m_host->apply(changedMatter(m_host->workbook(), id, {}, {{QStringLiteral("status"), QStringLiteral("done")}, {QStringLiteral("answer"), QStringLiteral("Gjort")}}));
    QVERIFY(m_host->says(QStringLiteral("Aftermath (3 left)")));
}

void ClosingTest::theNextDateGoesToItsRunSheet()
{
    auto *date = m_host->named<QLineEdit>(QStringLiteral("Date of the next meeting"));
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("20.01.2027"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(m_host->workbook().form(m_sheet)->value({QStringLiteral("next_meeting"), {}, {}}).toString(), QStringLiteral("2027-01-20"));
    QVERIFY(m_host->click(QStringLiteral("Make its run-sheet")));
    const FormHead next = m_host->workbook().copies(QStringLiteral("mal-4.4")).constFirst();
    QCOMPARE(m_host->workbook().form(next.id)->value({QStringLiteral("meeting_date"), {}, {}}).toString(), QStringLiteral("2027-01-20"));
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("27.01.2027"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(m_host->click(QStringLiteral("Set it in its run-sheet")));
    QCOMPARE(m_host->workbook().form(next.id)->value({QStringLiteral("meeting_date"), {}, {}}).toString(), QStringLiteral("2027-01-27"));
}

SJUSTEG_WINDOW_TEST(ClosingTest)
#include "tst_closing.moc"
