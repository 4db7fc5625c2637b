// SPDX-License-Identifier: MPL-2.0
#include "carry/Origin.h"

#include "carry/Origins.h"
#include "flow/LiveValue.h"
#include "handbook/FlowPlan.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OriginText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Origin)
};

/// «1.2» for numbered tools, the name of the others.
QString nameOf(const Template &definition)
{
    const QString number = definition.number();
    return number.isEmpty() ? definition.shortTitle : number.section(u' ', -1);
}

} // namespace

QVector<Origin> originsOf(const Workbook &workbook, const Form &form, const CellRef &cell)
{
    return form.carried.isEmpty() ? QVector<Origin>() : originsOf(workbook, form, Origins(form), cell);
}

QVector<Origin> originsOf(const Workbook &workbook, const Form &form, const Origins &origins, const CellRef &cell)
{
    QVector<Origin> found;
    QVector<CarriedEntry> entries = origins.ofCell(cell.field, cell.row);
    const bool live = !cell.isHead() && isLive(workbook, form, cell);
    if (live)
        entries += origins.ofCell(cell.table(), cell.row);
    for (const CarriedEntry &entry : std::as_const(entries)) {
        if (entry.taken.isUndefined() && cell.field.contains(u'.') && entry.field == cell.field)
            continue; // declined, never taken
        if (entry.from.form == form.head.id && entry.from.row == entry.row && entry.from.field == entry.field)
            continue; // it stood here in the last round: there is nowhere to jump to
        QJsonObject reference{{u"form"_s, entry.from.form}, {u"row"_s, entry.from.row.isEmpty() ? QJsonValue() : QJsonValue(entry.from.row)}};
        if (!entry.card.isEmpty())
            reference = {{u"template"_s, entry.card}};
        Origin origin{entry.flow, entry.from.form, entry.from.row, entry.from.field, {}, true, live, entry.card};
        origin.title = workbook.referenceTitle(reference, &origin.alive);
        if (!origin.alive && origin.title.isEmpty())
            origin.title = entry.taken.toString();
        if (!workbook.head(entry.from.form))
            origin.form.clear();
        found.append(origin);
    }
    return found;
}

QString originText(const Workbook &workbook, const Form &form, const CellRef &cell)
{
    return originText(workbook, originsOf(workbook, form, cell));
}

QString originText(const Workbook &workbook, const QVector<Origin> &origins)
{
    QStringList names;
    for (const Origin &origin : origins) {
        if (const QString example = OriginText::tr("an example"); !origin.card.isEmpty() && !names.contains(example))
            names.append(example);
        const std::optional<FormHead> head = workbook.head(origin.form);
        const FlowRule *rule = workbook.catalog().flowPlan().rule(origin.flow);
        const Template *definition = workbook.catalog().find(head ? head->templateId : rule ? rule->sources.value(0) : QString());
        const QString name = definition ? nameOf(*definition) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    const QString last = names.takeLast();
    return names.isEmpty() ? OriginText::tr("From %1").arg(last) : OriginText::tr("From %1 and %2").arg(names.join(u", "_s), last);
}

} // namespace sjusteg
