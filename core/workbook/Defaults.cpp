// SPDX-License-Identifier: MPL-2.0
#include "workbook/Defaults.h"

#include "schedule/WorkingDays.h"
#include "workbook/Baseline.h"
#include "workbook/LastRound.h"
#include "workbook/Uuid7.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sjusteg {

namespace {

struct DefaultText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Defaults)
};

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString nextCode(const QStringList &used)
{
    int highest = 0;
    for (const QString &code : used)
        highest = std::max(highest, code.section(QLatin1Char('-'), 1).toInt());
    return QStringLiteral("D-%1").arg(highest + 1, 3, 10, QLatin1Char('0'));
}

/// One more than the highest number in the rows of the column; none where the column ends.
Value nextNumber(const Template &definition, const Field &column, const Form *form)
{
    int highest = 0;
    for (const Field &table : definition.fields) {
        if (table.column(column.id) != &column)
            continue;
        for (const Row &row : form ? form->rows(table.id) : QVector<Row>())
            highest = std::max(highest, row.cell(column.id).toInt());
    }
    return column.maximum && highest + 1 > *column.maximum ? noValue() : Value(highest + 1);
}

/// Defaults that depend on what else was there: whatever stands in the field, nobody need have written it.
bool isCounted(const Field &field)
{
    const QJsonValue name = field.defaultValue.toObject().value(QLatin1StringView("computed"));
    return name == QLatin1StringView("participant_code") || name == QLatin1StringView("next_number");
}

/// "today+12m" → 12; "today" → 0; anything else: nothing.
std::optional<int> monthsFromToday(const QString &name)
{
    if (name == QLatin1StringView("today"))
        return 0;
    if (!name.startsWith(QLatin1StringView("today+")) || !name.endsWith(QLatin1Char('m')))
        return std::nullopt;
    return name.mid(6, name.size() - 7).toInt();
}

/// A date counted from another field of the copy: {"after": field, "days", "years", "working_day"}.
Value countedFrom(const QJsonObject &rule, const Form *form, const QString &row)
{
    const QString source = rule.value(QLatin1StringView("after")).toString();
    QDate date = form ? QDate::fromString(form->fields.value(source, noValue()).toString(), Qt::ISODate) : QDate();
    if (!date.isValid())
        return noValue();
    const QJsonValue days = rule.value(QLatin1StringView("days"));
    date = schedule::yearsAfter(date, rule.value(QLatin1StringView("years")).toInt()).addDays(days.isObject() ? days[row].toInt() : days.toInt());
    if (rule.value(QLatin1StringView("working_day")).toBool())
        date = schedule::nextWorkingDay(date);
    return iso(date);
}

/// The day the copy or row came to be is the day its defaults count from.
DefaultContext asMade(const QString &id, const DefaultContext &context)
{
    DefaultContext then = context;
    if (const QDateTime made = timeOfUuid7(id); made.isValid())
        then.today = made.date();
    return then;
}

/// Whether a value is what the field had by default on the day the copy or row came to be.
bool isDefault(const Template &definition, const Field &field, const Value &value, const QString &madeAs, const DefaultContext &context,
               const QHash<QString, Value> &cells)
{
    if (field.defaultValue.isUndefined())
        return false;
    if (isCounted(field))
        return true;
    return value == defaultValue(definition, field, asMade(madeAs, context), cells, madeAs);
}

/// What `carried` says about cells: those that still hold what was taken, and rows that are links.
class CarriedCells
{
public:
    explicit CarriedCells(const QJsonArray &carried)
    {
        for (const QJsonValue &item : carried) {
            const QJsonObject entry = item.toObject();
            m_entries.insert(key(entry.value(QLatin1StringView("field")).toString(), entry.value(QLatin1StringView("row")).toString()), entry);
        }
    }

    /// What stands in a cell is what was taken: the value itself, references from its sources, or text made of what they gave.
    bool brought(const QString &field, const QString &row, const Value &value) const
    {
        const QList<QJsonObject> entries = m_entries.values(key(field, row));
        const QLatin1StringView taken("taken");
        if (std::any_of(entries.cbegin(), entries.cend(), [&](const QJsonObject &entry) { return entry.value(taken) == value; }))
            return true;
        if (value.isString()) {
            QString rest = value.toString();
            for (const QJsonObject &entry : entries)
                rest.remove(entry.value(taken).toString());
            return !entries.isEmpty() && rest.trimmed().isEmpty();
        }
        QSet<QString> known;
        for (const QJsonObject &entry : entries) {
            const QJsonValue item = entry.value(taken);
            for (const QJsonValue &one : item.isArray() ? item.toArray() : QJsonArray{item})
                known.insert(target(one.toObject()));
        }
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        return std::all_of(list.begin(), list.end(), [&known](const QJsonValue &one) {
            const QString to = target(one.toObject());
            return to.size() > 1 && known.contains(to);
        });
    }

    bool linked(const Field &table, const Field &column, const QString &row) const
    {
        const auto range = m_entries.equal_range(key(table.id, row));
        return std::any_of(range.first, range.second, [&column](const QJsonObject &entry) {
            const QString flow = entry.value(QLatin1StringView("flow")).toString();
            return column.type == FieldType::Reference || isFromLastRound(entry)
                || std::any_of(column.from.cbegin(), column.from.cend(), [&flow](const CarriedFrom &from) { return from.flow == flow; });
        });
    }

private:
    static QString target(const QJsonObject &reference)
    {
        return reference.value(QLatin1StringView("form")).toString() + QLatin1Char('\n') + reference.value(QLatin1StringView("row")).toString();
    }
    static QString key(const QString &field, const QString &row) { return field + QLatin1Char('\n') + row; }
    QMultiHash<QString, QJsonObject> m_entries;
};

/// A code is given by the program, and yet it is what was added: a participant.
bool isParticipantCode(const Field &column)
{
    return column.defaultValue.toObject().value(QLatin1StringView("computed")) == QLatin1StringView("participant_code");
}

/// The title may have been another when it was written.
bool namesSubject(const Value &value, const Value &subject)
{
    const auto same = [&](QLatin1StringView key) { return value.toObject().value(key) == subject.toObject().value(key); };
    return subject.isObject() && same(QLatin1StringView("form")) && same(QLatin1StringView("row"));
}

bool rowEntered(const Template &definition, const Field &table, const Row &row, const DefaultContext &context, const CarriedCells &carried)
{
    const DeliveredRow *delivered = table.delivered(row.id);
    const Row *fromPattern = context.pattern ? context.pattern->row(table.id, row.id) : nullptr;
    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
        const Field *column = table.column(cell.key());
        if (!column || isBlank(*cell) || *cell == baselineCell(table, *column, row.id))
            continue;
        if (delivered && delivered->cells.value(cell.key()) == *cell)
            continue;
        if (fromPattern && fromPattern->cell(cell.key()) == *cell)
            continue;
        if (!isParticipantCode(*column) && isDefault(definition, *column, *cell, row.id, context, row.cells))
            continue;
        if (carried.brought(table.id + QLatin1Char('.') + cell.key(), row.id, *cell) || carried.linked(table, *column, row.id))
            continue;
        return true;
    }
    return false;
}

void applyRowDefaults(const Template &definition, const Field &table, Row &row, const DefaultContext &context)
{
    for (const Field &column : table.columns) {
        if (row.cells.contains(column.id))
            continue;
        const Value value = defaultValue(definition, column, context, row.cells, row.id);
        if (!isBlank(value))
            row.cells.insert(column.id, value);
    }
}

} // namespace

QString defaultProcessName(const QDate &today)
{
    return DefaultText::tr("Path to work %1").arg(today.year());
}

Value defaultValue(const Template &definition, const Field &field, const DefaultContext &context, const QHash<QString, Value> &cells,
                   const QString &row)
{
    if (const QJsonObject rule = field.defaultValue.toObject(); rule.contains(QLatin1StringView("after")))
        return countedFrom(rule, context.form, row);
    if (!field.defaultValue.isObject() || !field.defaultValue.toObject().contains(QLatin1StringView("computed")))
        return field.defaultValue;
    const QString name = field.defaultValue.toObject().value(QLatin1StringView("computed")).toString();
    if (const std::optional<int> months = monthsFromToday(name))
        return iso(context.today.addMonths(*months));
    if (name == QLatin1StringView("year"))
        return context.today.year();
    if (name == QLatin1StringView("process_name"))
        return defaultProcessName(context.today);
    if (name == QLatin1StringView("own_step") && definition.step)
        return QStringLiteral("step%1").arg(*definition.step);
    if (name == QLatin1StringView("participant_code"))
        return nextCode(context.participantCodes);
    if (name == QLatin1StringView("next_number"))
        return nextNumber(definition, field, context.form);
    if (name == QLatin1StringView("delete_after")) {
        const QDate end = QDate::fromString(cells.value(QStringLiteral("programme_end")).toString(), Qt::ISODate);
        return iso(end.isValid() ? end.addMonths(12) : context.today.addMonths(36));
    }
    // "min_minutes" is worked out where it is shown and stored only when changed by hand.
    return noValue();
}

QVector<QPair<QString, Value>> followingDefaults(const Template &definition, const Field &table, const Row &before, const Row &now,
                                                 const DefaultContext &context)
{
    QVector<QPair<QString, Value>> changed;
    for (const Field &column : table.columns) {
        // The only default so far that looks at the rest of its row.
        if (column.defaultValue.toObject().value(QLatin1StringView("computed")) != QLatin1StringView("delete_after"))
            continue;
        const DefaultContext then = asMade(now.id, context);
        const Value next = defaultValue(definition, column, then, now.cells);
        const Value current = now.cell(column.id);
        if (current == defaultValue(definition, column, then, before.cells) && current != next)
            changed.append({column.id, next});
    }
    return changed;
}

QVector<CellRef> datesFollowing(const Template &definition, const Form &form, const QString &field)
{
    const auto follows = [&field](const Field &one) { return one.defaultValue.toObject().value(QLatin1StringView("after")) == field; };
    QVector<CellRef> found;
    const auto add = [&](const CellRef &cell) {
        const Value value = form.value(cell);
        if (isBlank(value) || value == followingDate(definition, form, cell))
            found.append(cell);
    };
    for (const Field &one : definition.fields) {
        if (follows(one))
            add({one.id, {}, {}});
        for (const Field &column : one.isTable() ? one.columns : QVector<Field>()) {
            if (!follows(column))
                continue;
            for (const Row &row : form.rows(one.id))
                add({one.id + QLatin1Char('.') + column.id, row.id, {}});
        }
    }
    return found;
}

Value followingDate(const Template &definition, const Form &form, const CellRef &cell)
{
    const Field *field = definition.field(cell.field);
    return field ? countedFrom(field->defaultValue.toObject(), &form, cell.row) : noValue();
}

Value subjectIn(const Template &definition, const Field &field, const Reference &subject)
{
    if (subject.isNull() || field.type != FieldType::Reference || field.multiple)
        return noValue();
    const bool names = std::any_of(field.targets.cbegin(), field.targets.cend(),
                                   [&definition](const QString &target) { return definition.subjectTables.contains(target); });
    return names ? Value(subject.toJson()) : noValue();
}

void applyDefaults(const Template &definition, Form &form, const DefaultContext &context)
{
    for (const Field &field : definition.fields) {
        if (field.hasRows()) {
            for (Row &row : form.tables[field.id])
                applyRowDefaults(definition, field, row, context);
        } else if (!form.fields.contains(field.id) && !field.isDerived()) {
            const Value about = subjectIn(definition, field, form.head.subject);
            const Value value = isBlank(about) ? defaultValue(definition, field, context) : about;
            if (!isBlank(value))
                form.fields.insert(field.id, value);
        }
    }
}

bool hasEntered(const Template &definition, const Form &form, const DefaultContext &context)
{
    const CarriedCells carried(form.carried);
    for (auto field = form.fields.cbegin(); field != form.fields.cend(); ++field) {
        const Field *known = definition.field(field.key());
        if (!known || isBlank(*field) || namesSubject(*field, subjectIn(definition, *known, form.head.subject)) || isDefault(definition, *known, *field, form.head.id, context, form.fields)
            || carried.brought(field.key(), {}, *field))
            continue;
        if (context.pattern && known->inPattern && context.pattern->fields.value(field.key(), noValue()) == *field)
            continue;
        return true;
    }
    for (const Field &table : definition.fields) {
        for (const Row &row : form.rows(table.id)) {
            if (rowEntered(definition, table, row, context, carried))
                return true;
        }
        const auto votes = form.votes.value(table.id);
        for (const QVector<Row> &rows : votes) {
            for (const Row &row : rows) {
                if (std::any_of(row.cells.cbegin(), row.cells.cend(), [](const Value &value) { return !isBlank(value); }))
                    return true;
            }
        }
    }
    return false;
}

bool isRealRow(const Template &definition, const Field &table, const Row &row, const DefaultContext &context)
{
    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
        const Field *column = table.column(cell.key());
        if (!column || isBlank(*cell))
            continue;
        if (isParticipantCode(*column) || !isDefault(definition, *column, *cell, row.id, context, row.cells))
            return true;
    }
    return false;
}

} // namespace sjusteg
