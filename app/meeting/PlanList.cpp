// SPDX-License-Identifier: MPL-2.0
#include "meeting/PlanList.h"

#include "meeting/ClockWords.h"
#include "meeting/Meeting.h"
#include "meeting/SayAnew.h"
#include "window/Parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace sjusteg {

PlanList::PlanList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("Run-sheet"), QStringLiteral("heading")));
    m_started = parts::paragraph({}, QStringLiteral("small"));
    column->addWidget(m_started);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
}

void PlanList::makeLines(int count)
{
    if (m_lines.size() == count)
        return;
    parts::clear(m_grid);
    m_lines.clear();
    for (int i = 0; i < count; ++i) {
        const Line line{parts::label({}, QStringLiteral("planLine")), parts::paragraph({}, QStringLiteral("planLine")), parts::label({}, QStringLiteral("planLine"))};
        m_grid->addWidget(line.time, i, 0, Qt::AlignTop);
        m_grid->addWidget(line.title, i, 1);
        m_grid->addWidget(line.minutes, i, 2, Qt::AlignTop | Qt::AlignRight);
        m_lines.append(line);
    }
}

void PlanList::showPlan(const meeting::Meeting &meeting, const meeting::ClockFace &face)
{
    const bool late = face.started.isValid() && face.plannedStart.isValid() && qAbs(face.started.secsTo(face.plannedStart)) >= meeting::minuteSeconds;
    sayAnew(m_started, late ? tr("Began %1, planned %2").arg(clockwords::timeOfDay(face.started), clockwords::timeOfDay(face.plannedStart)) : QString());
    m_started->setVisible(late);
    makeLines(int(face.posts.size()));
    m_current = face.current < 0 ? nullptr : m_lines.at(face.current).title;
    for (qsizetype i = 0; i < face.posts.size(); ++i)
        tell(m_lines.at(i), meeting.plan.posts.at(i).title, face.posts.at(i));
}

/// The state stands as a symbol before the title, and in words for those who listen.
void PlanList::tell(const Line &line, const QString &title, const meeting::PostFace &face)
{
    QString symbol;
    QString spoken = tr("%1, not begun");
    QString tone;
    int minutes = face.minutes;
    switch (face.state) {
    case meeting::PostState::Waiting:
        break;
    case meeting::PostState::Current:
        symbol = QStringLiteral("▶ ");
        spoken = tr("%1, going on now");
        tone = QStringLiteral("current");
        break;
    case meeting::PostState::Done:
        symbol = QStringLiteral("✓ ");
        spoken = tr("%1, done");
        tone = QStringLiteral("past");
        minutes = qRound(double(face.usedSeconds) / meeting::minuteSeconds);
        break;
    case meeting::PostState::Dropped:
        symbol = QStringLiteral("✕ ");
        spoken = tr("%1, left out");
        tone = QStringLiteral("past");
        break;
    }
    const bool dropped = face.state == meeting::PostState::Dropped;
    sayAnew(line.time, dropped ? QStringLiteral("–") : clockwords::timeOfDay(face.begin), tone);
    sayAnew(line.title, symbol + title, tone);
    sayAnew(line.minutes, dropped ? QStringLiteral("–") : QString::number(minutes), tone);
    const QString name = spoken.arg(title);
    if (line.title->accessibleName() != name)
        line.title->setAccessibleName(name);
    const bool moved = face.plannedBegin.isValid() && face.begin.isValid() && qAbs(face.begin.secsTo(face.plannedBegin)) >= meeting::minuteSeconds;
    line.time->setToolTip(moved ? tr("planned %1").arg(clockwords::timeOfDay(face.plannedBegin)) : QString());
}

} // namespace sjusteg
