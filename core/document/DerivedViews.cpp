// SPDX-License-Identifier: MPL-2.0
#include "document/DerivedViews.h"

#include "flow/EvaluationComparison.h"
#include "flow/MeasureMatrix.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

class DerivedViews
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::DerivedViews)
public:
    static QString measureTitle(const MeasureMatrix::Measure &measure)
    {
        if (measure.removed)
            return tr("Removed in the source: %1").arg(measure.title);
        return measure.sameAs.isEmpty() ? measure.title : tr("%1 (same measure as %2)").arg(measure.title, measure.sameAs);
    }

    static TableBlock matrixTable(const Workbook &workbook, const MeasureMatrix &matrix)
    {
        TableBlock table;
        table.help = tr("«○» marks a white spot: nobody has concluded about the measure for that occupation.");
        table.columns = {{tr("Measure"), 2, false}, {tr("Unit"), 1.3, false}};
        for (const MeasureMatrix::Occupation &occupation : matrix.occupations)
            table.columns.append({occupation.title, 1.4, false});
        for (const MeasureMatrix::Measure &measure : matrix.measures) {
            QVector<TableBlock::Cell> row{{measureTitle(measure), false, {}, {}}, {measure.unit, false, {}, {}}};
            for (const MeasureMatrix::Cell &cell : measure.cells)
                row.append({cell.isWhite() ? QStringLiteral("○") : conclusionLabel(workbook, cell.conclusion), !cell.isWhite(), {}, {}});
            table.rows.append(row);
        }
        table.rows.append(lastLine(matrix));
        return table;
    }

    static Block comparison(const EvaluationComparison &view)
    {
        TableBlock table;
        table.columns = {{tr("Theme"), 1.2, false}};
        for (const QString &part : view.parts)
            table.columns.append({part, 2, false});
        for (const EvaluationComparison::Theme &theme : view.themes) {
            const QString title = theme.differs ? theme.title + QStringLiteral("\n△ ") + view.differs : theme.title;
            QVector<TableBlock::Cell> row{{title, true, {}, {}}};
            for (const EvaluationComparison::Answer &answer : theme.answers)
                row.append({answerText(answer), false, {}, {}});
            table.rows.append(row);
        }
        return table;
    }

private:
    /// What is missing for each occupation, under its column.
    static QVector<TableBlock::Cell> lastLine(const MeasureMatrix &matrix)
    {
        QVector<TableBlock::Cell> row{{tr("What is missing"), true, {}, {}}, {}};
        for (const MeasureMatrix::Occupation &occupation : matrix.occupations) {
            QStringList lines;
            if (!occupation.suited)
                lines.append(tr("No measure is kept or adjusted."));
            lines += occupation.gaps;
            row.append({lines.join(QLatin1Char('\n')), false, {}, {}});
        }
        return row;
    }

    static QString answerText(const EvaluationComparison::Answer &answer)
    {
        if (!answer.asked)
            return QStringLiteral("–");
        QStringList lines;
        for (const auto &[label, words] : answer.said)
            lines.append(label.isEmpty() ? words : QStringLiteral("%1 %2").arg(label, words));
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

Document buildMeasureMatrix(const Workbook &workbook)
{
    Document document;
    const MeasureMatrix matrix = measureMatrix(workbook);
    if (matrix.isEmpty())
        return document;
    document.title = DerivedViews::tr("Measures by occupation");
    document.municipality = workbook.municipality();
    document.process = workbook.processName();
    document.printed = DerivedViews::tr("Printed %1").arg(workbook.clock().today().toString(QStringLiteral("dd.MM.yyyy")));
    document.footer = document.printed;
    document.landscape = true;
    document.blocks.append(DerivedViews::matrixTable(workbook, matrix));
    return document;
}

QVector<Block> comparisonBlocks(const Template &definition, const Form &form)
{
    const EvaluationComparison view = compareEvaluations(definition, form);
    if (!view.hasAnswers())
        return {};
    return {HeadingBlock{2, view.title}, DerivedViews::comparison(view)};
}

} // namespace sjusteg
