// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../workbook/WorkbookFixture.h"

namespace sjusteg {

/// A copy of a tool in memory, and short words for what tests put into it.
struct ToolForm {
    const Template &definition;
    Form form;

    explicit ToolForm(const char *templateId)
        : definition(*testCatalog()->find(QString::fromLatin1(templateId)))
    {
        form.head.id = QStringLiteral("copy");
        form.head.templateId = definition.id;
        for (const Field &field : definition.fields) {
            for (const DeliveredRow &delivered : field.prefill) {
                Row row{delivered.id, {}};
                for (auto cell = delivered.cells.begin(); cell != delivered.cells.end(); ++cell)
                    row.cells.insert(cell.key(), cell.value());
                form.tables[field.id].append(row);
            }
        }
    }

    void set(const char *field, const Value &value) { form.fields.insert(QString::fromLatin1(field), value); }

    void set(const char *table, const char *row, const char *column, const Value &value)
    {
        for (Row &one : form.tables[QString::fromLatin1(table)]) {
            if (one.id == QLatin1String(row))
                one.cells.insert(QString::fromLatin1(column), value);
        }
    }

    void add(const char *table, const QHash<QString, Value> &cells)
    {
        QVector<Row> &rows = form.tables[QString::fromLatin1(table)];
        rows.append({QStringLiteral("row%1").arg(rows.size()), cells});
    }
};

} // namespace sjusteg
