// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "participants/ParticipantPanel.h"

class QLabel;
class QPushButton;

namespace sjusteg {

class NewPassphrase;

/// There is no participant file yet: what it is, and a passphrase to make it with.
class SetupPanel final : public ParticipantPanel
{
    Q_OBJECT
public:
    explicit SetupPanel(const Workspace &workspace, QWidget *parent = nullptr);

    void takeFocus() override;

private:
    QWidget *makeExplanation();
    QWidget *makeForm();
    void make();
    void say(const QString &problem);

    NewPassphrase *m_passphrase;
    QLabel *m_problem;
    QPushButton *m_make;
};

} // namespace sjusteg
