// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "document/ReportCounts.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Numbers about participants must not tell of one of them.
class ReportCountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreShownOnlyWhereNobodyCanBeRecognised_data()
    {
        const QString few = u"fewer than 5"_s;
        const QString hidden = u"not shown"_s;
        QTest::addColumn<QVector<int>>("counts");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("enough everywhere") << QVector<int>{6, 9, 5} << QStringList{u"6"_s, u"9"_s, u"5"_s};
        QTest::newRow("none is shown") << QVector<int>{0, 7, 0} << QStringList{u"0"_s, u"7"_s, u"0"_s};
        QTest::newRow("two hidden keep each other") << QVector<int>{3, 9, 1} << QStringList{few, u"9"_s, few};
        QTest::newRow("one hidden takes the next smallest along") << QVector<int>{4, 12, 6, 0} << QStringList{few, u"12"_s, hidden, u"0"_s};
        QTest::newRow("of two alike one goes") << QVector<int>{2, 8, 8} << QStringList{few, hidden, u"8"_s};
        QTest::newRow("too few in all") << QVector<int>{2, 2, 0} << QStringList();
        QTest::newRow("nobody") << QVector<int>{0, 0} << QStringList();
        QTest::newRow("just enough in all") << QVector<int>{4, 1} << QStringList{few, few};
    }
    void numbersAreShownOnlyWhereNobodyCanBeRecognised()
    {
        QFETCH(const QVector<int>, counts);
        QFETCH(const QStringList, shown);
        const std::optional<QStringList> words = protectedCounts(counts);
        QCOMPARE(words.has_value(), !shown.isEmpty());
        QCOMPARE(words.value_or(QStringList()), shown);
    }
};

SJUSTEG_TEST(ReportCountsTest)
#include "tst_report_counts.moc"
