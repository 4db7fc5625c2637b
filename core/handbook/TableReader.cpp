// SPDX-License-Identifier: MPL-2.0
#include "handbook/TableReader.h"

#include "handbook/DefinitionNames.h"
#include "handbook/ValueCheck.h"

#include <QSet>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TableReader {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// A template or page named by its id alone is a reference to it.
QJsonValue asStored(const Field &column, const QJsonValue &value)
{
    if (column.type == FieldType::Reference && value.isString())
        return QJsonObject{{u"template"_s, value}};
    return value;
}

QJsonObject readCells(const Field &table, const QJsonObject &row, const Place &place, DefinitionIssues &issues)
{
    QJsonObject cells;
    for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
        if (it.key() == "id"_L1)
            continue;
        const Field *column = table.column(it.key());
        if (!column) {
            issues.add(place.key(it.key()), TableReader::tr("the table has no column «%1»").arg(it.key()));
            continue;
        }
        const QJsonValue value = asStored(*column, *it);
        if (const QString problem = valueProblem(*column, value); !problem.isEmpty())
            issues.add(place.key(it.key()), problem);
        cells.insert(it.key(), value);
    }
    return cells;
}

void readDelivered(ObjectReader &reader, Field &table, DefinitionIssues &issues)
{
    QSet<QString> seen;
    for (const auto &[row, place] : reader.objects("prefill"_L1)) {
        const QString generated = u"r%1"_s.arg(table.prefill.size() + 1);
        const DeliveredRow delivered{row.value("id"_L1).toString(generated), readCells(table, row, place, issues)};
        if (seen.contains(delivered.id))
            issues.add(place, TableReader::tr("the row «%1» stands here twice").arg(delivered.id));
        seen.insert(delivered.id);
        table.prefill.append(delivered);
    }
    for (const auto &[row, place] : reader.objects("suggest"_L1))
        table.suggestions.append(readCells(table, row, place, issues));
    table.suggestionsTitle = reader.text("suggest_title"_L1);
    if (!reader.raw("handbook_rows"_L1).isBool()) {
        table.handbookRows = reader.texts("handbook_rows"_L1);
    } else if (reader.flag("handbook_rows"_L1)) {
        for (const DeliveredRow &row : table.prefill)
            table.handbookRows.append(row.id);
    }
}

void readStatements(ObjectReader &reader, Field &checklist, DefinitionIssues &issues)
{
    QSet<QString> seen;
    for (const auto &[object, place] : reader.objects("statements"_L1)) {
        ObjectReader statement(object, place, issues);
        checklist.statements.append({statement.requiredText("id"_L1), statement.text("group"_L1), statement.requiredText("text"_L1)});
        const QString id = checklist.statements.constLast().id;
        if (seen.contains(id))
            issues.add(place, TableReader::tr("the statement «%1» stands here twice").arg(id));
        seen.insert(id);
        statement.finish();
    }
}

} // namespace

void readTable(ObjectReader &reader, Field &table, const OptionLists &lists, DefinitionIssues &issues)
{
    if (table.type == FieldType::Checklist) {
        table.rows = RowKind::Fixed;
        if (!table.columns.isEmpty())
            reader.issue("columns"_L1, TableReader::tr("the parts of a checklist are given; it has no columns of its own"));
        table.columns = checklistParts(lists, table, reader.place(), issues);
        readStatements(reader, table, issues);
        return;
    }
    if (table.columns.isEmpty())
        reader.issue("columns"_L1, TableReader::tr("a table needs columns"));
    reader.requiredText("rows"_L1);
    table.rows = static_cast<RowKind>(reader.oneOf("rows"_L1, names::rowKinds, 0));
    table.rowSource = reader.text("row_source"_L1);
    if (!table.rowSource.isEmpty() && table.rowSource != "units"_L1)
        reader.issue("row_source"_L1, TableReader::tr("«%1» is not known").arg(table.rowSource));
    readDelivered(reader, table, issues);
    table.cards = reader.oneOf("layout"_L1, names::layouts, 0) == 1;
    table.cardsOnPaper = reader.has("paper"_L1) ? reader.oneOf("paper"_L1, names::layouts, 0) == 1 : table.cards;
    table.landscape = reader.flag("landscape"_L1);
    table.blankRows = reader.whole("blank_rows"_L1);
    table.overview = reader.texts("overview"_L1);
    for (const QString &column : std::as_const(table.overview)) {
        if (!table.column(column))
            reader.issue("overview"_L1, TableReader::tr("the table has no column «%1»").arg(column));
    }
}

} // namespace sjusteg
