// SPDX-License-Identifier: MPL-2.0
// Parts 1–3: why, what is needed, which occupations.
#include "document/ReportParts.h"

#include <algorithm>

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GroundText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

/// Place of an option in its list; what is not chosen comes last.
qsizetype rankOf(const Copy &copy, const QString &path, const Value &value)
{
    const Field *field = copy.field(path);
    for (qsizetype i = 0; field && i < field->options.size(); ++i) {
        if (Wording::chosen(value).contains(field->options.at(i).id))
            return i;
    }
    return field ? field->options.size() : 0;
}

void addGroup(const Source &source, Sheet &sheet)
{
    const std::optional<Copy> members = single(source.workbook, u"reg-arbeidsgruppe"_s);
    if (!members)
        return;
    QVector<Row> active = members->rows(u"rows"_s);
    active.removeIf([](const Row &row) { return row.cell(u"active"_s).isBool() && !row.cell(u"active"_s).toBool(); });
    sheet.heading(GroundText::tr("The working group"));
    sheet.table(members->table(u"rows"_s, {u"name"_s, u"unit"_s, u"role"_s}, active));
}

/// «Renhold – renholder: begrunnelse».
QStringList judgedNo(const Copy &copy, const QVector<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList title{copy.words(u"opportunities"_s, u"industry"_s, row), copy.words(u"opportunities"_s, u"occupation"_s, row)};
        title.removeAll(QString());
        const QString reason = copy.words(u"opportunities"_s, u"reason"_s, row);
        lines.append(reason.isEmpty() ? title.join(u" – "_s) : title.join(u" – "_s) + u": "_s + reason);
    }
    return lines;
}

} // namespace

Pages ground(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title);
    const std::optional<Copy> form = single(source.workbook, u"ekstra-forankring"_s);
    if (form) {
        form->answers(sheet, {u"why"_s, u"expected"_s, u"components"_s});
        sheet.heading(GroundText::tr("The target group"));
        sheet.answer(form->label(u"target_count"_s), form->words(u"target_count"_s));
        sheet.table(form->table(u"target"_s, {u"point"_s, u"applies"_s, u"note"_s}));
    }
    addGroup(source, sheet);
    if (form) {
        QVector<Row> planned = form->rows(u"meetings"_s);
        planned.removeIf([](const Row &row) { return isBlank(row.cell(u"date"_s)); });
        sheet.heading(GroundText::tr("The working meetings"));
        sheet.table(form->table(u"meetings"_s, {u"step"_s, u"date"_s, u"from"_s, u"minutes"_s, u"place"_s}, planned));
    }
    return filled({sheet});
}

Pages labourNeeds(const Source &source, const QString &title)
{
    const std::optional<Copy> form = single(source.workbook, u"mal-1.1"_s);
    if (!form)
        return {};
    Sheet sheet(source.workbook, title);
    form->answers(sheet, {u"geo_area"_s, u"geo_note"_s});
    QVector<Row> rows = form->rows(u"labour_needs"_s);
    std::stable_sort(rows.begin(), rows.end(), [&form](const Row &a, const Row &b) {
        return rankOf(*form, u"labour_needs.need"_s, a.cell(u"need"_s)) < rankOf(*form, u"labour_needs.need"_s, b.cell(u"need"_s));
    });
    sheet.heading(form->label(u"labour_needs"_s));
    sheet.table(form->table(u"labour_needs"_s, {u"industry"_s, u"occupation"_s, u"need"_s, u"count"_s, u"when"_s, u"skills"_s}, rows));
    sheet.heading(GroundText::tr("Where we know it from"));
    sheet.table(form->table(u"labour_needs"_s, {u"industry"_s, u"occupation"_s, u"unit"_s, u"source_type"_s, u"source"_s, u"source_date"_s}, rows));
    sheet.heading(form->label(u"employers"_s));
    sheet.table(form->table(u"employers"_s, {u"employer"_s, u"need_row"_s, u"known_by"_s}));
    return filled({sheet});
}

Pages occupations(const Source &source, const QString &title)
{
    const std::optional<Copy> form = single(source.workbook, u"mal-1.2"_s);
    if (!form)
        return {};
    Sheet sheet(source.workbook, title);
    QVector<Row> rows = form->rows(u"opportunities"_s);
    QVector<Row> refused;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(refused), [](const Row &row) { return row.cell(u"relevance"_s).toString() == "no"_L1; });
    rows.removeIf([](const Row &row) { return row.cell(u"relevance"_s).toString() == "no"_L1; });
    std::stable_sort(rows.begin(), rows.end(), [&form](const Row &a, const Row &b) {
        const auto key = [&form](const Row &row) {
            const Value priority = row.cell(u"priority"_s);
            return std::pair(rankOf(*form, u"opportunities.relevance"_s, row.cell(u"relevance"_s)), priority.isDouble() ? priority.toDouble() : 1e9);
        };
        return key(a) < key(b);
    });
    sheet.table(form->table(u"opportunities"_s, {u"industry"_s, u"occupation"_s, u"relevance"_s, u"priority"_s, u"reason"_s, u"requirements"_s, u"unskilled"_s}, rows));
    sheet.heading(GroundText::tr("Found not relevant now"));
    sheet.list(judgedNo(*form, refused));
    form->answers(sheet, {u"conclusion"_s});
    sheet.lieDown();
    return filled({sheet});
}

} // namespace sjusteg::report
