// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "paper/Album.h"
#include "paper/ColumnPlan.h"
#include "paper/Density.h"
#include "paper/Strip.h"

namespace sjusteg::paper {

/// A table as strips: one for the titles, one a row.
class TableComposer
{
public:
    TableComposer(const TableType &type, const Density &density, Album &album);

    /// Appends to `strips`; the first strip is `header` for the others.
    void compose(const TableBlock &table, qreal x, qreal width, int card, std::vector<Strip> &strips);

private:
    Strip row(const QVector<TableBlock::Cell> &cells, const TableBlock &table, Style style, qreal x, const ColumnPlan &plan);
    Strip groupTitle(const QString &text, qreal x, qreal width) const;

    const TableType &m_type;
    const Density &m_density;
    Album &m_album;
};

} // namespace sjusteg::paper
