// SPDX-License-Identifier: MPL-2.0
#include "document/FieldBlocks.h"
#include "document/FormDocument.h"

#include <algorithm>

namespace sjusteg {

/// What participants need: when and where, what for, and the points with their time and method. No names, notes or checklist.
Document buildAgenda(const Workbook &workbook, const Template &definition, const Form &form)
{
    FormDocument frame(workbook, definition, form, {});
    Document document = frame.frame();
    document.facts.clear();
    const Wording wording(workbook);
    const Selection selection(workbook, definition, form, {});
    for (const QLatin1StringView id : {QLatin1StringView("meeting_date"), QLatin1StringView("start_time"), QLatin1StringView("place"),
                                       QLatin1StringView("leader")}) {
        const Field *field = definition.field(QString(id));
        const QString text = field ? wording.text(*field, selection.value(*field)) : QString();
        if (!text.isEmpty())
            document.facts.append({field->label, text});
    }
    if (const Field *goals = definition.field(QStringLiteral("goals"))) {
        if (const QString text = wording.text(*goals, selection.value(*goals)); !text.isEmpty())
            document.blocks.append(AnswerBlock{goals->label, {}, text, 0, false, false});
    }
    const Field *agenda = definition.field(QStringLiteral("agenda"));
    if (!agenda)
        return document;
    TableBlock table;
    table.caption = agenda->label;
    QVector<const Field *> columns;
    for (const QLatin1StringView id : {QLatin1StringView("time"), QLatin1StringView("title"), QLatin1StringView("minutes"), QLatin1StringView("method")}) {
        if (const Field *column = agenda->column(QString(id))) {
            columns.append(column);
            table.columns.append(paperColumn(*column));
        }
    }
    for (const Row &row : selection.rows(*agenda)) {
        QVector<TableBlock::Cell> cells;
        for (const Field *column : std::as_const(columns))
            cells.append({wording.text(*column, selection.value(*column, agenda->id, row.id)), false, {}, {}});
        table.rows.append(cells);
    }
    document.blocks.append(table);
    return document;
}

} // namespace sjusteg
