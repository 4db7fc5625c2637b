// SPDX-License-Identifier: MPL-2.0
#include "tools/TimeLine.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct TimeLineText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::TimeLine)
};

constexpr int farYears = 10; ///< what lies further from today than this is more likely a slip of the keys

QString dayText(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

} // namespace

QString timeLineStateText(TimeLineState state)
{
    switch (state) {
    case TimeLineState::Plain: return {};
    case TimeLineState::Ahead: return TimeLineText::tr("not started");
    case TimeLineState::Ongoing: return TimeLineText::tr("ongoing");
    case TimeLineState::Done: return TimeLineText::tr("done");
    case TimeLineState::Dropped: return TimeLineText::tr("dropped");
    case TimeLineState::Late: return TimeLineText::tr("overdue");
    }
    return {};
}

TimeLineState timeLineState(const QString &progress, const QDate &due, const QDate &today)
{
    if (progress == QLatin1String("done"))
        return TimeLineState::Done;
    if (progress == QLatin1String("dropped"))
        return TimeLineState::Dropped;
    if (due.isValid() && due < today)
        return TimeLineState::Late;
    return progress == QLatin1String("ongoing") ? TimeLineState::Ongoing : TimeLineState::Ahead;
}

QString timeLineDates(const TimeLineEntry &entry)
{
    if (!entry.from.isValid())
        return TimeLineText::tr("no date");
    return entry.to.isValid() && entry.to != entry.from ? dayText(entry.from) + QStringLiteral("–") + dayText(entry.to) : dayText(entry.from);
}

QString spokenEntry(const TimeLineLane &lane, const TimeLineEntry &entry)
{
    QStringList parts{lane.title, entry.text, timeLineDates(entry), timeLineStateText(entry.state)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

void completeTimeLine(TimeLine &line)
{
    line.from = line.to = QDate();
    for (TimeLineLane &lane : line.lanes) {
        const auto dated = std::stable_partition(lane.entries.begin(), lane.entries.end(), [](const TimeLineEntry &entry) { return entry.from.isValid(); });
        for (auto entry = dated; entry != lane.entries.end(); ++entry)
            line.undated.append(*entry);
        lane.entries.erase(dated, lane.entries.end());
        std::stable_sort(lane.entries.begin(), lane.entries.end(), [](const TimeLineEntry &a, const TimeLineEntry &b) { return a.from < b.from; });
        for (const TimeLineEntry &entry : std::as_const(lane.entries)) {
            const QDate last = entry.to.isValid() ? std::max(entry.from, entry.to) : entry.from;
            line.from = line.from.isValid() ? std::min(line.from, entry.from) : entry.from;
            line.to = line.to.isValid() ? std::max(line.to, last) : last;
            for (const QDate &date : {entry.from, last}) {
                if (!line.today.isValid() || (date >= line.today.addYears(-farYears) && date <= line.today.addYears(farYears)))
                    continue;
                line.remarks.append(TimeLineText::tr("%1 is far from today: %2. Is the year right?").arg(entry.text.isEmpty() ? lane.title : entry.text, dayText(date)));
                break;
            }
        }
    }
    if (!line.from.isValid())
        return;
    // Whole months, so that the axis begins and ends at a mark.
    line.from.setDate(line.from.year(), line.from.month(), 1);
    line.to.setDate(line.to.year(), line.to.month(), line.to.daysInMonth());
}

} // namespace sjusteg
