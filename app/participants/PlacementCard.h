// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "participants/ParticipantList.h"
#include "window/Page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

namespace screen {
class RowView;
}

/// A placement in one line, and its fields when it is to be changed.
class PlacementCard final : public QFrame
{
    Q_OBJECT
public:
    PlacementCard(const Workspace &workspace, const QString &placement, QWidget *parent = nullptr);

    QString placement() const { return m_placement; }
    void show(const PlacementLine &line);
    void edit(); ///< unfolds the fields
    void flush();

private:
    void fold();
    void remove();

    const Workspace m_workspace;
    const QString m_placement;
    QLabel *m_title;
    QLabel *m_when;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QVBoxLayout *m_layout;
    screen::RowView *m_fields = nullptr;
};

} // namespace sjusteg
