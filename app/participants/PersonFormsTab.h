// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

struct FormHead;

/// The forms about a participant, by the placement they belong to, and how a new one is made.
class PersonFormsTab final : public QWidget
{
    Q_OBJECT
public:
    PersonFormsTab(const Workspace &workspace, const QString &participant, QWidget *parent = nullptr);

    void refresh();

private:
    void addGroup(const QString &title, const Reference &subject, const QVector<FormHead> &heads);
    void addForm(QVBoxLayout *layout, const FormHead &head);
    QWidget *makeNew(const Reference &subject, const QVector<FormHead> &heads);

    const Workspace m_workspace;
    const QString m_participant;
    QVBoxLayout *m_groups;
};

} // namespace sjusteg
