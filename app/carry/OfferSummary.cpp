// SPDX-License-Identifier: MPL-2.0
#include "carry/OfferSummary.h"

#include "screen/carry/OfferWords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sjusteg {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::OfferSummary)
};

QString sourceNames(const Workbook &workbook, const QVector<Offer> &offers)
{
    QStringList names;
    for (const Offer &offer : offers) {
        for (const OfferEnd &source : offer.sources) {
            const Template *definition = workbook.catalog().find(source.templateId);
            const QString name = definition ? screen::sourceName(*definition) : QString();
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    if (names.isEmpty())
        return {};
    const QString last = names.takeLast();
    return names.isEmpty() ? last : SummaryText::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace

QString offersSummary(const Workbook &workbook, const QVector<Offer> &offers)
{
    QVector<Offer> rows;
    QVector<Offer> others;
    int changed = 0;
    int removed = 0;
    for (const Offer &offer : offers) {
        if (offer.kind == OfferKind::Changed)
            ++changed;
        else if (offer.kind == OfferKind::Removed)
            ++removed;
        else
            (offer.makesRow ? rows : others).append(offer);
    }
    QStringList said;
    if (!rows.isEmpty())
        said.append(SummaryText::tr("%n new row(s) from %1", nullptr, int(rows.size())).arg(sourceNames(workbook, rows)));
    if (!others.isEmpty())
        said.append(SummaryText::tr("%n suggestion(s) from %1", nullptr, int(others.size())).arg(sourceNames(workbook, others)));
    if (changed > 0)
        said.append(SummaryText::tr("△ The basis has changed in %n place(s)", nullptr, changed));
    if (removed > 0)
        said.append(SummaryText::tr("△ Removed in the source in %n place(s)", nullptr, removed));
    return said.join(QStringLiteral(" · "));
}

QVector<OfferGroup> groupedByLikeness(const Workbook &workbook, const QVector<Offer> &offers)
{
    QVector<OfferGroup> groups;
    QHash<QString, QVector<LikelyWords>> known; // of each table that rows come from
    for (const Offer &offer : offers) {
        const QString table = offer.from.field.section(QLatin1Char('.'), 0, 0);
        const QString key = offer.from.form + QLatin1Char('\n') + table;
        if (offer.makesRow && !known.contains(key))
            known.insert(key, likelyWords(workbook, offer.from.form, table));
        OfferGroup alone{{offer}, {}, {}, {}};
        bool placed = false;
        for (const LikelyWords &likely : offer.makesRow ? known.value(key) : QVector<LikelyWords>()) {
            if (!likely.rows.contains(offer.from.row))
                continue;
            const auto same = std::find_if(groups.begin(), groups.end(), [&](const OfferGroup &group) { return group.form == offer.from.form && group.likely.rows == likely.rows; });
            placed = same != groups.end();
            if (placed)
                same->offers.append(offer);
            else
                alone = {{offer}, offer.from.form, table, likely};
            break;
        }
        if (!placed)
            groups.append(alone);
    }
    return groups;
}

} // namespace sjusteg
