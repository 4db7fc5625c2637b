// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"
#include "workbook/Workbook.h"

#include <QDate>

namespace sjusteg {

/// A period somebody was, is or will be at a workplace, by code.
struct WorkplaceStay {
    QString code;
    QString occupation;
    bool sameOccupation = false; ///< as the participant's own goal
    QDate start;
    QDate end;
    CellPlace source;
};

/// A workplace as far as it is known.
struct Workplace {
    QString name;
    QString industry;
    QString place;
    QString suitable;            ///< what was concluded about it; empty: nothing
    QDate judged;
    bool sameIndustry = false;   ///< as the occupation the participant aims at
    QVector<WorkplaceStay> stays;///< by start
    CellPlace source;
    bool knowsOccupation() const;
};

/// A participant beside the workplaces there are. Facts only: it counts nothing together and puts no workplace before another; they
/// stand in the order of the alphabet.
struct MatchView {
    QString code;
    QString occupation;          ///< the participant's own goal; empty: none
    QString industry;
    QDate programmeEnd;
    QDate start;                 ///< of the position; null: not set
    QVector<WorkplaceStay> own;  ///< the participant's own periods
    QVector<Workplace> workplaces;
};

/// `participant` is a row of reg-deltakere; the participants must be unlocked.
MatchView matchView(const Workbook &workbook, const QString &participant, const QDate &start);

/// How a period stands to the day the position starts: «slutter 3 uker før», «pågår ved start»; empty without both dates.
QString distanceText(const WorkplaceStay &stay, const QDate &start);

} // namespace sjusteg
