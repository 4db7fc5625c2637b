// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "plan/TaskRow.h"
#include "workbook/Form.h"

#include <QStringList>

namespace sjusteg {

struct WeekDay {
    QString day;     ///< «Mandag»
    QString typeId;  ///< group, class, practice; empty: not chosen
    QString type;    ///< «Gruppe»
    QString content;
    CellPlace source;
};

/// The week of a participant in Jobbmatch: two days with the group, three in class or practice.
struct WeekPattern {
    QVector<WeekDay> days;
    int group = 0;
    int other = 0;      ///< class or practice
    int open = 0;       ///< not chosen
    QString sum;        ///< «2 dager gruppe, 3 dager klasse eller praksis»
    QString notice;     ///< where it differs from two and three; empty when it adds up
};

WeekPattern readWeekPattern(const Template &definition, const Form &form);

} // namespace sjusteg
