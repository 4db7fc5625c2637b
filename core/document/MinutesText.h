// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

namespace sjusteg {

/// One section of the minutes as people edit it: a heading, and the lines under it.
struct MinutesSection {
    QString heading;
    QString text; ///< lines as in the stored text, without blank ones at either end
    friend bool operator==(const MinutesSection &, const MinutesSection &) = default;
};

// The minutes are kept as plain lines, so that they can be edited in a text box, searched and compared:
//
//     # Oppgaver                   begins a section
//     - Ringe tre arbeidsgivere    an item of a list; a line that begins with two spaces goes on with it
//     | Hva | Hvem | Frist         a row of a table, cells apart by « | »; the first row has the titles of the columns
//     Everything else              a paragraph; a blank line ends it
//
// A «|» within a cell is written «\|».

/// The stored text in its sections. Lines before the first heading are a section without one.
QVector<MinutesSection> minutesSections(const QString &stored);
/// And back. A section with neither heading nor text is left out.
QString minutesText(const QVector<MinutesSection> &sections);

/// The lines of a section as blocks: paragraphs, lists and tables. Rows with fewer cells than the first are filled up with empty ones.
QVector<Block> minutesBlocks(const QString &text);

// What lines are made of, for whoever writes them.

/// An item of a list. Further lines of the text go on with it.
QString minutesItem(const QString &text);
/// A row of a table. Further lines of a cell follow after « – ».
QString minutesRow(const QStringList &cells);
/// A text that somebody wrote elsewhere, so that its lines stay paragraphs and lists: «–» and «•» at the beginning of a line make an item.
QString minutesProse(const QString &text);

} // namespace sjusteg
