// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantLink.h"

#include "participants/ParticipantList.h"
#include "screen/WithoutShortcut.h"

namespace sjusteg {

ParticipantLink::ParticipantLink(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_formId(formId)
{
    setProperty("role", QStringLiteral("link"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // as wide as its words
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.participant(m_participant); });
    refresh();
}

void ParticipantLink::refresh()
{
    m_participant = participantOfCopy(m_workspace.workbook, m_formId);
    const std::optional<ParticipantLine> line = m_participant.isEmpty() ? std::nullopt : participantLine(m_workspace.workbook, m_participant);
    const QString code = line && !line->code.isEmpty() ? line->code : tr("(no code)");
    setText(line ? screen::withoutShortcut(tr("‹ Participant %1").arg(code)) : QString());
    setAccessibleName(line ? tr("Go to the page of participant %1").arg(code) : QString());
    setVisible(line.has_value());
}

} // namespace sjusteg
