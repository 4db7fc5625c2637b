// SPDX-License-Identifier: MPL-2.0
#include "meeting/Presence.h"

#include "flow/Filled.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct PresenceWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Presence)
};

QString attendanceTable()
{
    return QStringLiteral("attendance");
}

CellRef attendanceCell(const char *column, const QString &row)
{
    return {attendanceTable() + QLatin1Char('.') + QLatin1String(column), row, {}};
}

const Row *memberRow(const Workbook &workbook, const Value &person)
{
    return person.isString() ? workbook.single(QStringLiteral("reg-arbeidsgruppe"))->row(QStringLiteral("rows"), person.toString()) : nullptr;
}

QString unitOfPerson(const Workbook &workbook, const Value &person)
{
    const Row *member = memberRow(workbook, person);
    return member ? member->cell(QStringLiteral("unit")).toString() : QString();
}

void addPerson(const Workbook &workbook, const QString &form, const Row &row, QVector<Attendee> &people)
{
    const Value member = row.cell(QStringLiteral("member"));
    if (isBlank(member))
        return;
    auto known = std::find_if(people.begin(), people.end(), [&](const Attendee &one) { return one.member == member; });
    if (known == people.end()) {
        people.append({member, workbook.personName(member), unitOfPerson(workbook, member), false, {}, {}});
        known = people.end() - 1;
    }
    known->present = known->present || row.cell(QStringLiteral("present")).toBool();
    if (known->substitute.isEmpty())
        known->substitute = row.cell(QStringLiteral("substitute")).toString();
    known->rows.append({form, row.id});
}

void setIn(const Workbook &workbook, Edit &edit, const std::pair<QString, QString> &at, const char *column, const Value &value)
{
    const CellRef cell = attendanceCell(column, at.second);
    const Value before = workbook.form(at.first)->value(cell);
    if (!(before == value))
        edit.changes.append({at.first, SetCell{cell, before, value}});
}

} // namespace

int Presence::present() const
{
    return int(std::count_if(people.cbegin(), people.cend(), [](const Attendee &one) { return one.present; }));
}

bool Presence::isBegun() const
{
    return std::any_of(people.cbegin(), people.cend(), [](const Attendee &one) { return one.present || !one.substitute.trimmed().isEmpty(); });
}

QString Presence::excuse(const QString &unit) const
{
    for (const Attendee &one : people) {
        if (one.unit == unit && !one.substitute.trimmed().isEmpty())
            return one.substitute;
    }
    return {};
}

bool Presence::isSettled() const
{
    return std::none_of(missing.cbegin(), missing.cend(), [this](const QString &unit) { return excuse(unit).isEmpty(); });
}

Presence presenceIn(const Workbook &workbook, const QStringList &runSheets)
{
    Presence presence;
    for (const QString &id : runSheets) {
        if (const Form *form = workbook.form(id)) {
            for (const Row &row : form->rows(attendanceTable()))
                addPerson(workbook, id, row, presence.people);
        }
    }
    QStringList order;
    for (const Option &unit : workbook.units(false))
        order.append(unit.id);
    const auto place = [&order](const Attendee &one) { return one.unit.isEmpty() ? order.size() : order.indexOf(one.unit); };
    std::stable_sort(presence.people.begin(), presence.people.end(), [&](const Attendee &a, const Attendee &b) { return place(a) < place(b); });
    for (const QString &unit : obligatoryUnits()) {
        const bool isThere = std::any_of(presence.people.cbegin(), presence.people.cend(), [&](const Attendee &one) { return one.unit == unit && one.present; });
        if (!isThere)
            presence.missing.append(unit);
    }
    return presence;
}

QString presenceText(const Workbook &workbook, const Presence &presence)
{
    QStringList said{PresenceWords::tr("%1 of %2 present").arg(presence.present()).arg(presence.expected())};
    // Before anybody is ticked, nobody is missed.
    const QStringList missing = presence.isBegun() ? presence.missing : QStringList();
    for (const QString &unit : missing) {
        const QString excuse = presence.excuse(unit).simplified();
        const QString absent = PresenceWords::tr("%1 is missing").arg(workbook.unitLabel(unit));
        said.append(excuse.isEmpty() ? absent : PresenceWords::tr("%1 (%2)").arg(absent, excuse));
    }
    return said.join(QStringLiteral(" · "));
}

Edit ticked(const Workbook &workbook, const Attendee &person, bool present)
{
    Edit edit{present ? PresenceWords::tr("%1 is present").arg(person.name) : PresenceWords::tr("%1 is not present").arg(person.name), QStringLiteral("edit"), {}};
    for (const auto &at : person.rows)
        setIn(workbook, edit, at, "present", present ? Value(true) : noValue());
    return edit;
}

Edit welcomed(const Workbook &workbook, const QString &runSheet, const QString &name)
{
    Row row = workbook.newRow(runSheet, attendanceTable());
    row.cells.insert(QStringLiteral("member"), QJsonObject{{QStringLiteral("name"), name}});
    row.cells.insert(QStringLiteral("present"), true);
    const int last = int(workbook.form(runSheet)->rows(attendanceTable()).size());
    return {PresenceWords::tr("Guest: %1").arg(name), QStringLiteral("edit"), {{runSheet, InsertRow{attendanceTable(), last, row}}}};
}

Edit unlisted(const Workbook &workbook, const Attendee &person)
{
    Edit edit{PresenceWords::tr("Take %1 off the list").arg(person.name), QStringLiteral("edit"), {}};
    for (const auto &[id, rowId] : person.rows) {
        const Form *form = workbook.form(id);
        if (const Row *row = form ? form->row(attendanceTable(), rowId) : nullptr)
            edit.changes.append({id, RemoveRow{attendanceTable(), form->rowIndex(attendanceTable(), rowId), *row}});
    }
    return edit;
}

Edit excused(const Workbook &workbook, const QStringList &runSheets, const QString &unit, const QString &reason)
{
    Edit edit{PresenceWords::tr("%1 is missing").arg(workbook.unitLabel(unit)), QStringLiteral("edit"), {}};
    const Presence presence = presenceIn(workbook, runSheets);
    const auto known = std::find_if(presence.people.cbegin(), presence.people.cend(), [&](const Attendee &one) {
        return one.unit == unit && (!reason.isEmpty() || !one.substitute.isEmpty()); // taken back where it stands
    });
    if (known != presence.people.cend()) {
        for (const auto &at : known->rows)
            setIn(workbook, edit, at, "substitute", reason.isEmpty() ? noValue() : Value(reason));
        return edit;
    }
    if (reason.isEmpty())
        return edit;
    for (const Row &member : workbook.single(QStringLiteral("reg-arbeidsgruppe"))->rows(QStringLiteral("rows"))) {
        if (member.cell(QStringLiteral("unit")).toString() != unit || isBlank(member.cell(QStringLiteral("active"))))
            continue;
        for (const QString &id : runSheets) {
            Row row = workbook.newRow(id, attendanceTable());
            row.cells.insert(QStringLiteral("member"), member.id);
            row.cells.insert(QStringLiteral("substitute"), reason);
            edit.changes.append({id, InsertRow{attendanceTable(), int(workbook.form(id)->rows(attendanceTable()).size()), row}});
        }
        break;
    }
    return edit;
}

QString proxyText(const QString &name)
{
    return PresenceWords::tr("Proxy: %1").arg(name);
}

} // namespace sjusteg
