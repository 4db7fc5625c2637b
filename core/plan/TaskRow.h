// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace sjusteg {

/// Where something stands in the file: a copy and the cell in it that a click opens.
struct CellPlace {
    QString form;
    CellRef cell;
    bool isNull() const { return form.isEmpty(); }
    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// What kind of row a task was read from.
enum class TaskKind { Role, Matter, Change, Activity, Anchoring, Improvement };

/// Somebody owes something: one row of a roles template, the register of matters, a plan or a checklist.
struct TaskRow {
    CellPlace place;           ///< the cell whose text is the title
    TaskKind kind = TaskKind::Role;
    QString templateId;
    QString matter;        ///< of a matter: option id of @matter
    QString text;          ///< in full
    QString title;         ///< first line, as references show it
    QString copy;          ///< title of the copy where a template has several, else empty
    std::optional<int> step;
    QString unit;          ///< who leads: lead_unit, else unit, else the unit of the responsible person
    Value responsible = noValue(); ///< person
    Value deputy = noValue();      ///< person
    QStringList performing; ///< unit ids
    QString recurrence;     ///< @recurrence; «once» where the table does not ask
    QDate due;              ///< invalid when none
    QStringList months;     ///< @month
    QString status;         ///< @progress
    QString leader;         ///< anchoring: whom the matter goes to
    QString answer;         ///< matters: what was concluded
    CellPlace origin;           ///< where the row was carried over from; null for a row somebody wrote

    bool overdue = false;   ///< «Over frist»: due before today, neither done nor dropped
    bool hole = false;      ///< «Mangler ansvar»: no unit leads, or nobody is responsible for what is done once
    bool twoOwners = false; ///< «To ansvarlige»: the same task stands with another lead unit elsewhere

    bool isOpen() const { return status != QLatin1StringView("done") && status != QLatin1StringView("dropped"); }
};

} // namespace sjusteg
