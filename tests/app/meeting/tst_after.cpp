// SPDX-License-Identifier: MPL-2.0
#include "PanelHost.h"
#include "WindowTestProgram.h"
#include "document/MinutesDraft.h"
#include "meeting/AfterPanel.h"
#include "meeting/Matters.h"
#include "meeting/Presence.h"

#include <QFile>
#include <QPushButton>
#include <QTextEdit>

using namespace sjusteg;

/// The minutes of a meeting that has been held.
class AfterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theDraftFollowsTheMeeting();
    void editedMinutesAreMadeFinalAndOpenedAgain();
    void undoTakesBackWords();
    void whatCameLaterIsTakenInOrNot();
    void builtAnewAndUndone();
    void theMinutesAreWrittenAsOpenDocumentAndPdf();
    void everyScriptIsKept();
    void plannedAndUsedTimeStandPostByPost();

private:
    meeting::Meeting meeting() { return *meeting::meetingOf(m_host->workbook(), m_sheet); }
    QTextEdit *box(const QString &heading) { return m_host->named<QTextEdit>(heading); }
    /// The heading of the section that holds the text.
    QString sectionWith(const QString &text)
    {
        for (const MinutesSection &section : draftMinutes(m_host->workbook(), meeting())) {
            if (section.text.contains(text))
                return section.heading;
        }
        return {};
    }
    void decide(const QString &text) { m_host->apply(capturedMatter(m_host->workbook(), m_sheet, {QStringLiteral("decision"), text, noValue(), {}, {}})); }
    void write(QTextEdit *where, const QString &text)
    {
        where->setFocus();
        where->moveCursor(QTextCursor::End);
        PanelHost::type(text);
        m_panel->flush();
    }

    std::unique_ptr<PanelHost> m_host;
    QString m_sheet;
    AfterPanel *m_panel = nullptr;
};

void AfterTest::init()
{
    m_host.reset();
    m_host = std::make_unique<PanelHost>();
    m_sheet = m_host->sheet(3);
    m_host->press(m_sheet, meeting::press::start);
    m_host->press(m_sheet, meeting::press::end);
    decide(QStringLiteral("Vi utvikler transportkurset"));
    m_panel = m_host->add(new AfterPanel(m_host->workspace(), m_sheet));
    m_host->show();
}

void AfterTest::theDraftFollowsTheMeeting()
{
    const QString heading = sectionWith(QStringLiteral("transportkurset"));
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("transportkurset")));
    decide(QStringLiteral("Oppstart i februar"));
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Oppstart i februar")));
    QVERIFY(meeting().record.minutes.isEmpty());
    QVERIFY(m_host->says(QStringLiteral("○ Draft")));
}

void AfterTest::editedMinutesAreMadeFinalAndOpenedAgain()
{
    const QString heading = sectionWith(QStringLiteral("transportkurset"));
    write(box(heading), QStringLiteral("\nEnstemmig."));
    QVERIFY(meeting().record.minutes.text.contains(QStringLiteral("Enstemmig.")));
    QVERIFY(m_host->says(QStringLiteral("◐ Edited")));
    QVERIFY(m_host->click(QStringLiteral("Set the minutes to final")));
    QVERIFY(meeting().record.minutes.final);
    QVERIFY(box(heading)->isReadOnly());
    QVERIFY(m_host->says(QStringLiteral("✓ Final")));
    QVERIFY(m_host->click(QStringLiteral("Open the minutes again")));
    QVERIFY(!meeting().record.minutes.final);
    QVERIFY(!box(heading)->isReadOnly());
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Enstemmig.")));
    m_host->undo().undo();
    QVERIFY(meeting().record.minutes.final);
}

void AfterTest::undoTakesBackWords()
{
    const QString heading = sectionWith(QStringLiteral("transportkurset"));
    write(box(heading), QStringLiteral("\nFørste."));
    write(box(heading), QStringLiteral("\nAndre."));
    PanelHost::key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Første.")));
    QVERIFY(!box(heading)->toPlainText().contains(QStringLiteral("Andre.")));
    PanelHost::key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!box(heading)->toPlainText().contains(QStringLiteral("Første.")));
    QVERIFY(meeting().record.minutes.isEmpty());
}

void AfterTest::whatCameLaterIsTakenInOrNot()
{
    const QString heading = sectionWith(QStringLiteral("transportkurset"));
    write(box(heading), QStringLiteral("\nEnstemmig."));
    decide(QStringLiteral("Oppstart i februar"));
    QVERIFY(m_host->says(QStringLiteral("△ The meeting has changed since the minutes were written: %1").arg(heading)));
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Enstemmig."))); // nothing is replaced unasked
    QVERIFY(m_host->click(QStringLiteral("Keep the text: %1").arg(heading)));
    QVERIFY(!m_host->says(QStringLiteral("△ The meeting has changed")));
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Enstemmig.")));
    decide(QStringLiteral("Nytt møte i mars"));
    QVERIFY(m_host->click(QStringLiteral("Use what the meeting says now: %1").arg(heading)));
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Nytt møte i mars")));
    QVERIFY(!box(heading)->toPlainText().contains(QStringLiteral("Enstemmig.")));
    m_host->undo().undo();
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Enstemmig.")));
}

void AfterTest::builtAnewAndUndone()
{
    const QString heading = sectionWith(QStringLiteral("transportkurset"));
    write(box(heading), QStringLiteral("\nEnstemmig."));
    decide(QStringLiteral("Oppstart i februar"));
    QVERIFY(m_host->click(QStringLiteral("Build the minutes anew from the meeting")));
    QVERIFY(!box(heading)->toPlainText().contains(QStringLiteral("Enstemmig.")));
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Oppstart i februar")));
    m_host->undo().undo();
    QVERIFY(box(heading)->toPlainText().contains(QStringLiteral("Enstemmig.")));
}

void AfterTest::theMinutesAreWrittenAsOpenDocumentAndPdf()
{
    QTemporaryDir folder;
    m_host->dialogs().path = folder.filePath(QStringLiteral("referat.odt"));
    QVERIFY(m_host->click(QStringLiteral("Minutes as OpenDocument")));
    QFile odt(m_host->dialogs().path);
    QVERIFY(odt.open(QIODevice::ReadOnly));
    QVERIFY(odt.readAll().startsWith("PK"));
    m_host->dialogs().path = folder.filePath(QStringLiteral("referat.pdf"));
    QVERIFY(m_host->click(QStringLiteral("Minutes as PDF")));
    QFile pdf(m_host->dialogs().path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void AfterTest::everyScriptIsKept()
{
    const QString heading = sectionWith(QStringLiteral("transportkurset"));
    const QString text = QStringLiteral("ترتيب مترجم · ናይ ቋንቋ ትምህርቲ · 😀");
    write(box(heading), QStringLiteral("\n") + text);
    QVERIFY(meeting().record.minutes.text.contains(text));
}

void AfterTest::plannedAndUsedTimeStandPostByPost()
{
    m_host->setCell(m_sheet, {QStringLiteral("agenda.actual"), QStringLiteral("a3.4"), {}}, 47);
    QVERIFY(m_host->says(QStringLiteral("Planned and used time")));
    QVERIFY(m_host->says(QStringLiteral("47")));
    QVERIFY(m_host->says(QStringLiteral("+12")));
}

SJUSTEG_WINDOW_TEST(AfterTest)
#include "tst_after.moc"
