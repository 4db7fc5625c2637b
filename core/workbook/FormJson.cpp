// SPDX-License-Identifier: MPL-2.0
#include "workbook/FormJson.h"

#include "workbook/Baseline.h"
#include "workbook/MeetingJson.h"

#include <algorithm>

namespace sjusteg {

namespace {

/// The rows of a copy that are links, and the flows by which they are. What those feed stands in the source, as long as it is there.
class LinkedRows
{
public:
    LinkedRows(const Workbook &workbook, const Form &form)
    {
        QHash<QString, QSet<QString>> ids; // of the rows in the tables that are linked to
        for (const QJsonValue &item : form.carried) {
            const QJsonObject entry = item.toObject();
            const QString field = entry.value(QLatin1StringView("field")).toString();
            if (field.contains(QLatin1Char('.')))
                continue;
            const QString row = key(field, entry.value(QLatin1StringView("row")).toString());
            const QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
            const QString formId = from.value(QLatin1StringView("form")).toString();
            const QString table = from.value(QLatin1StringView("field")).toString().section(QLatin1Char('.'), 0, 0);
            auto known = ids.find(key(formId, table));
            if (known == ids.end())
                known = ids.insert(key(formId, table), rowIds(workbook.form(formId), table));
            m_rows.insert(row);
            if (known->contains(from.value(QLatin1StringView("row")).toString()))
                m_flows[row] += entry.value(QLatin1StringView("flow")).toString();
        }
    }

    bool isLinked(const QString &table, const QString &row) const { return m_rows.contains(key(table, row)); }
    QStringList flows(const QString &table, const QString &row) const { return m_flows.value(key(table, row)); }

private:
    static QString key(const QString &place, const QString &row) { return place + QLatin1Char('/') + row; }
    static QSet<QString> rowIds(const Form *form, const QString &table)
    {
        QSet<QString> ids;
        for (const Row &row : form ? form->rows(table) : QVector<Row>())
            ids.insert(row.id);
        return ids;
    }

    QSet<QString> m_rows;
    QHash<QString, QStringList> m_flows;
};

bool fedByLink(const Field &column, const QStringList &flows)
{
    return column.type != FieldType::Reference && std::any_of(column.from.cbegin(), column.from.cend(), [&flows](const CarriedFrom &from) {
        return from.mode == QLatin1StringView("link") && flows.contains(from.flow);
    });
}

QJsonObject rowToJson(const LinkedRows &links, const Field &table, const Row &row)
{
    QJsonObject object;
    const QStringList flows = links.flows(table.id, row.id);
    for (const Field &column : table.columns) {
        const Value value = row.cell(column.id);
        if (value.isUndefined() || column.isDerived() || isReadOnlyCell(table, column, row.id) || fedByLink(column, flows))
            continue;
        object.insert(column.id, value);
    }
    return object;
}

/// Only defaults make no row.
bool onlyDefaults(const Field &table, const QJsonObject &cells)
{
    for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell) {
        const Field *column = table.column(cell.key());
        if (!column || column->defaultValue.isUndefined() || cell.value() != column->defaultValue)
            return false;
    }
    return true;
}

QJsonArray tableToJson(const LinkedRows &links, const Form &form, const Field &table)
{
    QJsonArray rows;
    for (const Row &row : form.rows(table.id)) {
        QJsonObject object = rowToJson(links, table, row);
        const bool linked = links.isLinked(table.id, row.id);
        const bool skip = isFixedRow(table, row.id) ? object.isEmpty() : onlyDefaults(table, object);
        if (skip && !linked)
            continue;
        object.insert(QStringLiteral("id"), row.id);
        rows.append(object);
    }
    return rows;
}

QJsonArray checklistToJson(const LinkedRows &links, const Form &form, const Field &checklist)
{
    QJsonArray statements;
    const auto votes = form.votes.value(checklist.id);
    for (const Row &row : form.rows(checklist.id)) {
        QJsonObject object = rowToJson(links, checklist, row);
        QJsonArray unitVotes;
        for (const Row &vote : votes.value(row.id)) {
            if (vote.cells.isEmpty())
                continue;
            QJsonObject unit{{QStringLiteral("unit"), vote.id}};
            for (auto cell = vote.cells.cbegin(); cell != vote.cells.cend(); ++cell)
                unit.insert(cell.key(), *cell);
            unitVotes.append(unit);
        }
        if (!unitVotes.isEmpty())
            object.insert(QStringLiteral("unit_votes"), unitVotes);
        if (object.isEmpty())
            continue;
        object.insert(QStringLiteral("statement"), row.id);
        statements.append(object);
    }
    return statements;
}

} // namespace

QJsonObject formToJson(const Workbook &workbook, const Form &form)
{
    const FormHead &head = form.head;
    QJsonObject answers;
    if (const Template *definition = workbook.catalog().find(head.templateId)) {
        const LinkedRows links(workbook, form);
        for (const Field &field : definition->fields) {
            if (field.isDerived() || field.type == FieldType::Section || (field.hasRows() && field.rows == RowKind::View))
                continue;
            Value value = form.fields.value(field.id, noValue());
            if (field.hasRows()) {
                const QJsonArray rows = field.isTable() ? tableToJson(links, form, field) : checklistToJson(links, form, field);
                value = rows.isEmpty() ? noValue() : Value(rows);
            }
            if (!value.isUndefined())
                answers.insert(field.id, value);
        }
    }
    QJsonObject object{{QStringLiteral("id"), head.id},
                       {QStringLiteral("template"), head.templateId},
                       {QStringLiteral("subject"), head.subject.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(head.subject.toJson())},
                       {QStringLiteral("title"), workbook.copyTitle(head.id)},
                       {QStringLiteral("name"), head.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(head.name)},
                       {QStringLiteral("pattern"), head.pattern},
                       {QStringLiteral("template_version"), head.templateVersion},
                       {QStringLiteral("status"), statusId(head.status)},
                       {QStringLiteral("review"), head.review},
                       {QStringLiteral("answers"), answers},
                       {QStringLiteral("carried"), form.carried},
                       {QStringLiteral("refused"), form.refused}};
    if (!head.anchored.isEmpty())
        object.insert(QStringLiteral("anchored"), head.anchored);
    if (!head.parts.isEmpty())
        object.insert(QStringLiteral("parts"), head.parts);
    if (!isBlank(head.filledBy))
        object.insert(QStringLiteral("filled_by"), head.filledBy);
    if (!form.meeting.isEmpty())
        object.insert(QStringLiteral("meeting"), meetingToJson(form.meeting));
    return object;
}

} // namespace sjusteg
