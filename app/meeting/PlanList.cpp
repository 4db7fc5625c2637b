// SPDX-License-Identifier: MPL-2.0
#include "meeting/PlanList.h"

#include "meeting/ClockWords.h"
#include "meeting/Meeting.h"
#include "meeting/PlanLine.h"
#include "meeting/PostDetails.h"
#include "meeting/SayAnew.h"
#include "meeting/ScrollTo.h"
#include "window/Parts.h"

#include <QVBoxLayout>

namespace sjusteg {

PlanList::PlanList(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QVBoxLayout)
    , m_details(new PostDetails(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("Run-sheet"), QStringLiteral("heading")));
    m_started = parts::paragraph({}, QStringLiteral("small"));
    column->addWidget(m_started);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_details->hide();
    connect(m_details, &PostDetails::goWanted, this, [this] {
        const QString post = std::exchange(m_open, QString());
        m_details->hide();
        Q_EMIT goWanted(post);
    });
}

QWidget *PlanList::currentLine() const
{
    return m_current < 0 ? nullptr : m_lines.at(m_current);
}

void PlanList::makeLines(int count)
{
    if (m_lines.size() == count)
        return;
    m_list->removeWidget(m_details);
    m_details->hide();
    parts::clear(m_list);
    m_lines.clear();
    m_open.clear();
    for (int i = 0; i < count; ++i) {
        auto *line = new PlanLine;
        connect(line, &PlanLine::clicked, this, [this, i] { open(i); });
        m_list->addWidget(line);
        m_lines.append(line);
    }
}

void PlanList::open(int index)
{
    const QString post = m_posts.value(index);
    m_open = post == m_open ? QString() : post;
    m_list->removeWidget(m_details);
    m_details->setVisible(!m_open.isEmpty());
    if (m_open.isEmpty())
        return;
    m_list->insertWidget(index + 1, m_details);
    setTabOrder(m_lines.at(index), m_details->way());
    Q_EMIT opened();
    scrollTo(m_details);
}

void PlanList::showPlan(const meeting::Meeting &meeting, const meeting::ClockFace &face)
{
    const bool late = face.started.isValid() && face.plannedStart.isValid() && qAbs(face.started.secsTo(face.plannedStart)) >= meeting::minuteSeconds;
    sayAnew(m_started, late ? tr("Began %1, planned %2").arg(clockwords::timeOfDay(face.started), clockwords::timeOfDay(face.plannedStart)) : QString());
    m_started->setVisible(late);
    makeLines(int(face.posts.size()));
    m_current = face.current;
    m_posts.clear();
    for (qsizetype i = 0; i < face.posts.size(); ++i) {
        m_posts.append(meeting.plan.posts.at(i).id);
        tell(m_lines.at(i), meeting.plan.posts.at(i).title, face.posts.at(i));
    }
    showDetails(meeting, face);
}

void PlanList::showDetails(const meeting::Meeting &meeting, const meeting::ClockFace &face)
{
    const int index = meeting.plan.indexOf(m_open);
    if (index < 0) {
        m_details->hide();
        return;
    }
    m_details->showPost(meeting.plan.posts.at(index), face.posts.at(index));
}

/// The state stands as a symbol before the title, and in words for those who listen.
void PlanList::tell(PlanLine *line, const QString &title, const meeting::PostFace &face)
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
    line->say(dropped ? QStringLiteral("–") : clockwords::timeOfDay(face.begin), symbol + title, dropped ? QStringLiteral("–") : QString::number(minutes), tone);
    const QString name = spoken.arg(title);
    if (line->accessibleName() != name)
        line->setAccessibleName(name);
    const bool moved = face.plannedBegin.isValid() && face.begin.isValid() && qAbs(face.begin.secsTo(face.plannedBegin)) >= meeting::minuteSeconds;
    line->setToolTip(moved ? tr("planned %1").arg(clockwords::timeOfDay(face.plannedBegin)) : QString());
}

} // namespace sjusteg
