// SPDX-License-Identifier: MPL-2.0
// Tables with a row for each pair of two lists (verktoy-innlevering): who hands in what.
#include "carry/CarryRun.h"

#include "workbook/Uuid7.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns of the table with the lists that fill them, in the order of the columns.
QVector<std::pair<QString, QString>> pairedLists(const Field &table)
{
    const QJsonObject pairs = table.derive.value("pairs"_L1).toObject();
    QVector<std::pair<QString, QString>> lists;
    for (const Field &column : table.columns) {
        if (pairs.contains(column.id))
            lists.append({column.id, pairs.value(column.id).toString()});
    }
    return lists;
}

bool isSameTarget(const QJsonValue &a, const QJsonValue &b)
{
    const Reference one = Reference::fromJson(a.toObject());
    const Reference other = Reference::fromJson(b.toObject());
    return one.form == other.form && one.row == other.row;
}

bool isListed(const QJsonArray &list, const QJsonValue &target)
{
    return std::any_of(list.begin(), list.end(), [&target](const QJsonValue &one) { return isSameTarget(one, target); });
}

/// Nothing but the pair itself stands in the row.
bool holdsPairAlone(const Row &row, const QVector<std::pair<QString, QString>> &lists)
{
    return std::all_of(row.cells.keyBegin(), row.cells.keyEnd(), [&](const QString &id) {
        return isBlank(row.cell(id)) || std::any_of(lists.cbegin(), lists.cend(), [&id](const auto &list) { return list.first == id; });
    });
}

} // namespace

void CarryRun::pairRows(const QString &form, const CellRef &cell)
{
    const Form *stands = m_draft.form(form);
    const Template *definition = stands && cell.isHead() ? m_draft.definitionOf(*stands) : nullptr;
    for (const Field &table : definition ? definition->fields : QVector<Field>()) {
        const QVector<std::pair<QString, QString>> lists = pairedLists(table);
        const bool concerned = std::any_of(lists.cbegin(), lists.cend(), [&cell](const auto &list) { return list.second == cell.field; });
        if (lists.size() != 2 || !concerned)
            continue;
        const QString firstColumn = lists.at(0).first;
        const QString secondColumn = lists.at(1).first;
        const QJsonArray first = stands->fields.value(lists.at(0).second, noValue()).toArray();
        const QJsonArray second = stands->fields.value(lists.at(1).second, noValue()).toArray();
        const QVector<Row> before = stands->rows(table.id);
        for (const Row &row : before) {
            const bool wanted = isListed(first, row.cell(firstColumn)) && isListed(second, row.cell(secondColumn));
            if (!wanted && holdsPairAlone(row, lists))
                change(form, RemoveRow{table.id, m_draft.form(form)->rowIndex(table.id, row.id), row});
        }
        for (const QJsonValue &one : first) {
            for (const QJsonValue &other : second) {
                const bool there = std::any_of(before.cbegin(), before.cend(), [&](const Row &row) {
                    return isSameTarget(row.cell(firstColumn), one) && isSameTarget(row.cell(secondColumn), other);
                });
                const Row row{newUuid7(m_workbook.clock().now()), {{firstColumn, one}, {secondColumn, other}}};
                if (!there)
                    change(form, InsertRow{table.id, int(m_draft.form(form)->rows(table.id).size()), row});
            }
        }
        stands = m_draft.form(form);
    }
}

} // namespace sjusteg
