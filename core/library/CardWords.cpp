// SPDX-License-Identifier: MPL-2.0
#include "library/CardWords.h"

#include "workbook/TargetTitles.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

CardWords::CardWords(const Workbook &workbook)
    : m_workbook(workbook)
    , m_form(workbook.catalog().find(cardTemplate))
{
}

QString CardWords::label(const QString &field) const
{
    const Field *found = m_form ? m_form->field(field) : nullptr;
    return found ? found->label : field;
}

QString CardWords::option(const QString &field, const QString &id) const
{
    const Field *found = m_form ? m_form->field(field) : nullptr;
    const Option *option = found ? found->option(id) : nullptr;
    return option ? option->label : QString();
}

QVector<CardPart> CardWords::parts(const Card &card) const
{
    QVector<CardPart> parts;
    for (const QString &field : cardTextFields())
        parts.append({field, label(field), card.texts.value(field)});
    return parts;
}

QVector<CardPart> CardWords::facts(const Card &card) const
{
    const auto part = [this](const QString &field, const QString &text) { return CardPart{field, label(field), text}; };
    return {part(u"steps"_s, steps(card)), part(u"industries"_s, card.text("industries"_L1)),
            part(u"resource_need"_s, option(u"resource_need"_s, card.resourceNeed)), part(u"units"_s, units(card)),
            part(u"tool"_s, tool(card))};
}

QString CardWords::steps(const Card &card) const
{
    QStringList names;
    for (const QString &step : card.steps)
        names.append(option(u"steps"_s, step));
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString CardWords::units(const Card &card) const
{
    QStringList names;
    for (const QString &unit : card.units)
        names.append(m_workbook.unitLabel(unit));
    return names.join(u", "_s);
}

QString CardWords::tool(const Card &card) const
{
    if (card.tool.isEmpty())
        return {};
    const Template *definition = m_workbook.catalog().find(card.tool);
    return definition ? definition->title : targetTitle(card.tool);
}

QString CardWords::kind(const Card &card) const
{
    if (card.delivered)
        return tr("Delivered with Sjusteg");
    return card.own ? tr("Our own example") : tr("From another municipality");
}

QString CardWords::basis(const CardCriterion &criterion) const
{
    const auto bare = [](QString text) { return text.trimmed().remove(u'.').toLower(); };
    const QString said = option(u"criteria.basis"_s, criterion.basis);
    return bare(said) == bare(criterion.assessment) ? QString() : said;
}

QString CardWords::fit(const Card &card) const
{
    if (card.fit == "yes"_L1)
        return tr("✓ Fits the target group");
    if (card.fit == "partly"_L1)
        return tr("◐ Fits the target group in part");
    if (card.fit == "no"_L1)
        return tr("✕ Made for another target group");
    return tr("○ Not judged whether it fits");
}

QString CardWords::fitWarning(const Card &card) const
{
    if (card.fit == "yes"_L1)
        return {};
    if (card.fit == "partly"_L1)
        return tr("The example fits the handbook's target group only in part.");
    if (card.fit == "no"_L1)
        return tr("The example was made for another target group.");
    return tr("Nobody has judged whether the example fits the handbook's target group.");
}

QString CardWords::source(const Card &card) const
{
    QStringList said;
    if (const QString source = card.text("source"_L1); !source.isEmpty())
        said.append(u"%1: %2"_s.arg(label(u"source"_s), source));
    said.append(card.updated.isValid() ? u"%1 %2"_s.arg(label(u"updated"_s), date(card.updated)) : tr("The source gives no date"));
    if (card.checked.isValid())
        said.append(u"%1 %2"_s.arg(label(u"checked"_s), date(card.checked)));
    return said.join(u" · "_s);
}

QString CardWords::date(const QDate &date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

QString CardWords::nothingSaid()
{
    return tr("The card says nothing about this.");
}

} // namespace sjusteg
