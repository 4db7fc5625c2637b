// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "meeting/NaturalDate.h"

#include <QTest>

using namespace sjusteg;

/// The days people write, on a Wednesday.
class NaturalDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understood_data();
    void understood();
    void whatIsNoDayIsNotGuessed_data();
    void whatIsNoDayIsNotGuessed();
    void blankIsNoDate();
};

void NaturalDateTest::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("today") << QStringLiteral("i dag") << QDate(2026, 12, 9);
    QTest::newRow("tomorrow") << QStringLiteral("I morgen ") << QDate(2026, 12, 10);
    QTest::newRow("day after") << QStringLiteral("i overmorgen") << QDate(2026, 12, 11);
    QTest::newRow("friday") << QStringLiteral("fredag") << QDate(2026, 12, 11);
    QTest::newRow("short") << QStringLiteral("fre") << QDate(2026, 12, 11);
    QTest::newRow("same weekday is next week") << QStringLiteral("onsdag") << QDate(2026, 12, 16);
    QTest::newRow("past weekday") << QStringLiteral("mandag") << QDate(2026, 12, 14);
    QTest::newRow("the week after") << QStringLiteral("neste fredag") << QDate(2026, 12, 18);
    QTest::newRow("sunday with ø") << QStringLiteral("søndag") << QDate(2026, 12, 13);
    QTest::newRow("weeks") << QStringLiteral("om 2 uker") << QDate(2026, 12, 23);
    QTest::newRow("weeks in words") << QStringLiteral("om to uker") << QDate(2026, 12, 23);
    QTest::newRow("a week") << QStringLiteral("om en uke") << QDate(2026, 12, 16);
    QTest::newRow("days") << QStringLiteral("om 10 dager") << QDate(2026, 12, 19);
    QTest::newRow("month") << QStringLiteral("om en måned") << QDate(2027, 1, 9);
    QTest::newRow("months over a short one") << QStringLiteral("om 3 måneder") << QDate(2027, 3, 9);
    QTest::newRow("day and month") << QStringLiteral("14. des") << QDate(2026, 12, 14);
    QTest::newRow("day and whole month") << QStringLiteral("14. desember") << QDate(2026, 12, 14);
    QTest::newRow("numbers") << QStringLiteral("14.12") << QDate(2026, 12, 14);
    QTest::newRow("numbers with a point behind") << QStringLiteral("14.12.") << QDate(2026, 12, 14);
    QTest::newRow("passed is next year") << QStringLiteral("4. jan") << QDate(2027, 1, 4);
    QTest::newRow("whole") << QStringLiteral("03.09.2026") << QDate(2026, 9, 3);
    QTest::newRow("iso") << QStringLiteral("2027-02-01") << QDate(2027, 2, 1);
}

void NaturalDateTest::understood()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const std::optional<QDate> found = naturalDate(text, QDate(2026, 12, 9));
    QVERIFY(found.has_value());
    QCOMPARE(*found, day);
}

void NaturalDateTest::whatIsNoDayIsNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"snart", "fr", "31.02", "40. des", "om null uker", "om -1 uker", "neste", "neste uke", "12.13", "1", "فردا"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void NaturalDateTest::whatIsNoDayIsNotGuessed()
{
    QFETCH(QString, text);
    QVERIFY(!naturalDate(text, QDate(2026, 12, 9)).has_value());
}

void NaturalDateTest::blankIsNoDate()
{
    const std::optional<QDate> none = naturalDate(QStringLiteral("  "), QDate(2026, 12, 9));
    QVERIFY(none.has_value());
    QVERIFY(!none->isValid());
}

SJUSTEG_TEST(NaturalDateTest)
#include "tst_naturaldate.moc"
