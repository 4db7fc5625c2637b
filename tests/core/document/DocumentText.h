// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

namespace sjusteg {

/// All text of a document, in reading order.
inline QString textOf(const QVector<Block> &blocks)
{
    QString text;
    const auto add = [&text](const QString &more) { text += more + QLatin1Char('\n'); };
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
            add(heading->text);
        } else if (const auto *answer = std::get_if<AnswerBlock>(&block)) {
            add(answer->label + QStringLiteral(": ") + answer->value);
        } else if (const auto *ticks = std::get_if<TickBlock>(&block)) {
            add(ticks->label);
            for (qsizetype i = 0; i < ticks->options.size(); ++i)
                add((ticks->ticked.value(i) ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + ticks->options.at(i));
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            add(table->caption);
            for (const TableBlock::Column &column : table->columns)
                add(QStringLiteral("| ") + column.title);
            for (const auto &row : table->rows) {
                for (const TableBlock::Cell &cell : row)
                    add(cell.text);
            }
        } else if (const auto *card = std::get_if<CardBlock>(&block)) {
            add(card->title);
            add(textOf(card->blocks));
        } else if (const auto *list = std::get_if<ListBlock>(&block)) {
            add(list->items.join(QLatin1Char('\n')));
        } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            add(paragraph->text);
        }
    }
    return text;
}

/// Of several documents, with their titles.
inline QString textOf(const QVector<Document> &documents)
{
    QString text;
    for (const Document &document : documents)
        text += document.title + QLatin1Char('\n') + document.subject + QLatin1Char('\n') + textOf(document.blocks);
    return text;
}

} // namespace sjusteg
