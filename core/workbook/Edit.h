// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

#include <QVector>

#include <variant>

namespace sjusteg {

/// The elementary changes. Each knows old and new, so that an edit can be turned around for undo.
struct SetCell {
    CellRef cell;
    Value before;
    Value after;
};
/// Adds a row with its cells at `position` (0 = first).
struct InsertRow {
    QString table;
    int position = 0;
    Row row;
};
struct RemoveRow {
    QString table;
    int position = 0;
    Row row;
};
struct MoveRow {
    QString table;
    QString row;
    int from = 0;
    int to = 0;
};
/// The head. A status that differs is set by the user: a version is kept at done, anchored and reopening.
struct SetHead {
    FormHead before;
    FormHead after;
};
/// A whole copy comes or goes, with everything in it.
struct AddForm {
    Form form;
};
struct DropForm {
    Form form;
};
/// `carried` and `refused` of a copy.
struct SetOrigins {
    QJsonArray carriedBefore, carriedAfter;
    QJsonArray refusedBefore, refusedAfter;
};
/// A press during the meeting is logged, or (undone) taken out of the log again.
struct AddEvent {
    MeetingEvent event;
};
struct DropEvent {
    MeetingEvent event;
};
struct SetMeeting {
    MeetingState before, after;
};
struct SetMinutes {
    MinutesText before, after;
};

using Change = std::variant<SetCell, InsertRow, RemoveRow, MoveRow, SetHead, AddForm, DropForm, SetOrigins, AddEvent, DropEvent, SetMeeting,
                            SetMinutes>;

struct FormChange {
    QString form; ///< id
    Change change;
};

/// What one action of the user does: one transaction, one undo step. May touch several forms.
struct Edit {
    QString text;  ///< for the undo menu, in the user's language: «Slett rad»
    QString cause; ///< for history: "edit", "undo", "redo", "load", "paste", "restore", "status"
    QVector<FormChange> changes;

    bool isEmpty() const { return changes.isEmpty(); }
    Edit inverted() const; ///< the same the other way round, in reverse order
};

} // namespace sjusteg
