// SPDX-License-Identifier: MPL-2.0
#include "carry/LikelyWords.h"

#include "carry/Carry.h"
#include "flow/Sources.h"
#include "handbook/FlowPlan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortWord = 5;     // below this, one other letter is another word
constexpr int shortestStem = 5;
constexpr int longestEnding = 4; // «-er», «-ere», «-ing», «-ansatt» is more than an ending

struct WordsText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::LikelyWords)
};

/// Letters to add, take away or change to make one text of the other; more than `limit` counts as limit + 1.
int lettersApart(const QString &a, const QString &b, int limit)
{
    if (std::abs(int(a.size() - b.size())) > limit)
        return limit + 1;
    QVector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

/// The same but for a slip or an ending.
bool isAlike(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const QString &less = a.size() < b.size() ? a : b;
    const QString &more = a.size() < b.size() ? b : a;
    if (less.size() >= shortestStem && more.startsWith(less) && more.size() - less.size() <= longestEnding)
        return true;
    const int limit = less.size() < shortWord ? 0 : less.size() < 2 * shortWord ? 1 : 2;
    return lettersApart(a, b, limit) <= limit;
}

/// The source columns by whose words rows are carried over from this table.
QStringList comparedColumns(const FlowPlan &plan, const QString &templateId, const QString &table)
{
    for (const FlowRule *rule : plan.outOf(templateId)) {
        if (rule->sourceTable != table || rule->same.isEmpty())
            continue;
        QStringList columns;
        for (const QString &name : rule->same) {
            if (const FlowColumn *column = rule->feeding(name); column && !column->from.isEmpty())
                columns.append(column->from.first());
        }
        return columns;
    }
    return {};
}

} // namespace

QVector<LikelyWords> likelyWords(const Workbook &workbook, const QString &formId, const QString &table)
{
    const Form *form = workbook.form(formId);
    const QStringList columns = form ? comparedColumns(workbook.catalog().flowPlan(), form->head.templateId, table) : QStringList();
    if (columns.isEmpty())
        return {};
    struct Entry {
        QString row;
        QStringList words;
        QStringList folded;
    };
    QVector<Entry> entries;
    for (const Row &row : form->rows(table)) {
        Entry entry{row.id, {}, {}};
        for (const QString &column : columns) {
            entry.words.append(row.cell(column).toString().simplified());
            entry.folded.append(foldedWords(row.cell(column).toString()));
        }
        if (!entry.folded.contains(QString()))
            entries.append(entry);
    }
    QVector<LikelyWords> groups;
    QSet<QString> grouped;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &first = entries.at(i);
        if (grouped.contains(first.row))
            continue;
        LikelyWords group{{first.row}, columns, {first.words}};
        bool differs = false;
        for (qsizetype j = i + 1; j < entries.size(); ++j) {
            const Entry &other = entries.at(j);
            bool alike = !grouped.contains(other.row);
            for (qsizetype k = 0; alike && k < columns.size(); ++k)
                alike = isAlike(first.folded.at(k), other.folded.at(k));
            if (!alike)
                continue;
            group.rows.append(other.row);
            group.words.append(other.words);
            differs = differs || other.folded != first.folded;
        }
        if (!differs)
            continue;
        for (const QString &row : std::as_const(group.rows))
            grouped.insert(row);
        groups.append(group);
    }
    return groups;
}

Edit unifyWords(const Workbook &workbook, const QString &formId, const QString &table, const LikelyWords &group, const QStringList &words)
{
    Edit edit{WordsText::tr("Use the same words"), u"edit"_s, {}};
    const Form *form = workbook.form(formId);
    for (const QString &row : form ? group.rows : QStringList()) {
        for (qsizetype i = 0; i < group.columns.size() && i < words.size(); ++i) {
            const CellRef cell{table + u'.' + group.columns.at(i), row, {}};
            const Value before = form->value(cell);
            if (before != Value(words.at(i)))
                edit.changes.append({formId, SetCell{cell, before, words.at(i)}});
        }
    }
    return withEffects(workbook, edit);
}

} // namespace sjusteg
