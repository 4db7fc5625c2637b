// SPDX-License-Identifier: MPL-2.0
#include "Places.h"
#include "WindowTestProgram.h"

#include <QSet>

using namespace sjusteg;

/// Walks every page of the real window by Tab: what takes focus has a name, and everything that takes focus is reached.
class PageWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyControlIsNamedAndReached_data();
    void everyControlIsNamedAndReached();

private:
    QSet<QWidget *> reachedByTab() const;
    static bool takesFocus(const QWidget *widget);

    std::unique_ptr<OpenWindow> m_open;
};

void PageWalk::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->resize(1366, 768);
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_open->window->setUpdatesEnabled(false); // nobody looks: painting would be half the time
}

void PageWalk::everyControlIsNamedAndReached_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("overview") << QStringLiteral("overview");
    QTest::newRow("registers") << QStringLiteral("reg-arbeidsgruppe");
    for (int step = 1; step <= 7; ++step) {
        for (int tab = StepPage::About; tab <= StepPage::Documents; ++tab)
            QTest::addRow("step %d tab %d", step, tab) << QStringLiteral("step %1 %2").arg(step).arg(tab);
    }
    QTest::newRow("form") << QStringLiteral("mal-1.1");
    for (const char *place : {"participants without a file", "participants", "participant", "participants locked"})
        QTest::newRow(place) << QString::fromLatin1(place);
    QTest::newRow("meeting planned") << QStringLiteral("meeting planned");
    QTest::newRow("meeting running") << QStringLiteral("meeting running");
    QTest::newRow("meeting held") << QStringLiteral("meeting held");
    QTest::newRow("start") << QStringLiteral("start");
}

bool PageWalk::takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && !widget->inherits("QTabBar") && !widget->objectName().startsWith(QLatin1String("qt_"));
}

QSet<QWidget *> PageWalk::reachedByTab() const
{
    QSet<QWidget *> reached;
    QWidget *first = nullptr;
    for (int i = 0; i < 1500; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && focus == first)
            break; // once round; other places come and go, and their addresses with them
        if (!first)
            first = focus;
        // A cell of a grid hands its focus to the editor it opens.
        for (QWidget *widget = focus; widget; widget = widget->parentWidget())
            reached.insert(widget);
        QTest::keyClick(focus ? focus : m_open->window.get(), Qt::Key_Tab);
        QCoreApplication::processEvents(); // what Tab has added or unfolded takes its place
    }
    return reached;
}

void PageWalk::everyControlIsNamedAndReached()
{
    QFETCH(QString, place);
    goTo(*m_open, place);
    QStringList nameless;
    QVector<QWidget *> expected;
    for (QWidget *widget : m_open->window->findChildren<QWidget *>()) {
        if (!takesFocus(widget))
            continue;
        expected.append(widget);
        if (widget->accessibleName().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    QVERIFY(expected.size() > 2);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
    const QSet<QWidget *> reached = reachedByTab();
    QStringList missed;
    for (QWidget *widget : std::as_const(expected)) {
        if (!reached.contains(widget))
            missed.append(widget->accessibleName());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(" | "))));
}

SJUSTEG_WINDOW_TEST(PageWalk)
#include "tst_pagewalk.moc"
