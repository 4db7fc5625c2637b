// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace sjusteg {

class CopyChooser;
class ParticipantLink;

/// Title, state, who filled in, and which copy this is.
class FormHeader final : public QWidget
{
    Q_OBJECT
public:
    FormHeader(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);
    void refresh();

private:
    void fillPeople();
    void chooseFilledBy(int index);
    void makeCopyMenu();

    const Workspace m_workspace;
    const QString m_formId;
    const Template &m_template;
    ParticipantLink *m_person = nullptr; ///< in forms about participants
    QLabel *m_title;
    QLabel *m_chip;
    CopyChooser *m_copies;
    QComboBox *m_filledBy;
    QToolButton *m_menu;
};

} // namespace sjusteg
