// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QVector>
#include <QWidget>

class QGridLayout;

namespace sjusteg {

/// What stands on a day of the calendar.
struct CalendarEntry {
    QDate date;
    QString text;
    QString note; ///< why it stands there, or how far it has come
};

/// The weeks from the first entry to the last, Monday to Friday, with public holidays named.
class CycleCalendar final : public QWidget
{
    Q_OBJECT
public:
    explicit CycleCalendar(const QString &empty, QWidget *parent = nullptr); ///< what is said while nothing has a date

    void setEntries(const QVector<CalendarEntry> &entries, const QDate &today);

private:
    QWidget *makeDay(const QDate &date, const QVector<CalendarEntry> &entries, const QDate &today) const;

    const QString m_empty;
    QGridLayout *m_grid;
};

} // namespace sjusteg
