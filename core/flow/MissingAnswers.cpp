// SPDX-License-Identifier: MPL-2.0
#include "flow/MissingAnswers.h"

#include "flow/Filled.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MissingText {
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

constexpr int longestRowName = 60; ///< in characters

/// What a delivered row is called on the form, cut where it is long: its number is nowhere to be seen. Empty for rows of one's own.
QString rowWords(const Field &table, const Row &row)
{
    const DeliveredRow *delivered = table.delivered(row.id);
    if (!delivered && table.rowSource.isEmpty())
        return {};
    QString words;
    QString chosen; // where the row has no words: its unit, its weekday
    for (const Field &column : table.columns) {
        if (delivered ? !delivered->cells.contains(column.id) : column.type != FieldType::Unit)
            continue;
        const QString value = cellOf(table, column, row).toString();
        const Option *option = column.option(value);
        const bool written = column.type == FieldType::Text || column.type == FieldType::LongText;
        if (written && words.isEmpty())
            words = value.section(u'\n', 0, 0).trimmed();
        else if (option && chosen.isEmpty())
            chosen = option->label;
    }
    const QString name = words.isEmpty() ? chosen : words;
    return name.size() > longestRowName ? name.left(longestRowName).trimmed() + u'…' : name;
}

/// Collects what is missing in one copy, in the order of the form.
class MissingCollector
{
public:
    MissingCollector(const Template &definition, const Form &form)
        : m_definition(definition)
        , m_form(form)
    {
    }

    QVector<Missing> collect()
    {
        bool sectionShown = true;
        for (const Field &field : m_definition.fields) {
            if (field.type == FieldType::Section)
                sectionShown = holds(field.when, m_definition, m_form);
            else if (sectionShown && !m_definition.narrowed.contains(field.id))
                addField(field);
        }
        return m_missing;
    }

private:
    void addField(const Field &field)
    {
        if (field.type == FieldType::Checklist)
            addStatements(field);
        else if (field.isTable() && field.rows != RowKind::View)
            addTable(field);
        else if (isDue(field, m_definition, m_form) && !isFieldFilled(field, m_definition, m_form))
            m_missing.append({{field.id, {}, {}}, field.label});
        else if (field.type == FieldType::Image)
            addImageText({field.id, {}, {}}, field.label, m_form.fields.value(field.id, noValue()));
    }

    void addTable(const Field &table)
    {
        const qsizetype before = m_missing.size();
        int counted = 0;
        int number = 0;
        for (const Row &row : m_form.rows(table.id)) {
            ++number;
            if (!isCountedRow(table, row))
                continue;
            ++counted;
            const QString words = rowWords(table, row);
            addRow(table, row, words.isEmpty() ? MissingText::tr("%1, row %2").arg(table.label).arg(number)
                                               : MissingText::tr("%1, «%2»").arg(table.label, words));
        }
        if (!isDue(table, m_definition, m_form))
            return;
        const int fewest = std::max(1, table.minRows);
        if (counted < fewest)
            m_missing.append({{table.id, {}, {}}, MissingText::tr("%1: at least %n row(s)", nullptr, fewest).arg(table.label)});
        else if (m_missing.size() == before && !isTableFilled(table, m_definition, m_form))
            m_missing.append({{table.id, {}, {}}, table.label});
    }

    void addRow(const Field &table, const Row &row, const QString &where)
    {
        for (const Field &column : table.columns) {
            const CellRef cell{table.id + u'.' + column.id, row.id, {}};
            const Value value = cellOf(table, column, row);
            if (isDue(column, m_definition, m_form, table.id, &row) && !hasAnswer(column, value))
                m_missing.append({cell, MissingText::tr("%1: %2").arg(where, column.label)});
            else if (column.type == FieldType::Image)
                addImageText(cell, MissingText::tr("%1: %2").arg(where, column.label), value);
        }
    }

    void addStatements(const Field &checklist)
    {
        if (!isDue(checklist, m_definition, m_form))
            return;
        int number = 0;
        for (const Statement &statement : checklist.statements) {
            const Row *found = m_form.row(checklist.id, statement.id);
            const Row unanswered{statement.id, {}};
            addRow(checklist, found ? *found : unanswered, MissingText::tr("%1, point %2").arg(checklist.label).arg(++number));
        }
    }

    /// A picture must say what it shows to those who cannot see it.
    void addImageText(const CellRef &cell, const QString &where, const Value &value)
    {
        const QJsonObject image = value.toObject();
        if (!image.isEmpty() && image.value("alt"_L1).toString().trimmed().isEmpty())
            m_missing.append({cell, MissingText::tr("%1: a text that says what the picture shows").arg(where)});
    }

    const Template &m_definition;
    const Form &m_form;
    QVector<Missing> m_missing;
};

} // namespace

QVector<Missing> missingAnswers(const Template &definition, const Form &form)
{
    return MissingCollector(definition, form).collect();
}

} // namespace sjusteg
