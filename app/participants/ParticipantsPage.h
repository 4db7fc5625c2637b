// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

class ParticipantWatch;
class ParticipantPanel;

/// «Deltakere»: to make the participant file, to unlock it, the list of participants, and one of them with everything about them.
class ParticipantsPage final : public Page
{
    Q_OBJECT
public:
    /// `participant`: a row of reg-deltakere; empty: the list. `afterUnlocking`: what is gone to once they are unlocked; empty: stays here.
    ParticipantsPage(const Workspace &workspace, ParticipantWatch &lock, const QString &participant, const QString &afterUnlocking, QWidget *parent = nullptr);

    QString name() const override { return tr("Participants"); }
    bool showsParticipants() const override { return true; }
    void flush() override;
    void refresh() override;
    void reveal(const CellRef &cell) override;
    PrintJob printJob() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void showFace();
    void stateChanged();

    ParticipantWatch &m_lock;
    QString m_participant;
    QString m_afterUnlocking;
    ParticipantPanel *m_face = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace sjusteg
