// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Rows of several units that probably mean the same, in other words: «Renhold – renholder» and «Renhold – renholdere».
struct LikelyWords {
    QStringList rows;      ///< all of the group
    QStringList columns;   ///< the columns compared
    QVector<QStringList> words; ///< of each row, as written
};

/// Proposed likes among the rows of a table that are carried over by their words. Rows with the same words (case, spaces, å/aa) are
/// not listed: they are one already. Proposed only; nothing is done.
QVector<LikelyWords> likelyWords(const Workbook &workbook, const QString &formId, const QString &table);
/// Gives the rows of the group the same words. No row disappears, each unit's source stays.
Edit unifyWords(const Workbook &workbook, const QString &formId, const QString &table, const LikelyWords &group, const QStringList &words);

} // namespace sjusteg
