// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "start/StartPage.h"
#include "step/StepPage.h"
#include "window/Rail.h"
#include "window/ShortLine.h"
#include "window/TopBar.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace sjusteg;

/// Finding the way: rail, shortcuts, buttons.
class Navigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFileOpensOnTheOverview();
    void controlAndNumberOpensTheStep();
    void theRailOpensWhatItSays();
    void aTemplateOpensFromItsStepAndTheStepRemembersTheTab();
    void aTextLinkOpensTheStepOfTheText();
    void foldingTheRailKeepsItsEntriesNamed();
    void controlAndEMakesAPdfOfTheFormShown();
    void controlAndEWorksWhileTypingInANewRowOfARegister();
    void tabGoesOnToThePageThatWasOpened();
    void enterPressesTheButtonInFocus();
    void aLongProcessNameEndsInDotsAndIsSaidInFull();
    void closingTheFileLeadsToTheStartPageWithTheFileOnIt();

private:
    Page *page() const { return m_open->window->pages()->current(); }

    std::unique_ptr<OpenWindow> m_open;
};

void Navigation::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
}

void Navigation::aFileOpensOnTheOverview()
{
    QCOMPARE(page()->name(), QStringLiteral("Overview"));
    QVERIFY(m_open->window->windowTitle().contains(QStringLiteral("Eksempel kommune")));
}

void Navigation::controlAndNumberOpensTheStep()
{
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    for (int step = 1; step <= 7; ++step) {
        QTest::keyClick(m_open->window.get(), Qt::Key(Qt::Key_0 + step), Qt::ControlModifier);
        QCOMPARE(page()->step(), step);
        QVERIFY(page()->name().contains(m_open->handbook->step(step).title));
    }
    QTest::keyClick(m_open->window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page()->name(), QStringLiteral("Overview"));
}

void Navigation::theRailOpensWhatItSays()
{
    auto *rail = m_open->window->findChild<Rail *>();
    QVERIFY(OpenWindow::press(rail, QStringLiteral("4 ") + m_open->handbook->step(4).railTitle));
    QCOMPARE(page()->step(), 4);
    QVERIFY(OpenWindow::press(rail, QStringLiteral("Registers")));
    QCOMPARE(page()->name(), QStringLiteral("Registers"));
}

void Navigation::aTemplateOpensFromItsStepAndTheStepRemembersTheTab()
{
    m_open->window->pages()->showStep(1);
    static_cast<StepPage *>(page())->showTab(StepPage::Templates);
    const Template *definition = m_open->catalog->find(QStringLiteral("mal-1.1"));
    QVERIFY(OpenWindow::press(page(), QStringLiteral("Open ") + definition->title));
    QVERIFY(page()->name().startsWith(QStringLiteral("Mal 1.1")));
    QCOMPARE(page()->step(), 1);
    m_open->window->pages()->showStep(1);
    QCOMPARE(static_cast<StepPage *>(page())->currentTab(), int(StepPage::Templates));
}

void Navigation::aTextLinkOpensTheStepOfTheText()
{
    m_open->window->pages()->showTarget(QStringLiteral("p3.1"));
    QCOMPARE(page()->step(), 3);
    QCOMPARE(static_cast<StepPage *>(page())->currentTab(), int(StepPage::About));
    m_open->window->pages()->showTarget(QStringLiteral("pafyll-5"));
    QCOMPARE(page()->step(), 5);
}

void Navigation::foldingTheRailKeepsItsEntriesNamed()
{
    auto *rail = m_open->window->findChild<Rail *>();
    const int wide = rail->width();
    QVERIFY(OpenWindow::press(rail, QStringLiteral("Fold the menu")));
    QVERIFY(rail->width() < wide / 2);
    for (RailButton *button : rail->findChildren<RailButton *>())
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
    QVERIFY(OpenWindow::press(rail, QStringLiteral("Unfold the menu")));
    QCOMPARE(rail->width(), wide);
}

void Navigation::tabGoesOnToThePageThatWasOpened()
{
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_open->window->pages()->showStep(1);
    QVERIFY(OpenWindow::press(m_open->window->findChild<Rail *>(), QStringLiteral("Overview")));
    for (const char *id : {"mal-1.1", "mal-1.2", "reg-enheter", "p3.1"}) {
        m_open->window->pages()->showTarget(QString::fromLatin1(id));
        QCoreApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(page()->isAncestorOf(QApplication::focusWidget()), id);
    }
}

void Navigation::enterPressesTheButtonInFocus()
{
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_open->window->pages()->showTarget(QStringLiteral("mal-1.1"));
    for (RailButton *button : m_open->window->findChildren<RailButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("2"))) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            break;
        }
    }
    QCOMPARE(page()->step(), 2);
    m_open->window->pages()->showOverview();
    QPushButton *link = nullptr;
    for (QPushButton *button : page()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("About the model"))
            link = button;
    }
    QVERIFY(link);
    Page *before = page();
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QVERIFY(page() != before);
}

void Navigation::controlAndEMakesAPdfOfTheFormShown()
{
    m_open->window->pages()->showTarget(QStringLiteral("mal-1.1"));
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_open->dialogs.path = m_open->file(QStringLiteral("kartlegging.pdf"));
    QTest::keyClick(m_open->window.get(), Qt::Key_E, Qt::ControlModifier);
    QFile pdf(m_open->dialogs.path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(8).startsWith("%PDF-1."));
    m_open->dialogs.path.clear();
}

void Navigation::controlAndEWorksWhileTypingInANewRowOfARegister()
{
    m_open->window->pages()->showRegisters(QStringLiteral("reg-arbeidsgivere"));
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QVERIFY(OpenWindow::press(page(), QStringLiteral("New row in Arbeidsgivere")));
    QWidget *cell = QApplication::focusWidget();
    QVERIFY(cell);
    QTest::keyClicks(cell, QStringLiteral("Fjordbakeriet AS"));
    m_open->dialogs.path = m_open->file(QStringLiteral("arbeidsgivere.pdf"));
    m_open->dialogs.said.clear();
    QTest::keyClick(cell, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QFile::exists(m_open->dialogs.path));
    // The register alone, not the whole process.
    QVERIFY2(m_open->dialogs.said.join(QLatin1Char(' ')).contains(QStringLiteral("arbeidsgivere.pdf")), qPrintable(m_open->dialogs.said.join(QLatin1Char(' '))));
    QVERIFY2(QFileInfo(m_open->dialogs.path).size() < 400'000, qPrintable(QString::number(QFileInfo(m_open->dialogs.path).size())));
    const Workbook &workbook = m_open->window->session()->workbook();
    QCOMPARE(workbook.single(QStringLiteral("reg-arbeidsgivere"))->rows(QStringLiteral("rows")).constLast().cell(QStringLiteral("name")).toString(),
             QStringLiteral("Fjordbakeriet AS"));
    m_open->dialogs.path.clear();
}

void Navigation::aLongProcessNameEndsInDotsAndIsSaidInFull()
{
    const QString name = QStringLiteral("Arbeidsrettet løp for nyankomne i hele regionen, høsten 2026");
    TopBar bar;
    bar.setFile(QStringLiteral("Eksempel kommune"), name, QStringLiteral("/tmp/eksempel.sjusteg"));
    bar.show();
    const QList<ShortLine *> lines = bar.findChildren<ShortLine *>();
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&name](const ShortLine *one) { return one->line() == name; });
    QVERIFY(line != lines.cend());
    bar.resize(360, 48);
    QTRY_VERIFY((*line)->text().endsWith(QChar(0x2026)));
    QVERIFY(name.startsWith((*line)->text().chopped(1)));
    QCOMPARE((*line)->accessibleName(), name);
    QCOMPARE((*line)->toolTip(), name);
    bar.resize(1900, 48);
    QTRY_COMPARE((*line)->text(), name);
    // The name of the municipality stands whole as long as anything does, but never makes the window wider.
    bar.resize(700, 48);
    QTRY_VERIFY(lines.constFirst()->text() == QStringLiteral("Eksempel kommune") || lines.constLast()->text() == QStringLiteral("Eksempel kommune"));
    bar.setFile(QString(200, QLatin1Char('m')), name, {});
    QVERIFY(bar.minimumSizeHint().width() < 500);
}

void Navigation::closingTheFileLeadsToTheStartPageWithTheFileOnIt()
{
    QVERIFY(m_open->window->closeFile());
    auto *start = m_open->window->findChild<StartPage *>();
    QVERIFY(start->isVisible());
    QVERIFY(OpenWindow::press(start, QStringLiteral("Open example")));
    QVERIFY(m_open->window->session());
}

SJUSTEG_WINDOW_TEST(Navigation)
#include "tst_navigation.moc"
