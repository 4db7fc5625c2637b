// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "../plan/PlanFile.h"
#include "document/PlanDocuments.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Tasks, responsibilities, the leaders' list and the wheel on paper.
class PlanDocumentsTest : public QObject
{
    Q_OBJECT
private:
    static QStringList headings(const Document &document)
    {
        QStringList list;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                list.append(heading->text);
        }
        return list;
    }
    static QStringList firstColumn(const Document &document)
    {
        QStringList list;
        for (const Block &block : document.blocks) {
            const auto *table = std::get_if<TableBlock>(&block);
            for (const auto &row : table ? table->rows : QVector<QVector<TableBlock::Cell>>())
                list.append(row.constFirst().text);
        }
        return list;
    }

private Q_SLOTS:
    void aTaskIsPrintedWithEveryWordAndItsMarks()
    {
        PlanFile file;
        const QString longText = u"Et langt navn på en oppgave som ingen får plass til "_s.repeated(4).trimmed();
        file.addTask("mal-1.3", {{u"task"_s, longText}, {u"recurrence"_s, u"once"_s}, {u"due"_s, u"2026-01-01"_s}});
        const Document document = buildTaskList(*file.book, file.rows(), u"Enhet: NAV"_s);
        QCOMPARE(firstColumn(document), QStringList({longText}));
        const TableBlock *table = std::get_if<TableBlock>(&document.blocks.constLast());
        QVERIFY(table);
        QVERIFY(table->rows.constFirst().at(4).text.contains(u"● Overdue"_s));
        QVERIFY(table->rows.constFirst().at(4).text.contains(u"△ Nobody responsible"_s));
        QCOMPARE(table->rows.constFirst().at(3).text, u"01.01.2026"_s);
    }

    void whatHasNobodyComesBeforeTheLoadAndTheRest()
    {
        PlanFile file;
        file.addTask("mal-1.3", {{u"task"_s, u"Uten"_s}});
        file.addTask("mal-1.3", {{u"task"_s, u"Med"_s}, {u"lead_unit"_s, u"nav"_s}, {u"recurrence"_s, u"yearly"_s}});
        const QStringList list = headings(buildResponsibilities(*file.book, file.rows(), GroupBy::Unit));
        QCOMPARE(list, QStringList({u"Nobody responsible"_s, u"Load of each unit"_s, u"Unit by unit"_s}));
    }

    void theLeadersListHasEachLeaderOnce()
    {
        PlanFile file;
        for (const QString &what : {u"Første"_s, u"Andre"_s})
            file.addRow(file.id("mal-1.3"), u"anchoring"_s, {{u"conclusion"_s, what}, {u"leader"_s, u"Kommunalsjef"_s}});
        QCOMPARE(firstColumn(buildAnchoringList(*file.book, anchoringMatters(*file.book, file.rows()))),
                 QStringList({u"Kommunalsjef"_s, u"Første"_s, u"Andre"_s}));
    }

    void theTableOfTheWheelHasARowForEveryNumber()
    {
        PlanFile file;
        file.addRow(file.id("ekstra-arshjul"), u"activities"_s, {{u"activity"_s, u"Fadderkurs"_s}, {u"months"_s, QJsonArray{u"m10"_s}}});
        const Wheel wheel = readWheel(*file.book);
        QStringList numbers;
        for (int i = 1; i <= wheel.activities.size(); ++i)
            numbers.append(QString::number(i));
        QCOMPARE(firstColumn(buildWheelTable(*file.book, wheel)), numbers);
    }
};

SJUSTEG_TEST(PlanDocumentsTest)
#include "tst_plan_documents.moc"
