// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "paper/Units.h"

#include <QVector>

namespace sjusteg::paper {

class Typesetter;

inline constexpr qreal cellPadX = 3.5 * pt;

/// Which columns of a table stand beside one another and how wide, and which are printed under their row because there is no room.
struct ColumnPlan {
    QVector<qsizetype> beside;
    QVector<qreal> widths;     ///< of those beside
    QVector<qsizetype> under;

    static ColumnPlan make(const TableBlock &table, qreal width, const Typesetter &type);
};

} // namespace sjusteg::paper
