// SPDX-License-Identifier: MPL-2.0
#include "tools/lorenskog/CycleCalendar.h"

#include "schedule/Holidays.h"
#include "schedule/WorkingDays.h"
#include "window/Parts.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {
constexpr int workdays = 5;
constexpr int mostWeeks = 60; // a date that was mistyped must not draw a century
} // namespace

CycleCalendar::CycleCalendar(const QString &empty, QWidget *parent)
    : QWidget(parent)
    , m_empty(empty)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setSpacing(6);
    layout->addLayout(m_grid);
    layout->addStretch();
}

void CycleCalendar::setEntries(const QVector<CalendarEntry> &entries, const QDate &today)
{
    parts::clear(m_grid);
    QVector<CalendarEntry> dated = entries;
    dated.removeIf([](const CalendarEntry &entry) { return !entry.date.isValid(); });
    if (dated.isEmpty()) {
        m_grid->addWidget(parts::paragraph(m_empty, QStringLiteral("muted")), 0, 0, 1, workdays);
        return;
    }
    const auto [first, last] = std::minmax_element(dated.cbegin(), dated.cend(), [](const CalendarEntry &a, const CalendarEntry &b) { return a.date < b.date; });
    QLocale locale;
    for (int day = 1; day <= workdays; ++day) {
        QString name = locale.standaloneDayName(day);
        name[0] = name.at(0).toUpper();
        m_grid->addWidget(parts::label(name, QStringLiteral("subheading")), 0, day - 1);
        m_grid->setColumnStretch(day - 1, 1);
    }
    int line = 1;
    for (QDate monday = schedule::mondayOf(first->date); monday <= last->date && line <= mostWeeks; monday = monday.addDays(7)) {
        for (int day = 0; day < workdays; ++day)
            m_grid->addWidget(makeDay(monday.addDays(day), dated, today), line, day);
        ++line;
    }
}

QWidget *CycleCalendar::makeDay(const QDate &date, const QVector<CalendarEntry> &entries, const QDate &today) const
{
    QVBoxLayout *inside = nullptr;
    QFrame *day = parts::card(inside);
    const QString holiday = schedule::holidayName(date);
    day->setProperty("role", QStringLiteral("square"));
    day->setProperty("holiday", !holiday.isEmpty());
    day->setAccessibleName(QLocale().toString(date, QStringLiteral("dddd d. MMMM")));
    day->setMinimumHeight(72);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->setSpacing(3);
    const QString number = date.toString(QStringLiteral("dd.MM."));
    inside->addWidget(parts::label(date == today ? tr("%1 (today)").arg(number) : number, QStringLiteral("small")));
    if (!holiday.isEmpty())
        inside->addWidget(parts::paragraph(holiday, QStringLiteral("muted")));
    for (const CalendarEntry &entry : entries) {
        if (entry.date != date)
            continue;
        inside->addWidget(parts::paragraph(entry.text, QStringLiteral("strong")));
        if (!entry.note.isEmpty())
            inside->addWidget(parts::paragraph(entry.note, QStringLiteral("small")));
    }
    inside->addStretch();
    return day;
}

} // namespace sjusteg
