// SPDX-License-Identifier: MPL-2.0
#include "workbook/UniqueCells.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sjusteg {

namespace {

struct UniqueText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::UniqueCells)
};

/// As it is compared; empty for no value.
QString comparable(const Value &value)
{
    return value.isString() ? value.toString().trimmed().toCaseFolded() : value.toVariant().toString();
}

/// The ids of the rows with each value.
QHash<QString, QStringList> rowsByValue(const QVector<Row> &rows, const QString &column)
{
    QHash<QString, QStringList> found;
    for (const Row &row : rows) {
        if (const QString value = comparable(row.cell(column)); !value.isEmpty())
            found[value].append(row.id);
    }
    return found;
}

Result<void> columnSharesNothing(const Field &table, const Field &column, const Form *before, const Form &after)
{
    const QHash<QString, QStringList> now = rowsByValue(after.rows(table.id), column.id);
    const QHash<QString, QStringList> then = before ? rowsByValue(before->rows(table.id), column.id) : QHash<QString, QStringList>();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const QStringList shared = then.value(it.key());
        const bool asBefore = std::all_of(it->cbegin(), it->cend(), [&shared](const QString &row) { return shared.contains(row); });
        if (it->size() < 2 || asBefore)
            continue;
        const QString written = after.row(table.id, it->constLast())->cell(column.id).toString().trimmed();
        return Problem{UniqueText::tr("«%1» is in use already. Two rows of «%2» cannot have the same «%3».").arg(written, table.label, column.label),
                       table.id + QLatin1Char('.') + column.id};
    }
    return {};
}

} // namespace

bool isTakenElsewhere(const Field &column, const QVector<Row> &rows, const QString &row, const Value &value)
{
    const QString wanted = comparable(value);
    return column.unique && !wanted.isEmpty() && std::any_of(rows.cbegin(), rows.cend(), [&](const Row &one) {
        return one.id != row && comparable(one.cell(column.id)) == wanted;
    });
}

Result<void> noValueTwice(const Template &definition, const Form *before, const Form &after)
{
    for (const Field &table : definition.fields) {
        for (const Field &column : table.columns) {
            if (!column.unique)
                continue;
            if (Result<void> done = columnSharesNothing(table, column, before, after); !done)
                return done;
        }
    }
    return {};
}

} // namespace sjusteg
