// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Invitation.h"
#include "window/Page.h"

class QLabel;
class QPushButton;

namespace sjusteg {

/// The invitation to a meeting: as text for any mail program, as a calendar file, and what people prepare with. Nothing is sent from here.
class InvitationBar final : public QWidget
{
    Q_OBJECT
public:
    InvitationBar(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void flushWanted(); ///< what is being typed belongs in it

private:
    std::optional<meeting::Meeting> current();
    void copyText();
    void saveCalendar();
    void print(PrepPack pack);

    const Workspace m_workspace;
    QString m_runSheet;
    QPushButton *m_calendar;
    QLabel *m_said; ///< what is missing, or what was done
};

} // namespace sjusteg
