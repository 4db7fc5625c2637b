// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/TableFactory.h"

#include "screen/tables/CardTable.h"
#include "screen/tables/ChecklistBlock.h"
#include "screen/tables/DocumentsBlock.h"
#include "screen/tables/GridTable.h"
#include "screen/tables/MattersBlock.h"

namespace sjusteg::screen {

Block *makeTable(FormContext &context, const Field &field, QWidget *parent)
{
    if (field.type == FieldType::Checklist)
        return new ChecklistBlock(context, field, parent);
    if (field.rows == RowKind::View) {
        if (field.column(QStringLiteral("kind")))
            return new MattersBlock(context, field, parent);
        return new DocumentsBlock(context, parent);
    }
    if (field.cards)
        return new CardTable(context, field, parent);
    return new GridTable(std::make_unique<TableRows>(context, field), parent);
}

} // namespace sjusteg::screen
