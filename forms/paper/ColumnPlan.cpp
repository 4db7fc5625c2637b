// SPDX-License-Identifier: MPL-2.0
#include "paper/ColumnPlan.h"

#include <algorithm>
#include <cmath>

namespace sjusteg::paper {

namespace {

constexpr qsizetype longestWordKept = 20; ///< letters; longer words may be broken rather than squeeze the other columns
constexpr qsizetype rowsLookedAt = 200;   ///< enough to know a column's words; keeps long tables linear and cheap
constexpr qsizetype fewestBeside = 4;     ///< so few have room enough, however much stands in them
constexpr qsizetype sentence = 40;        ///< letters; longer than a name
constexpr qreal lineOfName = 14;          ///< letters a line, so that a name breaks once at most
constexpr qreal linesOfTitle = 2;
constexpr qreal heightToWidth = 2;        ///< of a long text in its cell, at most
constexpr qreal pictureWidth = 30 * mm;

/// Letters a line, so that a sentence is read in lines and not in words; wider where the column is meant for more.
qreal lineOfSentence(double weight)
{
    return 8 + 4 * weight;
}

/// What a column needs.
struct Need {
    qreal least = 0;       ///< for its longest word
    qreal comfortable = 0; ///< for its text to be read in lines, not in letters
    qreal natural = 0;     ///< for its longest text in one line; more room is of no use
    qsizetype letters = 0; ///< longest text
    bool text = true;      ///< nothing but text, so it can stand elsewhere
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

QStringView longestLine(const QString &text)
{
    QStringView longest;
    for (const QStringView line : QStringView(text).tokenize(QLatin1Char('\n'))) {
        if (line.size() > longest.size())
            longest = line;
    }
    return longest;
}

Need needOf(const TableBlock &table, qsizetype c, const Typesetter &type)
{
    const qreal letter = type.advance(QStringLiteral("n"), Style::Cell);
    const TableBlock::Column &column = table.columns.at(c);
    Need need;
    QStringView word;
    QStringView line;
    bool picture = false;
    for (qsizetype r = 0; r < std::min(table.rows.size(), rowsLookedAt); ++r) {
        if (table.rows.at(r).size() != table.columns.size())
            continue;
        const TableBlock::Cell &cell = table.rows.at(r).at(c);
        picture = picture || !cell.image.isEmpty();
        need.text = need.text && cell.ticks.isEmpty() && cell.image.isEmpty();
        need.letters = std::max(need.letters, cell.text.size());
        if (const QStringView longer = longestWord(cell.text, word.size()); longer.size() > word.size())
            word = longer;
        if (const QStringView longer = longestLine(cell.text); longer.size() > line.size())
            line = longer;
    }
    const qreal pad = 2 * cellPadX + pt;
    const qreal words = std::max(type.advance(longestWord(column.title, 0).toString(), Style::TableHead), type.advance(word.toString(), Style::Cell));
    need.least = words * 1.01 + pad;
    const qreal oneLine = line.size() > longestWordKept * 3 ? qreal(line.size()) * letter : type.advance(line.toString(), Style::Cell) * 1.03;
    need.natural = std::max({need.least, oneLine + pad, picture ? pictureWidth * 2 : 0});
    const qreal square = std::sqrt(qreal(need.letters) * letter * type.lineHeight(Style::Cell) / heightToWidth);
    const qreal wanted = need.letters <= sentence ? lineOfName * letter : std::max(lineOfSentence(column.weight) * letter, square);
    const qreal title = std::min(type.advance(column.title, Style::TableHead) / linesOfTitle, lineOfName * letter);
    need.comfortable = std::max({need.least, std::min(need.natural, wanted + pad), title * 1.1 + pad, picture ? pictureWidth : 0});
    return need;
}

/// Room to write in, shared by weight; columns that would get less than their words need are given that first.
QVector<qreal> sharedByWeight(const TableBlock &table, const QVector<qsizetype> &columns, const QVector<Need> &needs, qreal width)
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

/// Room for what is written: what each column is comfortable with, then more for those whose texts still break.
QVector<qreal> sharedByText(const TableBlock &table, const QVector<qsizetype> &columns, const QVector<Need> &needs, qreal width)
{
    QVector<qreal> widths;
    qreal least = 0;
    qreal left = width;
    for (const qsizetype c : columns) {
        widths.append(needs.at(c).comfortable);
        left -= needs.at(c).comfortable;
        least += needs.at(c).least;
    }
    if (left < 0) {
        // Even the words may not fit: then every column gives way alike.
        const qreal share = least < width ? (width - least) / (width - left - least) : 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Need &need = needs.at(columns.at(i));
            widths[i] = least < width ? need.least + (need.comfortable - need.least) * share : width * need.least / least;
        }
        return widths;
    }
    while (left > pt) {
        qreal wanting = 0;
        for (qsizetype i = 0; i < columns.size(); ++i)
            wanting += widths.at(i) < needs.at(columns.at(i)).natural - pt ? needs.at(columns.at(i)).comfortable : 0;
        if (wanting <= 0)
            break;
        const qreal toGive = left;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Need &need = needs.at(columns.at(i));
            if (widths.at(i) >= need.natural - pt)
                continue;
            const qreal more = std::min(toGive * need.comfortable / wanting, need.natural - widths.at(i));
            widths[i] += more;
            left -= more;
        }
    }
    qreal weight = 0;
    for (const qsizetype c : columns)
        weight += table.columns.at(c).weight;
    for (qsizetype i = 0; i < columns.size(); ++i)
        widths[i] += left * table.columns.at(columns.at(i)).weight / weight;
    return widths;
}

ColumnPlan planned(const TableBlock &table, qreal width, const Typesetter &type)
{
    ColumnPlan plan;
    QVector<Need> needs;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        plan.beside.append(c);
        needs.append(needOf(table, c, type));
    }
    if (table.minRowHeightMm > 0) {
        plan.widths = sharedByWeight(table, plan.beside, needs, width);
        return plan;
    }
    const auto crowded = [&] {
        qreal sum = 0;
        for (const qsizetype c : std::as_const(plan.beside))
            sum += needs.at(c).comfortable;
        return sum > width;
    };
    // The first column names the row and stays. Of the others the longest sentences give way, then the columns furthest to the right.
    while (plan.beside.size() > fewestBeside && crowded()) {
        const auto rank = [&](qsizetype c) {
            const bool stays = c == 0 || !needs.at(c).text;
            return stays ? std::pair(0, c) : needs.at(c).letters > sentence ? std::pair(2, needs.at(c).letters) : std::pair(1, c);
        };
        const auto longest = std::max_element(plan.beside.begin(), plan.beside.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
        if (rank(*longest).first == 0)
            break;
        plan.under.append(*longest);
        plan.beside.erase(longest);
    }
    std::sort(plan.under.begin(), plan.under.end());
    plan.widths = sharedByText(table, plan.beside, needs, width);
    return plan;
}

} // namespace

ColumnPlan ColumnPlan::make(const TableBlock &table, qreal width, const TableType &type)
{
    const ColumnPlan usual = planned(table, width, type.usual);
    if (usual.under.isEmpty())
        return usual;
    ColumnPlan small = planned(table, width, type.small);
    small.small = true;
    return small.under.size() < usual.under.size() ? small : usual;
}

} // namespace sjusteg::paper
