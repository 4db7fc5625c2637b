// SPDX-License-Identifier: MPL-2.0
#include "meeting/NextMeetingLine.h"

#include "meeting/Meeting.h"
#include "meeting/NaturalDate.h"
#include "meeting/NextRunSheet.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace sjusteg {

namespace {

CellRef nextMeetingCell()
{
    return {QStringLiteral("next_meeting"), {}, {}};
}

QString writtenDate(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

} // namespace

NextMeetingLine::NextMeetingLine(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_date(new QLineEdit)
    , m_said(parts::paragraph({}, QStringLiteral("muted")))
    , m_pass(parts::button({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(parts::label(tr("Next meeting"), QStringLiteral("subheading")));
    m_date->setAccessibleName(tr("Date of the next meeting"));
    m_date->setPlaceholderText(tr("dd.mm.yyyy, or Friday"));
    m_date->setFixedWidth(210);
    row->addWidget(m_date);
    row->addWidget(m_said, 1);
    row->addWidget(m_pass);
    connect(m_date, &QLineEdit::editingFinished, this, &NextMeetingLine::save);
    connect(m_pass, &QPushButton::clicked, this, &NextMeetingLine::pass);
    refresh();
}

QDate NextMeetingLine::stored() const
{
    const Form *form = m_workspace.workbook.form(m_runSheet);
    return form ? QDate::fromString(form->value(nextMeetingCell()).toString(), Qt::ISODate) : QDate();
}

void NextMeetingLine::refresh()
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_runSheet);
    const bool mayWrite = head && !m_workspace.workbook.isReadOnly() && head->status != FormStatus::Done && head->status != FormStatus::Anchored;
    const QDate date = stored();
    m_date->setReadOnly(!mayWrite);
    if (!m_date->hasFocus() || !m_date->isModified())
        m_date->setText(writtenDate(date));
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    const NextRunSheet next = nextRunSheet(m_workspace.workbook, meeting ? meeting->forms : QStringList(m_runSheet));
    QString said = date.isValid() ? QLocale().standaloneDayName(date.dayOfWeek()) : tr("△ not agreed yet");
    const bool differs = date.isValid() && !next.form.isEmpty() && next.date != date;
    if (differs && next.date.isValid())
        said += QStringLiteral(" · ") + tr("△ the run-sheet of the next meeting says %1").arg(writtenDate(next.date));
    m_said->setText(said);
    m_pass->setVisible(mayWrite && differs);
    m_pass->setText(next.toMake ? tr("Make its run-sheet") : tr("Set it in its run-sheet"));
    m_pass->setAccessibleName(m_pass->text());
}

void NextMeetingLine::save()
{
    if (m_date->isReadOnly() || m_date->text() == writtenDate(stored()))
        return;
    const std::optional<QDate> date = naturalDate(m_date->text(), m_workspace.workbook.clock().today());
    if (!date) {
        m_said->setText(tr("△ Write the day as 09.12.2026, 9 Dec or Friday."));
        return;
    }
    m_date->setModified(false);
    Edit edit{tr("Next meeting"), QStringLiteral("edit"), {}};
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    for (const QString &id : meeting ? meeting->forms : QStringList(m_runSheet)) {
        const Value before = m_workspace.workbook.form(id)->value(nextMeetingCell());
        const Value after = date->isValid() ? Value(date->toString(Qt::ISODate)) : noValue();
        if (!(before == after))
            edit.changes.append({id, SetCell{nextMeetingCell(), before, after}});
    }
    if (!edit.isEmpty())
        perform(m_workspace, edit);
    refresh();
}

void NextMeetingLine::flush()
{
    if (m_date->isModified())
        save();
}

void NextMeetingLine::pass()
{
    flush();
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    NextRunSheet next = nextRunSheet(m_workspace.workbook, meeting ? meeting->forms : QStringList(m_runSheet));
    const CellRef cell{QStringLiteral("meeting_date"), {}, {}};
    const QString date = stored().toString(Qt::ISODate);
    Edit edit{tr("Date of the next meeting"), QStringLiteral("edit"), {}};
    if (next.toMake) {
        next.toMake->fields.insert(cell.field, date);
        edit.changes.append({next.form, AddForm{*next.toMake}});
    } else {
        edit.changes.append({next.form, SetCell{cell, m_workspace.workbook.form(next.form)->value(cell), date}});
    }
    perform(m_workspace, edit);
}

} // namespace sjusteg
