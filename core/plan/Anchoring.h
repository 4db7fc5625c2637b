// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Tasks.h"

namespace sjusteg {

/// Something a leader has to answer, or has answered.
struct AnchoringMatter {
    CellPlace place;        ///< of an anchored form: the copy alone
    QString what;
    QString where;      ///< «Mal 2.4 Roller og ansvar»
    std::optional<int> step;
    QString leader;     ///< empty: nobody named yet
    Value by = noValue(); ///< person who takes it up
    QDate due;          ///< of an anchored form: the day of the answer
    QString status;     ///< @progress
    QString answer;
    bool overdue = false;

    bool isOpen() const { return status != QLatin1StringView("done") && status != QLatin1StringView("dropped"); }
};

/// What was lifted to the leaders, by whom, when, and the answer: rows «anchoring» of the roles templates, matters of kind anchor, and
/// the forms that were anchored. In the order leader by leader, open ones first.
QVector<AnchoringMatter> anchoringMatters(const Workbook &workbook, const QVector<TaskRow> &rows);

} // namespace sjusteg
