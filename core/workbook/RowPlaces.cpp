// SPDX-License-Identifier: MPL-2.0
#include "workbook/RowPlaces.h"

namespace sjusteg {

namespace {
constexpr qsizetype longTable = 32; // shorter ones are walked through as fast
constexpr int fewLooks = 8;
}

const Row *RowPlaces::find(const Form &form, const QString &table, const QString &row)
{
    const QVector<Row> &rows = form.rows(table);
    if (rows.size() < longTable)
        return form.row(table, row);
    Table &known = m_tables[form.head.id][table];
    if (known.looks < fewLooks) {
        ++known.looks;
        return form.row(table, row);
    }
    QHash<QString, int> &places = known.places;
    const int place = places.value(row, -1);
    if (place >= 0 && place < rows.size() && rows.at(place).id == row)
        return &rows.at(place);
    if (place < 0 && places.size() == rows.size())
        return form.row(table, row); // most likely gone; or it has come in the place of another
    places.clear();
    for (int i = 0; i < int(rows.size()); ++i)
        places.insert(rows.at(i).id, i);
    const int now = places.value(row, -1);
    return now < 0 ? nullptr : &rows.at(now);
}

} // namespace sjusteg
