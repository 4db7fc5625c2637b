// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "examples/Once.h"
#include "library/Proposal.h"
#include "window/Page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

/// «Bruk som forslag»: shows what would come into mal 3.1, a tick for each line, before it does. Says what the group answers itself.
class ProposalDialog final : public QDialog
{
    Q_OBJECT
public:
    ProposalDialog(const Workspace &workspace, const Card &card, QWidget *parent);

    void accept() override; ///< adds the row, and shows it; stays open where it could not be added

private:
    void addGroups(QVBoxLayout *layout);
    void addQuestions(QVBoxLayout *layout);
    QWidget *makeButtons();
    void update();
    ProposalDraft chosen() const;

    const Workspace m_workspace;
    const Card m_card;
    ProposalDraft m_draft;
    QLineEdit *m_name;
    QComboBox *m_component;
    QVector<QCheckBox *> m_ticks; ///< one for each line of the draft
    QLabel *m_refused;
    QPushButton *m_add;
    Once m_once;
};

} // namespace sjusteg
