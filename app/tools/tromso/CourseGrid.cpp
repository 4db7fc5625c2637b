// SPDX-License-Identifier: MPL-2.0
#include "tools/tromso/CourseGrid.h"

#include "tools/TaskSet.h"
#include "tools/tromso/DaySquare.h"
#include "tools/tromso/SessionCard.h"
#include "window/Parts.h"

#include <QApplication>
#include <QDrag>
#include <QGridLayout>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sjusteg {

namespace {

constexpr int daysAWeek = 5;

QString dayName(int day)
{
    QString name = QLocale().standaloneDayName(day);
    name[0] = name.at(0).toUpper();
    return name;
}

QString themeOf(const CourseSession &session)
{
    return session.theme.trimmed().isEmpty() ? CourseGrid::tr("(no theme)") : session.theme.trimmed();
}

} // namespace

CourseGrid::CourseGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_unplaced(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(5);
    layout->addLayout(m_grid);
    m_unplaced->setSpacing(4);
    layout->addLayout(m_unplaced);
    layout->addStretch();
}

void CourseGrid::setPlan(const Template &definition, const CoursePlan &plan, bool movable)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (hadFocus)
        QApplication::focusWidget()->clearFocus(); // else each card that goes hands it on, and the page scrolls after it
    m_plan = plan;
    m_weeks = courseWeeks(plan);
    m_movable = movable;
    m_cards.clear();
    parts::clear(m_grid);
    parts::clear(m_unplaced);
    m_grid->addWidget(parts::label(tr("Week"), QStringLiteral("small")), 0, 0);
    for (int day = 1; day <= daysAWeek; ++day) {
        m_grid->addWidget(parts::label(dayName(day), QStringLiteral("subheading")), 0, day);
        m_grid->setColumnStretch(day, 1);
    }
    for (int line = 0; line < m_weeks.size(); ++line)
        addWeek(definition, m_weeks.at(line), line + 1);
    const QVector<int> unplaced = unplacedSessions(plan);
    if (!unplaced.isEmpty())
        m_unplaced->addWidget(parts::label(tr("Without a day"), QStringLiteral("subheading")));
    for (const int session : unplaced)
        m_unplaced->addWidget(makeCard(definition, session));
    if (SessionCard *card = m_cards.value(m_chosen)) {
        card->setCurrent(true);
        if (hadFocus) {
            m_grid->activate(); // the card has its place before it is scrolled to
            card->setFocus(Qt::OtherFocusReason);
        }
    } else {
        m_chosen.clear();
    }
}

void CourseGrid::addWeek(const Template &definition, const QVector<CourseSquare> &week, int line)
{
    QLabel *number = parts::label(QString::number(week.first().week), QStringLiteral("subheading"));
    number->setAccessibleName(tr("Week %1").arg(week.first().week));
    m_grid->addWidget(number, line, 0, Qt::AlignTop | Qt::AlignHCenter);
    for (const CourseSquare &square : week) {
        auto *day = new DaySquare(square);
        day->setAccessibleName(square.date.isValid() ? QLocale().toString(square.date, QStringLiteral("dddd dd.MM.")) : dayName(square.day));
        for (const int session : square.sessions)
            day->addCard(makeCard(definition, session));
        connect(day, &DaySquare::dropped, this, [this, place = day->place()](const QString &row) {
            m_dropped = row; // moved once the drag has come to its end: the cards are made anew then
            m_onto = place;
        });
        m_grid->addWidget(day, line, square.day);
        day->show(); // at once, so that a card on it can have the focus back
    }
}

QString CourseGrid::spoken(const Template &definition, const CourseSession &session) const
{
    QStringList parts{session.day.date.isValid() ? QLocale().toString(session.day.date, QStringLiteral("dddd d. MMMM"))
                      : session.place.day > 0    ? tr("Week %1, %2").arg(QString::number(session.place.week), dayName(session.place.day))
                                                 : tr("Without a day"),
                      themeOf(session)};
    parts += sessionNeeds(definition, session);
    parts.append(movedText({session.day.planned, session.day.date}));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

SessionCard *CourseGrid::makeCard(const Template &definition, int session)
{
    const CourseSession &one = m_plan.sessions.at(session);
    QStringList marks;
    if (!one.guest.trimmed().isEmpty())
        marks.append(tr("Guest: %1").arg(one.guest.trimmed()));
    if (const QStringList needs = sessionNeeds(definition, one); !needs.isEmpty())
        marks.append(needs.join(QStringLiteral(" · ")));
    if (const QString moved = movedText({one.day.planned, one.day.date}); !moved.isEmpty())
        marks.append(QStringLiteral("△ ") + moved);
    auto *card = new SessionCard(themeOf(one), marks, spoken(definition, one));
    card->setMovable(m_movable);
    card->setAccessibleDescription(m_movable ? tr("Ctrl and an arrow moves the theme to another day.") : QString());
    m_cards.insert(one.row, card);
    connect(card, &SessionCard::chosen, this, [this, row = one.row](bool withKeys) {
        choose(row);
        Q_EMIT chosenChanged(withKeys);
    });
    connect(card, &SessionCard::neighbourWanted, this, [this, session](int weeks, int days) { goFrom(session, weeks, days); });
    connect(card, &SessionCard::moveWanted, this, [this, session](int weeks, int days) { moveFrom(session, weeks, days); });
    connect(card, &SessionCard::dragWanted, this, [this, session] { drag(session); });
    return card;
}

void CourseGrid::choose(const QString &row)
{
    if (SessionCard *before = m_cards.value(m_chosen))
        before->setCurrent(false);
    m_chosen = row;
    if (SessionCard *now = m_cards.value(row))
        now->setCurrent(true);
}

/// To the next day that way which has a theme; day by day past the end of a week.
void CourseGrid::goFrom(int session, int weeks, int days)
{
    QVector<int> order;
    int week = 0;
    int day = 0;
    for (const QVector<CourseSquare> &line : std::as_const(m_weeks)) {
        for (const CourseSquare &square : line) {
            if (square.sessions.contains(session)) {
                week = square.week;
                day = square.day;
            }
            order += square.sessions;
        }
    }
    if (days != 0) {
        const qsizetype next = order.indexOf(session) + days;
        if (order.contains(session) && next >= 0 && next < order.size())
            m_cards.value(m_plan.sessions.at(order.at(next)).row)->setFocus(Qt::TabFocusReason);
        return;
    }
    for (int line = week + weeks; week > 0 && line >= 1 && line <= m_weeks.size(); line += weeks) {
        const QVector<int> there = m_weeks.at(line - 1).at(day - 1).sessions;
        if (there.isEmpty())
            continue;
        m_cards.value(m_plan.sessions.at(there.first()).row)->setFocus(Qt::TabFocusReason);
        return;
    }
}

/// A day or a week on from where the theme stands, past the days nothing is held on.
void CourseGrid::moveFrom(int session, int weeks, int days)
{
    schedule::CoursePlace to = m_plan.sessions.at(session).place;
    for (const QVector<CourseSquare> &line : std::as_const(m_weeks)) {
        for (const CourseSquare &square : line) {
            if (square.sessions.contains(session))
                to = {square.week, square.day};
        }
    }
    do {
        to.week += weeks;
        to.day += days;
        if (to.day > daysAWeek)
            to = {to.week + 1, 1};
        else if (to.day < 1)
            to = {to.week - 1, daysAWeek};
    } while (to.week >= 1 && to.week <= m_weeks.size() && !m_weeks.at(to.week - 1).at(to.day - 1).open);
    m_chosen = m_plan.sessions.at(session).row;
    Q_EMIT moveWanted(session, to);
}

void CourseGrid::drag(int session)
{
    SessionCard *card = m_cards.value(m_plan.sessions.at(session).row);
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    data->setData(DaySquare::mimeType(), m_plan.sessions.at(session).row.toUtf8());
    drag->setMimeData(data);
    drag->setPixmap(card->grab());
    drag->setHotSpot({card->width() / 2, 16});
    m_dropped.clear();
    drag->exec(Qt::MoveAction);
    const QString row = std::exchange(m_dropped, QString());
    const auto stands = std::find_if(m_plan.sessions.cbegin(), m_plan.sessions.cend(), [&row](const CourseSession &one) { return one.row == row; });
    if (stands == m_plan.sessions.cend())
        return;
    m_chosen = row;
    Q_EMIT moveWanted(int(stands - m_plan.sessions.cbegin()), m_onto);
}

} // namespace sjusteg
