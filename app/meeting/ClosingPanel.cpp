// SPDX-License-Identifier: MPL-2.0
#include "meeting/ClosingPanel.h"

#include "meeting/Aftermath.h"
#include "meeting/MatterRows.h"
#include "meeting/NextMeetingLine.h"
#include "screen/TextLength.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {
constexpr int longestClosingNote = 500;
}

ClosingPanel::ClosingPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_counts(parts::paragraph({}, QStringLiteral("strong")))
    , m_aftermath(new Aftermath(workspace, runSheet, this)) // a child from the start: what shows itself without a parent becomes a window
    , m_next(new NextMeetingLine(workspace, runSheet))
    , m_note(new QLineEdit)
    , m_close(parts::button({}, QStringLiteral("primary")))
    , m_closing(parts::paragraph({}, QStringLiteral("muted")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_heading = parts::label({}, QStringLiteral("heading"));
    column->addWidget(m_heading);
    column->addWidget(m_counts);
    m_parked = addSection(column, tr("Each must become something else, or go to the next meeting."), true);
    m_lacking = addSection(column, tr("Agree on who and when."), false);
    m_anchoring = addSection(column, tr("They are carried along from meeting to meeting until they are answered."), false);
    column->addWidget(m_aftermath);
    column->addWidget(m_next);
    column->addWidget(m_closing);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_note->setPlaceholderText(tr("Why do you close with this open?"));
    m_note->setAccessibleName(tr("Why you close with matters open"));
    screen::limitLength(m_note, longestClosingNote);
    row->addWidget(m_note, 1);
    row->addWidget(m_close);
    row->addStretch();
    column->addLayout(row);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) { m_close->setEnabled(m_parkedCount == 0 && (m_lackingCount <= m_noted || !text.trimmed().isEmpty())); });
    connect(m_note, &QLineEdit::returnPressed, this, &ClosingPanel::close);
    connect(m_close, &QPushButton::clicked, this, &ClosingPanel::close);
    refresh();
}

ClosingPanel::Section ClosingPanel::addSection(QVBoxLayout *column, const QString &text, bool parked)
{
    Section section{parts::label({}, QStringLiteral("subheading")), parts::paragraph(text, QStringLiteral("small")),
                    new MatterRows(m_workspace, parked ? MatterRow::Choices::WhatBecomesOfIt : MatterRow::Choices::None)};
    section.heading->setContentsMargins(0, 8, 0, 0);
    column->addWidget(section.heading);
    column->addWidget(section.text);
    column->addWidget(section.rows);
    connect(section.rows, &MatterRows::postponed, this, &ClosingPanel::postpone);
    connect(section.rows, &MatterRows::closed, this, &ClosingPanel::refresh);
    return section;
}

void ClosingPanel::showSection(const Section &section, const QString &heading, QVector<Row> matters)
{
    section.heading->setText(heading);
    section.rows->showMatters(matters);
    for (QWidget *part : {static_cast<QWidget *>(section.heading), static_cast<QWidget *>(section.text), static_cast<QWidget *>(section.rows)})
        part->setVisible(!matters.isEmpty());
}

void ClosingPanel::refresh()
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!meeting)
        return;
    const QVector<Row> all = mattersOf(m_workspace.workbook, meeting->forms);
    QVector<Row> parked;
    QVector<Row> lacking;
    QVector<Row> anchoring;
    m_lackingCount = m_withoutOwner = m_withoutDate = 0;
    const QStringList edited = m_lacking.rows->beingEdited(); // one that was just put right does not jump away from under the hand
    for (const Row &matter : all) {
        const MatterLack lack = lackOf(matter);
        m_withoutOwner += lack.owner ? 1 : 0;
        m_withoutDate += lack.due ? 1 : 0;
        if (lack.parked)
            parked.append(matter);
        else if (lack.any() || edited.contains(matter.id))
            lacking.append(matter);
        else if (matterKind(matter) == QLatin1String("anchor") && isOpenMatter(matter))
            anchoring.append(matter);
        m_lackingCount += lack.any() && !lack.parked ? 1 : 0;
    }
    anchoring += earlierMatters(m_workspace.workbook, QStringLiteral("anchor"), meeting->forms);
    m_parkedCount = int(parked.size());
    m_counts->setText((m_parkedCount == 0 && m_lackingCount == 0 ? QStringLiteral("✓ ") : QStringLiteral("△ ")) + summary());
    showSection(m_parked, tr("Parked (%1)").arg(parked.size()), parked);
    showSection(m_lacking, tr("Without owner or date (%1)").arg(m_lackingCount), lacking);
    showSection(m_anchoring, tr("Waiting for an answer from the leaders (%1)").arg(anchoring.size()), anchoring);
    m_aftermath->refresh();
    m_next->refresh();
    showClosing(*meeting);
}

QString ClosingPanel::summary() const
{
    QStringList said;
    if (m_withoutOwner > 0)
        said.append(tr("%n matter(s) without an owner", nullptr, m_withoutOwner));
    if (m_withoutDate > 0)
        said.append(tr("%n matter(s) without a date", nullptr, m_withoutDate));
    if (const int rest = m_lackingCount - qMax(m_withoutOwner, m_withoutDate); rest > 0 && m_withoutOwner == 0 && m_withoutDate == 0)
        said.append(tr("%n matter(s) without a leader to go to", nullptr, rest));
    if (m_parkedCount > 0)
        said.append(tr("%n parked", nullptr, m_parkedCount));
    return said.isEmpty() ? tr("Every matter has an owner and a date.") : said.join(QStringLiteral(" · "));
}

QString ClosingPanel::obstacle() const
{
    if (m_parkedCount > 0)
        return tr("Some points are still parked. Make each of them something else, or move it to the next meeting; then close the meeting.");
    if (m_lackingCount > m_noted)
        return tr("Some matters have no owner or no date. Agree on them, or write why you close with them open.");
    return {};
}

void ClosingPanel::showClosing(const meeting::Meeting &meeting)
{
    const bool running = meeting.record.state.started.isValid() && !meeting.record.state.ended.isValid();
    m_heading->setText(meeting.record.state.ended.isValid() ? tr("What is still open") : tr("Before you leave"));
    const bool anyway = m_lackingCount > m_noted;
    m_close->setText(anyway ? tr("Close anyway") : tr("Close the meeting"));
    m_close->setAccessibleName(m_close->text());
    m_close->setVisible(running);
    m_close->setEnabled(m_parkedCount == 0 && (!anyway || !m_note->text().trimmed().isEmpty()));
    m_note->setVisible(running && anyway && m_parkedCount == 0);
    QString said;
    if (meeting.record.state.ended.isValid())
        said = tr("The meeting was closed at %1.").arg(meeting.record.state.ended.toLocalTime().toString(QStringLiteral("HH:mm")));
    else if (running && m_parkedCount > 0)
        said = tr("The meeting can be closed when nothing is parked any more.");
    else if (running && anyway)
        said = tr("You may close the meeting all the same. The note stands in the summary.");
    m_closing->setText(said);
    m_closing->setVisible(!said.isEmpty());
}

void ClosingPanel::postpone(const QString &row)
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (meeting)
        perform(m_workspace, postponedMatter(m_workspace.workbook, row, meeting->forms));
}

void ClosingPanel::flush()
{
    for (MatterRows *rows : {m_parked.rows, m_lacking.rows, m_anchoring.rows})
        rows->flush();
    m_aftermath->flush();
    m_next->flush();
}

void ClosingPanel::close()
{
    if (!m_close->isEnabled() || m_close->isHidden())
        return;
    flush();
    const QString note = m_note->text().trimmed();
    if (m_lackingCount > m_noted && !note.isEmpty()) {
        const CellRef cell{QStringLiteral("summary"), {}, {}};
        const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
        const Value before = m_workspace.workbook.form(meeting->lead)->value(cell);
        const QString said = tr("Closed with %1: %2").arg(summary(), note);
        const QString after = isBlank(before) ? said : before.toString() + QLatin1Char('\n') + said;
        if (!perform(m_workspace, {tr("Note on closing"), QStringLiteral("edit"), {{meeting->lead, SetCell{cell, before, after}}}}))
            return;
        m_noted = m_lackingCount;
        m_note->clear();
        refresh();
    }
    Q_EMIT closeWanted();
}

} // namespace sjusteg
