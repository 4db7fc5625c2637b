// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QFrame>

class QVBoxLayout;

namespace sjusteg {

/// The links of a step: whether they work, when somebody last checked, and what to use instead.
class LinksCard final : public QFrame
{
    Q_OBJECT
public:
    LinksCard(const Workspace &workspace, int step, QWidget *parent = nullptr);
    void refresh();

private:
    void addLink(const Row &row);
    QString stateText(const Row &row) const;

    const Workspace m_workspace;
    int m_step;
    QVBoxLayout *m_list;
};

} // namespace sjusteg
