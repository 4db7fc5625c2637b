// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Field.h"
#include "workbook/MeetingRecord.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <optional>
#include <tuple>

namespace sjusteg {

/// One answer. Typed by its field: string, number, bool, option id or {"option","text"}, list of those, person row id or {"name"},
/// reference {"form","row","title"} or {"template"}, image {"hash","alt"} (the picture itself is fetched by hash).
/// Undefined means empty. The shapes are those of docs/file-format.md, so dump and load need no translation.
using Value = QJsonValue;
inline Value noValue() { return Value(Value::Undefined); }
/// True for undefined, null, blank text, empty list, and false.
bool isBlank(const Value &value);

enum class FormStatus { Empty, Begun, Done, Anchored };
QString statusId(FormStatus status);              ///< "empty" …
std::optional<FormStatus> statusFromId(const QString &id);

/// A reference to a row of a form, or to a whole form (row empty).
struct Reference {
    QString form;
    QString row;
    QString title; ///< last known
    bool isNull() const { return form.isEmpty(); }
    QJsonObject toJson() const; ///< row null when empty
    static Reference fromJson(const QJsonObject &object);
    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What is true of a copy as a whole. Stored in table `form`.
struct FormHead {
    QString id;              ///< UUIDv7
    QString templateId;
    int templateVersion = 1;
    Reference subject;       ///< null where the scope is process, and for the pattern
    QString name;            ///< the user's own name for the copy
    bool pattern = false;
    FormStatus status = FormStatus::Empty;
    bool review = false;
    QJsonObject anchored;    ///< {"leader","date","answer"} or empty
    QJsonObject parts;       ///< {"a": "begun"} or empty
    Value filledBy = Value(Value::Undefined); ///< person
    bool stored = false;     ///< false: exists for the user (process scope) but holds nothing yet
};

/// Where an answer stands. Head fields have an empty row; a column is "table.column"; a vote under a checklist statement
/// is field "items.unit_votes.status", row = unit id, parent = statement id.
struct CellRef {
    QString field;
    QString row;
    QString parent;
    bool isHead() const { return row.isEmpty(); }
    QString table() const { return field.section(QLatin1Char('.'), 0, 0); }
    QString column() const { return field.section(QLatin1Char('.'), 1); }
    friend bool operator==(const CellRef &, const CellRef &) = default;
    friend bool operator<(const CellRef &a, const CellRef &b)
    {
        return std::tie(a.field, a.row, a.parent) < std::tie(b.field, b.row, b.parent);
    }
};

/// One row of a table with its cells (column id without the table's → value). Blank cells are absent.
struct Row {
    QString id;
    QHash<QString, Value> cells;
    Value cell(const QString &column) const { return cells.value(column, noValue()); }
};

/// The answers of one copy as they stand in memory. Fixed and prefilled rows are always there.
/// Changed only through Workbook::apply.
class Form
{
public:
    FormHead head;
    QHash<QString, Value> fields;               ///< head fields
    QMap<QString, QVector<Row>> tables;         ///< table (and checklist) id → rows in order; checklist rows have the statement id
    QMap<QString, QMap<QString, QVector<Row>>> votes; ///< checklist id → statement id → rows per unit
    QJsonArray carried;
    QJsonArray refused;
    MeetingRecord meeting;                      ///< of a run-sheet

    Value value(const CellRef &cell) const;
    const QVector<Row> &rows(const QString &table) const;
    const Row *row(const QString &table, const QString &id) const;
    int rowIndex(const QString &table, const QString &id) const; ///< -1 when absent
};

} // namespace sjusteg
