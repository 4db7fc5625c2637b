// SPDX-License-Identifier: MPL-2.0
#include "exchange/FormReader.h"

#include "workbook/Baseline.h"
#include "workbook/Uuid7.h"

#include <algorithm>

namespace sjusteg::exchange {

namespace {

constexpr int imagesPerTable = 20;

bool hasId(const QVector<Row> &rows, const QString &id)
{
    return std::any_of(rows.cbegin(), rows.cend(), [&id](const Row &row) { return row.id == id; });
}

Row &rowNamed(QVector<Row> &rows, const QString &id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
    if (it != rows.end())
        return *it;
    rows.append({id, {}});
    return rows.last();
}

qsizetype imageCount(const Field &table, const QVector<Row> &rows)
{
    qsizetype count = 0;
    for (const Field &column : table.columns) {
        if (column.type == FieldType::Image)
            count += std::count_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return !isBlank(row.cell(column.id)); });
    }
    return count;
}

} // namespace

FormReader::FormReader(const Incoming &incoming, const TargetIndex &targets, ValueReader &values, const Clock &clock, Mistakes &mistakes)
    : m_incoming(incoming), m_targets(targets), m_values(values), m_clock(clock), m_mistakes(mistakes)
{
}

void FormReader::read(const Form &base, const QJsonArray &origins, Form &result)
{
    m_exchanged = Exchanged(origins, [this](const QJsonObject &from) { return isThere(from); });
    const QJsonObject answers = m_incoming.answers();
    for (const QString &key : answers.keys()) {
        const Field *field = m_incoming.definition->field(key);
        if (!field || key.contains(QLatin1Char('.')) || field->type == FieldType::Section)
            m_mistakes.add(m_incoming.place(key), tr("there is no such field"));
    }
    for (const Field &field : m_incoming.definition->fields) {
        if (!Exchanged::field(field))
            continue;
        const QJsonValue given = answers.value(field.id);
        if (field.type == FieldType::Checklist) {
            statements(field, given, base, result);
        } else if (field.isTable()) {
            result.tables.insert(field.id, rows(field, given, base));
            if (imageCount(field, result.tables.value(field.id)) > imagesPerTable)
                m_mistakes.add(m_incoming.place(field.id), tr("holds more than %1 pictures").arg(imagesPerTable));
        } else {
            const Value value = m_values.read(field, given, m_incoming.place(field.id), m_incoming.id);
            if (!isBlank(value))
                result.fields.insert(field.id, value);
        }
    }
}

QVector<Row> FormReader::fixedRows(const Field &table, const Form &base) const
{
    QVector<Row> result;
    for (const Row &row : base.rows(table.id)) {
        if (!isFixedRow(table, row.id))
            continue;
        Row kept{row.id, {}};
        for (const Field &column : table.columns) {
            if (row.cells.contains(column.id) && !m_exchanged.cell(table, row.id, column))
                kept.cells.insert(column.id, row.cells.value(column.id));
        }
        result.append(kept);
    }
    return result;
}

QVector<Row> FormReader::rows(const Field &table, const QJsonValue &given, const Form &base)
{
    QVector<Row> result = fixedRows(table, base);
    QHash<QString, qsizetype> places; // a list may be long, and is not searched for each of its rows
    for (const Row &row : std::as_const(result))
        places.insert(row.id, places.size());
    if (given.isUndefined() || given.isNull())
        return result;
    if (!given.isArray()) {
        m_mistakes.add(m_incoming.place(table.id), tr("must be a list of rows"));
        return result;
    }
    QSet<QString> seen;
    int position = 0;
    for (const QJsonValue &value : given.toArray()) {
        ++position;
        const QJsonObject object = value.toObject();
        const QJsonValue idGiven = object.value(QLatin1StringView("id"));
        QString id = idGiven.toString();
        const Place place = m_incoming.place(table.id, id.isEmpty() ? QString::number(position) : id);
        const bool wrongId = !idGiven.isUndefined() && !idGiven.isNull() && (id.trimmed().isEmpty() || id.contains(QChar::Null));
        if (!value.isObject() || wrongId) {
            m_mistakes.add(place, wrongId ? tr("a row's id must be a text that is not empty") : tr("must be a row: {\"id\", …}"));
            continue;
        }
        const bool unitRow = !table.rowSource.isEmpty() && m_targets.isUnit(id);
        const bool fixed = places.contains(id) || table.delivered(id) || unitRow;
        if (table.rows == RowKind::Fixed && !fixed) {
            m_mistakes.add(place, tr("this table has fixed rows only, and none with this id"));
            continue;
        }
        if (!id.isEmpty() && seen.contains(id)) {
            m_mistakes.add(place, tr("two rows have this id"));
            continue;
        }
        seen.insert(id);
        QHash<QString, Value> read = cells(table, id, object, table.id);
        // A link whose source does not come along keeps its last known title, as references do.
        const QString lastTitle = m_exchanged.lastTitle(table.id, id);
        const Field *titleColumn = lastTitle.isEmpty() ? nullptr : m_exchanged.titleColumn(table, id);
        if (titleColumn && !read.contains(titleColumn->id))
            read.insert(titleColumn->id, lastTitle);
        const bool linked = m_exchanged.isLinked(table.id, id);
        // A row that nobody has put anything in is not a row.
        if (read.isEmpty() && !linked && !places.contains(id))
            continue;
        if (id.isEmpty())
            id = freshRowId(result);
        if (!places.contains(id)) {
            places.insert(id, result.size());
            result.append({id, {}});
        }
        Row &row = result[places.value(id)];
        if (unitRow && table.column(QStringLiteral("unit")))
            row.cells.insert(QStringLiteral("unit"), id);
        row.cells.insert(read);
    }
    return result;
}

QHash<QString, Value> FormReader::cells(const Field &table, const QString &row, const QJsonObject &given, const QString &path)
{
    QHash<QString, Value> result;
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        if (it.key() == QLatin1StringView("id"))
            continue;
        const Place place = m_incoming.place(path + QLatin1Char('.') + it.key(), row);
        const Field *column = table.column(it.key());
        if (!column) {
            m_mistakes.add(place, tr("there is no such column"));
            continue;
        }
        if (!m_exchanged.cell(table, row, *column))
            continue;
        const Value value = m_values.read(*column, it.value(), place, m_incoming.id);
        if (!isBlank(value))
            result.insert(it.key(), value);
    }
    return result;
}

void FormReader::statements(const Field &checklist, const QJsonValue &given, const Form &base, Form &result)
{
    QVector<Row> rows;
    for (const Row &row : base.rows(checklist.id))
        rows.append({row.id, {}});
    // The places for the units' answers stand there also while they are empty.
    QMap<QString, QVector<Row>> votes = base.votes.value(checklist.id);
    for (QVector<Row> &units : votes) {
        for (Row &unit : units)
            unit.cells.clear();
    }
    if (!votes.isEmpty())
        result.votes.insert(checklist.id, votes);
    if (!given.isUndefined() && !given.isNull() && !given.isArray())
        m_mistakes.add(m_incoming.place(checklist.id), tr("must be a list of statements"));
    QSet<QString> seen;
    for (const QJsonValue &value : given.toArray()) {
        QJsonObject object = value.toObject();
        const QString id = object.value(QLatin1StringView("statement")).toString();
        const Place place = m_incoming.place(checklist.id, id);
        const bool known = std::any_of(checklist.statements.cbegin(), checklist.statements.cend(),
                                       [&id](const Statement &statement) { return statement.id == id; });
        if (!known || seen.contains(id)) {
            m_mistakes.add(place, known ? tr("stands twice") : tr("there is no such statement"));
            continue;
        }
        seen.insert(id);
        object.remove(QStringLiteral("statement"));
        const Field *answers = voteTable(checklist);
        if (answers && object.contains(answers->id)) {
            for (const Row &vote : unitVotes(*answers, object.take(answers->id), id, checklist.id))
                rowNamed(result.votes[checklist.id][id], vote.id).cells = vote.cells;
        }
        rowNamed(rows, id).cells = cells(checklist, id, object, checklist.id);
    }
    result.tables.insert(checklist.id, rows);
}

QVector<Row> FormReader::unitVotes(const Field &table, const QJsonValue &given, const QString &statement, const QString &path)
{
    QVector<Row> result;
    const QString field = path + QLatin1Char('.') + table.id;
    if (!given.isNull() && !given.isArray())
        m_mistakes.add(m_incoming.place(field, statement), tr("must be a list of answers, one a unit"));
    for (const QJsonValue &value : given.toArray()) {
        QJsonObject object = value.toObject();
        const QString unit = object.take(QStringLiteral("unit")).toString();
        if (!m_targets.isUnit(unit) || hasId(result, unit)) {
            m_mistakes.add(m_incoming.place(field, statement),
                           hasId(result, unit) ? tr("the unit «%1» stands twice").arg(unit) : tr("there is no unit «%1»").arg(unit));
            continue;
        }
        const QHash<QString, Value> read = cells(table, statement, object, field);
        if (!read.isEmpty())
            result.append({unit, read});
    }
    return result;
}

bool FormReader::isThere(const QJsonObject &from) const
{
    return m_targets.hasRow(from.value(QLatin1StringView("form")).toString(), from.value(QLatin1StringView("field")).toString().section(QLatin1Char('.'), 0, 0),
                            from.value(QLatin1StringView("row")).toString());
}

QString FormReader::freshRowId(const QVector<Row> &rows) const
{
    if (m_incoming.definition->id != QLatin1StringView("reg-enheter"))
        return newUuid7(m_clock.now());
    // The municipality's own units have ids that people meet in the answers.
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("own_%1").arg(number);
        if (!hasId(rows, id) && !m_incoming.hasRow(QStringLiteral("rows"), id))
            return id;
    }
}

} // namespace sjusteg::exchange
