// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// One who is called to the meeting. Of run-sheets taken in one meeting the same person stands in each.
struct Attendee {
    Value member = noValue(); ///< person
    QString name;
    QString unit;             ///< of a member of the group; empty: a guest
    bool present = false;
    QString substitute;       ///< who came instead, or why nobody did
    QVector<std::pair<QString, QString>> rows; ///< run-sheet, row
};

/// Who is there, from whom something is expected, and whether the three obligatory units are.
struct Presence {
    QVector<Attendee> people; ///< by unit in the register's order, guests last
    QStringList missing;      ///< obligatory units nobody is there from

    int expected() const { return int(people.size()); }
    int present() const;
    bool isBegun() const; ///< somebody has ticked, or said who comes instead
    /// What stands beside a unit that is missing: its proxy or the reason; empty while neither is given.
    QString excuse(const QString &unit) const;
    bool isSettled() const; ///< every missing unit has a proxy or a reason
};

Presence presenceIn(const Workbook &workbook, const QStringList &runSheets);
/// «9 av 10 til stede · Voksenopplæringen mangler»
QString presenceText(const Workbook &workbook, const Presence &presence);

Edit ticked(const Workbook &workbook, const Attendee &person, bool present);
/// A guest, who is there.
Edit welcomed(const Workbook &workbook, const QString &runSheet, const QString &name);
/// Takes a guest off the list again.
Edit unlisted(const Workbook &workbook, const Attendee &person);
/// The reason why a unit is missing, or its proxy, beside one of its members: this is what completes the run-sheet. Empty when the working
/// group has nobody from the unit.
Edit excused(const Workbook &workbook, const QStringList &runSheets, const QString &unit, const QString &reason);
/// How a proxy is written down.
QString proxyText(const QString &name);

} // namespace sjusteg
