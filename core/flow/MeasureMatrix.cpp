// SPDX-License-Identifier: MPL-2.0
#include "flow/MeasureMatrix.h"

#include "flow/Relevance.h"

#include <algorithm>
#include <limits>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Column {
    MeasureMatrix::Occupation occupation;
    const Form *assessment = nullptr;
    double priority = std::numeric_limits<double>::max();
};

QString target(const Row &row, const QString &column)
{
    return row.cell(column).toObject().value("row"_L1).toString();
}

/// The copies of mal-2.2 by the row of their occupation.
QHash<QString, const Form *> assessments(const Workbook &workbook)
{
    QHash<QString, const Form *> byOccupation;
    for (const FormHead &copy : workbook.copies(u"mal-2.2"_s)) {
        if (!copy.pattern && !copy.subject.isNull() && isRelevant(workbook, copy))
            byOccupation.insert(copy.subject.row, workbook.form(copy.id));
    }
    return byOccupation;
}

void addAssessment(Column &column, const Form *form)
{
    column.assessment = form;
    if (!form)
        return;
    column.occupation.form = form->head.id;
    for (const Row &gap : form->rows(u"gaps"_s)) {
        const QString name = gap.cell(u"name"_s).toString().trimmed();
        if (!name.isEmpty())
            column.occupation.gaps.append(name);
    }
    const QVector<Row> &rows = form->rows(u"assessments"_s);
    column.occupation.suited = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) {
        const QString conclusion = row.cell(u"conclusion"_s).toString();
        return conclusion == "keep"_L1 || conclusion == "adjust"_L1;
    });
}

QVector<Column> columns(const Workbook &workbook)
{
    const Form *opportunities = workbook.single(u"mal-1.2"_s);
    const QHash<QString, const Form *> assessed = assessments(workbook);
    QVector<Column> result;
    for (const Row &row : opportunities->rows(u"opportunities"_s)) {
        if (row.cell(u"relevance"_s).toString() != "now"_L1 && !assessed.contains(row.id))
            continue;
        Column column;
        column.occupation.title = workbook.rowTitle(opportunities->head.id, u"opportunities"_s, row.id);
        if (const Value priority = row.cell(u"priority"_s); priority.isDouble())
            column.priority = priority.toDouble();
        addAssessment(column, assessed.value(row.id));
        result.append(column);
    }
    std::stable_sort(result.begin(), result.end(), [](const Column &a, const Column &b) { return a.priority < b.priority; });
    return result;
}

QVector<MeasureMatrix::Cell> cellsOf(const QString &measure, const QVector<Column> &columns)
{
    QVector<MeasureMatrix::Cell> cells;
    for (const Column &column : columns) {
        MeasureMatrix::Cell cell;
        cell.form = column.occupation.form;
        const QVector<Row> rows = column.assessment ? column.assessment->rows(u"assessments"_s) : QVector<Row>();
        for (const Row &row : rows) {
            if (target(row, u"measure"_s) != measure)
                continue;
            cell.row = row.id;
            cell.conclusion = row.cell(u"conclusion"_s).toString();
        }
        cells.append(cell);
    }
    return cells;
}

bool hasConclusion(const MeasureMatrix::Measure &measure)
{
    return std::any_of(measure.cells.cbegin(), measure.cells.cend(), [](const MeasureMatrix::Cell &cell) { return !cell.isWhite(); });
}

/// Measures that were assessed and then taken out of mal-2.1, with the title they had.
QVector<MeasureMatrix::Measure> removedMeasures(const Form &offered, const QVector<Column> &columns)
{
    QVector<MeasureMatrix::Measure> removed;
    QStringList seen;
    for (const Column &column : columns) {
        const QVector<Row> rows = column.assessment ? column.assessment->rows(u"assessments"_s) : QVector<Row>();
        for (const Row &row : rows) {
            const QString id = target(row, u"measure"_s);
            if (id.isEmpty() || seen.contains(id) || offered.row(u"measures"_s, id))
                continue;
            seen.append(id);
            MeasureMatrix::Measure measure;
            measure.title = row.cell(u"measure"_s).toObject().value("title"_L1).toString();
            measure.removed = true;
            measure.cells = cellsOf(id, columns);
            if (hasConclusion(measure))
                removed.append(measure);
        }
    }
    return removed;
}

} // namespace

MeasureMatrix measureMatrix(const Workbook &workbook)
{
    MeasureMatrix matrix;
    const QVector<Column> found = columns(workbook);
    for (const Column &column : found)
        matrix.occupations.append(column.occupation);
    const Form *offered = workbook.single(u"mal-2.1"_s);
    for (const Row &row : offered->rows(u"measures"_s)) {
        MeasureMatrix::Measure measure;
        measure.title = workbook.rowTitle(offered->head.id, u"measures"_s, row.id);
        measure.unit = workbook.unitLabel(row.cell(u"unit"_s).toString());
        measure.cells = cellsOf(row.id, found);
        if (const Value original = row.cell(u"duplicate_of"_s); !isBlank(original))
            measure.sameAs = workbook.referenceTitle(original.toObject());
        if (!measure.title.isEmpty() && (measure.sameAs.isEmpty() || hasConclusion(measure)))
            matrix.measures.append(measure);
    }
    matrix.measures += removedMeasures(*offered, found);
    return matrix;
}

QString conclusionLabel(const Workbook &workbook, const QString &conclusion)
{
    const Template *definition = workbook.catalog().find(u"mal-2.2"_s);
    const Field *field = definition ? definition->field(u"assessments.conclusion"_s) : nullptr;
    const Option *option = field ? field->option(conclusion) : nullptr;
    return option ? option->label : conclusion;
}

} // namespace sjusteg
