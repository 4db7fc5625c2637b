// SPDX-License-Identifier: MPL-2.0
#include "tools/HandIns.h"

#include "tools/TaskSet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct HandInWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::HandIns)
};

bool isSameReference(const Reference &a, const Reference &b)
{
    return a.form == b.form && a.row == b.row;
}

QDate dateIn(const Value &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

HandInState stateOf(const HandInCell &cell, const HandInSet &set, const QDate &today)
{
    if (cell.summaryIn.isValid() && cell.tasksIn.isValid())
        return HandInState::AllIn;
    if (!cell.tasksIn.isValid())
        return set.cycle.tasksIn.date.isValid() && today > set.cycle.tasksIn.date ? HandInState::TasksLate : HandInState::NotDue;
    return set.cycle.summaryIn.date.isValid() && today > set.cycle.summaryIn.date ? HandInState::SummaryLate : HandInState::TasksIn;
}

/// The listed ones in order, then those that only rows still name.
template <typename Entry, typename Make>
void collect(QVector<Entry> &entries, const Form &form, const QString &list, const QString &column, Reference Entry::*target, Make make)
{
    const auto add = [&](const Value &value, bool listed) {
        const Reference reference = Reference::fromJson(value.toObject());
        const bool known = std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &one) { return isSameReference(one.*target, reference); });
        if (!reference.isNull() && !known)
            entries.append(make(reference, listed));
    };
    for (const QJsonValue &one : form.fields.value(list, noValue()).toArray())
        add(one, true);
    for (const Row &row : form.rows(u"handins"_s))
        add(row.cell(column), false);
}

QString shortDay(const QDate &date)
{
    return QLocale().toString(date, u"ddd dd.MM."_s);
}

/// Among those who belong to the group and the sets it goes through.
template <typename Wanted>
int countCells(const HandInOverview &overview, Wanted wanted)
{
    int found = 0;
    for (qsizetype line = 0; line < overview.members.size(); ++line) {
        for (qsizetype set = 0; set < overview.sets.size(); ++set)
            found += !overview.members.at(line).left && !overview.sets.at(set).taken && wanted(overview.cells.at(line).at(set)) ? 1 : 0;
    }
    return found;
}

bool isAfter(const QDate &date, const schedule::CycleDay &deadline)
{
    return date.isValid() && deadline.date.isValid() && date > deadline.date;
}

QString tasksLine(const HandInCell &cell, const QDate &due)
{
    return cell.tasksLate ? HandInWords::tr("Tasks in %1, late: were due %2").arg(shortDay(cell.tasksIn), shortDay(due))
                          : HandInWords::tr("Tasks in %1").arg(shortDay(cell.tasksIn));
}

QString summaryLine(const HandInCell &cell, const QDate &due)
{
    if (cell.state == HandInState::AllIn)
        return cell.summaryLate ? HandInWords::tr("Summary in %1, late: was due %2").arg(shortDay(cell.summaryIn), shortDay(due))
                                : HandInWords::tr("Summary in %1").arg(shortDay(cell.summaryIn));
    if (cell.state == HandInState::SummaryLate)
        return HandInWords::tr("Summary missing, was due %1").arg(shortDay(due));
    return due.isValid() ? HandInWords::tr("Summary due %1").arg(shortDay(due)) : QString();
}

/// ● something is missing, ◐ the summary is to come, ✓ all in, △ all in, but not in time.
QString mark(const HandInCell &cell)
{
    switch (cell.state) {
    case HandInState::NotDue: return {};
    case HandInState::TasksLate:
    case HandInState::SummaryLate: return u"● "_s;
    case HandInState::TasksIn: return cell.isLate() ? u"△ "_s : u"◐ "_s;
    case HandInState::AllIn: return cell.isLate() ? u"△ "_s : u"✓ "_s;
    }
    return {};
}

} // namespace

int HandInOverview::count(HandInState state) const
{
    return countCells(*this, [state](const HandInCell &cell) { return cell.state == state; });
}

int HandInOverview::countLate() const
{
    return countCells(*this, [](const HandInCell &cell) { return cell.isLate(); });
}

HandInOverview readHandIns(const Workbook &workbook, const Form &form, const QDate &today)
{
    HandInOverview overview;
    overview.formId = form.head.id;
    overview.group = form.fields.value(u"group"_s, noValue()).toString().trimmed();
    if (overview.group.isEmpty())
        overview.group = workbook.copyTitle(form.head.id);
    overview.start = dateIn(form.fields.value(u"start"_s, noValue()));
    const auto title = [&workbook](const Reference &reference) { return workbook.referenceTitle(reference.toJson()); };
    collect(overview.sets, form, u"sets"_s, u"set"_s, &HandInSet::set, [&](const Reference &reference, bool listed) {
        const QDate start = listed ? overview.start : QDate();
        return HandInSet{reference, title(reference), schedule::weekCycle(start, int(overview.sets.size())), !listed};
    });
    collect(overview.members, form, u"members"_s, u"participant"_s, &HandInMember::participant,
            [&](const Reference &reference, bool listed) { return HandInMember{reference, title(reference), !listed}; });
    overview.cells = QVector<QVector<HandInCell>>(overview.members.size(), QVector<HandInCell>(overview.sets.size()));
    for (const Row &row : form.rows(u"handins"_s)) {
        const Reference who = Reference::fromJson(row.cell(u"participant"_s).toObject());
        const Reference what = Reference::fromJson(row.cell(u"set"_s).toObject());
        for (qsizetype line = 0; line < overview.members.size(); ++line) {
            for (qsizetype set = 0; set < overview.sets.size(); ++set) {
                if (!isSameReference(overview.members.at(line).participant, who) || !isSameReference(overview.sets.at(set).set, what))
                    continue;
                overview.cells[line][set] = {row.id, dateIn(row.cell(u"tasks_in"_s)), dateIn(row.cell(u"summary_in"_s)),
                                             row.cell(u"feedback"_s).toString(), HandInState::NotDue, false, false};
            }
        }
    }
    for (QVector<HandInCell> &line : overview.cells) {
        for (qsizetype set = 0; set < line.size(); ++set) {
            const schedule::WeekCycle &cycle = overview.sets.at(set).cycle;
            line[set].state = stateOf(line.at(set), overview.sets.at(set), today);
            line[set].tasksLate = isAfter(line.at(set).tasksIn, cycle.tasksIn);
            line[set].summaryLate = isAfter(line.at(set).summaryIn, cycle.summaryIn);
        }
    }
    return overview;
}

QString handInText(const HandInCell &cell, const HandInSet &set)
{
    const QDate tasks = set.cycle.tasksIn.date;
    if (cell.state == HandInState::NotDue)
        return tasks.isValid() ? HandInWords::tr("Tasks due %1").arg(shortDay(tasks)) : HandInWords::tr("Not handed in");
    if (cell.state == HandInState::TasksLate)
        return mark(cell) + HandInWords::tr("Tasks missing, were due %1").arg(shortDay(tasks));
    QStringList lines{tasksLine(cell, tasks), summaryLine(cell, set.cycle.summaryIn.date)};
    lines.removeAll(QString());
    return mark(cell) + lines.join(u'\n');
}

} // namespace sjusteg
