// SPDX-License-Identifier: MPL-2.0
#include "../../window/OpenWindow.h"
#include "TwoScreens.h"
#include "meeting/LiveMeeting.h"
#include "meeting/shared/SharedView.h"
#include "meeting/shared/SharedWindow.h"

#include <QGuiApplication>
#include <QScreen>

using namespace sjusteg;

/// The program on a machine with a laptop's screen and a projector that comes and goes.
class TwoScreensTest : public QObject
{
    Q_OBJECT
public:
    explicit TwoScreensTest(TwoScreens &machine)
        : m_machine(machine)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void theProjectorShowsThePostAndTheLaptopTheProgram();
    void theKeyHidesOnTheProjectorAlone();
    void unpluggedItHidesAndComesBackWhenAsked();
    void itGoesWhenTheFileIsClosed();

private:
    PageStack &pages() const { return *m_open->window->pages(); }
    SharedView &view() const { return *pages().sharedView(); }
    /// What stands on the wall: all of the projector's pixels.
    QImage wall() const;
    bool isCalm(const QImage &picture) const;
    bool pressOnPage(const QString &name) const;

    TwoScreens &m_machine;
    std::unique_ptr<OpenWindow> m_open;
};

void TwoScreensTest::init()
{
    if (QGuiApplication::screens().size() < 2)
        QVERIFY(m_machine.plugProjector());
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->setGeometry(QRect(QPoint(0, 0), TwoScreens::laptopSize()));
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    const QString sheet = m_open->window->session()->workbook().copies(QStringLiteral("mal-3.4")).constFirst().id;
    pages().showMeeting(sheet);
    QVERIFY(pressOnPage(QStringLiteral("Start now")));
    QVERIFY(pages().liveMeeting()->running());
    view().openAction()->trigger();
    QTRY_VERIFY(view().sharedWindow()->windowHandle()->isExposed());
}

bool TwoScreensTest::pressOnPage(const QString &name) const
{
    return OpenWindow::press(&pages(), name);
}

QImage TwoScreensTest::wall() const
{
    QCoreApplication::processEvents();
    const QRect place(QPoint(TwoScreens::laptopSize().width(), 0), TwoScreens::projectorSize());
    // Of the whole desktop: the projector may be unplugged.
    return QGuiApplication::primaryScreen()->grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage();
}

/// White with nothing on its upper third, where the post stands otherwise.
bool TwoScreensTest::isCalm(const QImage &picture) const
{
    for (int y = 0; y < picture.height() / 3; y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixelColor(x, y) != QColor(Qt::white))
                return false;
        }
    }
    return picture.height() > 0;
}

void TwoScreensTest::theProjectorShowsThePostAndTheLaptopTheProgram()
{
    QCOMPARE(view().screen(), TwoScreens::projector());
    QTRY_COMPARE(view().sharedWindow()->geometry(), QRect(QPoint(TwoScreens::laptopSize().width(), 0), TwoScreens::projectorSize()));
    QCOMPARE(m_open->window->screen()->name(), TwoScreens::laptop());
    QVERIFY(view().sharedWindow()->spoken().contains(QStringLiteral("Velkommen, formål og status fra sist")));
    QTRY_VERIFY(!isCalm(wall()));
    QCOMPARE(wall().pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(m_open->window->isActiveWindow()); // the leader goes on writing
}

void TwoScreensTest::theKeyHidesOnTheProjectorAlone()
{
    QTRY_VERIFY(!isCalm(wall()));
    QTest::keyClick(m_open->window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isCalm(wall()));
    QVERIFY(m_open->window->isVisible());
    QTest::keyClick(m_open->window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!isCalm(wall()));
}

void TwoScreensTest::unpluggedItHidesAndComesBackWhenAsked()
{
    QVERIFY(m_machine.unplugProjector());
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    QVERIFY(!view().sharedWindow()->isVisible());
    QCOMPARE(view().notice(), SharedView::Notice::ScreenGone);
    QVERIFY(pages().liveMeeting()->running());
    QVERIFY(m_machine.plugProjector());
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(!view().sharedWindow()->isVisible());
    QTRY_COMPARE(view().notice(), SharedView::Notice::ScreenBack);
    QVERIFY(pressOnPage(QStringLiteral("Show it there")));
    QTRY_COMPARE(view().sharedWindow()->geometry(), QRect(QPoint(TwoScreens::laptopSize().width(), 0), TwoScreens::projectorSize()));
    QTRY_VERIFY(!isCalm(wall()));
    // With the projector gone for good, in a window on the laptop.
    QVERIFY(m_machine.unplugProjector());
    QTRY_COMPARE(view().notice(), SharedView::Notice::ScreenGone);
    QVERIFY(pressOnPage(QStringLiteral("Show it in a window")));
    QTRY_VERIFY(view().sharedWindow()->isVisible());
    QVERIFY(!view().sharedWindow()->isFullScreen());
    QVERIFY(QRect(QPoint(0, 0), TwoScreens::laptopSize()).intersects(view().sharedWindow()->geometry()));
}

void TwoScreensTest::itGoesWhenTheFileIsClosed()
{
    QTRY_VERIFY(!isCalm(wall()));
    QVERIFY(m_open->window->closeFile());
    for (const QWindow *window : QGuiApplication::topLevelWindows())
        QVERIFY(!window->isVisible() || window == m_open->window->windowHandle());
}

int main(int argc, char **argv)
{
    TwoScreens machine;
    if (const QString wrong = machine.start(); !wrong.isEmpty()) {
        qCritical("%s", qPrintable(wrong));
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication application(argc, argv);
    TwoScreensTest test(machine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_two_screens.moc"
