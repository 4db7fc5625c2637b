// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QPushButton>

namespace sjusteg {

/// «‹ Deltaker D-001» above a form: leads to the page of the participant the copy is about. Not there for forms about nobody or several, and
/// while the participants are locked.
class ParticipantLink final : public QPushButton
{
    Q_OBJECT
public:
    ParticipantLink(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);
    void refresh();

private:
    const Workspace m_workspace;
    const QString m_formId;
    QString m_participant; ///< row of reg-deltakere
};

} // namespace sjusteg
