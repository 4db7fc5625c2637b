// SPDX-License-Identifier: MPL-2.0
#include "paper/ColumnPlan.h"

#include "paper/Typesetter.h"

#include <algorithm>

namespace sjusteg::paper {

namespace {

constexpr qsizetype longestWordKept = 20; ///< letters; longer words may be broken rather than squeeze the other columns
constexpr qsizetype rowsLookedAt = 200;   ///< enough to know a column's words; keeps long tables linear and cheap
constexpr qsizetype fewestBeside = 3;
constexpr double textWeight = 2;          ///< columns of this weight or more hold text
constexpr qsizetype sentence = 40;        ///< letters; longer than a name
constexpr qreal fullShare = 0.88;         ///< of the width: more than this and the columns look crowded

/// What a column needs.
struct Need {
    qreal least = 0;       ///< for its longest word
    qreal comfortable = 0; ///< for its text to be read in lines, not in letters
    qsizetype letters = 0; ///< longest text
    bool text = false;     ///< nothing but text, so it can stand elsewhere
};

/// The longest word, cut: a column should be wide enough for it.
QStringView longestWord(const QString &text, qsizetype atLeast)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool space = i < text.size() && text.at(i).isSpace() && text.at(i) != QChar(QChar::Nbsp);
        if (i < text.size() && !space && text.at(i) != QLatin1Char('/') && text.at(i) != QLatin1Char('-'))
            continue;
        const qsizetype end = i < text.size() && !space ? i + 1 : i;
        if (end - start > std::max(atLeast, longest.size()))
            longest = QStringView(text).mid(start, end - start);
        start = i + 1;
    }
    return longest.left(longestWordKept);
}

QVector<Need> needs(const TableBlock &table, const Typesetter &type)
{
    QVector<Need> found(table.columns.size());
    const qreal letter = type.advance(QStringLiteral("n"), Style::Cell);
    for (qsizetype c = 0; c < found.size(); ++c) {
        const TableBlock::Column &column = table.columns.at(c);
        Need &need = found[c];
        need.text = true;
        QString cellWord;
        for (qsizetype r = 0; r < std::min(table.rows.size(), rowsLookedAt); ++r) {
            if (table.rows.at(r).size() != found.size())
                continue;
            const TableBlock::Cell &cell = table.rows.at(r).at(c);
            need.text = need.text && cell.ticks.isEmpty() && cell.image.isEmpty();
            need.letters = std::max(need.letters, cell.text.size());
            const QStringView longer = longestWord(cell.text, cellWord.size());
            if (longer.size() > cellWord.size())
                cellWord = longer.toString();
        }
        const qreal words = std::max(type.advance(longestWord(column.title, 0).toString(), Style::TableHead), type.advance(cellWord, Style::Cell));
        need.least = words * 1.01 + 2 * cellPadX + pt;
        const qreal cap = column.weight >= 3 ? 36 * mm : column.weight >= textWeight ? 26 * mm : 18 * mm;
        need.comfortable = std::max(need.least, std::min(qreal(need.letters) * letter, cap));
    }
    return found;
}

/// Share by weight; columns that would get less than their words need are given that first.
QVector<qreal> shared(const TableBlock &table, const QVector<qsizetype> &columns, const QVector<Need> &needs, qreal width)
{
    qreal needed = 0;
    for (const qsizetype c : columns)
        needed += needs.at(c).least;
    QVector<qreal> widths(columns.size(), 0);
    if (needed >= width) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            widths[i] = width * needs.at(columns.at(i)).least / needed;
        return widths;
    }
    QVector<bool> settled(columns.size(), false);
    for (bool again = true; again;) {
        again = false;
        qreal left = width;
        qreal weight = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (settled.at(i))
                left -= needs.at(columns.at(i)).least;
            else
                weight += table.columns.at(columns.at(i)).weight;
        }
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const qreal least = needs.at(columns.at(i)).least;
            widths[i] = settled.at(i) ? least : left * table.columns.at(columns.at(i)).weight / weight;
            if (!settled.at(i) && widths.at(i) < least) {
                settled[i] = true;
                again = true;
            }
        }
    }
    return widths;
}

} // namespace

ColumnPlan ColumnPlan::make(const TableBlock &table, qreal width, const Typesetter &type)
{
    ColumnPlan plan;
    const QVector<Need> need = needs(table, type);
    for (qsizetype c = 0; c < need.size(); ++c)
        plan.beside.append(c);
    const bool toWriteIn = table.minRowHeightMm > 0;
    const auto crowded = [&] {
        qreal sum = 0;
        for (const qsizetype c : std::as_const(plan.beside))
            sum += need.at(c).comfortable;
        return sum > width * fullShare;
    };
    // The first column names the row and stays. Of the others the longest sentences give way, then the columns furthest to the right.
    while (!toWriteIn && plan.beside.size() > fewestBeside && crowded()) {
        const auto rank = [&](qsizetype c) {
            const bool stays = c == 0 || !need.at(c).text;
            return stays ? std::pair(0, c) : need.at(c).letters > sentence ? std::pair(2, need.at(c).letters) : std::pair(1, c);
        };
        const auto longest = std::max_element(plan.beside.begin(), plan.beside.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
        if (rank(*longest).first == 0)
            break;
        plan.under.append(*longest);
        plan.beside.erase(longest);
    }
    std::sort(plan.under.begin(), plan.under.end());
    plan.widths = shared(table, plan.beside, need, width);
    return plan;
}

} // namespace sjusteg::paper
