// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/ClockFace.h"

namespace sjusteg {

/// A case of clock-cases.txt, which says how it is written.
struct ClockCase {
    QString name;
    QDate day;
    meeting::Plan plan;
    meeting::Adjustment adjustment;
    QVector<MeetingEvent> log;
    QDateTime moment;
    QVector<std::pair<QString, QString>> expected; ///< key and value

    QDateTime time(const QString &text) const; ///< «09:05», «00:20+1»
    meeting::ClockFace face() const { return meeting::faceAt(plan, adjustment, log, moment); }
};

ClockCase readClockCase(const QString &line);
QVector<ClockCase> readClockCases(const QString &path);

/// What the clock says, written as the table writes it. `key` as there.
QString told(const ClockCase &of, const meeting::ClockFace &face, const QString &key);

/// Every test of the clock is in Norwegian time, summer time and all.
void useNorwegianTime();

} // namespace sjusteg
