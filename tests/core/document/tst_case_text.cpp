// SPDX-License-Identifier: MPL-2.0
#include "DocumentText.h"
#include "TestProgram.h"
#include "WorkbookFixture.h"
#include "document/Report.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// «Saksgrunnlag»: the proposals marked for a case, with the plans made for them.
class CaseTextTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestFile> m_file;

    QString addProposal(const QString &name, const QHash<QString, Value> &more)
    {
        QHash<QString, Value> cells = more;
        cells.insert(u"name"_s, name);
        return m_file->addRow(m_file->id("mal-3.1"), u"proposals"_s, cells);
    }
    QString text() const { return textOf({buildCaseText(*m_file->book)}); }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
    }

    void onlyProposalsMarkedForTheCaseAreInIt()
    {
        QVERIFY(text().contains(u"No proposal is marked for a case."_s));
        addProposal(u"Bransjekurs"_s, {{u"for_case"_s, true}, {u"decision_reason"_s, u"Stort behov"_s}, {u"n_own"_s, 8}, {u"n_nav"_s, 2}, {u"cost"_s, 150000}, {u"funding"_s, u"Søkes dekket"_s}});
        addProposal(u"Fadderkurs"_s, {{u"cost"_s, 20000}});
        const QString now = text();
        for (const QString &part : {u"Bransjekurs"_s, u"Stort behov"_s, u"8 from the introduction programme"_s, u"2 from NAV"_s, u"Søkes dekket"_s})
            QVERIFY2(now.contains(part), qPrintable(part));
        QVERIFY(!now.contains(u"Fadderkurs"_s));
        QVERIFY(now.contains(QRegularExpression(u"NOK 150.000"_s)));
        QVERIFY(now.contains(QRegularExpression(u"NOK 15.000 a participant"_s)));
    }

    void thePlanWithItsBudgetComesBeforeTheEstimate()
    {
        const QString row = addProposal(u"Bransjekurs"_s, {{u"for_case"_s, true}, {u"decision"_s, u"develop"_s}, {u"cost"_s, 150000}, {u"description"_s, u"Kort om kurset"_s}});
        Form plan = m_file->book->newCopy(u"mal-3.2"_s, {m_file->id("mal-3.1"), row, u"Bransjekurs"_s});
        plan.fields.insert(u"content"_s, u"Tolv uker med praksis"_s);
        QVERIFY(m_file->apply(plan.head.id, AddForm{plan}).ok());
        m_file->addRow(plan.head.id, u"budget"_s, {{u"item"_s, u"Instruktør"_s}, {u"amount"_s, 90000}});
        const QString now = text();
        QVERIFY(now.contains(u"Tolv uker med praksis"_s));
        QVERIFY(!now.contains(u"Kort om kurset"_s));
        QVERIFY(now.contains(u"Instruktør"_s));
        QVERIFY(now.contains(QRegularExpression(u"«Bransjekurs» is started. NOK 90.000"_s)));
        QVERIFY(!now.contains(QRegularExpression(u"150.000"_s)));
    }

    void aCostNobodyHasWorkedOutIsSaid()
    {
        addProposal(u"Nettverk"_s, {{u"for_case"_s, true}});
        QVERIFY(text().contains(u"not estimated"_s));
        QVERIFY(text().contains(u"The cost must be worked out"_s));
    }
};

SJUSTEG_TEST(CaseTextTest)
#include "tst_case_text.moc"
