// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"

#include <QDate>
#include <QStringList>
#include <QVector>

namespace sjusteg {

/// How far something on a time line has come. Told by shape and word; Plain has no state to tell.
enum class TimeLineState { Plain, Ahead, Ongoing, Done, Dropped, Late };

/// Something on one day, or from one day to another.
struct TimeLineEntry {
    QDate from;
    QDate to;          ///< the last day, included; null: one day
    QString text;
    TimeLineState state = TimeLineState::Plain;
    CellPlace source;  ///< what a click opens
};

/// What belongs together, on a line of its own.
struct TimeLineLane {
    QString title;
    QString note;        ///< beside the title: how often, how many
    bool named = true;   ///< false: marks without words, for what comes again and again
    QVector<TimeLineEntry> entries; ///< by date
};

/// What happens when, to be drawn along one axis and told as a table.
struct TimeLine {
    QString title;
    QDate from;          ///< first day of the axis; null: nothing has a date
    QDate to;
    QDate today;
    QVector<TimeLineLane> lanes;
    QVector<TimeLineEntry> undated;
    QStringList remarks; ///< dates that cannot be right, in words

    bool isEmpty() const { return !from.isValid(); }
};

/// «I gang»; empty for Plain.
QString timeLineStateText(TimeLineState state);
/// State of something that is to be done by a day (@progress): late when the day is past and it is neither done nor dropped.
TimeLineState timeLineState(const QString &progress, const QDate &due, const QDate &today);
/// «12.03.2027», «12.03.2027–11.03.2028».
QString timeLineDates(const TimeLineEntry &entry);
/// For those who hear the drawing: everything about the entry in one sentence.
QString spokenEntry(const TimeLineLane &lane, const TimeLineEntry &entry);

/// Sorts every lane, takes entries without a date out of it, and sets the axis so that all entries are on it. Says what looks like a
/// mistyped year.
void completeTimeLine(TimeLine &line);

} // namespace sjusteg
