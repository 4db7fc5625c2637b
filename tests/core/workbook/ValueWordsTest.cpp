// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"
#include "workbook/ValueWords.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Numbers and lists of words as Norwegians write them.
class ValueWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero") << 0.0 << 0 << u"0"_s;
        QTest::newRow("a year") << 2026.0 << 0 << u"2026"_s;
        QTest::newRow("five digits") << 12500.0 << 0 << u"12\u00a0500"_s;
        QTest::newRow("six digits") << 125000.0 << 0 << u"125\u00a0000"_s;
        QTest::newRow("millions") << 1234567.0 << 0 << u"1\u00a0234\u00a0567"_s;
        QTest::newRow("below zero") << -12500.0 << 0 << u"-12\u00a0500"_s;
        QTest::newRow("decimals") << 12500.5 << 2 << u"12\u00a0500,5"_s;
        QTest::newRow("no decimals needed") << 40.0 << 1 << u"40"_s;
    }
    void numbers()
    {
        QFETCH(const double, value);
        QFETCH(const int, decimals);
        QTEST(numberWords(value, decimals), "words");
    }

    void onlyTheFirstOfPlainWordsKeepsItsCapital()
    {
        const Field *months = testCatalog()->find(u"ekstra-arshjul"_s)->field(u"activities.months"_s);
        QCOMPARE(joinedLabels(*months, {u"Mars"_s, u"September"_s, u"Oktober"_s}), u"Mars, september, oktober"_s);
        QCOMPARE(joinedLabels(*months, {u"September"_s}), u"September"_s);
        QCOMPARE(joinedLabels(*months, {}), QString());
    }

    void listsWithNamesInThemStayAsTheyAre()
    {
        const Field *present = testCatalog()->find(u"mal-6.5"_s)->field(u"present"_s);
        QVERIFY(present);
        QCOMPARE(joinedLabels(*present, {u"Deltaker"_s, u"Fadder"_s, u"NAV"_s}), u"Deltaker, Fadder, NAV"_s);
    }
};

SJUSTEG_TEST(ValueWordsTest)
#include "ValueWordsTest.moc"
