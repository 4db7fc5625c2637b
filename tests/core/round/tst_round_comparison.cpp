// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"
#include "round/Round.h"
#include "round/RoundComparison.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Two rounds side by side, matched by row id.
class RoundComparisonTest : public QObject
{
    Q_OBJECT
private:
    TestFile m_old;
    TestFile m_now;
    QString m_occupation;
    QString m_measure;

    void assess(TestFile &file, const QString &conclusion)
    {
        Form form = file.book->newCopy(u"mal-2.2"_s, {file.id("mal-1.2"), m_occupation, u"Renhold"_s});
        QVERIFY(file.apply(form.head.id, AddForm{form}).ok());
        file.addRow(form.head.id, u"assessments"_s, {{u"measure"_s, Reference{file.id("mal-2.1"), m_measure, u"Vaskekurs"_s}.toJson()}, {u"conclusion"_s, conclusion}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_old.create();
        m_occupation = m_old.addRow(m_old.id("mal-1.2"), u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}, {u"relevance"_s, u"now"_s}});
        m_measure = m_old.addRow(m_old.id("mal-2.1"), u"measures"_s,
                                 {{u"name"_s, u"Vaskekurs"_s}, {u"occupations"_s, QJsonArray{Reference{m_old.id("mal-1.2"), m_occupation, u"Renhold"_s}.toJson()}}});
        m_old.addRow(m_old.id("mal-1.2"), u"opportunities"_s, {{u"industry"_s, u"Transport"_s}, {u"relevance"_s, u"no"_s}});
        QVERIFY(m_old.set(m_old.id("mal-4.1"), u"items.status"_s, u"s01"_s, u"unmet"_s).ok());
        assess(m_old, u"adjust"_s);
        QVERIFY(startRound(*m_old.book, m_now.path, m_now.clock).ok());
        m_now.reopen();
    }

    void aRenamedOccupationIsStillTheSame()
    {
        QVERIFY(m_now.set(m_now.id("mal-1.2"), u"opportunities.industry"_s, m_occupation, u"Rengjøring"_s).ok());
        QVERIFY(m_now.set(m_now.id("mal-1.2"), u"opportunities.relevance"_s, m_occupation, u"later"_s).ok());
        const QVector<RoundLine> lines = compareRounds(*m_old.book, *m_now.book).occupations;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).title, u"Rengjøring"_s);
        QCOMPARE(lines.at(0).before, u"Aktuelt nå"_s);
        QVERIFY(lines.at(0).differs());
        QCOMPARE(lines.at(0).cell.row, m_occupation);
        QCOMPARE(lines.at(1).title, u"Transport"_s); // only the last round had it
        QVERIFY(lines.at(1).now.isEmpty() && lines.at(1).form.isEmpty());
    }

    void conclusionsAndChecklistsStandBesideEachOther()
    {
        QCOMPARE(compareRounds(*m_old.book, *m_now.book).conclusions.constFirst().now, QString());
        assess(m_now, u"adjust"_s);
        QVERIFY(m_now.set(m_now.id("mal-4.1"), u"items.status"_s, u"s01"_s, u"met"_s).ok());
        const RoundComparison both = compareRounds(*m_old.book, *m_now.book);
        QCOMPARE(both.conclusions.size(), 1);
        QVERIFY(!both.conclusions.constFirst().differs());
        QCOMPARE(both.conclusions.constFirst().title, u"Vaskekurs"_s);
        QCOMPARE(both.checklists.size(), 1); // nothing is said about the others
        QCOMPARE(both.checklists.constFirst().before, u"Ikke på plass"_s);
        QCOMPARE(both.checklists.constFirst().now, u"På plass"_s);
    }

    void anotherProcessIsNotTheRoundBefore()
    {
        TestFile other;
        other.create();
        QVERIFY(!isRoundBefore(*other.book, *m_now.book));
        QVERIFY(!isRoundBefore(*m_now.book, *m_now.book));
    }
};

SJUSTEG_TEST(RoundComparisonTest)
#include "tst_round_comparison.moc"
