// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

/// Matters to clarify or anchor that are still open, those due first on top.
class OpenMatters final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenMatters(const Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    void addMatter(const Row &row);

    const Workspace m_workspace;
    QVBoxLayout *m_list;
};

} // namespace sjusteg
