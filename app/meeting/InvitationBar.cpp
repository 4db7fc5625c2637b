// SPDX-License-Identifier: MPL-2.0
#include "meeting/InvitationBar.h"

#include "calendar/Calendar.h"
#include "privacy/PersonQuestion.h"
#include "tasks/SaveFile.h"
#include "window/Parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

InvitationBar::InvitationBar(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_said(parts::paragraph({}, QStringLiteral("small")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(parts::label(tr("Invitation"), QStringLiteral("heading")));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_said);
    QPushButton *copy = parts::button(tr("Copy text"), {}, tr("Copy the text of the invitation"));
    connect(copy, &QPushButton::clicked, this, &InvitationBar::copyText);
    m_calendar = parts::button(tr("Save .ics…"), {}, tr("Save the meeting as a calendar file"));
    connect(m_calendar, &QPushButton::clicked, this, &InvitationBar::saveCalendar);
    QPushButton *blank = parts::button(tr("Print preparation, blank"), {}, tr("Print the agenda and the forms with room to write"));
    connect(blank, &QPushButton::clicked, this, [this] { print(PrepPack::Blank); });
    QPushButton *filled = parts::button(tr("Print preparation, as filled in"), {}, tr("Print the agenda and the forms as they are now"));
    connect(filled, &QPushButton::clicked, this, [this] { print(PrepPack::AsTheyAre); });
    for (QPushButton *button : {copy, m_calendar, blank, filled})
        row->addWidget(button);
    row->addStretch();
    refresh();
}

std::optional<meeting::Meeting> InvitationBar::current()
{
    Q_EMIT flushWanted();
    return meeting::meetingOf(m_workspace.workbook, m_runSheet);
}

void InvitationBar::refresh()
{
    const std::optional<meeting::Meeting> now = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!now)
        return;
    const Invitation invitation = buildInvitation(m_workspace.workbook, m_workspace.handbook, *now);
    m_calendar->setEnabled(std::any_of(invitation.dates.cbegin(), invitation.dates.cend(), [](const InvitationDate &date) { return date.begin.isValid(); }));
    m_calendar->setToolTip(m_calendar->isEnabled() ? QString() : tr("Set the date first."));
    m_said->setText(invitation.missing.isEmpty() ? QString() : tr("△ Not filled in yet: %1").arg(invitation.missing.join(QStringLiteral(", "))));
    m_said->setVisible(!m_said->text().isEmpty());
}

void InvitationBar::copyText()
{
    const std::optional<meeting::Meeting> now = current();
    if (!now)
        return;
    const Invitation invitation = buildInvitation(m_workspace.workbook, m_workspace.handbook, *now);
    if (!PersonQuestion(m_workspace, window()).mayLeave({invitation.subject, invitation.body}, tr("Copy all the same")))
        return;
    QApplication::clipboard()->setText(invitation.subject + QStringLiteral("\n\n") + invitation.body);
    QString said = tr("✓ Copied. Paste it into an e-mail; the first line is the subject.");
    if (!invitation.missing.isEmpty())
        said += QLatin1Char(' ') + tr("△ Not filled in yet: %1").arg(invitation.missing.join(QStringLiteral(", ")));
    m_said->setText(said);
    m_said->show();
}

void InvitationBar::saveCalendar()
{
    const std::optional<meeting::Meeting> now = current();
    if (!now)
        return;
    const Invitation invitation = buildInvitation(m_workspace.workbook, m_workspace.handbook, *now);
    if (!PersonQuestion(m_workspace, window()).mayLeave({invitation.subject, invitation.body}, tr("Save all the same")))
        return;
    const SavedFile kind{tr("Save the meeting as a calendar file"), tr("Invitation %1").arg(m_workspace.workbook.copyTitle(now->lead)) + QStringLiteral(".ics"),
                        tr("Calendar files (*.ics)")};
    saveFile(m_workspace, window(), kind, [&](const QString &path) {
        return calendar::writeIcs(calendar::toIcs(calendar::meetingAppointments(invitation), m_workspace.workbook.clock().now()), path);
    });
}

void InvitationBar::print(PrepPack pack)
{
    if (const std::optional<meeting::Meeting> now = current()) {
        const QVector<Document> documents = buildPrepPack(m_workspace.workbook, m_workspace.handbook, *now, pack);
        Q_EMIT m_workspace.requests.preview({documents, false, tr("Preparation for %1").arg(m_workspace.workbook.copyTitle(now->lead))});
    }
}

} // namespace sjusteg
