// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "participants/ParticipantPanel.h"

class QLabel;
class QVBoxLayout;

namespace sjusteg {

class EmptyState;
class ParticipantWatch;
class RecordTable;

/// The participants: who should be deleted, the list, a new one.
class RosterPanel final : public ParticipantPanel
{
    Q_OBJECT
public:
    RosterPanel(const Workspace &workspace, ParticipantWatch &lock, QWidget *parent = nullptr);

    void refresh() override;

private:
    QLayout *makeHead();
    QLayout *makeFoot();
    void showReview();
    void showLoose();
    void add();

    ParticipantWatch &m_lock;
    QLabel *m_count;
    QWidget *m_review;
    QVBoxLayout *m_reviewLines;
    RecordTable *m_list;
    EmptyState *m_empty;
    QWidget *m_loose; ///< forms that say about nobody
    QVBoxLayout *m_looseLines;
};

} // namespace sjusteg
