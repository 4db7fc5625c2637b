// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "flow/Completion.h"
#include "flow/Progress.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Documents, steps and the next thing to do, in a real file.
class ProgressTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workbook> m_workbook;

    void apply(const QString &form, const Change &change)
    {
        const Result<void> applied = m_workbook->apply({u"test"_s, u"edit"_s, {{form, change}}});
        QVERIFY2(applied.ok(), applied ? "" : qPrintable(applied.problem().sentence + applied.problem().cause));
    }
    QString addRow(const QString &templateId, const QString &table, const QHash<QString, Value> &cells)
    {
        const Form *form = m_workbook->single(templateId);
        Row row = m_workbook->newRow(form->head.id, table);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            row.cells.insert(it.key(), *it);
        apply(form->head.id, InsertRow{table, int(form->rows(table).size()), row});
        return row.id;
    }
    void setStatus(const QString &form, FormStatus status)
    {
        QVERIFY(m_workbook->setStatus(form, status).ok());
    }
    DocumentStatus document(const QString &id) const
    {
        for (const DocumentStatus &status : documentStatuses(*m_workbook)) {
            if (status.document->id == id)
                return status;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto catalog = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(catalog.ok());
        auto made = Workbook::create(m_dir->filePath(u"a.sjusteg"_s), *catalog, u"Eksempel"_s);
        QVERIFY(made.ok());
        m_workbook = std::move(*made);
    }
    void cleanup()
    {
        m_workbook.reset();
        m_dir.reset();
    }

    void newFileHasTwentyTwoEmptyDocumentsAndAsksForTheGroupFirst()
    {
        const auto statuses = documentStatuses(*m_workbook);
        QCOMPARE(statuses.size(), 22);
        for (const DocumentStatus &status : statuses)
            QVERIFY2(status.status == FormStatus::Empty, qPrintable(status.document->id));
        QCOMPARE(stepProgress(*m_workbook, 1).status, FormStatus::Empty);
        QCOMPARE(nextAction(*m_workbook).templateId, u"reg-arbeidsgruppe"_s);
    }

    void afterLeaderAndAnchoringTheFirstTemplateIsNext()
    {
        addRow(u"reg-arbeidsgruppe"_s, u"rows"_s, {{u"name"_s, u"Kari"_s}, {u"unit"_s, u"vo"_s}, {u"is_process_leader"_s, true}});
        QCOMPARE(nextAction(*m_workbook).templateId, u"ekstra-forankring"_s);
        const QString anchoring = m_workbook->single(u"ekstra-forankring"_s)->head.id;
        apply(anchoring, SetCell{{u"why"_s, {}, {}}, noValue(), u"Fordi"_s});
        setStatus(anchoring, FormStatus::Done);
        QCOMPARE(nextAction(*m_workbook).templateId, u"mal-1.1"_s);
        addRow(u"mal-1.2"_s, u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}});
        QCOMPARE(nextAction(*m_workbook).templateId, u"mal-1.2"_s);
        QCOMPARE(nextAction(*m_workbook).title, u"Finish template 1.2"_s);
        QCOMPARE(stepProgress(*m_workbook, 1).status, FormStatus::Begun);
    }

    void documentFollowsItsCopyAndTellsOfGaps()
    {
        addRow(u"mal-1.2"_s, u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}});
        QCOMPARE(document(u"dok-1b"_s).status, FormStatus::Begun);
        setStatus(m_workbook->single(u"mal-1.2"_s)->head.id, FormStatus::Done);
        QCOMPARE(document(u"dok-1b"_s).status, FormStatus::Done);
        QVERIFY(document(u"dok-1b"_s).withGaps);
        QCOMPARE(stepProgress(*m_workbook, 1).documentsDone, 1);
    }

    void proposalListFollowsContent()
    {
        const QJsonArray occupations{QJsonObject{{u"form"_s, m_workbook->single(u"mal-1.2"_s)->head.id}, {u"row"_s, u"x"_s}, {u"title"_s, u"Renhold"_s}}};
        addRow(u"mal-3.1"_s, u"proposals"_s, {{u"name"_s, u"Kurs"_s}, {u"description"_s, u"Om kurset"_s}});
        QCOMPARE(document(u"dok-3a"_s).status, FormStatus::Begun);
        addRow(u"mal-3.1"_s, u"proposals"_s, {{u"name"_s, u"Kurs"_s}, {u"description"_s, u"Om"_s}, {u"occupations"_s, occupations}});
        QCOMPARE(document(u"dok-3a"_s).status, FormStatus::Done);
        QCOMPARE(document(u"dok-3b"_s).status, FormStatus::Begun);
    }

    void nothingToAdjustCountsWhileNoAssessmentAsksForIt()
    {
        const Form sheet = m_workbook->newCopy(u"mal-2.5"_s);
        apply(sheet.head.id, AddForm{sheet});
        apply(sheet.head.id, SetCell{{u"no_adjust"_s, {}, {}}, noValue(), true});
        QCOMPARE(document(u"dok-2c"_s).status, FormStatus::Done);
    }

    void assessmentsAreDueForTheOccupationsWithPriority()
    {
        const QString now = addRow(u"mal-1.2"_s, u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}, {u"relevance"_s, u"now"_s}, {u"priority"_s, 1}});
        addRow(u"mal-1.2"_s, u"opportunities"_s, {{u"industry"_s, u"Lager"_s}, {u"relevance"_s, u"now"_s}});
        QCOMPARE(document(u"dok-2b"_s).status, FormStatus::Empty);
        const Form copy = m_workbook->newCopy(u"mal-2.2"_s, {m_workbook->single(u"mal-1.2"_s)->head.id, now, u"Renhold"_s});
        apply(copy.head.id, AddForm{copy});
        apply(copy.head.id, SetCell{{u"no_gaps"_s, {}, {}}, noValue(), true});
        QCOMPARE(document(u"dok-2b"_s).status, FormStatus::Begun);
        setStatus(copy.head.id, FormStatus::Done);
        QCOMPARE(document(u"dok-2b"_s).status, FormStatus::Done);
    }
};

SJUSTEG_TEST(ProgressTest)
#include "ProgressTest.moc"
