// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "schedule/WeekCycle.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// How far one participant has come with one set.
enum class HandInState {
    NotDue,   ///< nothing is in, and there is time
    TasksLate, ///< the tasks should have been in
    TasksIn,  ///< the summary is still to come, in time
    SummaryLate, ///< the tasks are in, the summary should be
    AllIn
};

/// A set as a group goes through it.
struct HandInSet {
    Reference set;
    QString title;
    schedule::WeekCycle cycle; ///< counted from the group's first Monday, a week later for each set
    bool taken = false;        ///< no longer among the group's sets; hand-ins of it are kept
};

/// A participant of the group, by code.
struct HandInMember {
    Reference participant;
    QString code;
    bool left = false; ///< no longer in the group; hand-ins are kept
};

struct HandInCell {
    QString row;       ///< in `handins`; empty: there is none for this pair
    QDate tasksIn;
    QDate summaryIn;
    QString feedback;
    HandInState state = HandInState::NotDue;
    bool tasksLate = false;   ///< in, but after the deadline
    bool summaryLate = false; ///< likewise
    bool isLate() const { return tasksLate || summaryLate; }
};

/// A group (verktoy-innlevering): members down, sets across.
struct HandInOverview {
    QString formId;
    QString group;
    QDate start;
    QVector<HandInSet> sets;
    QVector<HandInMember> members;
    QVector<QVector<HandInCell>> cells; ///< a line for each member, a cell for each set

    int count(HandInState state) const; ///< among those who belong to the group
    int countLate() const;              ///< likewise: something came in after its deadline
};

HandInOverview readHandIns(const Workbook &workbook, const Form &form, const QDate &today);

/// State in words, with the days it is about, tasks and summary on a line each: «Frist tor. 05.03.», «● Oppgaver mangler, frist var …». What
/// came in after its deadline says so, and has not the mark of what was in time.
QString handInText(const HandInCell &cell, const HandInSet &set);

/// Every set of the group in order, each as the participants get it, with the group's days. Sets that are gone are left out.
QVector<Document> buildGroupSheets(const Workbook &workbook, const Form &form);
/// The overview on paper, landscape.
Document buildHandInDocument(const Workbook &workbook, const Form &form, const QDate &today);

} // namespace sjusteg
