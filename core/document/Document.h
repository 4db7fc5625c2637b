// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <variant>

namespace sjusteg::paper {
class Drawing;
}

namespace sjusteg {

/// Content without layout: blocks in reading order, each with its role. Tagged PDF can follow from the roles.
struct HeadingBlock {
    int level = 1; ///< 1–3
    QString text;
};
struct ParagraphBlock {
    enum class Style { Normal, Muted, Small, Label };
    QString text;
    Style style = Style::Normal;
};
struct ListBlock {
    QStringList items;
};
/// Label with its value under it. Blank forms have `ruledLines` instead of text.
struct AnswerBlock {
    QString label;
    QString help;      ///< small grey text, on blank prints
    QString value;
    int ruledLines = 0;///< > 0: room to write
    bool boxed = false;///< longtext
    bool half = false; ///< short: two such neighbours share a line
};
/// Boxes to tick, with the chosen ones marked.
struct TickBlock {
    QString label;
    QString help;
    QStringList options;
    QVector<bool> ticked;
    QString note; ///< the «annet» text
    bool half = false;
};
struct TableBlock {
    struct Column {
        QString title;
        double weight = 1;  ///< share of the width
        bool right = false; ///< numbers
    };
    struct Tick {
        QString label;      ///< empty: the column's title says what it means
        bool on = false;
    };
    struct Cell {
        QString text;
        bool bold = false;
        QString image;      ///< key into Document::images, empty = none
        QVector<Tick> ticks = {}; ///< boxes, drawn under the text
    };
    QString caption;
    QString help;              ///< small text under the caption, on blank prints
    QVector<Column> columns;
    QVector<QVector<Cell>> rows; ///< a row of one cell is a group title over all columns
    double minRowHeightMm = 0; ///< room to write on blank prints
    int blankRows = 0;         ///< empty rows after the filled ones; the layout may print fewer, never under three
    QVector<Cell> blankCells = {}; ///< what an empty row holds (boxes to tick); empty = nothing
};
/// A framed card that stays together: its title and the blocks inside.
struct CardBlock;
struct FigureBlock {
    QString image; ///< key into Document::images
    QString alt;
    std::shared_ptr<const paper::Drawing> drawing = {}; ///< instead of an image; only forms/paper knows how
};
struct SignatureBlock {
    QStringList labels;
};
struct PageBreakBlock {
};

using Block = std::variant<HeadingBlock, ParagraphBlock, ListBlock, AnswerBlock, TickBlock, TableBlock, CardBlock, FigureBlock,
                           SignatureBlock, PageBreakBlock>;

struct CardBlock {
    QString title;
    QVector<Block> blocks;
    bool spare = false; ///< a blank card the layout may leave out when pages are limited
};

/// One of the facts above a form: «Fylt ut av», «Status». Without a value there is room to write it.
struct Fact {
    QString label;
    QString value;
};

struct Document {
    QString title;         ///< «Mal 1.1 Mal for kartlegging av arbeidskraftbehovet»
    QString municipality;
    QString process;
    QString subject;       ///< bransje/yrke, tiltak …
    QString printed;       ///< «Skrevet ut 22.11.2026», alone on the front page of a report
    QString footer;        ///< date, version; personal data note
    QVector<Fact> facts;
    bool landscape = false;
    bool largeType = false;///< for readers who need simple, large print
    int maxPages = 0;      ///< blank prints: shrink room to write to stay within; 0 = no limit
    QVector<Block> blocks;
    QHash<QString, QByteArray> images;
};

} // namespace sjusteg
