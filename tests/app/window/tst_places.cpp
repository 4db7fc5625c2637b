// SPDX-License-Identifier: MPL-2.0
#include "CutTexts.h"
#include "English.h"
#include "Places.h"
#include "WindowTestProgram.h"

#include <QTranslator>

using namespace sjusteg;

/// Everything the window can show, as people get it: in bokmål, with no English left and no text cut. Run once for each scale of the
/// screen.
class PlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsWholeAndInBokmal_data();
    void textIsWholeAndInBokmal();

private:
    QTranslator m_translator;
    English m_english;
    std::unique_ptr<OpenWindow> m_open;
};

void PlacesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    content::load();
    QVERIFY(m_translator.load(content::translation()));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->setUpdatesEnabled(false); // nobody looks: painting would be half the time
}

void PlacesTest::textIsWholeAndInBokmal_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : allPlaces(*m_open->catalog))
        QTest::newRow(qPrintable(place)) << place;
}

void PlacesTest::textIsWholeAndInBokmal()
{
    QFETCH(QString, place);
    // At 200 % a screen of 1920 × 1080 has room for a window of 960 × 540.
    QVector<QSize> sizes{{1280, 720}};
    if (qEnvironmentVariableIntValue("QT_SCALE_FACTOR") > 1)
        sizes.prepend({960, 540});
    m_open->window->resize(sizes.constFirst());
    goTo(*m_open, place);
    const QStringList english = m_english.in(m_open->window.get());
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
    for (const QSize &size : std::as_const(sizes)) {
        if (m_open->window->size() != size) {
            m_open->window->resize(size);
            settle();
        }
        QCOMPARE(m_open->window->size(), size);
        QStringList cut;
        QTRY_VERIFY2((cut = cutTexts(m_open->window.get())).isEmpty(), qPrintable(QStringLiteral("%1 × %2\n").arg(size.width()).arg(size.height()) + cut.join(QLatin1Char('\n'))));
    }
}

SJUSTEG_WINDOW_TEST(PlacesTest)
#include "tst_places.moc"
