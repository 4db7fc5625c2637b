// SPDX-License-Identifier: MPL-2.0
#include "tools/Costs.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CostsText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Costs)
};

std::optional<double> figure(const Row &row, const QString &column)
{
    const Value value = row.cell(column);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void count(CostSum &sum, const CostLine &line, const std::optional<double> &amount)
{
    if (!amount)
        return;
    (line.income ? sum.income : sum.expenses) += *amount;
    sum.any = true;
}

QString sumWords(const QString &when, const CostSum &sum)
{
    if (!sum.any)
        return CostsText::tr("%1: no figures yet.").arg(when);
    if (sum.income == 0)
        return CostsText::tr("%1: costs %2. No income has been entered, so all of it is left to cover.").arg(when, money(sum.expenses));
    if (sum.net() > 0)
        return CostsText::tr("%1: costs %2. Income covers %3. Left to cover: %4.").arg(when, money(sum.expenses), money(sum.income), money(sum.net()));
    if (sum.net() < 0)
        return CostsText::tr("%1: costs %2. Income of %3 covers all of it and %4 more.").arg(when, money(sum.expenses), money(sum.income), money(-sum.net()));
    return CostsText::tr("%1: costs %2. Income covers all of it.").arg(when, money(sum.expenses));
}

/// How the grant carries the wage: the two delivered rows, under the names they have now.
QString wageWords(const CostLine &wage, const CostLine &grant)
{
    const std::optional<double> cost = wage.all();
    const std::optional<double> paid = grant.all();
    if (wage.income || !grant.income || !cost || !paid || *cost <= 0 || *paid <= 0)
        return {};
    if (*paid >= *cost)
        return CostsText::tr("«%1» carries all of «%2» over the two years, and %3 is left for the other items.").arg(grant.item, wage.item, money(*paid - *cost));
    const int percent = int(std::floor(100 * *paid / *cost));
    return CostsText::tr("«%1» carries %2 % of «%3» over the two years. %4 of the wage must be paid in another way.")
        .arg(grant.item, QString::number(percent), wage.item, money(*cost - *paid));
}

QStringList remarksOf(const Costs &costs)
{
    QStringList remarks;
    QStringList half;
    bool negative = false;
    for (const CostLine &line : costs.lines) {
        if (line.year1.has_value() != line.year2.has_value())
            half.append(line.item.isEmpty() ? CostsText::tr("an item without a name") : line.item);
        negative = negative || line.year1.value_or(0) < 0 || line.year2.value_or(0) < 0;
    }
    if (!half.isEmpty())
        remarks.append(CostsText::tr("Only one of the two years has a figure: %1.").arg(half.join(u", "_s)));
    if (negative)
        remarks.append(CostsText::tr("There is an amount below zero. Tick «Inntekt» instead when money comes in."));
    return remarks;
}

} // namespace

std::optional<double> CostLine::all() const
{
    return year1 || year2 ? std::optional(year1.value_or(0) + year2.value_or(0)) : std::nullopt;
}

QString money(double amount)
{
    constexpr double mostInFull = 1e12;
    const QLocale locale;
    if (!std::isfinite(amount))
        return CostsText::tr("too large to add up");
    const QString digits = std::abs(amount) >= mostInFull ? locale.toString(amount, 'g', 4)
                                                          : locale.toString(amount, 'f', amount == std::round(amount) ? 0 : 2);
    return digits + QChar(QChar::Nbsp) + CostsText::tr("kr");
}

Costs readCosts(const Form &form)
{
    Costs costs;
    CostLine wage;
    CostLine grant;
    for (const Row &row : form.rows(u"costs"_s)) {
        CostLine line;
        line.item = row.cell(u"item"_s).toString();
        line.year1 = figure(row, u"year1"_s);
        line.year2 = figure(row, u"year2"_s);
        line.income = row.cell(u"income"_s).toBool();
        line.source = row.cell(u"source"_s).toString();
        line.place = {form.head.id, {u"costs.year1"_s, row.id, {}}};
        if (line.item.isEmpty() && !line.all())
            continue;
        count(costs.year1, line, line.year1);
        count(costs.year2, line, line.year2);
        costs.lines.append(line);
        if (row.id == "r1"_L1)
            wage = line;
        else if (row.id == "r5"_L1)
            grant = line;
    }
    costs.all = {costs.year1.expenses + costs.year2.expenses, costs.year1.income + costs.year2.income, costs.year1.any || costs.year2.any};
    if (costs.all.any) {
        costs.words = {sumWords(CostsText::tr("Year 1"), costs.year1), sumWords(CostsText::tr("Year 2"), costs.year2)};
        if (costs.year1.any && costs.year2.any)
            costs.words.append(sumWords(CostsText::tr("In all"), costs.all));
        costs.words.append(wageWords(wage, grant));
        costs.words.removeAll(QString());
    }
    costs.remarks = remarksOf(costs);
    return costs;
}

} // namespace sjusteg
