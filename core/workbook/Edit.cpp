// SPDX-License-Identifier: MPL-2.0
#include "workbook/Edit.h"

#include <algorithm>

namespace sjusteg {

namespace {

struct Inverter {
    Change operator()(const SetCell &change) const { return SetCell{change.cell, change.after, change.before}; }
    Change operator()(const InsertRow &change) const { return RemoveRow{change.table, change.position, change.row}; }
    Change operator()(const RemoveRow &change) const { return InsertRow{change.table, change.position, change.row}; }
    Change operator()(const MoveRow &change) const { return MoveRow{change.table, change.row, change.to, change.from}; }
    Change operator()(const SetHead &change) const { return SetHead{change.after, change.before}; }
    Change operator()(const AddForm &change) const { return DropForm{change.form}; }
    Change operator()(const DropForm &change) const { return AddForm{change.form}; }
    Change operator()(const SetOrigins &change) const
    {
        return SetOrigins{change.carriedAfter, change.carriedBefore, change.refusedAfter, change.refusedBefore};
    }
    Change operator()(const AddEvent &change) const { return DropEvent{change.event}; }
    Change operator()(const DropEvent &change) const { return AddEvent{change.event}; }
    Change operator()(const SetMeeting &change) const { return SetMeeting{change.after, change.before}; }
    Change operator()(const SetMinutes &change) const { return SetMinutes{change.after, change.before}; }
};

} // namespace

Edit Edit::inverted() const
{
    Edit result{text, cause, {}};
    result.changes.reserve(changes.size());
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        result.changes.append({it->form, std::visit(Inverter{}, it->change)});
    return result;
}

} // namespace sjusteg
