// SPDX-License-Identifier: MPL-2.0
#include "screen/carry/CarryMarks.h"

#include "handbook/FlowPlan.h"
#include "screen/carry/OfferWords.h"

#include <algorithm>

namespace sjusteg::screen {

namespace {

constexpr int soonMs = 40; // several changes of one moment are looked at once

QString cellKey(const QString &field, const QString &row)
{
    return field + QLatin1Char('\n') + row;
}

/// What the change touches, as the flows name it; empty: the whole copy.
QString touchedField(const Change &change)
{
    if (const auto *set = std::get_if<SetCell>(&change))
        return set->cell.field;
    if (const auto *insertion = std::get_if<InsertRow>(&change))
        return insertion->table;
    if (const auto *removal = std::get_if<RemoveRow>(&change))
        return removal->table;
    if (const auto *move = std::get_if<MoveRow>(&change))
        return move->table;
    return {};
}

} // namespace

CarryMarks::CarryMarks(const Workbook &workbook, const QString &formId, QObject *parent)
    : QObject(parent)
    , m_workbook(workbook)
    , m_formId(formId)
{
    const std::optional<FormHead> head = workbook.head(formId);
    m_template = head ? head->templateId : QString();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &CarryMarks::workOut);
    connect(&workbook, &Workbook::applied, this, &CarryMarks::onApplied);
    workOut();
}

bool CarryMarks::concerns(const Edit &edit) const
{
    const FlowPlan &plan = m_workbook.catalog().flowPlan();
    const QVector<const FlowRule *> into = plan.into(m_template);
    return std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&](const FormChange &one) {
        if (one.form == m_formId)
            return true;
        const auto *dropped = std::get_if<DropForm>(&one.change);
        const std::optional<FormHead> head = dropped ? dropped->form.head : m_workbook.head(one.form);
        if (!head)
            return false;
        const QVector<const FlowRule *> touched = plan.dependingOn(head->templateId, touchedField(one.change));
        return std::any_of(touched.cbegin(), touched.cend(), [&into](const FlowRule *rule) { return into.contains(rule); });
    });
}

void CarryMarks::onApplied(const Edit &edit)
{
    if (concerns(edit))
        m_soon.start();
}

void CarryMarks::workOut()
{
    const Form *form = m_workbook.form(m_formId);
    if (!form)
        return;
    const QVector<Offer> offers = openOffers(m_workbook, m_formId);
    const bool same = m_carried == form->carried && std::equal(offers.cbegin(), offers.cend(), m_offers.cbegin(), m_offers.cend(), [](const Offer &a, const Offer &b) { return a.id == b.id; });
    if (same)
        return; // most edits change nothing here, and showing the marks anew means the whole form
    m_offers = offers;
    m_shown = withoutTwins(m_offers);
    if (m_carried != form->carried) {
        m_carried = form->carried;
        m_origins = Origins(*form);
        m_cells.clear();
        for (const QJsonValue &entry : std::as_const(m_carried))
            m_cells.insert(cellKey(entry[QLatin1String("field")].toString(), entry[QLatin1String("row")].toString()));
    }
    Q_EMIT changed();
}

QVector<Origin> CarryMarks::originsOf(const CellRef &cell) const
{
    const bool carried = m_cells.contains(cellKey(cell.field, cell.row)) || m_cells.contains(cellKey(cell.table(), cell.row));
    const Form *form = carried ? m_workbook.form(m_formId) : nullptr;
    return form ? sjusteg::originsOf(m_workbook, *form, m_origins, cell) : QVector<Origin>();
}

QString CarryMarks::originText(const CellRef &cell) const
{
    const QVector<Origin> origins = originsOf(cell);
    return origins.isEmpty() ? QString() : sjusteg::originText(m_workbook, origins);
}

std::optional<Offer> CarryMarks::changeOf(const CellRef &cell) const
{
    return sjusteg::changeOf(m_shown, cell);
}

bool CarryMarks::isRowChanged(const QString &table, const QString &row) const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(), [&](const Offer &offer) {
        return offer.kind != OfferKind::New && offer.to.row == row && offer.to.field.section(QLatin1Char('.'), 0, 0) == table;
    });
}

} // namespace sjusteg::screen
