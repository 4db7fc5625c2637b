// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Somebody on the attendance list of a meeting.
struct Invitee {
    Value member = noValue(); ///< person
    QString name;
    QString unit;       ///< empty: not of the working group
    QString substitute; ///< who came instead, or why nobody did
    bool present = false;
};

/// Everyone on the lists of these run-sheets, each once: present where one of them says so.
QVector<Invitee> invitees(const Workbook &workbook, const QVector<const Form *> &sheets);

} // namespace sjusteg
