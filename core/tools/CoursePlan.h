// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "schedule/CourseDays.h"
#include "workbook/Workbook.h"

#include <QTime>

#include <optional>

namespace sjusteg {

/// One session of a course: what it is about, when, and what it needs.
struct CourseSession {
    QString row;
    schedule::CoursePlace place; ///< in the plan
    schedule::CourseDay day;     ///< in the calendar; invalid while the course has no first day
    QString theme;
    QString method;
    QString guest;
    bool interpreter = false;
    bool visit = false;
    bool extraStaff = false;
    bool pcs = false;
};

/// What a course (verktoy-tromso) is, read from its form.
struct CoursePlan {
    QString formId;
    QString title;
    QDate start;
    QTime from, to;
    std::optional<int> capacity, teachers, pcs;
    QVector<CourseSession> sessions; ///< in the order of the form

    QDate firstDay() const; ///< of the sessions; invalid without dates
    QDate lastDay() const;
    int count(bool CourseSession::*need) const;
};

/// A day of the four weeks, or of those that have been added.
struct CourseSquare {
    int week = 0;    ///< from 1
    int day = 0;     ///< 1 Monday … 5 Friday
    QDate date;      ///< invalid while the course has no first day
    QString holiday; ///< its name
    bool open = true; ///< something may be held: no public holiday, and not before the first course day
    QVector<int> sessions; ///< indexes in CoursePlan::sessions
};

/// The weeks a course is planned for; more are drawn where sessions have moved past them.
constexpr int plannedWeeks = 4;

CoursePlan readCoursePlan(const Workbook &workbook, const Form &form);
/// Week by week, five days each: the planned weeks, and those that sessions have moved into.
QVector<QVector<CourseSquare>> courseWeeks(const CoursePlan &plan);
/// Sessions that have no week or no day yet.
QVector<int> unplacedSessions(const CoursePlan &plan);

/// Gives the session the day; the one that stands there changes places with it. Empty when nothing changes, the day is not among the weeks
/// drawn, or nothing is held on it.
Edit moveSession(const Template &definition, const CoursePlan &plan, int session, const schedule::CoursePlace &to);

/// Where themes have come behind later ones: all slide on so that they follow each other as planned, one after another from the first course
/// day. Empty while they do, and when the form has not weeks enough.
Edit slideSessions(const Template &definition, const CoursePlan &plan);

/// The course in a line: days, times, places, teachers, and how much is to be ordered.
QStringList courseFacts(const CoursePlan &plan);
/// «Tolk, Besøk, Ekstra veiledere, PC-er»: what the session needs, in the words of the form.
QStringList sessionNeeds(const Template &definition, const CourseSession &session);

} // namespace sjusteg
