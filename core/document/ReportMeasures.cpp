// SPDX-License-Identifier: MPL-2.0
// Parts 4 and 5: the measures there are, and those that are to come.
#include "document/DerivedViews.h"
#include "document/ReportParts.h"

#include <algorithm>

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

Sheet assessments(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title, MeasureText::tr("Assessed occupation by occupation"));
    for (const Copy &copy : copies(source.workbook, u"mal-2.2"_s)) {
        QVector<Row> concluded = copy.rows(u"assessments"_s);
        concluded.removeIf([](const Row &row) { return isBlank(row.cell(u"conclusion"_s)); });
        sheet.heading(copy.title());
        sheet.table(copy.table(u"assessments"_s, {u"measure"_s, u"conclusion"_s, u"reason"_s, u"adjustment"_s}, concluded));
        sheet.heading(copy.label(u"gaps"_s), 3);
        sheet.table(copy.table(u"gaps"_s, {u"name"_s, u"component"_s, u"why"_s, u"priority"_s}));
    }
    return sheet;
}

Sheet adjustments(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title, MeasureText::tr("Measures that are to be adjusted"));
    for (const Copy &copy : copies(source.workbook, u"mal-2.3"_s)) {
        sheet.heading(copy.title());
        copy.answers(sheet, {u"goal"_s, u"owner_unit"_s, u"cost"_s, u"frame"_s, u"start_date"_s, u"evaluate_date"_s});
        sheet.table(copy.table(u"changes"_s, {u"what"_s, u"unit"_s, u"responsible"_s, u"due"_s, u"status"_s}));
        copy.answers(sheet, {u"evaluate_how"_s});
    }
    return sheet;
}

Document matrix(const Source &source, const QString &title)
{
    Document document = buildMeasureMatrix(source.workbook);
    document.subject = document.title;
    document.title = title;
    return document;
}

/// Decisions in the order in which they are to be carried out.
QVector<Row> byDecision(const Copy &copy)
{
    QVector<Row> rows = copy.rows(u"proposals"_s);
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const auto key = [](const Row &row) {
            const QString decision = row.cell(u"decision"_s).toString();
            const Value priority = row.cell(u"priority"_s);
            const int rank = decision == "develop"_L1 ? 0 : decision == "study"_L1 ? 1 : decision == "drop"_L1 ? 3 : 2;
            return std::pair(rank, priority.isDouble() ? priority.toDouble() : 1e9);
        };
        return key(a) < key(b);
    });
    return rows;
}

Sheet plans(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title, MeasureText::tr("Measures that are to be developed"));
    for (const Copy &copy : copies(source.workbook, u"mal-3.2"_s)) {
        sheet.heading(copy.title());
        copy.answers(sheet, {u"goal"_s, u"target_group"_s, u"content"_s, u"occupations"_s, u"responsible"_s, u"max_participants"_s, u"start_date"_s, u"weeks"_s,
                             u"hours_week"_s});
        if (const TableBlock budget = copy.table(u"budget"_s, {u"item"_s, u"amount"_s, u"source"_s, u"confirmed"_s}); !budget.rows.isEmpty()) {
            sheet.heading(copy.label(u"budget"_s), 3);
            sheet.table(budget);
        }
        copy.answers(sheet, {u"budget_total"_s});
    }
    return sheet;
}

} // namespace

Pages measures(const Source &source, const QString &title)
{
    Sheet list(source.workbook, title);
    if (const std::optional<Copy> form = single(source.workbook, u"mal-2.1"_s))
        list.table(form->table(u"measures"_s, {u"name"_s, u"unit"_s, u"component"_s, u"phase"_s, u"suits"_s, u"capacity"_s, u"duration"_s, u"results"_s}));
    list.lieDown();
    Pages pages = filled({list});
    if (const Document document = matrix(source, title); !document.blocks.isEmpty())
        pages.append(document);
    return pages + filled({assessments(source, title), adjustments(source, title)});
}

Pages newMeasures(const Source &source, const QString &title)
{
    Sheet overview(source.workbook, title);
    if (const std::optional<Copy> form = single(source.workbook, u"mal-3.1"_s)) {
        overview.table(form->table(u"proposals"_s, {u"name"_s, u"occupations"_s, u"n_total"_s, u"cost"_s, u"decision"_s, u"priority"_s, u"decision_reason"_s}, byDecision(*form)));
        form->answers(overview, {u"decided_by"_s, u"decided_date"_s});
    }
    overview.lieDown();
    return filled({overview, plans(source, title)});
}

} // namespace sjusteg::report
