// SPDX-License-Identifier: MPL-2.0
#include "document/MinutesText.h"

#include <algorithm>
#include <cmath>

namespace sjusteg {

namespace {

constexpr QLatin1StringView headingMark("# ");
constexpr QLatin1StringView itemMark("- ");
constexpr QLatin1StringView rowMark("| ");
constexpr QLatin1StringView goesOn("  ");
constexpr QChar bar(u'|');
constexpr QChar backslash(u'\\');

QStringList linesOf(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    plain.replace(QChar::LineSeparator, QLatin1Char('\n')).replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return plain.split(QLatin1Char('\n'));
}

/// Without blank lines at either end. Spaces at the beginning of a line mean something.
QString withoutBlankEnds(const QStringList &lines)
{
    qsizetype from = 0;
    qsizetype to = lines.size();
    while (from < to && lines.at(from).trimmed().isEmpty())
        ++from;
    while (to > from && lines.at(to - 1).trimmed().isEmpty())
        --to;
    return lines.mid(from, to - from).join(QLatin1Char('\n'));
}

QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == backslash && i + 1 < line.size() && (line.at(i + 1) == bar || line.at(i + 1) == backslash))
            cells.last() += line.at(++i);
        else if (c == bar)
            cells.append(QString());
        else
            cells.last() += c;
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    // A closing bar, as tables elsewhere have it, is no cell of its own.
    if (cells.size() > 1 && cells.constLast().isEmpty() && line.trimmed().endsWith(bar))
        cells.removeLast();
    return cells;
}

/// Share of the width: the longest word must fit, and a long text has more room, but not in proportion.
double columnWeight(const QVector<QStringList> &rows, qsizetype column)
{
    qsizetype longest = 0;
    qsizetype longestWord = 0;
    for (const QStringList &row : rows) {
        longest = std::max(longest, row.value(column).size());
        for (const QString &word : row.value(column).split(QLatin1Char(' ')))
            longestWord = std::max(longestWord, word.size());
    }
    return std::clamp(std::max(0.15 * double(longestWord), 0.35 * std::sqrt(double(longest))), 1.0, 4.0);
}

/// A column that nothing stands in is none of numbers.
bool isNumeric(const QVector<QStringList> &rows, qsizetype column)
{
    bool anyDigit = false;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        for (const QChar c : rows.at(row).value(column)) {
            if (!c.isDigit() && c != u'–')
                return false;
            anyDigit = anyDigit || c.isDigit();
        }
    }
    return anyDigit;
}

TableBlock minutesTable(const QVector<QStringList> &rows)
{
    TableBlock table;
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    for (qsizetype column = 0; column < columns; ++column)
        table.columns.append({rows.constFirst().value(column), columnWeight(rows, column), isNumeric(rows, column)});
    for (qsizetype row = 1; row < rows.size(); ++row) {
        QVector<TableBlock::Cell> cells;
        for (qsizetype column = 0; column < columns; ++column)
            cells.append({rows.at(row).value(column), false, {}, {}});
        table.rows.append(cells);
    }
    return table;
}

/// Gathers lines of one kind until another kind comes.
class BlockReader
{
public:
    QVector<Block> read(const QString &text)
    {
        const QStringList lines = linesOf(text);
        for (const QString &line : lines)
            readLine(line);
        finish();
        return m_blocks;
    }

private:
    void readLine(const QString &line)
    {
        if (line.trimmed().isEmpty()) {
            finish();
        } else if (line.startsWith(itemMark) && !line.mid(itemMark.size()).trimmed().isEmpty()) {
            if (m_items.isEmpty())
                finish();
            m_items.append(line.mid(itemMark.size()).trimmed());
        } else if (line.startsWith(goesOn) && !m_items.isEmpty()) {
            m_items.last() += QLatin1Char('\n') + line.trimmed();
        } else if (line.startsWith(bar)) {
            if (m_rows.isEmpty())
                finish();
            m_rows.append(cellsOf(line));
        } else {
            if (m_lines.isEmpty())
                finish();
            m_lines.append(line.trimmed());
        }
    }

    void finish()
    {
        if (!m_lines.isEmpty())
            m_blocks.append(ParagraphBlock{m_lines.join(QLatin1Char('\n')), ParagraphBlock::Style::Normal});
        if (!m_items.isEmpty())
            m_blocks.append(ListBlock{m_items});
        if (!m_rows.isEmpty())
            m_blocks.append(minutesTable(m_rows));
        m_lines.clear();
        m_items.clear();
        m_rows.clear();
    }

    QVector<Block> m_blocks;
    QStringList m_lines;
    QStringList m_items;
    QVector<QStringList> m_rows;
};

} // namespace

QVector<MinutesSection> minutesSections(const QString &stored)
{
    QVector<MinutesSection> sections;
    QString heading;
    QStringList lines;
    const auto end = [&] {
        const QString text = withoutBlankEnds(lines);
        if (!heading.isEmpty() || !text.isEmpty())
            sections.append({heading, text});
        lines.clear();
    };
    for (const QString &line : linesOf(stored)) {
        if (line.startsWith(headingMark) && !line.mid(headingMark.size()).trimmed().isEmpty()) {
            end();
            heading = line.mid(headingMark.size()).trimmed();
        } else {
            lines.append(line);
        }
    }
    end();
    return sections;
}

QString minutesText(const QVector<MinutesSection> &sections)
{
    QStringList parts;
    for (const MinutesSection &section : sections) {
        QStringList lines;
        if (!section.heading.trimmed().isEmpty())
            lines.append(headingMark + section.heading.simplified());
        if (const QString text = withoutBlankEnds(linesOf(section.text)); !text.isEmpty())
            lines.append(text);
        if (!lines.isEmpty())
            parts.append(lines.join(QLatin1Char('\n')));
    }
    return parts.join(QLatin1StringView("\n\n"));
}

QVector<Block> minutesBlocks(const QString &text)
{
    return BlockReader().read(text);
}

QString minutesItem(const QString &text)
{
    QStringList lines;
    for (const QString &line : linesOf(text)) {
        if (!line.trimmed().isEmpty())
            lines.append((lines.isEmpty() ? QString(itemMark) : QString(goesOn)) + line.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

QString minutesRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells) {
        QStringList lines;
        for (const QString &line : linesOf(cell))
            lines.append(line.simplified());
        lines.removeAll(QString());
        QString text = lines.join(QStringLiteral(" – "));
        escaped.append(text.replace(backslash, QLatin1StringView("\\\\")).replace(bar, QLatin1StringView("\\|")));
    }
    return rowMark + escaped.join(QLatin1StringView(" | "));
}

QString minutesProse(const QString &text)
{
    QStringList result;
    for (const QString &line : linesOf(text)) {
        const QString words = line.trimmed();
        const bool item = words.size() > 1 && (words.startsWith(u'–') || words.startsWith(u'•') || words.startsWith(itemMark));
        if (item)
            result.append(minutesItem(words.mid(1)));
        else if (words.startsWith(QLatin1Char('#')) || words.startsWith(bar))
            result.append(QLatin1Char(' ') + words); // no heading and no table of ours
        else
            result.append(words);
    }
    return withoutBlankEnds(result);
}

} // namespace sjusteg
