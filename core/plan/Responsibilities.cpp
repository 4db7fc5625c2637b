// SPDX-License-Identifier: MPL-2.0
#include "plan/Responsibilities.h"

#include "plan/TaskFilter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(Responsibilities)
};

/// Groups in order of appearance in `order`; what has no key comes first.
class Groups
{
public:
    void prepare(const QString &key, const QString &title) { at(key, title); }
    void add(const QString &key, const QString &title, TaskGroup::Entry entry) { at(key, title).entries.append(entry); }

    QVector<TaskGroup> result()
    {
        m_groups.erase(std::remove_if(m_groups.begin(), m_groups.end(), [](const TaskGroup &group) { return group.entries.isEmpty(); }),
                       m_groups.end());
        std::stable_partition(m_groups.begin(), m_groups.end(), [](const TaskGroup &group) { return group.key.isEmpty(); });
        return m_groups;
    }

private:
    TaskGroup &at(const QString &key, const QString &title)
    {
        const auto known = m_index.constFind(key);
        if (known != m_index.constEnd())
            return m_groups[*known];
        m_index.insert(key, m_groups.size());
        m_groups.append({key, title, {}});
        return m_groups.last();
    }

    QVector<TaskGroup> m_groups;
    QHash<QString, qsizetype> m_index;
};

void byPerson(const Workbook &workbook, const QVector<TaskRow> &rows, Groups &groups)
{
    for (const Row &member : workbook.single(u"reg-arbeidsgruppe"_s)->rows(u"rows"_s))
        groups.prepare(member.id, workbook.personName(member.id, true));
    for (int i = 0; i < rows.size(); ++i) {
        const TaskRow &row = rows.at(i);
        const QString nobody = MapText::tr("Nobody named");
        groups.add(personKey(row.responsible), isBlank(row.responsible) ? nobody : workbook.personName(row.responsible, true), {i, false});
        if (!isBlank(row.deputy))
            groups.add(personKey(row.deputy), workbook.personName(row.deputy, true), {i, true});
    }
}

QStringList monthsOf(const TaskRow &row)
{
    if (!row.months.isEmpty() || !row.due.isValid())
        return row.months;
    return {u"m%1"_s.arg(row.due.month(), 2, 10, QChar(u'0'))};
}

} // namespace

QString stepText(const std::optional<int> &step)
{
    if (!step)
        return MapText::tr("Without a step");
    return *step == 0 ? MapText::tr("Before the start") : MapText::tr("Step %1").arg(*step);
}

QString monthText(const QString &month)
{
    const int number = month.mid(1).toInt();
    if (number < 1 || number > 12)
        return MapText::tr("Without a month");
    QString name = QLocale().standaloneMonthName(number);
    name[0] = name.at(0).toUpper();
    return name;
}

QVector<TaskGroup> grouped(const Workbook &workbook, const QVector<TaskRow> &rows, GroupBy by)
{
    Groups groups;
    switch (by) {
    case GroupBy::Person:
        byPerson(workbook, rows, groups);
        break;
    case GroupBy::Unit:
        for (const Option &unit : workbook.units(false))
            groups.prepare(unit.id, unit.label);
        for (int i = 0; i < rows.size(); ++i)
            groups.add(rows.at(i).unit, rows.at(i).unit.isEmpty() ? MapText::tr("No unit") : workbook.unitLabel(rows.at(i).unit), {i, false});
        break;
    case GroupBy::Step:
        for (int step = 0; step <= 7; ++step)
            groups.prepare(QString::number(step), stepText(step));
        for (int i = 0; i < rows.size(); ++i)
            groups.add(rows.at(i).step ? QString::number(*rows.at(i).step) : QString(), stepText(rows.at(i).step), {i, false});
        break;
    case GroupBy::Month:
        for (int month = 1; month <= 12; ++month) {
            const QString id = u"m%1"_s.arg(month, 2, 10, QChar(u'0'));
            groups.prepare(id, monthText(id));
        }
        for (int i = 0; i < rows.size(); ++i) {
            const QStringList months = monthsOf(rows.at(i));
            for (const QString &month : months)
                groups.add(month, monthText(month), {i, false});
            if (months.isEmpty())
                groups.add({}, monthText({}), {i, false});
        }
        break;
    }
    return groups.result();
}

QVector<UnitLoad> unitLoads(const Workbook &workbook, const QVector<TaskRow> &rows)
{
    QVector<UnitLoad> loads;
    const auto of = [&loads](const QString &unit) {
        return std::find_if(loads.begin(), loads.end(), [&unit](const UnitLoad &load) { return load.unit == unit; });
    };
    for (const Option &unit : workbook.units())
        loads.append({unit.id, unit.label});
    for (const TaskRow &row : rows) {
        if (!row.isOpen())
            continue;
        if (of(row.unit) == loads.end())
            loads.append({row.unit, row.unit.isEmpty() ? MapText::tr("No unit") : workbook.unitLabel(row.unit)});
        ++of(row.unit)->leads;
        of(row.unit)->overdue += row.overdue;
        for (const QString &unit : row.performing) {
            if (of(unit) == loads.end())
                loads.append({unit, workbook.unitLabel(unit)});
            of(unit)->performs += unit != row.unit;
        }
    }
    return loads;
}

bool hasLeft(const Workbook &workbook, const Value &person)
{
    if (!person.isString() || person.toString().isEmpty())
        return false; // somebody from outside was never in the group
    const Row *member = workbook.single(u"reg-arbeidsgruppe"_s)->row(u"rows"_s, person.toString());
    return !member || !member->cell(u"active"_s).toBool();
}

Weaknesses weaknesses(const Workbook &workbook, const QVector<TaskRow> &rows)
{
    Weaknesses result;
    for (int i = 0; i < rows.size(); ++i) {
        const TaskRow &row = rows.at(i);
        if (!row.isOpen())
            continue;
        if (row.hole)
            result.holes.append(i);
        if (row.twoOwners)
            result.twoOwners.append(i);
        if (hasLeft(workbook, row.responsible) || hasLeft(workbook, row.deputy))
            result.left.append(i);
    }
    return result;
}

} // namespace sjusteg
