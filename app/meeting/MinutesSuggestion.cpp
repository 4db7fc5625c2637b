// SPDX-License-Identifier: MPL-2.0
#include "meeting/MinutesSuggestion.h"

#include "meeting/Meeting.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

MinutesSuggestion::MinutesSuggestion(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_said(parts::paragraph({}, QStringLiteral("muted")))
    , m_show(parts::button({}, QStringLiteral("link")))
    , m_all(parts::button(tr("Use them all"), {}, tr("Use all the suggested minutes")))
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_show);
    row->addWidget(m_all);
    column->addLayout(row);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (const auto now = meeting::meetingOf(m_workspace.workbook, m_runSheet))
            take(meeting::experienceFor(m_workspace.workbook, now->forms).suggestions);
    });
    refresh();
}

void MinutesSuggestion::refresh()
{
    const std::optional<meeting::Meeting> now = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    const meeting::Experience experience = now ? meeting::experienceFor(m_workspace.workbook, now->forms) : meeting::Experience();
    const bool any = !experience.suggestions.isEmpty() && !m_workspace.workbook.isReadOnly();
    setVisible(any);
    if (!any)
        return;
    m_said->setText(tr("Earlier meetings used %1 min on what was planned as %2. They suggest other minutes for %n post(s).", nullptr, int(experience.suggestions.size()))
                        .arg(experience.usedMinutes)
                        .arg(experience.plannedMinutes));
    m_show->setText(m_open ? tr("Hide them") : tr("Show them"));
    m_show->setAccessibleName(m_open ? tr("Hide the suggested minutes") : tr("Show the suggested minutes"));
    showPosts(experience);
}

void MinutesSuggestion::showPosts(const meeting::Experience &experience)
{
    parts::clear(m_list);
    if (!m_open)
        return;
    for (const meeting::Suggestion &one : experience.suggestions) {
        const QString title = m_workspace.workbook.ownRowTitle(one.form, QStringLiteral("agenda"), one.post);
        auto *row = new QHBoxLayout;
        const QString ground = one.sameWork ? tr("as other posts with the same method") : tr("measured %n time(s)", nullptr, one.measured);
        row->addWidget(parts::paragraph(tr("%1: %2 min → %3 min (%4)").arg(title).arg(one.planned).arg(one.suggested).arg(ground)), 1);
        QPushButton *use = parts::button(tr("Use %1 min").arg(one.suggested), QStringLiteral("link"), tr("Use %1 min for %2").arg(one.suggested).arg(title));
        connect(use, &QPushButton::clicked, this, [this, one] { take({one}); });
        row->addWidget(use);
        m_list->addLayout(row);
    }
}

void MinutesSuggestion::take(const QVector<meeting::Suggestion> &suggestions)
{
    Q_EMIT flushWanted();
    Edit edit{tr("Minutes from earlier meetings"), QStringLiteral("edit"), {}};
    for (const meeting::Suggestion &one : suggestions) {
        const CellRef cell{QStringLiteral("agenda.minutes"), one.post, {}};
        edit.changes.append({one.form, SetCell{cell, m_workspace.workbook.form(one.form)->value(cell), one.suggested}});
    }
    if (!edit.isEmpty())
        perform(m_workspace, edit);
}

} // namespace sjusteg
