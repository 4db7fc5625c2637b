// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "plan/TaskRow.h"
#include "schedule/Cadence.h"
#include "workbook/Form.h"

namespace sjusteg {

/// Somebody who is followed up during a position (verktoy-rett-i-jobb), and when.
struct FollowUp {
    QString who;
    QString method;
    QString cadence;     ///< id of @recurrence; empty: not agreed
    QString cadenceText; ///< «Ukentlig»
    QVector<schedule::CadenceDate> dates;
    CellPlace source;
};

/// One talk or meeting.
struct FollowUpDate {
    QDate date;
    QDate movedFrom;     ///< the day off it fell on, null when it was none
    int followUp = 0;    ///< index
};

/// First and last day of the position. Without an end it is two years after the start.
struct PositionSpan {
    QDate start;
    QDate end;
    bool assumed = false; ///< the end is two years after the start because none was given
    bool isValid() const { return start.isValid() && end.isValid() && end >= start; }
};
PositionSpan positionSpan(const Form &form);

/// Who is followed up, with the days within the position. Without a valid span nobody has days.
QVector<FollowUp> followUps(const Template &definition, const Form &form);
/// The same day by day, from `from` on (null: all).
QVector<FollowUpDate> followUpDates(const QVector<FollowUp> &followUps, const QDate &from = {});

} // namespace sjusteg
