// SPDX-License-Identifier: MPL-2.0
#include "tools/Portfolio.h"

#include "plan/Words.h"

#include <QCollator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

QString placeText(const Template &definition, const Value &value)
{
    const Field *field = definition.field(u"portfolio.place"_s);
    const QString id = value.isObject() ? value["option"_L1].toString() : value.toString();
    const QString own = value["text"_L1].toString();
    const Option *option = field ? field->option(id) : nullptr;
    return !own.isEmpty() ? own : option ? option->label : id;
}

/// Each text once, however its case and spaces are, sorted as the language does.
QStringList eachOnce(const QStringList &texts)
{
    QStringList result;
    QSet<QString> seen;
    for (const QString &text : texts) {
        const QString key = wordsKey(text);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        result.append(text.simplified());
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(result.begin(), result.end(), order);
    return result;
}

} // namespace

QVector<PortfolioEntry> portfolioEntries(const Template &definition, const Form &form)
{
    QVector<PortfolioEntry> entries;
    for (const Row &row : form.rows(u"portfolio"_s)) {
        if (row.cells.isEmpty())
            continue;
        const Value picture = row.cell(u"picture"_s);
        PortfolioEntry entry;
        entry.date = QDate::fromString(row.cell(u"date"_s).toString(), Qt::ISODate);
        entry.place = placeText(definition, row.cell(u"place"_s));
        entry.task = row.cell(u"task"_s).toString();
        entry.goal = row.cell(u"goal"_s).toString();
        entry.words = row.cell(u"words"_s).toString();
        entry.reflection = row.cell(u"reflection"_s).toString();
        entry.picture = picture["hash"_L1].toString();
        entry.pictureText = picture["alt"_L1].toString();
        entry.media = row.cell(u"media"_s).toString();
        entry.feedback = row.cell(u"feedback"_s).toString();
        entry.source = {form.head.id, {u"portfolio.task"_s, row.id, {}}};
        entries.append(entry);
    }
    // Of two on one day the one that was written last comes first; those without a date come last.
    std::reverse(entries.begin(), entries.end());
    std::stable_sort(entries.begin(), entries.end(), [](const PortfolioEntry &a, const PortfolioEntry &b) {
        return a.date.isValid() != b.date.isValid() ? a.date.isValid() : a.date > b.date;
    });
    return entries;
}

QVector<PortfolioEntry> filtered(const QVector<PortfolioEntry> &entries, const PortfolioFilter &filter)
{
    QVector<PortfolioEntry> result;
    const QString goal = wordsKey(filter.goal);
    const QString place = wordsKey(filter.place);
    for (const PortfolioEntry &entry : entries) {
        if ((goal.isEmpty() || wordsKey(entry.goal) == goal) && (place.isEmpty() || wordsKey(entry.place) == place)
            && (!filter.unanswered || entry.feedback.trimmed().isEmpty()))
            result.append(entry);
    }
    return result;
}

QStringList portfolioGoals(const QVector<PortfolioEntry> &entries)
{
    QStringList goals;
    for (const PortfolioEntry &entry : entries)
        goals.append(entry.goal);
    return eachOnce(goals);
}

QStringList portfolioPlaces(const QVector<PortfolioEntry> &entries)
{
    QStringList places;
    for (const PortfolioEntry &entry : entries)
        places.append(entry.place);
    return eachOnce(places);
}

QStringList portfolioWords(const QVector<PortfolioEntry> &entries)
{
    static const QRegularExpression between(u"[,;\\n،፣፤]"_s); // Arabic and Ethiopic commas, too
    QStringList words;
    for (const PortfolioEntry &entry : entries)
        words.append(entry.words.split(between, Qt::SkipEmptyParts));
    return eachOnce(words);
}

} // namespace sjusteg
