// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "workbook/RowPlaces.h"

#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Rows of long tables are found by what was remembered, which must never be trusted after a change.
class RowPlacesTest : public QObject
{
    Q_OBJECT
private:
    static Form tableOf(int rows)
    {
        Form form;
        form.head.id = u"f"_s;
        for (int i = 0; i < rows; ++i)
            form.tables[u"t"_s].append({u"r%1"_s.arg(i), {{u"n"_s, i}}});
        return form;
    }
    static int numberOf(RowPlaces &places, const Form &form, const QString &row)
    {
        const Row *found = places.find(form, u"t"_s, row);
        return found ? found->cell(u"n"_s).toInt() : -1;
    }

private Q_SLOTS:
    void rowsAreFound_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("short") << 5;
        QTest::newRow("long") << 500;
    }
    void rowsAreFound()
    {
        QFETCH(const int, size);
        RowPlaces places;
        Form form = tableOf(size);
        for (int i = 0; i < size; ++i)
            QCOMPARE(numberOf(places, form, u"r%1"_s.arg(i)), i);
        QVERIFY(!places.find(form, u"t"_s, u"r%1"_s.arg(size)));
        QVERIFY(!places.find(form, u"other"_s, u"r0"_s));

        QVector<Row> &rows = form.tables[u"t"_s];
        rows.removeFirst();
        QVERIFY(!places.find(form, u"t"_s, u"r0"_s));
        QCOMPARE(numberOf(places, form, u"r1"_s), 1);
        QCOMPARE(numberOf(places, form, u"r%1"_s.arg(size - 1)), size - 1);
        rows.append({u"fresh"_s, {{u"n"_s, 4711}}}); // as many as before, but others
        QCOMPARE(numberOf(places, form, u"fresh"_s), 4711);
        rows.move(0, 3);
        QCOMPARE(numberOf(places, form, u"r1"_s), 1);
        QCOMPARE(numberOf(places, form, u"r2"_s), 2);
        rows[2].id = u"renamed"_s;
        QVERIFY(places.find(form, u"t"_s, u"renamed"_s) == &rows.at(2));

        const Form smaller = tableOf(size / 2); // the same copy as it was before the edit
        QVERIFY(!places.find(smaller, u"t"_s, u"r%1"_s.arg(size - 1)));
        QCOMPARE(numberOf(places, smaller, u"r0"_s), 0);
        QVERIFY(places.find(form, u"t"_s, u"fresh"_s) == &rows.last());
    }
};

SJUSTEG_TEST(RowPlacesTest)
#include "RowPlacesTest.moc"
