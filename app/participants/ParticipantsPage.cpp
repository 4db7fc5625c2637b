// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantsPage.h"

#include "participants/ParticipantList.h"
#include "participants/ParticipantWatch.h"
#include "participants/PersonPanel.h"
#include "participants/RosterPanel.h"
#include "participants/SetupPanel.h"
#include "participants/UnlockPanel.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace sjusteg {

ParticipantsPage::ParticipantsPage(const Workspace &workspace, ParticipantWatch &lock, const QString &participant, const QString &afterUnlocking, QWidget *parent)
    : Page(workspace, parent)
    , m_lock(lock)
    , m_participant(participant)
    , m_afterUnlocking(afterUnlocking)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&workspace.workbook, &Workbook::participantStateChanged, this, &ParticipantsPage::stateChanged);
    showFace();
}

void ParticipantsPage::showFace()
{
    const bool focused = m_face && QApplication::focusWidget() && m_face->isAncestorOf(QApplication::focusWidget());
    if (m_face) {
        m_face->hide();
        m_layout->removeWidget(m_face);
        m_face->deleteLater(); // the click that brought us here may come from a button on it
    }
    const Workbook &workbook = m_workspace.workbook;
    if (!m_participant.isEmpty() && !participantLine(workbook, m_participant))
        m_participant.clear(); // locked, or deleted
    switch (workbook.participantState()) {
    case ParticipantState::None:
        m_face = new SetupPanel(m_workspace);
        break;
    case ParticipantState::Locked:
        m_face = new UnlockPanel(m_workspace, m_lock);
        break;
    case ParticipantState::Unlocked:
        if (m_participant.isEmpty())
            m_face = new RosterPanel(m_workspace, m_lock);
        else
            m_face = new PersonPanel(m_workspace, m_participant);
        break;
    }
    m_layout->addWidget(m_face);
    m_face->show();
    if (focused)
        setFocus(Qt::OtherFocusReason); // it would go to the menu with what had it
    m_face->refresh();
}

void ParticipantsPage::stateChanged()
{
    const bool unlocked = m_workspace.workbook.participantState() == ParticipantState::Unlocked;
    const QString next = unlocked ? std::exchange(m_afterUnlocking, QString()) : QString();
    if (next.isEmpty())
        showFace();
    else
        Q_EMIT m_workspace.requests.target(next);
}

void ParticipantsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_face->takeFocus();
}

void ParticipantsPage::flush()
{
    m_face->flush();
}

void ParticipantsPage::refresh()
{
    if (!m_participant.isEmpty() && !participantLine(m_workspace.workbook, m_participant))
        showFace(); // the one shown is gone
    else
        m_face->refresh();
}

void ParticipantsPage::reveal(const CellRef &cell)
{
    m_face->reveal(cell);
}

PrintJob ParticipantsPage::printJob() const
{
    return m_face->printJob();
}

} // namespace sjusteg
