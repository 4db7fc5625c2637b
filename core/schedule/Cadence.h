// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QVector>

namespace sjusteg::schedule {

/// A day that comes again; `movedFrom` is set where the day it fell on was no working day.
struct CadenceDate {
    QDate date;
    QDate movedFrom;
    friend bool operator==(const CadenceDate &, const CadenceDate &) = default;
};

/// The days something is due that comes as often as `recurrence` says (an id of @recurrence) from `start` up to and including `end`.
/// «Once» is on the first day; the others come one week, month … after the start and then again. Counted from the start each time, so
/// that the 31st does not become the 28th for good; a day off gives way to the next working day. Nothing for «on demand», an unknown
/// word, or an end before the start; never more than `most`.
QVector<CadenceDate> cadenceDates(const QString &recurrence, const QDate &start, const QDate &end, int most = 600);

} // namespace sjusteg::schedule
