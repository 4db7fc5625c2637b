// SPDX-License-Identifier: MPL-2.0
#include "tools/ToolDocuments.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct TimeLineTableText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::TimeLineTable)
};

} // namespace

QVector<QStringList> timeLineRows(const TimeLine &line)
{
    QVector<QStringList> rows;
    for (const TimeLineLane &lane : line.lanes) {
        if (lane.entries.isEmpty()) {
            rows.append({lane.title, lane.note, TimeLineTableText::tr("no date"), {}});
        } else if (!lane.named) {
            const TimeLineEntry span{lane.entries.constFirst().from, lane.entries.constLast().from, {}, TimeLineState::Plain, {}};
            rows.append({lane.title, lane.note, timeLineDates(span), {}});
        } else {
            for (const TimeLineEntry &entry : lane.entries)
                rows.append({lane.title, entry.text, timeLineDates(entry), timeLineStateText(entry.state)});
        }
    }
    for (const TimeLineEntry &entry : line.undated)
        rows.append({TimeLineTableText::tr("Without a date"), entry.text, timeLineDates(entry), timeLineStateText(entry.state)});
    return rows;
}

TableBlock timeLineTable(const TimeLine &line)
{
    TableBlock table;
    table.columns = {{TimeLineTableText::tr("Line"), 2, false}, {TimeLineTableText::tr("What"), 4, false}, {TimeLineTableText::tr("When"), 1.8, false},
                     {TimeLineTableText::tr("Status"), 1.4, false}};
    for (const QStringList &row : timeLineRows(line)) {
        QVector<TableBlock::Cell> cells;
        for (const QString &text : row)
            cells.append({text, false, {}, {}});
        table.rows.append(cells);
    }
    return table;
}

} // namespace sjusteg
