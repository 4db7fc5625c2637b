// SPDX-License-Identifier: MPL-2.0
#include "tools/Match.h"

#include "plan/Words.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct MatchText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::MatchView)
};

QDate cellDate(const Row &row, const QString &column)
{
    return QDate::fromString(row.cell(column).toString(), Qt::ISODate);
}

Reference referenceIn(const Row &row, const QString &column)
{
    return Reference::fromJson(row.cell(column).toObject());
}

QString titleOf(const Workbook &workbook, const Reference &reference)
{
    return reference.isNull() ? QString() : workbook.referenceTitle(reference.toJson());
}

/// The row a reference points to; null when there is none.
const Row *rowOf(const Workbook &workbook, const Reference &reference, const QString &table)
{
    const Form *form = reference.isNull() ? nullptr : workbook.form(reference.form);
    return form ? form->row(table, reference.row) : nullptr;
}

WorkplaceStay stayOf(const Workbook &workbook, const Form &placements, const Row &row, const Reference &goal)
{
    const Reference occupation = referenceIn(row, u"occupation"_s);
    WorkplaceStay stay;
    stay.code = titleOf(workbook, referenceIn(row, u"participant"_s));
    stay.occupation = titleOf(workbook, occupation);
    stay.sameOccupation = !goal.isNull() && occupation.form == goal.form && occupation.row == goal.row;
    stay.start = cellDate(row, u"start"_s);
    stay.end = cellDate(row, u"end"_s);
    stay.source = {placements.head.id, {u"rows.start"_s, row.id, {}}};
    return stay;
}

void sortStays(QVector<WorkplaceStay> &stays)
{
    std::stable_sort(stays.begin(), stays.end(), [](const WorkplaceStay &a, const WorkplaceStay &b) { return a.start < b.start; });
}

Workplace workplaceOf(const Form &employers, const Row &row, const Template *definition, const QString &industry)
{
    const Field *usable = definition ? definition->field(u"rows.usable"_s) : nullptr;
    const Option *concluded = usable ? usable->option(row.cell(u"usable"_s).toString()) : nullptr;
    Workplace workplace;
    workplace.name = row.cell(u"name"_s).toString();
    workplace.industry = row.cell(u"industry"_s).toString();
    workplace.place = row.cell(u"place"_s).toString();
    workplace.suitable = concluded ? concluded->label : QString();
    workplace.judged = cellDate(row, u"usable_date"_s);
    workplace.sameIndustry = !industry.isEmpty() && wordsKey(workplace.industry) == wordsKey(industry);
    workplace.source = {employers.head.id, {u"rows.name"_s, row.id, {}}};
    return workplace;
}

/// Weeks where it is more than some days, so that nobody has to count.
QString spanText(qint64 days)
{
    constexpr qint64 week = 7;
    return days < 2 * week ? MatchText::tr("%n days", nullptr, int(days)) : MatchText::tr("%n weeks", nullptr, int(std::min<qint64>(days / week, 100000)));
}

} // namespace

bool Workplace::knowsOccupation() const
{
    return std::any_of(stays.cbegin(), stays.cend(), [](const WorkplaceStay &stay) { return stay.sameOccupation; });
}

MatchView matchView(const Workbook &workbook, const QString &participant, const QDate &start)
{
    MatchView view;
    view.start = start;
    Reference goal;
    if (const Form *participants = workbook.single(u"reg-deltakere"_s)) {
        if (const Row *row = participants->row(u"rows"_s, participant)) {
            view.code = row->cell(u"code"_s).toString();
            view.programmeEnd = cellDate(*row, u"programme_end"_s);
            goal = referenceIn(*row, u"occupation"_s);
            view.occupation = titleOf(workbook, goal);
        }
    }
    if (const Row *opportunity = rowOf(workbook, goal, u"opportunities"_s))
        view.industry = opportunity->cell(u"industry"_s).toString();
    const Form *employers = workbook.single(u"reg-arbeidsgivere"_s);
    const Form *placements = workbook.single(u"reg-praksisperioder"_s);
    QHash<QString, qsizetype> indexOf;
    if (employers) {
        for (const Row &row : employers->rows(u"rows"_s)) {
            if (row.cells.isEmpty())
                continue;
            indexOf.insert(row.id, view.workplaces.size());
            view.workplaces.append(workplaceOf(*employers, row, workbook.catalog().find(u"reg-arbeidsgivere"_s), view.industry));
        }
    }
    if (placements) {
        for (const Row &row : placements->rows(u"rows"_s)) {
            const WorkplaceStay stay = stayOf(workbook, *placements, row, goal);
            if (!participant.isEmpty() && referenceIn(row, u"participant"_s).row == participant)
                view.own.append(stay);
            if (const auto at = indexOf.constFind(referenceIn(row, u"employer"_s).row); at != indexOf.cend())
                view.workplaces[*at].stays.append(stay);
        }
    }
    sortStays(view.own);
    for (Workplace &workplace : view.workplaces)
        sortStays(workplace.stays);
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(view.workplaces.begin(), view.workplaces.end(), [&order](const Workplace &a, const Workplace &b) { return order(a.name, b.name); });
    return view;
}

QString distanceText(const WorkplaceStay &stay, const QDate &start)
{
    if (!start.isValid() || !stay.start.isValid())
        return {};
    if (stay.start > start)
        return MatchText::tr("begins %1 after").arg(spanText(start.daysTo(stay.start)));
    if (!stay.end.isValid() || stay.end >= start)
        return MatchText::tr("goes on at the start");
    return MatchText::tr("ends %1 before").arg(spanText(stay.end.daysTo(start)));
}

} // namespace sjusteg
