// SPDX-License-Identifier: MPL-2.0
// A checklist in short: how it stands group by group, and what is to be improved.
#include "document/ReportParts.h"

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChecklistText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

const Row *rowOf(const QVector<Row> &rows, const QString &id)
{
    for (const Row &row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

TableBlock statusByGroup(const Field &list, const Field &status, const QVector<Row> &rows)
{
    TableBlock table;
    table.columns.append({ChecklistText::tr("Group"), 3, false});
    for (const Option &option : status.options)
        table.columns.append({option.label, 1, true});
    table.columns.append({ChecklistText::tr("Not answered"), 1, true});
    QStringList groups;
    for (const Statement &one : list.statements) {
        if (!groups.contains(one.group))
            groups.append(one.group);
    }
    for (const QString &group : std::as_const(groups)) {
        QVector<int> counts(status.options.size() + 1, 0);
        for (const Statement &one : list.statements) {
            if (one.group != group)
                continue;
            const Row *row = rowOf(rows, one.id);
            const QString answer = row ? row->cell(status.id).toString() : QString();
            qsizetype place = 0;
            while (place < status.options.size() && status.options.at(place).id != answer)
                ++place;
            ++counts[place];
        }
        QVector<TableBlock::Cell> cells{cell(group)};
        for (const int count : std::as_const(counts))
            cells.append(cell(count == 0 ? u"–"_s : QString::number(count)));
        table.rows.append(cells);
    }
    return table;
}

void addImprovements(const Copy &copy, const QString &table, const QStringList &wanted, TableBlock &block)
{
    const Field *list = copy.field(table);
    if (!list)
        return;
    for (const Row &row : copy.rows(table)) {
        if (isBlank(row.cell(u"improvement"_s)))
            continue;
        QString statement = row.cell(u"statement"_s).toString();
        for (const Statement &one : list->statements) {
            if (one.id == row.id)
                statement = one.text;
        }
        QVector<TableBlock::Cell> cells{cell(statement)};
        for (const QString &column : wanted)
            cells.append(cell(copy.words(table, column, row)));
        block.rows.append(cells);
    }
}

} // namespace

void checklist(const Copy &copy, Sheet &sheet)
{
    const Field *list = copy.field(u"items"_s);
    const Field *status = list ? list->column(u"status"_s) : nullptr;
    if (!status)
        return;
    sheet.heading(ChecklistText::tr("How far we have come"));
    sheet.table(statusByGroup(*list, *status, copy.rows(u"items"_s)));
    static const QStringList wanted{u"improvement"_s, u"status"_s, u"responsible"_s, u"due"_s};
    TableBlock improvements;
    improvements.columns.append({ChecklistText::tr("Statement"), 3, false});
    for (const QString &id : wanted) {
        const Field *column = list->column(id);
        improvements.columns.append({column ? column->label : QString(), id == "improvement"_L1 ? 3.0 : 1.4, false});
    }
    addImprovements(copy, u"items"_s, wanted, improvements);
    addImprovements(copy, u"own_points"_s, wanted, improvements);
    sheet.heading(ChecklistText::tr("What is to be improved"));
    sheet.table(improvements);
}

} // namespace sjusteg::report
