// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/tables/TableRows.h"

#include <QStringList>

class QMimeData;

namespace sjusteg::screen {

/// Whether what is pasted is cells of a table rather than words of one place. A place for one line takes tabs and line breaks as cells; one for
/// several lines keeps its paragraphs, and gives way only to what a spreadsheet has copied or what has equally many cells in every line.
bool isPastedTable(const QMimeData &pasted, const Field &column);

/// What becomes of answers that stand where the cells go.
enum class Existing {
    Replace, ///< as in a spreadsheet, where one sees them
    Keep     ///< the line becomes a row of its own
};

struct PasteOutcome {
    QStringList leftOut; ///< texts that could not become an answer, or had no place
    int replaced = 0;    ///< answers that stood there before
    qsizetype tooMany = 0; ///< rows there were, when they were more than are pasted at once; then none was
};

/// What to tell the user; empty where every cell found its place and nothing was replaced.
QString pasteWords(const PasteOutcome &outcome);

/// Puts pasted cells into the table from this row and column on, adding rows as needed: one undo step.
PasteOutcome pasteInto(TableRows &rows, const QVector<const Field *> &columns, const QString &firstRow, int firstColumn,
                       QVector<QStringList> pasted, Existing existing);

} // namespace sjusteg::screen
