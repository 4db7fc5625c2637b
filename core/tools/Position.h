// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/FollowUps.h"
#include "tools/TimeLine.h"

namespace sjusteg {

/// How it goes, told against the goals.
struct PositionReview {
    QDate date;
    QString result;
    QString next;
    CellPlace source;
};

/// The position (verktoy-rett-i-jobb) as it is looked at: the years, the three phases and what is agreed, along one line.
struct Position {
    QString title;
    QString mentor;
    PositionSpan span;
    QVector<FollowUp> followUps;
    TimeLine line;
    QString goals;
    QVector<PositionReview> reviews; ///< newest first
    QString outcome;
    QStringList remarks; ///< what is missing or cannot be right
};

Position readPosition(const Template &definition, const Form &form, const QDate &today);

} // namespace sjusteg
