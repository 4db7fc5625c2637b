// SPDX-License-Identifier: MPL-2.0
#include "meeting/PlanPanel.h"

#include "meeting/InvitationBar.h"
#include "meeting/MeetingWhen.h"
#include "meeting/MinutesSuggestion.h"
#include "meeting/PostList.h"
#include "meeting/SplitBox.h"
#include "meeting/SplitMeeting.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

PlanPanel::PlanPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_when(new MeetingWhen(workspace))
    , m_sum(parts::paragraph({}, QStringLiteral("strong")))
    , m_steps(parts::paragraph({}))
    , m_apart(new QHBoxLayout)
    , m_posts(new PostList(workspace))
    , m_empty(parts::paragraph(tr("The run-sheet has no posts. Add the first one."), QStringLiteral("muted")))
    , m_splitBox(new SplitBox(workspace))
    , m_suggestion(new MinutesSuggestion(workspace, runSheet, this)) // a child from the start: what shows itself without a parent becomes a window
    , m_invitation(new InvitationBar(workspace, runSheet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_when);
    auto *sum = new QHBoxLayout;
    sum->addWidget(m_sum, 1);
    column->addLayout(sum);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_steps, 1);
    steps->addLayout(m_apart);
    column->addLayout(steps);
    column->addWidget(m_posts);
    column->addWidget(m_empty);
    column->addLayout(makeButtons());
    column->addWidget(m_splitBox);
    column->addWidget(m_suggestion);
    column->addWidget(m_invitation);
    m_splitBox->hide();
    connect(m_suggestion, &MinutesSuggestion::flushWanted, this, &PlanPanel::flush);
    connect(m_invitation, &InvitationBar::flushWanted, this, &PlanPanel::flush);
    connect(m_splitBox, &SplitBox::closed, this, [this] {
        m_splitBox->hide();
        m_split->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    refresh();
}

QBoxLayout *PlanPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_add = parts::button(tr("+ Post"), {}, tr("Add a post"));
    connect(m_add, &QPushButton::clicked, m_posts, &PostList::addPost);
    m_add->setFocusPolicy(Qt::TabFocus); // a click must not forget after which post one stands
    m_split = parts::button(tr("Split over days…"));
    connect(m_split, &QPushButton::clicked, this, [this] {
        flush();
        if (const std::optional<meeting::Meeting> now = meeting())
            m_splitBox->open(*now);
    });
    m_combine = parts::button(tr("Take with another step…"));
    connect(m_combine, &QPushButton::clicked, this, &PlanPanel::combine);
    row->addWidget(m_add);
    row->addWidget(m_split);
    row->addWidget(m_combine);
    row->addStretch();
    QPushButton *whole = parts::button(tr("Open the whole run-sheet"), QStringLiteral("link"));
    connect(whole, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT m_workspace.requests.form(m_runSheet);
    });
    row->addWidget(whole);
    return row;
}

std::optional<meeting::Meeting> PlanPanel::meeting() const
{
    return meeting::meetingOf(m_workspace.workbook, m_runSheet);
}

void PlanPanel::flush()
{
    m_when->flush();
    m_posts->flush();
}

void PlanPanel::refresh()
{
    const std::optional<meeting::Meeting> now = meeting();
    setEnabled(now.has_value());
    if (!now)
        return; // the run-sheet is gone
    const bool mayWrite = !m_workspace.workbook.isReadOnly() && std::none_of(now->forms.cbegin(), now->forms.cend(), [this](const QString &id) {
        const FormStatus status = m_workspace.workbook.head(id)->status;
        return status == FormStatus::Done || status == FormStatus::Anchored;
    });
    m_when->showSheets(now->forms);
    m_posts->showPlan(*now);
    m_posts->setVisible(!now->plan.posts.isEmpty());
    m_empty->setVisible(now->plan.posts.isEmpty());
    showSum(*now);
    showSteps(*now);
    m_suggestion->refresh();
    m_invitation->refresh();
    m_add->setEnabled(mayWrite);
    m_split->setEnabled(mayWrite && now->plan.posts.size() > 1);
    m_combine->setEnabled(mayWrite);
}

/// «195 min · håndboken regner 210 (15 min kortere) · slutt 12:15»
void PlanPanel::showSum(const meeting::Meeting &meeting)
{
    const int minutes = meeting.plan.minutes();
    const int more = minutes - meeting.plan.estimate;
    QStringList said{tr("%1 min").arg(minutes)};
    const QString estimate = tr("the handbook reckons with %1").arg(meeting.plan.estimate);
    if (meeting.plan.estimate > 0)
        said.append(more == 0 ? estimate
                              : (more > 0 ? tr("%1 (%2 min longer)") : tr("%1 (%2 min shorter)")).arg(estimate, QString::number(qAbs(more))));
    if (const QDateTime end = meeting::plannedEnd(meeting.plan); end.isValid())
        said.append(tr("ends %1").arg(end.toString(QStringLiteral("HH:mm"))));
    else
        said.append(tr("no date yet"));
    m_sum->setText(said.join(QStringLiteral(" · ")));
}

void PlanPanel::showSteps(const meeting::Meeting &meeting)
{
    QStringList titles;
    for (const QString &id : meeting.forms)
        titles.append(m_workspace.workbook.copyTitle(id));
    m_steps->setText(tr("One meeting: %1 have the same date and start, and are run as one list.").arg(titles.join(QStringLiteral(" + "))));
    m_steps->setVisible(meeting.forms.size() > 1);
    const QStringList others = meeting.forms.mid(1);
    if (others == m_shownApart)
        return;
    m_shownApart = others;
    parts::clear(m_apart);
    for (const QString &id : others) {
        QPushButton *apart = parts::button(tr("Take out %1").arg(m_workspace.workbook.copyTitle(id)));
        apart->setEnabled(!m_workspace.workbook.isReadOnly());
        connect(apart, &QPushButton::clicked, this, [this, id] {
            flush();
            perform(m_workspace, leaveMeeting(m_workspace.workbook, id));
        });
        m_apart->addWidget(apart);
    }
}

void PlanPanel::combine()
{
    flush();
    const std::optional<meeting::Meeting> now = meeting();
    if (!now)
        return;
    if (!now->plan.start.isValid()) {
        m_workspace.dialogs.tell(window(), tr("Take with another step"), {tr("Set the date of this meeting first. The other step then gets the same."), {}});
        return;
    }
    const QVector<Companion> others = companions(m_workspace.workbook, *now);
    QStringList titles;
    for (const Companion &other : others)
        titles.append(other.title);
    if (titles.isEmpty()) {
        m_workspace.dialogs.tell(window(), tr("Take with another step"), {tr("The meetings of the other steps have been held."), {}});
        return;
    }
    const int chosen = m_workspace.dialogs.choose(window(), tr("Take with another step"), tr("Which run-sheet gets the same date, start and place?"), titles);
    if (chosen >= 0)
        perform(m_workspace, joinMeeting(m_workspace.workbook, *now, others.at(chosen)));
}

} // namespace sjusteg
