// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "paper/Typesetter.h"
#include "paper/Units.h"

#include <QVector>

namespace sjusteg::paper {

inline constexpr qreal cellPadX = 3.5 * pt;

/// The type of tables: crowded ones are set smaller before columns leave their place.
struct TableType {
    Typesetter usual;
    Typesetter small; ///< cells of 9 pt become 8 pt, the least that is easily read

    explicit TableType(qreal scale)
        : usual(scale)
        , small(scale * 8 / 9, 8)
    {
    }
};

/// Which columns of a table stand beside one another and how wide, and which are printed under their row because there is no room.
struct ColumnPlan {
    QVector<qsizetype> beside;
    QVector<qreal> widths;     ///< of those beside
    QVector<qsizetype> under;
    bool small = false;        ///< set in the small type

    static ColumnPlan make(const TableBlock &table, qreal width, const TableType &type);
};

} // namespace sjusteg::paper
