// SPDX-License-Identifier: MPL-2.0
#include "meeting/RunSheet.h"

#include <algorithm>

namespace sjusteg::meeting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double longestPost = 100'000;

/// A cell of minutes; none where it says nothing.
std::optional<int> minutesCell(const Row &row, const QString &column)
{
    const Value value = row.cell(column);
    if (!value.isDouble())
        return std::nullopt;
    return qRound(std::clamp(value.toDouble(), 0.0, longestPost));
}

QTime timeCell(const Value &value)
{
    return QTime::fromString(value.toString(), u"HH:mm"_s);
}

Post postOf(const Form &sheet, const Row &row)
{
    Post post;
    post.id = row.id;
    post.form = sheet.head.id;
    post.title = row.cell(u"title"_s).toString().simplified();
    post.minutes = minutesCell(row, u"minutes"_s).value_or(0);
    post.minMinutes = minutesCell(row, u"min_minutes"_s).value_or(ordinaryMinimum(sheet, row.id));
    post.isBreak = row.cell(u"method"_s).toString() == "break"_L1;
    if (const QTime fixed = timeCell(row.cell(u"fixed_at"_s)); fixed.isValid())
        post.fixedAt = fixed;
    return post;
}

} // namespace

int ordinaryMinimum(int minutes, bool isBreak, bool isFirstOrLast)
{
    constexpr int shortest = 5;
    constexpr int keepsAll = 10;
    if (isBreak)
        return std::min(minutes, shortest);
    if (isFirstOrLast || minutes <= keepsAll)
        return minutes;
    const int half = (minutes + 1) / 2;
    return (half + shortest - 1) / shortest * shortest;
}

int ordinaryMinimum(const Form &runSheet, const QString &row)
{
    const int index = runSheet.rowIndex(u"agenda"_s, row);
    if (index < 0)
        return 0;
    const QVector<Row> &rows = runSheet.rows(u"agenda"_s);
    const Row &there = rows.at(index);
    return ordinaryMinimum(minutesCell(there, u"minutes"_s).value_or(0), there.cell(u"method"_s).toString() == "break"_L1,
                           index == 0 || index == rows.size() - 1);
}

QDateTime startOf(const Form &runSheet)
{
    const QDate date = QDate::fromString(runSheet.fields.value(u"meeting_date"_s, noValue()).toString(), Qt::ISODate);
    if (!date.isValid())
        return {};
    const QTime usual(9, 0);
    const QTime time = timeCell(runSheet.fields.value(u"start_time"_s, noValue()));
    return QDateTime(date, time.isValid() ? time : usual);
}

Plan planOf(const TemplateCatalog &catalog, const QVector<const Form *> &runSheets, const QSet<QString> &kept)
{
    Plan plan;
    for (const Form *sheet : runSheets) {
        if (!plan.start.isValid())
            plan.start = startOf(*sheet);
        if (const Template *definition = catalog.find(sheet->head.templateId))
            plan.estimate += definition->estimateMinutes;
        for (const Row &row : sheet->rows(u"agenda"_s)) {
            if (!isPutOff(row) || kept.contains(row.id))
                plan.posts.append(postOf(*sheet, row));
        }
    }
    return plan;
}

bool isPutOff(const Row &agendaRow)
{
    const QString state = agendaRow.cell(u"state"_s).toString();
    return state == "moved"_L1 || state == "dropped"_L1;
}

} // namespace sjusteg::meeting
