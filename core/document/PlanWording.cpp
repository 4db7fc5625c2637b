// SPDX-License-Identifier: MPL-2.0
#include "document/PlanWording.h"

#include "plan/Responsibilities.h"

#include <QLocale>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

QString PlanWording::status(const QString &progress) const
{
    const Template *matters = m_workbook.catalog().find(u"reg-avklaringer"_s);
    const Field *status = matters ? matters->field(u"rows.status"_s) : nullptr;
    const Option *option = status ? status->option(progress) : nullptr;
    return option ? option->label : progress;
}

QString PlanWording::marks(const TaskRow &row) const
{
    QStringList marks;
    if (row.overdue)
        marks.append(tr("● Overdue"));
    if (!row.isOpen())
        return marks.join(u' ');
    if (row.hole)
        marks.append(tr("△ Nobody responsible"));
    if (row.twoOwners)
        marks.append(tr("△ Two responsible"));
    if (hasLeft(m_workbook, row.responsible) || hasLeft(m_workbook, row.deputy))
        marks.append(tr("△ Has left"));
    return marks.join(u", "_s);
}

QString PlanWording::unit(const QString &unit) const
{
    return unit.isEmpty() ? QString() : m_workbook.unitLabel(unit);
}

QString PlanWording::units(const QStringList &units) const
{
    QStringList names;
    for (const QString &one : units)
        names.append(unit(one));
    return names.join(u", "_s);
}

QString PlanWording::months(const QStringList &months) const
{
    if (months.size() == 12)
        return tr("every month");
    QStringList names;
    for (const QString &month : months)
        names.append(QLocale().standaloneMonthName(month.mid(1).toInt()));
    return names.join(u", "_s);
}

QString PlanWording::source(const QString &templateId, const QString &copy) const
{
    const Template *definition = m_workbook.catalog().find(templateId);
    if (!definition)
        return copy;
    const QString title = definition->shortTitle.isEmpty() ? definition->title : definition->shortTitle;
    const QString numbered = definition->number().isEmpty() ? title : u"Mal %1 %2"_s.arg(definition->number(), title);
    return copy.isEmpty() ? numbered : numbered + u" – "_s + copy;
}

QString PlanWording::due(const QDate &date) const
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : QString();
}

QString PlanWording::person(const Value &person) const
{
    const QString name = m_workbook.personName(person);
    return hasLeft(m_workbook, person) ? tr("%1 (has left)").arg(name) : name;
}

QString PlanWording::who(const TaskRow &row) const
{
    const QString name = person(row.responsible);
    if (isBlank(row.deputy))
        return name;
    return name.isEmpty() ? tr("deputy: %1").arg(person(row.deputy)) : tr("%1, deputy: %2").arg(name, person(row.deputy));
}

QString PlanWording::when(const WheelActivity &activity) const
{
    QStringList ids;
    for (const int month : activity.months)
        ids.append(u"m%1"_s.arg(month, 2, 10, QChar(u'0')));
    QString text = ids.isEmpty() ? tr("without a month") : months(ids);
    if (!activity.day.isEmpty())
        text += u", "_s + activity.day;
    text[0] = text.at(0).toUpper();
    return text;
}

Document PlanWording::start(const QString &title, bool landscape) const
{
    Document document;
    document.title = title;
    document.municipality = m_workbook.municipality();
    document.process = m_workbook.processName();
    document.printed = tr("Printed %1").arg(due(m_workbook.clock().today()));
    document.footer = document.printed;
    document.landscape = landscape;
    return document;
}

} // namespace sjusteg
