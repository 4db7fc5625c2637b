// SPDX-License-Identifier: MPL-2.0
#include "meeting/SplitBox.h"

#include "meeting/NaturalDate.h"
#include "meeting/ScrollTo.h"
#include "meeting/SplitMeeting.h"
#include "meeting/WrappedTick.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

SplitBox::SplitBox(const Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_list(new QVBoxLayout)
    , m_date(new QLineEdit)
    , m_sum(parts::label({}, QStringLiteral("muted")))
    , m_split(parts::button(tr("Split the meeting"), QStringLiteral("primary")))
{
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(parts::label(tr("Which posts go to another day?"), QStringLiteral("heading")));
    column->addWidget(parts::paragraph(tr("They move to a run-sheet of their own with the same people. You can undo it."), QStringLiteral("muted")));
    m_list->setSpacing(0);
    column->addLayout(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(parts::label(tr("The other day"), QStringLiteral("small")));
    m_date->setAccessibleName(tr("The other day"));
    m_date->setPlaceholderText(tr("dd.mm.yyyy, or Friday"));
    m_date->setFixedWidth(210);
    row->addWidget(m_date);
    row->addWidget(m_sum, 1);
    QPushButton *cancel = parts::button(tr("Cancel"), {}, tr("Do not split"));
    row->addWidget(m_split);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(m_date, &QLineEdit::textEdited, this, &SplitBox::count);
    connect(m_date, &QLineEdit::returnPressed, this, &SplitBox::split);
    connect(m_split, &QPushButton::clicked, this, &SplitBox::split);
    connect(cancel, &QPushButton::clicked, this, &SplitBox::closed);
}

void SplitBox::open(const meeting::Meeting &meeting)
{
    m_runSheet = meeting.lead;
    parts::clear(m_list);
    m_posts.clear();
    m_date->clear();
    int before = 0;
    for (const meeting::Post &post : meeting.plan.posts) {
        auto *line = new WrappedTick(tr("%1 (%2 min)").arg(post.title).arg(post.minutes), tr("To the other day: %1").arg(post.title));
        QCheckBox *box = line->box();
        box->setChecked(2 * before >= meeting.plan.minutes() && before > 0);
        before += post.minutes;
        connect(box, &QCheckBox::toggled, this, &SplitBox::count);
        m_list->addWidget(line);
        m_posts.append({post.id, box});
    }
    count();
    show();
    m_date->setFocus(Qt::OtherFocusReason);
    scrollTo(this);
}

void SplitBox::count()
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    int here = 0;
    int there = 0;
    int chosen = 0;
    for (int i = 0; meeting && i < m_posts.size(); ++i) {
        const int index = meeting->plan.indexOf(m_posts.at(i).first);
        const int minutes = index < 0 ? 0 : meeting->plan.posts.at(index).minutes;
        const bool goes = m_posts.at(i).second->isChecked();
        (goes ? there : here) += minutes;
        chosen += goes ? 1 : 0;
    }
    const std::optional<QDate> day = otherDay();
    const bool understood = day.has_value();
    const QString sum = tr("%1 min here, %2 min the other day").arg(here).arg(there);
    const QString named = understood && day->isValid() ? sum + QStringLiteral(" · ") + QLocale().toString(*day, QStringLiteral("dddd d. MMMM")) : sum;
    m_sum->setText(understood ? named : tr("△ Write the day as 09.12.2026, 9 Dec or Friday."));
    m_split->setEnabled(understood && chosen > 0 && chosen < m_posts.size());
}

/// «Fredag» is the Friday after the meeting that is split.
std::optional<QDate> SplitBox::otherDay() const
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    const QDate today = m_workspace.workbook.clock().today();
    const QDate first = meeting ? meeting->plan.start.date() : QDate();
    return naturalDate(m_date->text(), first.isValid() ? std::max(first, today) : today);
}

void SplitBox::split()
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!meeting || !m_split->isEnabled())
        return;
    QSet<QString> posts;
    for (const auto &[post, box] : std::as_const(m_posts)) {
        if (box->isChecked())
            posts.insert(post);
    }
    const QDate date = otherDay().value_or(QDate());
    if (perform(m_workspace, splitMeeting(m_workspace.workbook, *meeting, posts, date)))
        Q_EMIT closed();
}

} // namespace sjusteg
