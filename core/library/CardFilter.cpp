// SPDX-License-Identifier: MPL-2.0
#include "library/CardFilter.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

bool namesIndustry(const Card &card, const QString &industry)
{
    const QStringList names = card.industries();
    return industry.isEmpty() ? names.isEmpty() : names.contains(industry, Qt::CaseInsensitive);
}

} // namespace

bool CardFilter::lets(const Card &card) const
{
    return (!step || card.steps.contains(*step)) && (!industry || namesIndustry(card, *industry))
        && (!fit || (card.fit.isEmpty() ? u"unknown"_s : card.fit) == *fit) && (!resourceNeed || card.resourceNeed == *resourceNeed)
        && (!unit || card.units.contains(*unit));
}

QVector<Card> filtered(const QVector<Card> &cards, const CardFilter &filter)
{
    QVector<Card> found;
    std::copy_if(cards.cbegin(), cards.cend(), std::back_inserter(found), [&filter](const Card &card) { return filter.lets(card); });
    return found;
}

QStringList industriesOf(const QVector<Card> &cards)
{
    QStringList names;
    for (const Card &card : cards) {
        for (const QString &name : card.industries()) {
            if (!names.contains(name, Qt::CaseInsensitive))
                names.append(name);
        }
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return names;
}

} // namespace sjusteg
