// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "document/MinutesText.h"

#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The plain lines minutes are kept as.
class MinutesTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storedLinesComeBackAsTheyWere()
    {
        const QVector<MinutesSection> sections{{u"Om møtet"_s, u"- Dato: i dag\n- Sted: «Furua»"_s}, {u"Oppgaver"_s, u"| Hva | Hvem\n| Ringe | Kari"_s}, {u"Tom"_s, {}}};
        QCOMPARE(minutesSections(minutesText(sections)), sections);
        QCOMPARE(minutesSections(u"Uten overskrift\r\n\r\n# A\r\nlinje"_s), QVector<MinutesSection>({{{}, u"Uten overskrift"_s}, {u"A"_s, u"linje"_s}}));
        QVERIFY(minutesSections({}).isEmpty() && minutesSections(u"\n\n"_s).isEmpty());
    }

    void linesBecomeParagraphsListsAndTables()
    {
        const QVector<Block> blocks = minutesBlocks(u"Først\nsamme avsnitt\n\nNytt\n- én\n  fortsetter\n- to\n| Hva | Antall\n| a \\| b | 12\n| bare én"_s);
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(std::get<ParagraphBlock>(blocks.at(0)).text, u"Først\nsamme avsnitt"_s);
        QCOMPARE(std::get<ListBlock>(blocks.at(2)).items, QStringList({u"én\nfortsetter"_s, u"to"_s}));
        const TableBlock &table = std::get<TableBlock>(blocks.at(3));
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.rows.at(0).at(0).text, u"a | b"_s);
        QVERIFY(table.columns.at(1).right && !table.columns.at(0).right);
        const QVector<Block> emptyColumn = minutesBlocks(u"| Hva | Til leder\n| Ringe | "_s);
        QVERIFY(!std::get<TableBlock>(emptyColumn.at(0)).columns.at(1).right); // nothing is no number
        QCOMPARE(table.rows.at(1).at(1).text, QString());
    }

    void aTableFromElsewhereIsATable()
    {
        const QVector<Block> blocks = minutesBlocks(u"|Hva|Når|\n|Ringe|i dag|"_s);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(std::get<TableBlock>(blocks.constFirst()).columns.size(), 2);
        QCOMPARE(std::get<TableBlock>(blocks.constFirst()).rows.constFirst().constLast().text, u"i dag"_s);
    }

    void anEmptySectionHasNoBlocks()
    {
        QVERIFY(minutesBlocks({}).isEmpty());
        QVERIFY(minutesBlocks(u"\n  \n"_s).isEmpty());
        QCOMPARE(minutesItem(u"\n\n"_s), QString());
        QCOMPARE(std::get<ParagraphBlock>(minutesBlocks(u"-\n#"_s).constFirst()).text, u"-\n#"_s); // marks alone mean nothing
    }
};

SJUSTEG_TEST(MinutesTextTest)
#include "tst_minutes_text.moc"
