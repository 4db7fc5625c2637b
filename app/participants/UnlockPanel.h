// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "participants/ParticipantPanel.h"

class QLabel;
class QPushButton;

namespace sjusteg {

class ParticipantWatch;
class PassphraseField;

/// The participants are locked: the passphrase opens them. While the room looks on it does not.
class UnlockPanel final : public ParticipantPanel
{
    Q_OBJECT
public:
    UnlockPanel(const Workspace &workspace, ParticipantWatch &lock, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

private:
    void unlock();
    void say(const QString &problem);

    ParticipantWatch &m_lock;
    PassphraseField *m_passphrase;
    QLabel *m_problem;
    QPushButton *m_unlock;
    QWidget *m_shared; ///< the room looks on
};

} // namespace sjusteg
