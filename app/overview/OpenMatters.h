// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

/// Matters to clarify or anchor that are still open, by the unit that has them; in each those due first on top.
class OpenMatters final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenMatters(const Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    QString unitOf(const Row &matter) const;
    void addMatter(const Row &row);

    const Workspace m_workspace;
    QVBoxLayout *m_list;
};

} // namespace sjusteg
