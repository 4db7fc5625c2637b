// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include "screen/LineFormat.h"
#include "screen/tables/PastedText.h"

using namespace sjusteg;

namespace fuzz {

namespace {

/// One field of each type and each number of decimals, as the definitions have them.
const QVector<Field> &fields()
{
    static const QVector<Field> all = [] {
        QMap<std::pair<FieldType, int>, Field> found;
        for (const Template &each : catalog()->templates()) {
            for (const Field &field : catalog()->find(each.id)->fields) {
                found.insert({field.type, field.decimals}, field);
                for (const Field &column : field.columns)
                    found.insert({column.type, column.decimals}, column);
            }
        }
        return QVector<Field>(found.cbegin(), found.cend());
    }();
    return all;
}

} // namespace

void pasted(const QByteArray &input)
{
    constexpr qsizetype mostCells = 64;
    const QString text = QString::fromUtf8(input);
    qsizetype letters = 0;
    qsizetype cells = 0;
    for (const QStringList &line : screen::splitPasted(text)) {
        for (const QString &cell : line) {
            letters += cell.size();
            if (++cells > mostCells)
                continue;
            for (const Field &field : fields()) {
                const screen::Parsed parsed = screen::parseCell(cell, field, field.options);
                require(parsed.ok || parsed.value.isUndefined(), "what is not understood gives no value");
            }
        }
    }
    require(letters <= text.size(), "cells hold more than was pasted");
}

} // namespace fuzz
