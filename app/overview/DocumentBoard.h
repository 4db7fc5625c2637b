// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace sjusteg {

/// The documents that must exist, each with its state; all steps or one.
class DocumentBoard final : public QWidget
{
    Q_OBJECT
public:
    DocumentBoard(const Workspace &workspace, std::optional<int> step, QWidget *parent = nullptr);
    void refresh();

private:
    const Workspace m_workspace;
    std::optional<int> m_step;
    QLabel *m_count;
    QGridLayout *m_grid;
};

} // namespace sjusteg
