// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "flow/EvaluationComparison.h"
#include "flow/MeasureMatrix.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The views over several answers: measures by occupation, and three evaluations side by side.
class ViewsTest : public QObject
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
    QString addRow(const QString &formId, const QString &table, const QHash<QString, Value> &cells)
    {
        Row row = m_workbook->newRow(formId, table);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            row.cells.insert(it.key(), *it);
        apply(formId, InsertRow{table, int(m_workbook->form(formId)->rows(table).size()), row});
        return row.id;
    }
    QString occupation(const QString &name, const QString &relevance, const Value &priority = noValue())
    {
        QHash<QString, Value> cells{{u"industry"_s, name}, {u"occupation"_s, name}, {u"relevance"_s, relevance}};
        if (!priority.isUndefined())
            cells.insert(u"priority"_s, priority);
        return addRow(m_workbook->single(u"mal-1.2"_s)->head.id, u"opportunities"_s, cells);
    }
    QString measure(const QString &name, const QHash<QString, Value> &more = {})
    {
        QHash<QString, Value> cells = more;
        cells.insert(u"name"_s, name);
        cells.insert(u"unit"_s, u"nav"_s);
        return addRow(m_workbook->single(u"mal-2.1"_s)->head.id, u"measures"_s, cells);
    }
    QJsonObject to(const QString &templateId, const QString &row) const
    {
        return Reference{m_workbook->single(templateId)->head.id, row, u"?"_s}.toJson();
    }
    QString copyFor(const QString &occupationRow)
    {
        const Reference subject = Reference::fromJson(to(u"mal-1.2"_s, occupationRow));
        const Form form = m_workbook->newCopy(u"mal-2.2"_s, subject);
        apply(form.head.id, AddForm{form});
        return form.head.id;
    }
    void assess(const QString &copy, const QString &measureRow, const QString &conclusion)
    {
        addRow(copy, u"assessments"_s, {{u"measure"_s, to(u"mal-2.1"_s, measureRow)}, {u"conclusion"_s, conclusion}});
    }
    static QStringList titles(const MeasureMatrix &matrix)
    {
        QStringList all;
        for (const MeasureMatrix::Measure &one : matrix.measures)
            all.append(one.title);
        return all;
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

    void nothingIsKnownAtFirst() { QVERIFY(measureMatrix(*m_workbook).isEmpty()); }

    void occupationsStandByPriorityAndThoseNotRelevantAreLeftOut()
    {
        occupation(u"Lager"_s, u"now"_s);
        occupation(u"Butikk"_s, u"now"_s, 2);
        occupation(u"Renhold"_s, u"now"_s, 1);
        copyFor(occupation(u"Drosje"_s, u"no"_s));
        occupation(u"Kantine"_s, u"later"_s);
        copyFor(occupation(u"Barnehage"_s, u"later"_s));
        QStringList shown;
        for (const MeasureMatrix::Occupation &one : measureMatrix(*m_workbook).occupations)
            shown.append(one.title.section(u" – "_s, 0, 0));
        QCOMPARE(shown, QStringList({u"Renhold"_s, u"Butikk"_s, u"Lager"_s, u"Barnehage"_s}));
    }

    void aCellHoldsTheConclusionAndWhereItStands()
    {
        const QString copy = copyFor(occupation(u"Renhold"_s, u"now"_s));
        occupation(u"Lager"_s, u"now"_s);
        const QString course = measure(u"Renholdskurs"_s);
        assess(copy, course, u"keep"_s);
        const MeasureMatrix matrix = measureMatrix(*m_workbook);
        QCOMPARE(matrix.measures.size(), 1);
        const QVector<MeasureMatrix::Cell> &cells = matrix.measures.first().cells;
        QCOMPARE(cells.size(), 2);
        QCOMPARE(conclusionLabel(*m_workbook, cells.at(0).conclusion), u"Beholdes"_s);
        QCOMPARE(cells.at(0).form, copy);
        QVERIFY(m_workbook->form(copy)->row(u"assessments"_s, cells.at(0).row));
        QVERIFY(cells.at(1).isWhite());
        QVERIFY(cells.at(1).form.isEmpty());
    }

    void anAssessmentWithoutConclusionIsAWhiteSpotThatOpens()
    {
        const QString copy = copyFor(occupation(u"Renhold"_s, u"now"_s));
        addRow(copy, u"assessments"_s, {{u"measure"_s, to(u"mal-2.1"_s, measure(u"Kurs"_s))}});
        const MeasureMatrix::Cell cell = measureMatrix(*m_workbook).measures.first().cells.first();
        QVERIFY(cell.isWhite());
        QVERIFY(!cell.row.isEmpty());
    }

    void anOccupationIsSuitedWhenAMeasureIsKeptOrAdjusted()
    {
        const QString copy = copyFor(occupation(u"Renhold"_s, u"now"_s));
        const QString ended = measure(u"Gammelt kurs"_s);
        assess(copy, ended, u"end"_s);
        QVERIFY(!measureMatrix(*m_workbook).occupations.first().suited);
        assess(copy, measure(u"Nytt kurs"_s), u"adjust"_s);
        QVERIFY(measureMatrix(*m_workbook).occupations.first().suited);
    }

    void gapsAreNamedUnderTheirOccupation()
    {
        const QString copy = copyFor(occupation(u"Renhold"_s, u"now"_s));
        addRow(copy, u"gaps"_s, {{u"name"_s, u"Opplæring i kjemikalier"_s}});
        QCOMPARE(measureMatrix(*m_workbook).occupations.first().gaps, QStringList(u"Opplæring i kjemikalier"_s));
    }

    void aRepeatedMeasureIsShownOnlyWhereItWasConcludedUpon()
    {
        const QString copy = copyFor(occupation(u"Renhold"_s, u"now"_s));
        const QString first = measure(u"Arbeidslivskurs"_s);
        const QString again = measure(u"Kurs i arbeidsliv"_s, {{u"duplicate_of"_s, to(u"mal-2.1"_s, first)}});
        QCOMPARE(titles(measureMatrix(*m_workbook)), QStringList(u"Arbeidslivskurs"_s));
        assess(copy, again, u"keep"_s);
        const MeasureMatrix matrix = measureMatrix(*m_workbook);
        QCOMPARE(matrix.measures.size(), 2);
        QCOMPARE(matrix.measures.last().sameAs, u"Arbeidslivskurs"_s);
    }

    void aRemovedMeasureStaysWithItsConclusion()
    {
        const QString copy = copyFor(occupation(u"Renhold"_s, u"now"_s));
        const QString offered = m_workbook->single(u"mal-2.1"_s)->head.id;
        const QString concluded = measure(u"Vaskekurs"_s);
        const QString open = measure(u"Truckkurs"_s);
        assess(copy, concluded, u"end"_s);
        addRow(copy, u"assessments"_s, {{u"measure"_s, to(u"mal-2.1"_s, open)}});
        for (const QString &id : {concluded, open})
            apply(offered, RemoveRow{u"measures"_s, m_workbook->form(offered)->rowIndex(u"measures"_s, id), *m_workbook->form(offered)->row(u"measures"_s, id)});
        const MeasureMatrix matrix = measureMatrix(*m_workbook);
        QCOMPARE(matrix.measures.size(), 1);
        QVERIFY(matrix.measures.first().removed);
        QCOMPARE(matrix.measures.first().cells.first().conclusion, u"end"_s);
    }

    void threeEvaluationsAreAlignedByTheme()
    {
        const Template *definition = m_workbook->catalog().find(u"mal-7.4"_s);
        Form form = m_workbook->newCopy(u"mal-7.4"_s);
        QVERIFY(!compareEvaluations(*definition, form).hasAnswers());
        const auto write = [&form](const QString &table, const QString &row, const QString &text) {
            form.tables[table][form.rowIndex(table, row)].cells.insert(u"good"_s, text);
        };
        write(u"a_review"_s, u"r3"_s, u"Ukentlig besøk"_s);
        write(u"b_review"_s, u"r4"_s, u"Snill kontakt"_s);
        write(u"c_review"_s, u"r4"_s, u"Lett å få tak i"_s);
        const EvaluationComparison view = compareEvaluations(*definition, form);
        QVERIFY(view.hasAnswers());
        QCOMPARE(view.parts.size(), 3);
        QVector<EvaluationComparison::Theme> full;
        for (const EvaluationComparison::Theme &theme : view.themes) {
            if (!theme.answers.first().said.isEmpty())
                full.append(theme);
        }
        QCOMPARE(full.size(), 1);
        QCOMPARE(full.first().title, u"Kommunens oppfølging av deltaker"_s);
        QCOMPARE(full.first().answers.at(0).said.first().second, u"Ukentlig besøk"_s);
        QCOMPARE(full.first().answers.at(1).said.first().second, u"Snill kontakt"_s);
        QCOMPARE(full.first().answers.at(2).said.first().second, u"Lett å få tak i"_s);
        QVERIFY(!view.themes.first().answers.last().asked); // the employer is not asked about the workplace itself
    }

    void aDifferentAnswerToTheLastLineIsMarked()
    {
        const Template *definition = m_workbook->catalog().find(u"mal-7.4"_s);
        Form form = m_workbook->newCopy(u"mal-7.4"_s);
        const auto differs = [&] { return compareEvaluations(*definition, form).themes.last().differs; };
        form.fields.insert(u"a_suitable"_s, u"yes"_s);
        QVERIFY(!differs()); // one answer has nothing to differ from
        form.fields.insert(u"b_suitable"_s, u"yes"_s);
        QVERIFY(!differs());
        form.fields.insert(u"c_willing"_s, u"no"_s);
        QVERIFY(differs());
        QCOMPARE(compareEvaluations(*definition, form).differs, u"Ulik vurdering"_s);
    }
};

SJUSTEG_TEST(ViewsTest)
#include "ViewsTest.moc"
