// SPDX-License-Identifier: MPL-2.0
#include "PanelHost.h"
#include "WindowTestProgram.h"
#include "meeting/CaptureBar.h"
#include "meeting/CapturedList.h"
#include "screen/FormView.h"

#include <QInputMethodEvent>
#include <QPushButton>
#include <QTextEdit>

using namespace sjusteg;

/// Writing a matter down with one key while the meeting goes on.
class CaptureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTaskIsCapturedWhileTypingInACell();
    void aPressWhileOneTypesLosesNoLetter();
    void escapeLosesNothing();
    void anotherKeyChangesTheKindAndKeepsTheText();
    void aHalfWrittenTextSurvivesThePage();
    void aDayThatIsNotUnderstoodSavesNothing();
    void namesAndDaysAreUnderstood();
    void everyScriptIsKept_data();
    void everyScriptIsKept();
    void aVeryLongTextIsCutAtTheLimitAndShownShort();
    void whatLacksAnOwnerIsPutRightInTheList();
    void aCapturedMatterIsUndoneInOneStep();

private:
    QVector<Row> captured() { return mattersOf(m_host->workbook(), {m_sheet}); }
    int before = 0;
    std::unique_ptr<PanelHost> m_host;
    QString m_sheet;
    CaptureBar *m_bar = nullptr;
    CapturedList *m_list = nullptr;
};

void CaptureTest::init()
{
    m_host.reset();
    m_host = std::make_unique<PanelHost>();
    m_sheet = m_host->sheet(3);
    m_bar = m_host->add(new CaptureBar(m_host->workspace(), m_sheet));
    m_list = m_host->add(new CapturedList(m_host->workspace(), m_sheet));
    m_host->show();
    before = int(captured().size());
}

void CaptureTest::aTaskIsCapturedWhileTypingInACell()
{
    auto *view = new screen::FormView(m_host->workbook(), m_host->workspace().undo, m_sheet);
    m_host->addOther(view);
    view->show();
    const CellRef cell{QStringLiteral("agenda.material"), QStringLiteral("a3.1"), {}};
    view->reveal(cell);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Lapper"));
    PanelHost::key(Qt::Key_O, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("What"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sende timeplanen"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(captured().size(), before + 1);
    const Row row = captured().constLast();
    QCOMPARE(row.cell(QStringLiteral("text")).toString(), QStringLiteral("Sende timeplanen"));
    QCOMPARE(row.cell(QStringLiteral("kind")).toString(), QStringLiteral("task"));
    QCOMPARE(row.cell(QStringLiteral("step")).toString(), QStringLiteral("step3"));
    // Back in the cell, behind what was typed.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" og tusj"));
    view->flush();
    QCOMPARE(m_host->workbook().form(m_sheet)->value(cell).toString(), QStringLiteral("Lapper og tusj"));
}

void CaptureTest::aPressWhileOneTypesLosesNoLetter()
{
    auto *view = new screen::FormView(m_host->workbook(), m_host->workspace().undo, m_sheet);
    m_host->addOther(view);
    view->show();
    const CellRef cell{QStringLiteral("agenda.material"), QStringLiteral("a3.1"), {}};
    view->reveal(cell);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Lapper"));
    m_host->press(m_sheet, meeting::press::start); // not saved yet when the clock's press is
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" og tusj"));
    view->flush();
    QCOMPARE(m_host->workbook().form(m_sheet)->value(cell).toString(), QStringLiteral("Lapper og tusj"));
}

void CaptureTest::escapeLosesNothing()
{
    auto *line = new QLineEdit;
    m_host->addOther(line);
    line->show();
    line->setFocus();
    PanelHost::key(Qt::Key_A, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Halvt skrevet"));
    PanelHost::key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(captured().size(), before);
    QVERIFY(m_host->says(QStringLiteral("Halvt skrevet")));
    QVERIFY(m_host->click(QStringLiteral("Go on writing")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(", nå helt"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(captured().constLast().cell(QStringLiteral("text")).toString(), QStringLiteral("Halvt skrevet, nå helt"));
    QCOMPARE(captured().constLast().cell(QStringLiteral("kind")).toString(), QStringLiteral("clarify"));
    QVERIFY(!m_bar->hasDraft());
}

void CaptureTest::anotherKeyChangesTheKindAndKeepsTheText()
{
    m_bar->setFocus();
    QTest::keyClick(&m_host->window(), Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Vi starter med renhold"));
    PanelHost::key(Qt::Key_D, Qt::AltModifier);
    PanelHost::key(Qt::Key_Return);
    const Row row = captured().constLast();
    QCOMPARE(row.cell(QStringLiteral("kind")).toString(), QStringLiteral("decision"));
    QCOMPARE(row.cell(QStringLiteral("text")).toString(), QStringLiteral("Vi starter med renhold"));
    QVERIFY(!isOpenMatter(row));
    QVERIFY(!isBlank(row.cell(QStringLiteral("answer"))));
}

void CaptureTest::aHalfWrittenTextSurvivesThePage()
{
    QTest::keyClick(&m_host->window(), Qt::Key_D, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nesten besluttet"));
    m_bar->flush();
    delete m_bar;
    m_bar = m_host->add(new CaptureBar(m_host->workspace(), m_sheet));
    m_bar->show();
    QVERIFY(m_bar->hasDraft());
    QVERIFY(m_host->says(QStringLiteral("Nesten besluttet")));
    QCOMPARE(m_host->undo().count(), 0);
    QVERIFY(m_host->click(QStringLiteral("Throw it away")));
    QVERIFY(!m_bar->hasDraft());
    CaptureBar again(m_host->workspace(), m_sheet);
    QVERIFY(!again.hasDraft());
}

void CaptureTest::aDayThatIsNotUnderstoodSavesNothing()
{
    QTest::keyClick(&m_host->window(), Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ringe"));
    auto *when = m_host->named<QLineEdit>(QStringLiteral("Due"));
    QVERIFY(when);
    when->setFocus();
    QTest::keyClicks(when, QStringLiteral("snart"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(captured().size(), before);
    QVERIFY(m_host->says(QStringLiteral("Nothing is saved yet")));
    QCOMPARE(QApplication::focusWidget(), when);
    QTest::keyClicks(when, QStringLiteral("i morgen")); // what was wrong is selected, and goes
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(captured().size(), before + 1);
    const QDate tomorrow = m_host->workbook().clock().today().addDays(1);
    QCOMPARE(captured().constLast().cell(QStringLiteral("due")).toString(), tomorrow.toString(Qt::ISODate));
}

void CaptureTest::namesAndDaysAreUnderstood()
{
    QTest::keyClick(&m_host->window(), Qt::Key_A, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Flytte to timer"));
    PanelHost::key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Responsible"));
    PanelHost::type(QStringLiteral("torunn"));
    PanelHost::key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("31.12"));
    PanelHost::key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Rektor"));
    PanelHost::key(Qt::Key_Return);
    const Row row = captured().constLast();
    QCOMPARE(row.cell(QStringLiteral("kind")).toString(), QStringLiteral("anchor")); // a leader makes it one for the leaders
    QCOMPARE(row.cell(QStringLiteral("leader")).toString(), QStringLiteral("Rektor"));
    QCOMPARE(m_host->workbook().personName(row.cell(QStringLiteral("responsible"))), QStringLiteral("Torunn Lillemyrhaug"));
    QVERIFY(row.cell(QStringLiteral("responsible")).isString());
    QVERIFY(row.cell(QStringLiteral("due")).toString().endsWith(QStringLiteral("-12-31")));
}

void CaptureTest::everyScriptIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("arabic") << QStringLiteral("ترتيب مترجم للاجتماع القادم");
    QTest::newRow("tigrinya") << QStringLiteral("ናይ ቋንቋ ትምህርቲ ሰዓታት ኣነጽር");
    QTest::newRow("mixed") << QStringLiteral("Spør دانا om æøå – «sitat» & 50 % 😀");
}

void CaptureTest::everyScriptIsKept()
{
    QFETCH(QString, text);
    QTest::keyClick(&m_host->window(), Qt::Key_O, Qt::AltModifier);
    PanelHost::type(text);
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(captured().constLast().cell(QStringLiteral("text")).toString(), text);
    QVERIFY(m_host->says(text));
}

void CaptureTest::aVeryLongTextIsCutAtTheLimitAndShownShort()
{
    const int most = m_host->workbook().catalog().find(QStringLiteral("reg-avklaringer"))->field(QStringLiteral("rows.text"))->maxLength;
    const QString text = QStringLiteral("lang tekst ").repeated(3000);
    QTest::keyClick(&m_host->window(), Qt::Key_O, Qt::AltModifier);
    PanelHost::type(text);
    PanelHost::key(Qt::Key_Return);
    const QString kept = captured().constLast().cell(QStringLiteral("text")).toString();
    QVERIFY(kept.size() <= most);
    QVERIFY(text.startsWith(kept));
    QVERIFY(kept.size() > most / 2);
    QVERIFY(m_list->height() < 2000);
}

void CaptureTest::whatLacksAnOwnerIsPutRightInTheList()
{
    QTest::keyClick(&m_host->window(), Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Finne lokale"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(m_host->click(QStringLiteral("no owner, no date: Finne lokale")));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Ansvarlig: Finne lokale"));
    PanelHost::type(QStringLiteral("Farah Nadimyar"));
    QVERIFY(m_host->click(QStringLiteral("Done with: Finne lokale")));
    const Row row = captured().constLast();
    QCOMPARE(m_host->workbook().personName(row.cell(QStringLiteral("responsible"))), QStringLiteral("Farah Nadimyar"));
    QVERIFY(m_host->named<QPushButton>(QStringLiteral("no date: Finne lokale")));
}

void CaptureTest::aCapturedMatterIsUndoneInOneStep()
{
    QTest::keyClick(&m_host->window(), Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Feil"));
    PanelHost::key(Qt::Key_Return);
    QCOMPARE(captured().size(), before + 1);
    m_host->undo().undo();
    QCOMPARE(captured().size(), before);
    QVERIFY(m_host->says(QStringLiteral("(%1)").arg(before)));
    m_host->undo().redo();
    QCOMPARE(captured().size(), before + 1);
}

SJUSTEG_WINDOW_TEST(CaptureTest)
#include "tst_capture.moc"
