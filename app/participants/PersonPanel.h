// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "participants/ParticipantPanel.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace sjusteg {

class LogTab;
class PersonFormsTab;
class PersonTab;

/// Everything about one participant: what is written in the registers, the forms, how it goes. From here it is printed and deleted.
class PersonPanel final : public ParticipantPanel
{
    Q_OBJECT
public:
    PersonPanel(const Workspace &workspace, const QString &participant, QWidget *parent = nullptr);

    void flush() override;
    void refresh() override;
    PrintJob printJob() const override;

private:
    QLayout *makeHead();
    void remove();

    const QString m_participant;
    QLabel *m_code;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QLabel *m_review;
    QLabel *m_noCode;
    QTabWidget *m_tabs;
    PersonTab *m_person;
    PersonFormsTab *m_forms;
    LogTab *m_log;
};

} // namespace sjusteg
