// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/PasteRows.h"

#include "screen/LineFormat.h"

#include <QCoreApplication>

namespace sjusteg::screen {

namespace {

struct PasteRowsWords {
    Q_DECLARE_TR_FUNCTIONS(PasteRows)
};

/// A first line that repeats the labels of the columns is the heading, not a row.
bool isHeading(const QStringList &line, const QVector<const Field *> &columns, int first)
{
    for (int i = 0; i < line.size(); ++i) {
        if (first + i >= columns.size() || line.at(i).trimmed().compare(columns.at(first + i)->label, Qt::CaseInsensitive) != 0)
            return false;
    }
    return !line.isEmpty();
}

/// The row of the working group a name belongs to, so that a pasted member is a member and not an outsider.
Value memberOr(const Value &value, const Workbook &workbook)
{
    const QString name = value.toObject().value(QLatin1StringView("name")).toString();
    const Form *group = workbook.single(QStringLiteral("reg-arbeidsgruppe"));
    if (group) {
        for (const Row &member : group->rows(QStringLiteral("rows"))) {
            if (member.cell(QStringLiteral("name")).toString().compare(name, Qt::CaseInsensitive) == 0)
                return member.id;
        }
    }
    return value;
}

} // namespace

bool isPastedTable(const QString &text, const Field &column, bool emptyCell)
{
    return text.contains(QLatin1Char('\t')) || (text.contains(QLatin1Char('\n')) && (column.type != FieldType::LongText || emptyCell));
}

QString leftOutText(const QStringList &refused)
{
    return PasteRowsWords::tr("%1 of the pasted cells did not fit their column and were left out: %2")
        .arg(refused.size())
        .arg(QStringList(refused.mid(0, 5)).join(QStringLiteral(" · ")));
}

QStringList pasteInto(TableRows &rows, const QVector<const Field *> &columns, const QString &firstRow, int firstColumn,
                      QVector<QStringList> pasted)
{
    FormContext &context = rows.context();
    const QString table = rows.table().id;
    if (!pasted.isEmpty() && isHeading(pasted.first(), columns, firstColumn))
        pasted.removeFirst();
    QStringList refused;
    Edit edit{PasteRowsWords::tr("Paste rows"), QStringLiteral("paste"), {}};
    const QVector<Row> shown = rows.shown();
    int at = 0;
    while (at < shown.size() && shown.at(at).id != firstRow)
        ++at;
    int position = int(context.form().rows(table).size());
    for (const QStringList &line : pasted) {
        const bool stored = at < shown.size() && !rows.isOpen(shown.at(at).id);
        if (!stored && !rows.canAdd())
            break;
        Row fresh;
        if (!stored)
            fresh = at < shown.size() ? shown.at(at) : context.workbook().newRow(context.formId(), table);
        bool any = false;
        for (int i = 0; i < line.size() && firstColumn + i < columns.size(); ++i) {
            const Field &column = *columns.at(firstColumn + i);
            if (stored && !rows.canEdit(shown.at(at).id, column))
                continue;
            Parsed parsed = column.isDerived() ? Parsed{} : parseCell(line.at(i), column, context.options(column));
            if (!parsed.ok) {
                refused.append(line.at(i).trimmed());
                continue;
            }
            if (column.type == FieldType::Person && !parsed.value.isUndefined())
                parsed.value = memberOr(parsed.value, context.workbook());
            if (stored)
                edit.changes += context.changesFor(rows.cell(shown.at(at).id, column.id), parsed.value);
            else if (!isBlank(parsed.value))
                fresh.cells.insert(column.id, parsed.value);
            any = any || !isBlank(parsed.value);
        }
        if (!stored && any)
            edit.changes.append({context.formId(), InsertRow{table, position++, fresh}});
        ++at;
    }
    context.commit(edit);
    return refused;
}

} // namespace sjusteg::screen
