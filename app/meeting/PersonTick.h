// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Presence.h"
#include "window/Page.h"

class QCheckBox;
class QPushButton;
class QLineEdit;

namespace sjusteg {

/// One name with a big box; for one who is not there, room to say why.
class PersonTick final : public QWidget
{
    Q_OBJECT
public:
    PersonTick(const Workspace &workspace, const Attendee &person, bool readOnly, QWidget *parent = nullptr);

    void showPerson(const Attendee &person);

private:
    void saveSubstitute();

    const Workspace m_workspace;
    Attendee m_person;
    QCheckBox *m_box;
    QLineEdit *m_substitute;
    QPushButton *m_off = nullptr;
};

} // namespace sjusteg
