// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"
#include "workbook/Workbook.h"

namespace sjusteg {

enum class WheelType { Budget, Planning, Running, Fixed };

/// Something that happens in one or more months of the year.
struct WheelActivity {
    int number = 0;      ///< 1, 2 … through the year; stands on the wheel and beside the name
    QString name;
    QVector<int> months; ///< 1–12 in order; empty: not yet placed
    QString day;         ///< «1.», «uke 10», as written
    WheelType type = WheelType::Running;
    QString unit;        ///< who leads; empty for what the law fixes for the whole municipality
    QStringList performing;
    QStringList involved;///< in words
    QString note;
    CellPlace source;        ///< what a click opens; null for fixed points
    QString sourceTitle; ///< «Mal 1.3 Roller og ansvar»; empty for fixed points
};

/// A year with its activities. Fixed points, and activities about the budget, share a ring; every unit has its own.
struct Wheel {
    int year = 0;
    QString municipality;
    QVector<Option> units;  ///< the rings, from the outside in
    QVector<WheelActivity> activities;
    QString form;           ///< the copy where own activities are written
};

/// The wheel of the file: activities written in the wheel itself, tasks and activities that are to be taken along, and the dates of the
/// municipality's budget and accounts. A row that shows another one is read there.
Wheel readWheel(const Workbook &workbook);

/// «Budsjett», «Planlegging», «Løpende», or that the law has fixed it.
QString wheelTypeText(WheelType type);

/// The days an activity takes in one of its months: the day written, the week written, else the whole month. Both days included.
struct DaySpan {
    QDate from;
    QDate to;
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
DaySpan daysOf(const WheelActivity &activity, int month, int year);

} // namespace sjusteg
