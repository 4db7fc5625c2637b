// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "participants/ParticipantList.h"
#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

class PlacementCard;
namespace screen {
class RowView;
}

/// What the registers have about a participant: the row of the participant, and those of the placements.
class PersonTab final : public QWidget
{
    Q_OBJECT
public:
    PersonTab(const Workspace &workspace, const QString &participant, QWidget *parent = nullptr);

    void flush();
    void refresh();

private:
    PlacementCard *cardOf(const QString &placement) const;
    void addPlacement();

    const Workspace m_workspace;
    const QString m_participant;
    screen::RowView *m_facts;
    QVBoxLayout *m_placements;
    QVector<PlacementCard *> m_cards;
    QWidget *m_none;
};

} // namespace sjusteg
