// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Baseline.h"
#include "workbook/Workbook.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers to every field of every template, made from the definitions alone: long and odd text, typed values, the same each time.
/// The result is what `load` takes, and what `dump` gives back but for titles.
class TemplateFiller
{
public:
    explicit TemplateFiller(const sjusteg::TemplateCatalog &catalog)
        : m_catalog(catalog)
    {
    }

    /// One copy of each template, registers first, with two rows in every table that takes rows.
    QJsonObject everything()
    {
        QJsonArray forms;
        for (const bool registers : {true, false}) {
            for (const sjusteg::Template &definition : m_catalog.templates()) {
                if (definition.isRegister() == registers)
                    forms.append(form(definition));
            }
        }
        return answers(forms);
    }

    static QJsonObject answers(const QJsonArray &forms)
    {
        return {{QStringLiteral("format"), QStringLiteral("sjusteg-answers")}, {QStringLiteral("version"), 1}, {QStringLiteral("forms"), forms}};
    }

    static QString formId(const sjusteg::Template &definition) { return QStringLiteral("form-") + definition.id; }
    static QString rowId(const QString &table, int number) { return QStringLiteral("%1-row%2").arg(table).arg(number); }

    QJsonObject form(const sjusteg::Template &definition)
    {
        m_definition = &definition;
        QJsonObject filled;
        for (const sjusteg::Field &field : definition.fields) {
            const QJsonValue value = answer(field);
            if (!value.isUndefined())
                filled.insert(field.id, value);
        }
        QJsonObject result{{QStringLiteral("id"), formId(definition)}, {QStringLiteral("template"), definition.id},
                           {QStringLiteral("name"), QStringLiteral("Kopi Ærlig № 1")}, {QStringLiteral("answers"), filled}};
        if (!definition.subjectTables.isEmpty())
            result.insert(QStringLiteral("subject"), target(definition.subjectTables.first()));
        return result;
    }

    /// Text of `length` characters with what breaks careless programs: quotes, markup, other scripts, emoji, right to left.
    QString text(int length)
    {
        static const QString odd = QStringLiteral("Blåbær «æøå» \"x\" <b>&amp;</b> 100 % \\n {0} %1 Ünïcödé Żółć Ελλάδα Привет العربية 中文 🙂 'quote'; -- ");
        QString result = QStringLiteral("T%1 ").arg(++m_count);
        while (result.size() < length)
            result += odd;
        result.truncate(length);
        if (result.back().isHighSurrogate())
            result.back() = QLatin1Char('x');
        if (result.back().isSpace())
            result.back() = QLatin1Char('y');
        return result;
    }

private:
    QJsonValue answer(const sjusteg::Field &field)
    {
        using sjusteg::FieldType;
        if (field.isDerived() || field.type == FieldType::Section)
            return QJsonValue(QJsonValue::Undefined);
        if (field.type == FieldType::Checklist)
            return statements(field);
        return field.isTable() ? rows(field) : value(field);
    }

    QJsonValue rows(const sjusteg::Field &table)
    {
        using sjusteg::RowKind;
        QJsonArray result;
        if (table.rows == RowKind::View)
            return QJsonValue(QJsonValue::Undefined);
        if (table.rowSource == QLatin1StringView("units")) {
            for (const char *unit : {"flyktning", "vo", "nav"})
                addRow(result, table, QString::fromLatin1(unit));
        }
        if (table.rows == RowKind::Fixed || table.rows == RowKind::FixedAndFree) {
            for (const sjusteg::DeliveredRow &row : table.prefill)
                addRow(result, table, row.id);
        }
        if (table.rows != RowKind::Fixed) {
            for (int number = 1; number <= 2; ++number)
                addRow(result, table, m_definition->id == QLatin1StringView("reg-enheter") ? QStringLiteral("own_%1").arg(number) : rowId(table.id, number));
        }
        return result.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(result);
    }

    void addRow(QJsonArray &rows, const sjusteg::Field &table, const QString &id)
    {
        QJsonObject row;
        for (const sjusteg::Field &column : table.columns) {
            if (column.isDerived() || sjusteg::isReadOnlyCell(table, column, id))
                continue;
            const QJsonValue cell = value(column);
            if (!cell.isUndefined())
                row.insert(column.id, cell);
        }
        if (row.isEmpty())
            return;
        row.insert(QStringLiteral("id"), id);
        rows.append(row);
    }

    QJsonValue statements(const sjusteg::Field &checklist)
    {
        QJsonArray result;
        for (const sjusteg::Statement &statement : checklist.statements) {
            QJsonObject object{{QStringLiteral("statement"), statement.id}};
            for (const sjusteg::Field &column : checklist.columns) {
                if (column.isTable()) {
                    object.insert(column.id, QJsonArray{QJsonObject{{QStringLiteral("unit"), QStringLiteral("vo")},
                                                                    {QStringLiteral("status"), QStringLiteral("partly")},
                                                                    {QStringLiteral("note"), text(150)}}});
                } else {
                    object.insert(column.id, value(column));
                }
            }
            result.append(object);
        }
        return result;
    }

    QJsonValue value(const sjusteg::Field &field)
    {
        using sjusteg::FieldType;
        ++m_count;
        switch (field.type) {
        case FieldType::Text: return text(std::min(field.maxLength, 200));
        case FieldType::LongText: return text(std::min(field.maxLength, 700)) + QStringLiteral("\nNy linje\n\tinnrykk");
        case FieldType::Date: return QStringLiteral("2026-%1-%2").arg(m_count % 12 + 1, 2, 10, QLatin1Char('0')).arg(m_count % 28 + 1, 2, 10, QLatin1Char('0'));
        case FieldType::Time: return QStringLiteral("%1:%2").arg(m_count % 24, 2, 10, QLatin1Char('0')).arg(m_count % 60, 2, 10, QLatin1Char('0'));
        case FieldType::Number: return number(field);
        case FieldType::Scale: return m_count % 10 + 1;
        case FieldType::Check: return true;
        case FieldType::Choice: return option(field, m_count);
        case FieldType::MultiChoice: {
            QJsonArray all;
            for (int i = 0; i < std::min<qsizetype>(2, std::max<qsizetype>(1, field.options.size())); ++i)
                all.append(option(field, i));
            return all;
        }
        case FieldType::Person:
            return m_count % 2 ? QJsonValue(rowId(QStringLiteral("rows"), 1)) : QJsonValue(QJsonObject{{QStringLiteral("name"), text(60)}});
        case FieldType::Unit: return field.multiple ? QJsonValue(QJsonArray{QStringLiteral("vo"), QStringLiteral("nav")}) : QJsonValue(QStringLiteral("vo"));
        case FieldType::Reference: {
            const QJsonValue one = target(field.targets.value(0));
            return field.multiple && !one.isUndefined() ? QJsonValue(QJsonArray{one}) : one;
        }
        case FieldType::Image: return image();
        default: return QJsonValue(QJsonValue::Undefined);
        }
    }

    QJsonValue number(const sjusteg::Field &field) const
    {
        const double low = field.minimum.value_or(0);
        const double high = field.maximum.value_or(low + 1000);
        return std::min(high, low + m_count % 7 + (field.decimals > 0 ? 0.5 : 0));
    }

    QJsonValue option(const sjusteg::Field &field, int index)
    {
        if (field.options.isEmpty())
            return QStringLiteral("vo");
        const QString id = field.options.at(index % field.options.size()).id;
        if (id != field.other)
            return id;
        return QJsonObject{{QStringLiteral("option"), id}, {QStringLiteral("text"), text(80)}};
    }

    /// A reference to the first row (or copy, page, template) that the target names.
    QJsonValue target(const QString &name) const
    {
        if (name == QLatin1StringView("template"))
            return QJsonObject{{QStringLiteral("template"), QStringLiteral("mal-1.1")}};
        if (name == QLatin1StringView("pafyll"))
            return QJsonObject{{QStringLiteral("template"), QStringLiteral("pafyll-1")}};
        if (name.startsWith(QLatin1StringView("kort-")))
            return QJsonObject{{QStringLiteral("template"), QStringLiteral("kort-lorenskog")}};
        if (name == QLatin1StringView("verktoy"))
            return QJsonObject{{QStringLiteral("template"), QStringLiteral("verktoy-tromso")}};
        if (name.startsWith(QLatin1StringView("same:")))
            return reference(*m_definition, name.mid(5));
        const bool whole = m_catalog.find(name) || !name.contains(QLatin1Char('.'));
        const QString id = whole ? name : name.section(QLatin1Char('.'), 0, -2);
        QString table = whole ? QString() : name.section(QLatin1Char('.'), -1);
        for (const sjusteg::Template &definition : m_catalog.templates()) {
            const bool shared = (id == QLatin1StringView("felles-kjoreplan") && definition.kind == sjusteg::TemplateKind::RunSheet)
                || (id == QLatin1StringView("felles-roller") && definition.kind == sjusteg::TemplateKind::Roles);
            if (definition.id != id && !shared)
                continue;
            if (table.isEmpty() && definition.isRegister())
                table = QStringLiteral("rows");
            return reference(definition, table);
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    static QJsonObject reference(const sjusteg::Template &definition, const QString &table)
    {
        QString row = table.isEmpty() ? QString() : rowId(table, 1);
        if (const sjusteg::Field *field = definition.field(table); field && field->rows == sjusteg::RowKind::Fixed && !field->prefill.isEmpty())
            row = field->prefill.first().id;
        return {{QStringLiteral("form"), formId(definition)}, {QStringLiteral("row"), row.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row)},
                {QStringLiteral("title"), QStringLiteral("?")}};
    }

    static QJsonObject image()
    {
        // 1 × 1 grey pixel.
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944"
                                                   "4154789c636800000082008177cd72b60000000049454e44ae426082");
        return {{QStringLiteral("mime"), QStringLiteral("image/png")}, {QStringLiteral("alt"), QStringLiteral("Grått bilde av verktøy")},
                {QStringLiteral("data"), QString::fromLatin1(png.toBase64())}};
    }

    const sjusteg::TemplateCatalog &m_catalog;
    const sjusteg::Template *m_definition = nullptr;
    int m_count = 0;
};
