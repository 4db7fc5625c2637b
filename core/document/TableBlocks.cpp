// SPDX-License-Identifier: MPL-2.0
#include "document/FieldBlocks.h"

#include "flow/Derived.h"
#include "flow/MovedDay.h"

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int freeBlankRows = 8;     ///< the layout prints as many as fit, three at least
constexpr int blankRowsAfterDelivered = 2;
constexpr int blankCards = 3;
constexpr int spareCards = 2;
constexpr qsizetype longestCardTitle = 120;
constexpr qsizetype uprightColumns = 6;
constexpr qsizetype halfCardLetters = 170;
constexpr double roomToWriteMm = 10;
constexpr qsizetype mostTicksInCell = 5;

bool takesOwnRows(const Field &table)
{
    return table.rows != RowKind::Fixed && table.rows != RowKind::View;
}

} // namespace

TableBlock::Column paperColumn(const Field &column)
{
    double weight = 1.4;
    switch (column.type) {
    case FieldType::LongText: weight = 3; break;
    case FieldType::Text: weight = 2; break;
    case FieldType::Date:
    case FieldType::Time: weight = 0.9; break;
    case FieldType::Number:
    case FieldType::Scale: weight = 0.7; break;
    case FieldType::Check: weight = 0.5; break;
    default: break;
    }
    return {column.label, weight, column.type == FieldType::Number};
}

TableBlock::Cell FieldBlocks::cell(const Field &table, const Field &column, const Row &row)
{
    const Value value = m_selection.value(column, table.id, row.id);
    if (column.type == FieldType::Check)
        return {{}, false, {}, {{{}, value.toBool()}}};
    if (column.type == FieldType::Image && !isBlank(value))
        return {m_wording.text(column, value), false, addImage(value), {}};
    if (m_options.blank && isBlank(value) && column.type == FieldType::Choice && !column.optionsAreUnits && column.options.size() <= mostTicksInCell) {
        TableBlock::Cell boxes;
        for (const Option &option : column.options)
            boxes.ticks.append({option.label, false});
        return boxes;
    }
    QString text = m_wording.text(column, value);
    if (column.type == FieldType::Date) {
        if (const QString moved = movedText(m_definition, m_form, {table.id + QLatin1Char('.') + column.id, row.id, {}}); !moved.isEmpty())
            text += QLatin1Char('\n') + moved;
    }
    return {text, false, {}, {}};
}

TableBlock FieldBlocks::grid(const Field &field, const QVector<const Field *> &columns, const QVector<Row> &rows)
{
    TableBlock block;
    block.caption = field.label;
    for (const Field *column : columns)
        block.columns.append(paperColumn(*column));
    for (const Row &row : rows) {
        QVector<TableBlock::Cell> cells;
        for (const Field *column : columns)
            cells.append(cell(field, *column, row));
        block.rows.append(cells);
    }
    if (m_options.blank) {
        block.help = field.help;
        block.minRowHeightMm = roomToWriteMm;
        addSuggestions(field, columns, block);
        if (takesOwnRows(field)) {
            block.blankRows = field.blankRows > 0 ? field.blankRows : field.rows == RowKind::Free ? freeBlankRows : blankRowsAfterDelivered;
            for (const Field *column : columns)
                block.blankCells.append(cell(field, *column, Row{}));
        }
    }
    if (field.landscape && columns.size() > uprightColumns)
        m_document.landscape = true;
    return block;
}

void FieldBlocks::addSuggestions(const Field &field, const QVector<const Field *> &columns, TableBlock &block)
{
    for (const QJsonObject &suggestion : field.suggestions) {
        QVector<TableBlock::Cell> cells;
        for (const Field *column : columns) {
            const QJsonValue value = suggestion.value(column->id);
            if (isBlank(value))
                cells.append(cell(field, *column, Row{}));
            else
                cells.append({m_wording.text(*column, value), false, {}, {}});
        }
        block.rows.append(cells);
    }
}

/// The sessions of a course by their days, however often they have changed places; as they are while there are no days.
QVector<Row> FieldBlocks::byDay(const Field &field, QVector<Row> rows) const
{
    const auto dated = std::find_if(field.columns.cbegin(), field.columns.cend(), [](const Field &column) { return column.derive.contains(QLatin1StringView("course_day")); });
    if (dated == field.columns.cend())
        return rows;
    const QVector<schedule::CourseDay> days = courseDaysOf(m_definition, m_form, field.id, dated->derive.value(QLatin1StringView("course_day")).toObject());
    QHash<QString, QDate> dates;
    for (const Row &row : m_form.rows(field.id))
        dates.insert(row.id, days.value(dates.size()).date);
    std::stable_sort(rows.begin(), rows.end(), [&dates](const Row &a, const Row &b) {
        const QDate first = dates.value(a.id);
        const QDate second = dates.value(b.id);
        return first.isValid() && (first < second || !second.isValid()); // what has no day comes last
    });
    return rows;
}

void FieldBlocks::table(const Field &field, QVector<Block> &blocks)
{
    const QVector<Row> rows = byDay(field, m_selection.rows(field));
    if (!m_options.blank && rows.isEmpty()) {
        blocks.append(AnswerBlock{field.label, {}, {}, 0, false, false});
        return;
    }
    if (field.cardsOnPaper) {
        cards(field, rows, blocks);
        return;
    }
    const QVector<const Field *> columns = m_selection.columns(field);
    if (!columns.isEmpty())
        blocks.append(grid(field, columns, rows));
}

QString FieldBlocks::cardTitle(const Field &field, const Row &row, QStringList *shown) const
{
    QStringList columns = m_definition.titleColumns.value(field.id);
    if (columns.isEmpty()) {
        const auto first = std::find_if(field.columns.cbegin(), field.columns.cend(), [](const Field &column) {
            return column.need == Need::Required && (column.type == FieldType::Text || column.type == FieldType::LongText);
        });
        if (first != field.columns.cend())
            columns.append(first->id);
    }
    QStringList texts;
    for (const QString &id : std::as_const(columns)) {
        if (const Field *column = field.column(id))
            texts.append(m_wording.text(*column, m_selection.value(*column, field.id, row.id)));
    }
    texts.removeAll(QString());
    const QString title = texts.join(QStringLiteral(" – "));
    // A title stands for its fields only when it shows all of them, whole.
    if (title.size() > longestCardTitle || title.contains(QLatin1Char('\n')) || texts.size() < columns.size())
        return {};
    *shown = columns;
    return title;
}

CardBlock FieldBlocks::card(const Field &field, const Row &row)
{
    QStringList inTitle;
    CardBlock card{cardTitle(field, row, &inTitle), {}, false};
    for (const Field *column : m_selection.columns(field, &row)) {
        if (inTitle.contains(column->id))
            continue;
        const Value value = m_selection.value(*column, field.id, row.id);
        if (column->type == FieldType::Image && !isBlank(value)) {
            card.blocks.append(FigureBlock{addImage(value), m_wording.text(*column, value)});
            continue;
        }
        Block block = single(*column, value);
        // In cards the questions repeat: the help is printed once, under the caption.
        if (auto *answer = std::get_if<AnswerBlock>(&block)) {
            answer->help.clear();
            answer->boxed = false;
            // Answers of a few lines stand beside one another, so that a card is not mostly white.
            if (!m_options.blank)
                answer->half = answer->value.size() <= halfCardLetters && answer->value.count(QLatin1Char('\n')) < 3;
        } else if (auto *ticks = std::get_if<TickBlock>(&block)) {
            ticks->help.clear();
            if (!m_options.blank && ticks->note.isEmpty())
                ticks->half = true;
        }
        card.blocks.append(block);
    }
    return card;
}

void FieldBlocks::cards(const Field &field, const QVector<Row> &rows, QVector<Block> &blocks)
{
    blocks.append(HeadingBlock{3, field.label});
    if (m_options.blank && !field.help.isEmpty())
        blocks.append(ParagraphBlock{field.help, ParagraphBlock::Style::Small});
    if (!m_options.blank && !field.overview.isEmpty() && rows.size() > 1) {
        QVector<const Field *> columns;
        for (const QString &id : field.overview) {
            if (const Field *column = field.column(id))
                columns.append(column);
        }
        TableBlock overview = grid(field, columns, rows);
        overview.caption.clear();
        blocks.append(overview);
    }
    for (const Row &row : rows)
        blocks.append(card(field, row));
    if (!m_options.blank || !takesOwnRows(field))
        return;
    const int stated = field.blankRows; // by the definition: then as many, whatever room is left
    const int wanted = !rows.isEmpty() ? 1 : stated > 0 ? stated : blankCards + spareCards;
    for (int i = 0; i < wanted; ++i) {
        CardBlock empty = card(field, Row{});
        empty.spare = stated == 0 && i >= blankCards;
        blocks.append(empty);
    }
}

} // namespace sjusteg
