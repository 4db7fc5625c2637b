// SPDX-License-Identifier: MPL-2.0
#include "paper/Orientation.h"

#include "paper/ColumnPlan.h"
#include "paper/Composer.h"

namespace sjusteg::paper {

namespace {

/// Columns that have no room beside the others on a sheet of this width.
qsizetype columnsUnder(const Document &document, qreal sheet, const TableType &type)
{
    qsizetype sum = 0;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            sum += ColumnPlan::make(*table, sheet - 2 * sideMargin, type).under.size();
    }
    return sum;
}

} // namespace

bool liesDown(const Document &document)
{
    if (document.landscape)
        return true;
    const TableType type(typeScale(document, {}));
    const qsizetype upright = columnsUnder(document, a4Short, type);
    return upright > 0 && columnsUnder(document, a4Long, type) < upright;
}

} // namespace sjusteg::paper
