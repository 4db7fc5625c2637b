// SPDX-License-Identifier: MPL-2.0
#include "flow/NamedRules.h"

#include "flow/Filled.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString registerRows = u"rows"_s;

bool isActive(const Row &member)
{
    return member.cell(u"active"_s).toBool();
}

bool isMarkedLeader(const Row &member)
{
    return member.cell(u"is_process_leader"_s).toBool();
}

/// Present, or the reason why the unit was missing stands beside one of its members.
bool isAttendedByUnits(const Workbook &workbook, const Form &form)
{
    const Form *group = workbook.single(u"reg-arbeidsgruppe"_s);
    const QVector<Row> &attendance = form.rows(u"attendance"_s);
    return std::all_of(obligatoryUnits().cbegin(), obligatoryUnits().cend(), [&](const QString &unit) {
        return std::any_of(attendance.cbegin(), attendance.cend(), [&](const Row &row) {
            const Row *member = group->row(registerRows, row.cell(u"member"_s).toString());
            return member && member->cell(u"unit"_s).toString() == unit
                && (row.cell(u"present"_s).toBool() || !isBlank(row.cell(u"substitute"_s)));
        });
    });
}

bool areMattersAssigned(const Workbook &workbook, const Form &form)
{
    const QVector<Row> &matters = workbook.single(u"reg-avklaringer"_s)->rows(registerRows);
    return std::all_of(matters.cbegin(), matters.cend(), [&form](const Row &row) {
        const QString kind = row.cell(u"kind"_s).toString();
        if (row.cell(u"meeting"_s).toObject().value("form"_L1).toString() != form.head.id || kind == "decision"_L1 || kind == "parked"_L1)
            return true;
        return !isBlank(row.cell(u"responsible"_s)) && !isBlank(row.cell(u"due"_s));
    });
}

bool isGroupedByUnit(const Workbook &workbook)
{
    const Form *group = workbook.single(u"reg-arbeidsgruppe"_s);
    return std::all_of(obligatoryUnits().cbegin(), obligatoryUnits().cend(), [group](const QString &unit) { return activeMembers(*group, unit) > 0; });
}

/// One tick in all, and not by somebody who has left the group.
bool hasOneProcessLeader(const Workbook &workbook)
{
    const QVector<Row> &members = workbook.single(u"reg-arbeidsgruppe"_s)->rows(registerRows);
    return processLeader(workbook) && std::count_if(members.cbegin(), members.cend(), isMarkedLeader) == 1;
}

bool isPlacementOver(const Workbook &workbook, const Form &form)
{
    Reference placement = Reference::fromJson(form.fields.value(u"placement"_s, noValue()).toObject());
    if (placement.isNull())
        placement = form.head.subject;
    const Row *period = workbook.single(u"reg-praksisperioder"_s)->row(registerRows, placement.row);
    const QDate end = period ? QDate::fromString(period->cell(u"end"_s).toString(), Qt::ISODate) : QDate();
    return end.isValid() && end < workbook.clock().today();
}

} // namespace

int activeMembers(const Form &group, const QString &unit)
{
    const QVector<Row> &members = group.rows(registerRows);
    return int(std::count_if(members.cbegin(), members.cend(), [&unit](const Row &row) {
        return isActive(row) && row.cell(u"unit"_s).toString() == unit;
    }));
}

const Row *processLeader(const Workbook &workbook)
{
    const QVector<Row> &members = workbook.single(u"reg-arbeidsgruppe"_s)->rows(registerRows);
    const auto leader = std::find_if(members.cbegin(), members.cend(), [](const Row &row) { return isActive(row) && isMarkedLeader(row); });
    return leader == members.cend() ? nullptr : &*leader;
}

bool hasNoDuplicateChain(const Form &form)
{
    const QVector<Row> &measures = form.rows(u"measures"_s);
    return std::all_of(measures.cbegin(), measures.cend(), [&form](const Row &row) {
        const Value duplicate = row.cell(u"duplicate_of"_s);
        if (isBlank(duplicate))
            return true;
        const Row *original = form.row(u"measures"_s, duplicate.toObject().value("row"_L1).toString());
        return original && original->id != row.id && isBlank(original->cell(u"duplicate_of"_s));
    });
}

bool hasMainComponents(const Template &definition, const Form &form)
{
    const Field *training = definition.field(u"training"_s);
    const QJsonArray skipped = form.fields.value(u"skipped"_s, noValue()).toArray();
    QStringList open{u"basic_skills"_s, u"trade_course"_s, u"trade_norwegian"_s, u"worklife"_s};
    for (const Row &row : form.rows(u"training"_s)) {
        const QString component = row.cell(u"component"_s).toString();
        const bool onlyComponent = std::none_of(training->columns.cbegin(), training->columns.cend(), [&row](const Field &column) {
            return column.id != "component"_L1 && hasAnswer(column, row.cell(column.id));
        });
        if (onlyComponent || (skipped.contains(component) && training->delivered(row.id)))
            continue;
        if (!isRowComplete(*training, definition, form, row))
            return false;
        open.removeAll(component);
    }
    return std::all_of(open.cbegin(), open.cend(), [&skipped](const QString &id) { return skipped.contains(id); });
}

bool gapsHaveTraining(const Form &form)
{
    QStringList covered;
    for (const Row &row : form.rows(u"training"_s)) {
        const QJsonArray gaps = row.cell(u"gap_rows"_s).toArray();
        for (const QJsonValue &gap : gaps)
            covered.append(gap.toObject().value("row"_L1).toString());
    }
    const QVector<Row> &gaps = form.rows(u"gap"_s);
    return std::all_of(gaps.cbegin(), gaps.cend(), [&covered](const Row &row) {
        return row.cell(u"needs_training"_s).toString() != "yes"_L1 || covered.contains(row.id);
    });
}

bool namedRuleHolds(const QString &name, const Workbook &workbook, const Template &definition, const Form &form)
{
    if (name == "attendance_by_unit"_L1)
        return isAttendedByUnits(workbook, form);
    if (name == "matters_assigned"_L1)
        return areMattersAssigned(workbook, form);
    if (name == "no_duplicate_chain"_L1)
        return hasNoDuplicateChain(form);
    if (name == "main_components"_L1)
        return hasMainComponents(definition, form);
    if (name == "gaps_have_training"_L1)
        return gapsHaveTraining(form);
    if (name == "group_by_unit"_L1)
        return isGroupedByUnit(workbook);
    if (name == "one_process_leader"_L1)
        return hasOneProcessLeader(workbook);
    return name == "placement_over"_L1 && isPlacementOver(workbook, form);
}

} // namespace sjusteg
